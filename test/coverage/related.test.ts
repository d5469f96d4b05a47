// Which articles are shown as related, by what label, in which order.
import { describe, expect, it } from 'vitest';
import { eventSimilarity, relatedTo, sameEvent } from '@/lib/coverage';
import { made } from './made';

const CLOSING = {
  title: 'Harbour of Selby to close in autumn',
  text: 'The harbour of Selby will close in autumn because its quay is sinking into the mud, its master told Channel Nine.',
};
const CLOSING_TOLD_AGAIN = {
  title: 'Sinking quay shuts Selby harbour',
  text: 'Selby’s harbour is to be closed: the quay sinks deeper into the mud each autumn, the Harbour Post reported.',
};
const ELECTION = {
  title: 'Bram Tolk elected mayor of Oststrand',
  text: 'Voters in Oststrand chose Bram Tolk as their mayor by a wide margin after a campaign about rents and trams.',
};
const own = made({ id: 'own', ...CLOSING }, [['Ada Marsh', 'person', 3]]);

describe('sameEvent', () => {
  it('knows one event in other words from another event', () => {
    expect(sameEvent(own, made({ id: 'b', ...CLOSING_TOLD_AGAIN }))).toBe(true);
    expect(sameEvent(own, made({ id: 'b', ...ELECTION }))).toBe(false);
  });

  it('counts the days between, where both are dated', () => {
    const after = (published: string | null): number =>
      eventSimilarity(own, made({ id: 'b', ...CLOSING_TOLD_AGAIN, published }));
    const sameDay = after('2024-05-10T18:00:00Z');
    expect(after('2024-05-14')).toBeLessThan(sameDay);
    expect(after('2024-09-10')).toBeCloseTo(0.3 * after('2024-05-10'));
    expect(after(null)).toBeCloseTo(after('2024-05-10'));
    expect(after('long ago')).toBeCloseTo(after('2024-05-10'));
  });

  it('is the same both ways, whole for one article, and nothing for empty ones', () => {
    const other = made({ id: 'b', ...CLOSING_TOLD_AGAIN });
    const empty = made({ id: 'e', title: null, text: '' });
    expect(eventSimilarity(own, other)).toBeCloseTo(eventSimilarity(other, own));
    expect(eventSimilarity(own, own)).toBeCloseTo(1);
    expect(eventSimilarity(empty, empty)).toBe(0);
  });
});

describe('relatedTo', () => {
  it('shows shared origins first, then the same event, and nothing else', () => {
    const others = [
      made({ id: 'election', ...ELECTION }, [['Ada Marsh', 'person']]),
      made({ id: 'event', ...CLOSING }),
      made({ id: 'origin', ...CLOSING_TOLD_AGAIN, outlet: 'Courier' }, [['Ms. Ada Marsh', 'person']]),
    ];
    expect(relatedTo(own, others)).toEqual([
      {
        url: 'https://lantern.example/origin',
        title: CLOSING_TOLD_AGAIN.title,
        outlet: 'Courier',
        label: 'same-origin',
        sharedOrigins: ['Ada Marsh'],
      },
      {
        url: 'https://lantern.example/event',
        title: CLOSING.title,
        outlet: 'The Lantern',
        label: 'same-event',
        sharedOrigins: [],
      },
    ]);
  });

  it('does not take the fame of an origin for a shared matter', () => {
    const RENTS =
      'Tenants in the old town asked for lower rents, for trams at night and for a council that answers letters. ' +
      'Landlords called the demand unheard of, and the tram drivers’ union wanted more staff before more lines.';
    const TABLES =
      'The printed tide tables were wrong by an hour all spring, boats ran aground on the bar, and skippers now ' +
      'want to see the gauges for themselves before the herring season opens.';
    const quoted = (id: string, title: string, text: string) =>
      made({ id, title, text: `${title}. ${text}` }, [['Ada Marsh', 'person', 5]]);
    const others = [
      quoted('b', 'Ada Marsh speaks on rents and trams', RENTS),
      quoted('c', 'Ada Marsh on grounded boats', `Skippers doubt the gauges. ${TABLES}`),
    ];
    const related = relatedTo(quoted('a', 'Ada Marsh defends tide tables', TABLES), others);
    expect(related.map(({ title, label }) => [title, label])).toEqual([
      ['Ada Marsh on grounded boats', 'same-origin'],
    ]);
  });

  it('never shows the article itself, by whatever address, nor one article twice', () => {
    const at = (id: string, url: string | null) => made({ id, url, ...CLOSING });
    const others = [
      at('own', 'https://elsewhere.example/b'),
      at('1', 'http://www.lantern.example/own/?utm_source=mail#top'),
      at('2', 'https://m.lantern.example/own'),
      at('3', null),
      at('4', 'https://post.example/x?id=1'),
      at('5', 'https://post.example/x?id=1&fbclid=zz'),
      at('6', 'https://post.example/x?id=2'),
    ];
    expect(relatedTo(own, others).map(({ url }) => url)).toEqual([
      'https://post.example/x?id=1',
      'https://post.example/x?id=2',
    ]);
  });

  it('shows the address where there is no title', () => {
    const [untitled] = relatedTo(own, [made({ id: 'b', title: null, text: CLOSING.text })]);
    expect(untitled?.title).toBe('https://lantern.example/b');
  });
});
