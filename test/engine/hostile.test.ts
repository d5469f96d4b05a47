// Pages are hostile: whatever the text is, the engine answers, and with spans that lie in it.
import { expect, test, vi } from 'vitest';
import type { Claim, Span } from '@/lib/model';
import { analyze, readEnglish, spoken } from './engine-under-test';
import { seeded } from './seeded';

// Megabytes of nothing take a slow machine a while; what matters is that they end.
vi.setConfig({ testTimeout: 60_000 });

const spansOf = ({ content, cue, source, hedges, path }: Claim): Span[] => [
  ...content,
  ...cue,
  ...source,
  ...hedges,
  ...path.flatMap(({ words }) => words),
];

async function expectSound(text: string, lang = 'en'): Promise<void> {
  const { claims, sources } = await analyze({ text, lang });
  const known = new Set(sources.map(({ id }) => id));
  const spans = [...claims.flatMap(spansOf), ...sources.flatMap(({ mentions }) => mentions)];
  expect(spans.filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
  expect(claims.flatMap(({ path }) => path).filter(({ sourceId }) => !known.has(sourceId))).toEqual([]);
  expect(claims.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
}

const LONG = 50_000;
const ENDLESS = 500_000;

test.each([
  ['no space', 'a'.repeat(1_000_000)],
  ['a cue without a space', 'said'.repeat(250_000)],
  ['capitals without a space', 'Aa'.repeat(LONG)],
  ['only quotation marks', '"'.repeat(2 * LONG)],
  ['only opening marks', '“'.repeat(LONG)],
  ['only apostrophes', "'".repeat(LONG)],
  ['only commas', ','.repeat(LONG)],
  ['only line breaks', '\n'.repeat(LONG)],
  ['only cues', 'said '.repeat(4_000)],
  ['only names', 'Ann Roe '.repeat(4_000)],
  ['one endless sentence', 'Ann Roe said the mayor told Reuters that '.repeat(1_000)],
  ['many commas and cues', 'the mill, said Ann Roe, a baker, '.repeat(1_000)],
  ['many paragraphs', '“It is safe,” she said.\n\n'.repeat(2_000)],
  ['many names', Array.from({ length: 3_000 }, (_, i) => `Ann Roe${i} said it was late. `).join('')],
  ['many quotations', `She said: ${'“a” '.repeat(20_000)}`],
  ['a gap within a name', `Ann${' '.repeat(ENDLESS)}Roe said that the mill is to be shut in May.`],
  ['right to left, called English', 'قال رئيس البلدية إن الجسر سيفتح غدا. '.repeat(200)],
])('%s', async (_, text) => {
  await expectSound(text);
});

test.each(['de', 'fr', 'es'])('many paragraphs in %s', async (lang) => {
  const paragraph = {
    de: '„Die Brücke ist sicher“, sagte die Ministerin am Montag.\n\n',
    fr: '« Le pont est sûr », a dit la ministre dans un communiqué.\n\n',
    es: '«El puente es seguro», dijo la ministra en un comunicado.\n\n',
  }[lang];
  await expectSound((paragraph ?? '').repeat(1_000), lang);
});

const TURNS = 'LIND: Where was the boat?\n\nROE: It was at the quay of the mill.\n\n';

test.each([
  ['of nothing but a mark', 'ROE: ”'],
  ['with a gap in it', `ROE: It was${' '.repeat(ENDLESS)}late`],
  ['of marks', `ROE: It was late ${'”'.repeat(LONG)}x`],
])('a turn of a transcript %s', async (_, turn) => {
  await expectSound(`${TURNS}${turn}`);
});

const PIECES =
  '“|”|"|\'|‘|’|(|)|, |. |: | – |\n|\n\n| 12 % |; | said | told | that | according to | reportedly | was quoted as saying | reports | Ann Roe| who | the | of | and | mayor | made the claim '.split(
    '|',
  );

test.each<[string, (next: (below: number) => number) => string]>([
  ['units of any sort', (next) => String.fromCharCode(next(65_536))],
  ['characters of any plane', (next) => String.fromCodePoint(next(0x110000))],
  ['lone surrogates', (next) => String.fromCharCode(0xd800 + next(2_048))],
  ['words and marks in any order', (next) => PIECES[next(PIECES.length)] ?? ''],
  ['quotation marks', (next) => '"“”‘’«»\''.charAt(next(8))],
  ['joiners and marks of direction', (next) => '\u200b\u200d\u202e\u2066\ufeffsaid '.charAt(next(10))],
])('%s, however mixed', async (_, draw) => {
  for (let seed = 1; seed <= 12; seed++) {
    const next = seeded(seed * 7_919);
    const filler = (length: number): string => Array.from({ length }, () => draw(next)).join('');
    await expectSound(
      `${filler(400)} The mayor said the bridge will open, and it is on time. ${filler(400)}`,
    );
    await expectSound(filler(2_000));
  }
});

test('blocks and links that point nowhere are left out', async () => {
  const wild = [
    [-5, 3],
    [10, 2],
    [20, 9_999],
  ] as const;
  const text = 'Ann Roe said it was safe.';
  const found = await readEnglish(text, {
    blocks: [
      { kind: 'paragraph', span: [0, text.length] },
      ...wild.map((span) => ({ kind: 'quote' as const, span })),
    ],
    links: wild.map((span) => ({ span, href: 'x' })),
  });
  expect(spoken(found).map(({ link, content }) => [link, content])).toEqual([[null, [[13, 24]]]]);
});
