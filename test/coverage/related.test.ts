// Which articles are shown as related, by what label.
import { describe, expect, it } from 'vitest';
import { eventSimilarity, rankSameEvent, relatedTo } from '@/lib/coverage';
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

describe('eventSimilarity', () => {
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

describe('rankSameEvent', () => {
  it('is less sure of an article without a date', () => {
    const scoreOf = (published: string | null) =>
      rankSameEvent(own, [made({ id: 'again', ...CLOSING_TOLD_AGAIN, published })])[0]?.score ?? 0;
    expect(scoreOf(null)).toBeLessThan(scoreOf('2024-05-10'));
    expect(scoreOf(null)).toBeGreaterThan(scoreOf('2024-09-10'));
  });

  it('knows one event in other words from another event, and puts it first', () => {
    const ranked = rankSameEvent(own, [
      made({ id: 'election', ...ELECTION, text: `${ELECTION.text} Its harbour was an issue.` }),
      made({ id: 'again', ...CLOSING_TOLD_AGAIN }),
    ]);
    expect(ranked.map(({ item, shown }) => [item.id, shown])).toEqual([
      ['again', true],
      ['election', false],
    ]);
    expect(ranked[0]?.score).toBeGreaterThan(0.7);
  });

  it('does not take one shared word for an event, however short the headlines are', () => {
    const bare = (id: string, title: string) => made({ id, title, text: '' });
    const ranked = rankSameEvent(bare('a', 'Pound drops'), [
      bare('b', 'Hint drops tonight'),
      bare('c', 'Pound drops again'),
    ]);
    expect(ranked.filter(({ shown }) => shown).map(({ item }) => item.id)).toEqual(['c']);
  });

  it('takes a likeness for less where the topic is old', () => {
    const again = made({ id: 'again', ...CLOSING_TOLD_AGAIN });
    const older = Array.from({ length: 6 }, (_, i) =>
      made({ id: `older${i}`, ...CLOSING_TOLD_AGAIN, published: `2024-0${i < 3 ? 1 : 2}-1${i}` }),
    );
    const alone = rankSameEvent(own, [again])[0]?.score ?? 0;
    const inSeries =
      rankSameEvent(own, [again, ...older]).find(({ item }) => item.id === 'again')?.score ?? 1;
    expect(inSeries).toBeLessThan(alone);
  });

  it('makes do with no dates, no words and no pool', () => {
    const undated = made({ id: 'u', ...CLOSING, published: null });
    expect(rankSameEvent(undated, [made({ id: 'v', ...CLOSING, published: null })])[0]?.shown).toBe(true);
    expect(rankSameEvent(made({ id: 'e', title: null, text: '' }), [own])).toEqual([]);
    expect(rankSameEvent(own, [])).toEqual([]);
  });
});

describe('relatedTo', () => {
  it('shows what tells of the event, with what both have in common, and nothing else', () => {
    const others = [
      made({ id: 'election', ...ELECTION }, [['Ada Marsh', 'person']]),
      made({ id: 'event', ...CLOSING_TOLD_AGAIN }),
      made({ id: 'origin', ...CLOSING_TOLD_AGAIN, outlet: 'Courier' }, [['Ms. Ada Marsh', 'person']]),
    ];
    const related = relatedTo(own, others);
    expect(
      Object.fromEntries(related.map(({ digest, comparison }) => [digest.id, comparison.label])),
    ).toEqual({
      event: 'none-found',
      origin: 'same-origin',
    });
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
    expect(related.map(({ digest }) => digest.title)).toEqual(['Ada Marsh on grounded boats']);
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
    expect(relatedTo(own, others).map(({ digest }) => digest.url)).toEqual([
      'https://post.example/x?id=1',
      'https://post.example/x?id=2',
    ]);
  });
});

describe('reports of one event in several languages', () => {
  const TOLD = {
    en: {
      title: 'Fire on the Selmar ferry off Oststrand',
      text: 'A fire broke out on Tuesday on the ferry Selmar off Oststrand in Germany. All 1,240 passengers were brought ashore, Mayor Bram Tolk said. The ship of the Nordlinie had left Hale at 6.30.',
    },
    de: {
      title: 'Brand auf der Fähre „Selmar“ vor Oststrand',
      text: 'Auf der Fähre „Selmar“ ist am Dienstag vor Oststrand in Deutschland ein Feuer ausgebrochen. Alle 1.240 Fahrgäste seien an Land gebracht worden, sagte Bürgermeister Bram Tolk. Das Schiff der Nordlinie war um 6.30 Uhr in Hale abgefahren.',
    },
    fr: {
      title: 'Incendie à bord du ferry « Selmar » au large d’Oststrand',
      text: 'Un incendie s’est déclaré mardi à bord du ferry « Selmar » au large d’Oststrand, en Allemagne. Les 1 240 passagers ont tous été ramenés à terre, a déclaré le maire, Bram Tolk. Le navire de la Nordlinie avait quitté Hale à 6 h 30.',
    },
    es: {
      title: 'Incendio en el ferry Selmar frente a Oststrand',
      text: 'Un incendio se declaró el martes en el ferry Selmar frente a Oststrand, en Alemania. Los 1.240 pasajeros fueron llevados a tierra, dijo el alcalde, Bram Tolk. El barco de la Nordlinie había salido de Hale a las 6.30.',
    },
  };
  const OTHERS = {
    de: {
      title: 'Rat von Brenn beschließt neue Straßenbahn',
      text: 'Der Rat der Stadt Brenn hat am Dienstag den Bau einer Straßenbahn beschlossen. Sie soll 80 Millionen kosten und im Jahr 2031 fahren, sagte Stadträtin Ida Falk. Die Bauern der Umgebung sind nicht damit einverstanden.',
    },
    fr: {
      title: 'Le conseil de Brenne vote un tramway',
      text: 'Le conseil municipal de Brenne a voté mardi la construction d’un tramway. Il doit coûter 80 millions et rouler en 2031, a indiqué l’adjointe Ida Fauche. Les agriculteurs des environs ne sont pas d’accord.',
    },
    es: {
      title: 'El pleno de Brena aprueba un tranvía',
      text: 'El pleno de Brena aprobó el martes la construcción de un tranvía. Costará 80 millones y circulará en 2031, según la concejala Ida Falcón. Los agricultores de la zona no están de acuerdo.',
    },
  };
  const told = Object.entries(TOLD).map(([id, one]) => made({ id, ...one }));
  const others = Object.entries(OTHERS).map(([id, one]) => made({ id: `other-${id}`, ...one }));

  it.each(told)('are found by names and numbers: $id', (one) => {
    const pool = [...told, ...others].filter((other) => other !== one);
    const shown = rankSameEvent(one, pool).filter((ranked) => ranked.shown);
    expect(shown.map(({ item }) => item.id).sort()).toEqual(
      told
        .map(({ id }) => id)
        .filter((id) => id !== one.id)
        .sort(),
    );
  });

  it.each(Object.entries(OTHERS))(
    'two reports in %s that share small words alone have nothing in common',
    (language, one) => {
      const fire = made({ id: 'fire', ...TOLD[language as keyof typeof TOLD] });
      expect(eventSimilarity(fire, made({ id: 'tram', ...one }))).toBeLessThan(0.03);
    },
  );
});
