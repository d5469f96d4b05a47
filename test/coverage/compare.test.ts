// By which label two articles are told, and the evidence that goes with it.
import { describe, expect, it } from 'vitest';
import { compare, digest, type Digest, groupByOrigin } from '@/lib/coverage';
import { made, report } from './made';

const BODY = Array.from(
  { length: 24 },
  (_, i) =>
    `On pier ${i} of Selby the crew number ${i * 7} counted boats, barrels and ${i * 3} broken ladders.`,
).join(' ');
const OTHER = Array.from(
  { length: 12 },
  (_, i) =>
    `Nobody at shed ${i} would say why the keepers of lamp ${i * 5} had left their tower before dawn.`,
).join(' ');
const APART = Array.from(
  { length: 12 },
  (_, i) => `Rain fell ${i} times on the ${i * 9} houses behind the dyke, while geese number ${i} slept.`,
).join(' ');
const QUOTE = 'we shall not open the harbour again until every plank of the quay has been seen';

const of = (over: Parameters<typeof report>[0], more: Partial<Digest> = {}): Digest => ({
  ...digest(report({ title: null, ...over })),
  ...more,
});

describe('republished', () => {
  it('is a text that stands in another one, even when it was cut and reworded', () => {
    const cut = `${BODY.slice(0, BODY.length / 2).replaceAll('counted', 'tallied')} ${OTHER.slice(0, 300)}`;
    const { label, containment } = compare(of({ text: BODY }), of({ text: cut }));
    expect(label).toBe('republished');
    expect(containment).toBeGreaterThan(0.15);
    expect(containment).toBeLessThan(0.8);
  });

  it('is not a text that quotes the same words at length', () => {
    const shared = `“${BODY}”`;
    const { label, containment, sharedQuotes } = compare(
      of({ text: `${shared}\n\n${OTHER}` }),
      of({ text: `The master spoke of piers.\n\n${shared}\n\n${APART}` }),
    );
    expect(label).toBe('same-quote');
    expect(containment).toBeLessThan(0.15);
    expect(sharedQuotes[0]).toContain('crew number 7 counted boats');
  });

  it('is not a text that sets the same words apart as a quotation without marks', () => {
    const told = (rest: string) => of({ text: `The Harbour Post wrote:\n\n${BODY}\n\n${rest}` });
    expect(compare(told(OTHER), told(APART)).containment).toBe(0);
  });

  const WIRE = [
    'A freighter carrying grain ran aground early on Tuesday at the mouth of the Orla, closing the only deep channel into the port of Selby and leaving eleven ships at anchor outside the bar.',
    'The port authority said that nobody was hurt and that no oil had been seen on the water. Two tugs were sent from Oststrand, but the master of the freighter asked them to wait for the evening tide.',
    '“She sits on sand, and sand lets go of what it holds if you give it time,” the harbour master, Ada Marsh, told reporters on the quay.',
    'The grain was bound for mills that supply bread to about half of the northern towns. The millers’ guild said that stocks would last nine days, and that lorries could bring a third of the usual amount by road.',
    'It is the second time this year that a ship has been caught on the bar. In February a dredger lay there for three days, after which the council voted money for new soundings of the channel, which have not begun.',
    'Insurers have asked for the pilot’s log. The pilot, who has worked on the river for twenty years, was at the wheel of a smaller vessel when it touched the same bank two summers ago.',
  ];

  it('is a wire report with another head and without its tail', () => {
    const edited = [
      'Bread could run short in the north after a ship blocked the river, writes our staff in Tolk.',
      ...WIRE.slice(1, 4).map((paragraph) => paragraph.replace('Two tugs were', 'A pair of tugs was')),
    ];
    const wire = of({ text: WIRE.join('\n\n'), title: 'Freighter aground off Selby', outlet: 'Courier' });
    const copy = of({ text: edited.join('\n\n'), title: 'Bread may run short', outlet: 'The Northline' });
    const { label, containment } = compare(wire, copy);
    expect(label).toBe('republished');
    expect(containment).toBeGreaterThan(0.5);
    expect(compare(copy, wire).label).toBe('republished');
  });

  it('is not another newsroom’s report of the same facts', () => {
    const own = of({
      outlet: 'The Northline',
      text:
        'The channel into Selby was still shut on Tuesday night. A grain ship had gone onto the sandbank where the ' +
        'Orla meets the sea shortly before dawn, and eleven vessels were waiting for her to be pulled clear.\n\n' +
        'No one was injured, according to the port, which had called for tugs from Oststrand. Mills in the north, for ' +
        'which the cargo was meant, have enough for nine days. The bank also caught a dredger in February.',
    });
    expect(compare(of({ text: WIRE.join('\n\n'), outlet: 'Courier' }), own).label).not.toBe('republished');
  });

  it('is the report of one agency on one event in two papers, but not its reports on two events', () => {
    const wire = { byline: 'Bo Lind, Reuters', title: 'Selby harbour closes for good' };
    const a = of({ ...wire, text: 'The harbour of Selby closes in autumn, its master said.' });
    const b = of({
      ...wire,
      outlet: 'Courier',
      text: 'Selby (Reuters) - The harbour closes, the master said.',
    });
    const election = of({ byline: 'Reuters', title: 'Tolk elected', text: 'Oststrand chose a mayor.' });
    expect(compare(a, b)).toMatchObject({ label: 'republished', sharedCredit: 'Reuters' });
    expect(compare(a, election).label).toBe('none-found');
  });

  it('is told alike of long texts, of which only a sample is kept', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `word${(i * 7919) % 977} number${i}`).join(' ');
    const half = long.slice(0, long.length / 2);
    const { containment } = compare(of({ text: long }), of({ text: half }));
    expect(containment).toBeGreaterThan(0.95);
    expect(digest(report({ text: long })).shingles.length).toBeLessThanOrEqual(400);
    expect(compare(of({ text: long }), of({ text: OTHER })).containment).toBe(0);
  });

  it('is not told of two short reports for the full title of an officer', () => {
    const director = 'The director of the Selby Office for Tides and Harbour Works, Dr. Ada Quill,';
    const a = of({ text: `${director} opened the new tide gate on Monday after nine years of work.` });
    const b = of({ text: `Nobody may fish off the mole this spring. ${director} has closed it to anglers.` });
    expect(compare(a, b)).toMatchObject({ label: 'none-found', containment: 0 });
  });

  it('is not a paper’s own background, told again with other news; but is its own report, told again', () => {
    const site = (path: string) => ({ outlet: 'Courier', url: `https://courier.example/${path}` });
    const background = WIRE.slice(3, 5).join('\n\n');
    const before = of({ ...site('a'), text: `${BODY}\n\n${background}` });
    const after = of({ ...site('b'), text: `${OTHER}\n\n${background}` });
    expect(compare(before, after).label).not.toBe('republished');
    expect(compare({ ...before, outlet: 'The Northline' }, after).label).toBe('republished');
    expect(compare(before, of({ ...site('c'), text: `${BODY}\n\n${OTHER}` })).label).toBe('republished');
  });

  it('is never told of a few words', () => {
    expect(compare(of({ text: 'Closed for good.' }), of({ text: 'Closed for good.' })).containment).toBe(0);
  });
});

const says = (name: string) => ({ name, relation: 'says' as const });

describe('the other labels', () => {
  const quoting = (id: string) =>
    made({ id, title: null, text: `${id} ${OTHER.slice(0, 80)} “${QUOTE},” she said.` });

  it('same-origin tells what either article has from the origin', () => {
    const claims = (text: string) => [{ text, path: [says('Harbour Post'), says('Ada Marsh')] }];
    const a = { ...made({ id: 'a' }, [['Ada Marsh', 'person']]), claims: claims('the quay sinks') };
    const b = {
      ...made({ id: 'b', text: OTHER }, [['Ada Marsh', 'person']]),
      claims: claims('it cannot be saved'),
    };
    expect(compare(a, b)).toMatchObject({
      label: 'same-origin',
      sharedOrigins: [{ name: 'Ada Marsh', statements: [['the quay sinks'], ['it cannot be saved']] }],
    });
  });

  it('cites is told with the claims that come by way of the other outlet, or for a link to it', () => {
    const b = made({
      id: 'b',
      outlet: 'Harbour Post',
      text: OTHER,
      url: 'https://www.harbourpost.example/quay',
    });
    const naming: Digest = {
      ...made({ id: 'a', outlet: 'Courier' }),
      sources: [{ name: 'the Harbour Post', kind: 'outlet' }],
      claims: [{ text: 'the quay sinks', path: [says('the Harbour Post'), says('a clerk')] }],
    };
    expect(compare(naming, b)).toMatchObject({
      label: 'cites',
      citations: [{ outlet: 'Harbour Post', claims: ['the quay sinks'], linked: false }, null],
    });
    const linking = {
      ...made({ id: 'c', outlet: 'Lantern' }),
      links: ['http://harbourpost.example/quay?utm_source=x'],
    };
    expect(compare(b, linking).citations).toEqual([
      null,
      { outlet: 'Harbour Post', claims: [], linked: true },
    ]);
    expect(compare({ ...naming, outlet: 'Harbour Post' }, b).label).toBe('none-found');
  });

  it('same-quote wants eight words, whatever their case and marks', () => {
    const b = made({
      id: 'b',
      title: null,
      text: `He had heard: "We shall NOT open the harbour again, until — every plank"`,
    });
    const { label, sharedQuotes } = compare(quoting('a'), b);
    expect(label).toBe('same-quote');
    expect(sharedQuotes).toEqual(['we shall not open the harbour again until every plank']);
    const short = made({ id: 'c', title: null, text: '“We shall not open the harbour,” he said.' });
    expect(compare(quoting('a'), short)).toMatchObject({ label: 'none-found', sharedQuotes: [] });
  });

  it('none-found is what is left', () => {
    expect(compare(of({ text: BODY }), of({ text: OTHER }))).toEqual({
      label: 'none-found',
      sharedOrigins: [],
      sharedQuotes: [],
      containment: 0,
      sharedCredit: null,
      citations: [null, null],
    });
  });
});

describe('an origin that both articles have', () => {
  /** Two articles on different matters, each with one statement of the origin. */
  const pair = (kind: 'government' | 'person', name: string, here: string, there: string) => {
    const saying = (id: string, text: string, said: string) =>
      of(
        { text, url: `https://lantern.example/${id}` },
        {
          origins: [{ name, kind, claims: 1 }],
          claims: [{ text: said, path: [{ name, relation: 'says' as const }] }],
        },
      );
    return [saying('a', BODY, here), saying('b', OTHER, there)] as const;
  };

  it.each([
    ['government', 'Orsenia'],
    ['person', 'President Anton Verrick'],
  ] as const)('is a common one where the %s says something alike in both', (kind, name) => {
    const [here, there] = ['the harbour gets forty new cranes', 'forty cranes are bought for the harbour'];
    const other = 'the herring season begins late';
    expect(compare(...pair(kind, name, here, there)).label).toBe('same-origin');
    expect(compare(...pair(kind, name, here, other)).label).toBe('none-found');
    // Nor do two reports trace to it that the article on the page has nothing in common with.
    const own = of({ text: APART });
    const origins = (said: string) =>
      groupByOrigin(
        pair(kind, name, here, said).map((one) => ({
          url: one.url ?? '',
          title: 'Selby',
          outlet: null,
          published: null,
          via: null,
          readable: true,
          known: { digest: one, comparison: compare(own, one) },
        })),
        [],
      ).map(({ origin }) => origin);
    expect(origins(there)).toEqual([name]);
    expect(origins(other)).toEqual([null]);
  });
});
