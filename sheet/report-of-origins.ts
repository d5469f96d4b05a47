// Invented reports for the sheet, from one origin to many.
import type { Report } from '../lib/model';
import { buildReport } from '../lib/report';
import type { Claim, Source, Span } from '../lib/model';

const NAMES = [
  'Ines Falk',
  'Bo Linden',
  'Ada Marsh',
  'the Joint Commission for Coastal and Inland Navigation',
  'Oren Castellane-Whitcombe',
  'a senior official at the ministry of waters',
  'Mara Quell',
  'the harbour register',
  'Tomas Eddering',
  'two dock workers',
  'Lena Brodeur',
  'Pia Holm',
];

const LONG =
  'the Standing Intergovernmental Conference of Harbour Masters, Pilots and Keepers of Lights on Northern Waters';
/** The first have names of their own; those after them, in a longer list, a rank beside it. */
const nameAt = (i: number, long: boolean): string => {
  const name = NAMES[i % NAMES.length] ?? '';
  const ranked = i < NAMES.length ? name : `${name} of pier ${Math.floor(i / NAMES.length) + 1}`;
  return long ? `${ranked} for ${LONG}` : ranked;
};
/** Outlets that carry claims; with long names, so many that they too want more room than there is. */
const OUTLETS = ['Coast Post', 'Channel Nine'];

/**
 * A report with that many origins, the first with most claims; every third came by way of an outlet.
 * @param long whether names are longer than any line, and every origin has an outlet of its own
 */
export function reportOf(origins: number, { long = false } = {}): Report {
  const names = Array.from({ length: origins }, (_, i) => nameAt(i, long));
  const outletNames = long ? names.map((_, i) => `The ${nameAt(i, false)} Morning Intelligencer`) : OUTLETS;
  const sentences: string[] = [];
  const claims: Claim[] = [];
  let at = 0;
  const say = (name: string, i: number, n: number) => {
    const content = `the tide of day ${n + 1} was late at pier ${i + 1}`;
    const sentence = `${name} said ${content}. `;
    const start = at + name.length + 6;
    const anonymous = /official|workers/.test(name);
    const relay = long ? [`o${i + 1}`] : i % 3 === 0 ? ['o1'] : i % 5 === 1 ? ['o2', 'o1'] : [];
    const cue: Span = [at + name.length + 1, at + name.length + 5];
    claims.push({
      id: `c${claims.length + 1}`,
      content: [[start, start + content.length]],
      cue: [cue],
      source: [[at, at + name.length]],
      sourceId: `s${i}`,
      path: [...relay, `s${i}`].map((sourceId) => ({ sourceId, relation: 'says', words: [cue] })),
      form: n % 2 === 0 ? 'indirect' : 'direct',
      manner: 'speech',
      attribution: anonymous ? 'anonymous' : 'named',
      hedges: [],
      link: null,
      confidence: 0.9,
      why: [{ code: 'cue-after-source', cue: 'said', source: name }],
    });
    sentences.push(sentence);
    at += sentence.length;
  };
  for (const [i, name] of names.entries()) {
    for (let n = 0; n < (i === 0 ? 5 : i < 3 ? 2 : 1); n++) say(name, i, n);
  }
  const sources = names.map((name, i): Source => ({
    id: `s${i}`,
    name,
    kind: /official|workers/.test(name) ? 'anonymous' : 'person',
    description: i === 0 ? (long ? `${LONG} and their deputies` : 'harbour master') : null,
    mentions: [],
  }));
  const outlets = outletNames.map((name, i): Source => ({
    id: `o${i + 1}`,
    name,
    kind: 'outlet',
    description: null,
    mentions: [],
  }));
  const text = sentences.join('');
  const article = { url: 'https://news.example/tide', title: 'The tide is late again', byline: 'Nell Orre' };
  return buildReport(
    'tide',
    {
      ...article,
      outlet: 'The Example',
      published: '2026-03-04',
      lang: 'en',
      read: 'whole',
      text,
      blocks: [],
      links: [],
    },
    { model: 'invented', language: 'en', claims, sources: [...sources, ...outlets] },
    '0.0.0',
  );
}
