// Makes articles and analyses for the tests from short notes, so that a test shows only what it is about.
import {
  type Analysis,
  type Article,
  type Claim,
  RELATIONS,
  type Report,
  type Source,
  type SourceKind,
  type Step,
} from '@/lib/model';
import { buildReport } from '@/lib/report';

const KINDS: Record<string, SourceKind> = {
  'Harbour Post': 'outlet',
  'Channel Nine': 'outlet',
  'Daily Courier': 'outlet',
  'The Lantern': 'outlet',
  'Ada Marsh': 'person',
  'Bo Linden': 'person',
  'Port Authority': 'government',
  'a senior official': 'anonymous',
  'two dock workers': 'anonymous',
  reports: 'unspecified',
};

export function article(over: Partial<Article> = {}): Article {
  return {
    url: null,
    title: 'Harbour to close',
    byline: null,
    outlet: 'The Lantern',
    published: null,
    lang: 'en',
    read: 'whole',
    text: 'The harbour will close.',
    blocks: [],
    links: [],
    ...over,
  };
}

/**
 * One claim from its path: "Harbour Post < Ada Marsh" came from Ada Marsh by way of the Harbour Post. A step says what
 * it tells unless another relation stands before its name: "carries Channel Nine < Ada Marsh".
 */
export interface MadeClaim extends Partial<Omit<Claim, 'path'>> {
  path?: string;
}

/**
 * An analysis of claims given by their paths. `sourceId` is the last of the path unless told; the mentions of a
 * source are wherever its name stands in the text.
 */
export function analysis(made: readonly (string | MadeClaim)[], text = ''): Analysis {
  const claims = made.map((note) => (typeof note === 'string' ? { path: note } : note));
  const names = [...new Set(claims.flatMap(({ path }) => stepsIn(path).map(({ sourceId }) => sourceId)))];
  return {
    model: 'invented',
    language: 'en',
    claims: claims.map(({ path: note, ...over }, i) => {
      const path = stepsIn(note);
      const origin = path.at(-1)?.sourceId;
      const end = KINDS[origin ?? ''];
      return {
        id: `c${i + 1}`,
        content: [],
        cue: [],
        source: [],
        path,
        sourceId: origin ?? null,
        form: 'indirect',
        manner: 'speech',
        hedges: [],
        link: null,
        confidence: 1,
        why: [],
        attribution: end === 'anonymous' || end === 'unspecified' ? end : 'named',
        ...over,
      };
    }),
    sources: names.map((name): Source => {
      const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(
        (m) => [m.index, m.index + name.length] as const,
      );
      return { id: name, name, kind: KINDS[name] ?? 'person', description: null, mentions };
    }),
  };
}

export function report(made: readonly (string | MadeClaim)[], over: Partial<Article> = {}): Report {
  const whole = article(over);
  return buildReport('made', whole, analysis(made, whole.text), '1.2.3');
}

function stepsIn(path: string | undefined): Step[] {
  return (path ? path.split(' < ') : []).map((note) => {
    const relation = RELATIONS.find((one) => note.startsWith(`${one} `));
    return {
      sourceId: relation ? note.slice(relation.length + 1) : note,
      relation: relation ?? 'says',
      words: [],
    };
  });
}
