// Fits what turns the network's judgements into confidences (Platt 1999), and the least confidence that is shown, on
// articles kept apart from training. Prints the numbers for export.py, and how far they can be trusted.
//
//   tsx train/calibrate.ts --weights EN.bin --lang en --claims FOLDER [--choose FOLDER] [--attributions CORPUS.jsonl] \
//       > NUMBERS.json
// The curves are fitted on --claims alone; the least confidence is chosen on both folders.
import { readFileSync } from 'node:fs';
import { judge, readArticles } from '../bench/quality/agreement';
import { readDocument, spanOf } from '../lib/engine/document/document';
import type { LanguageCode } from '../lib/engine/language/language';
import { LANGUAGES } from '../lib/engine/language/languages';
import { cardOdds } from '../lib/engine/claims/confidence';
import { logit, sigmoid, type Judgement } from '../lib/engine/network/calibration';
import { loadNetwork, type Reading } from '../lib/engine/network/network';
import { buildPaths, type PathStep } from '../lib/engine/paths/build-paths';
import { openReader, understand } from '../lib/engine/pipeline';
import type { Statement } from '../lib/engine/statements/statement';
import { kindOf, nameKey, type Entity } from '../lib/engine/who/entity';
import { matchGold, readGold, SAME_WORDS, sharedWords } from './gold';

/** Log-odds or the like, and whether it was right. */
interface Point {
  x: number[];
  right: boolean;
}

const options = process.argv.slice(2);
const option = (name: string): string => options[options.indexOf(name) + 1] ?? '';
/** Keeps a slope from running away where two judgements say the same. */
const RIDGE = 2;
const TURNS = 6000;

/** Slopes of a logistic curve, the constant first: gradient ascent with a diagonal bound, slow, sure and short. */
function fit(points: readonly Point[]): number[] {
  const size = (points[0]?.x.length ?? 0) + 1;
  const slopes: number[] = Array.from({ length: size }, (_, k) => (k === 0 ? 0 : 0.3));
  for (let turn = 0; turn < TURNS; turn++) {
    const gradient = slopes.map((slope, k) => (k === 0 ? 0 : -RIDGE * slope));
    const bound: number[] = slopes.map((_, k) => (k === 0 ? 1 : RIDGE));
    for (const { x, right } of points) {
      const all = [1, ...x];
      const p = curve(slopes, x);
      const reach = all.reduce((sum, value) => sum + Math.abs(value), 0);
      all.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + ((right ? 1 : 0) - p) * value;
        bound[k] = (bound[k] ?? 0) + 0.25 * Math.abs(value) * reach;
      });
    }
    gradient.forEach((g, k) => (slopes[k] = (slopes[k] ?? 0) + g / (bound[k] ?? 1)));
  }
  return slopes;
}

const curve = ([constant = 0, ...slopes]: readonly number[], x: readonly number[]): number =>
  sigmoid(x.reduce((sum, value, i) => sum + value * (slopes[i] ?? 0), constant));
const odds = ({ validity, content, whole }: Judgement): number[] => [
  logit(validity),
  logit(content),
  logit(whole),
];
const rounded = (list: readonly number[]): number[] => list.map((value) => Math.round(value * 1e4) / 1e4);

/** The least confidence that gives the best F1, where `all` would have been right to find. */
function bestLeast(points: readonly Point[], slopes: readonly number[], all: number): number {
  const sure = points.map(({ x, right }) => ({ p: curve(slopes, x), right })).sort((a, b) => b.p - a.p);
  let best = { f: 0, least: 0.5 };
  let right = 0;
  sure.forEach((point, i) => {
    if (point.right) right++;
    const f = (2 * right) / (i + 1 + all);
    if (f > best.f) best = { f, least: point.p };
  });
  return best.least;
}

const weights = readFileSync(option('--weights'));
const language = LANGUAGES[option('--lang') as LanguageCode];
const network = await loadNetwork(weights);
const reader = openReader(language, network);
const everything = { ...reader.limits, claims: { ...reader.limits.claims, least: 0 } };

/** A statement of the claims' scheme with its reading's judgement, by its cue or first word. */
const readingOf = (readings: readonly Reading[], { cue, content }: Statement): Reading | undefined =>
  readings.find(
    (reading) =>
      reading.scheme === 'claims' &&
      (cue[0]
        ? reading.cue[0]?.[0] === cue[0][0]
        : reading.cue.length === 0 && reading.content[0]?.[0] === content[0]?.[0]),
  );

const words: Point[] = [];
const cards: Point[] = [];
let required = 0;
const chosen: Point[] = [];
const fitted = readGold(option('--claims'));
const also = options.includes('--choose') ? readGold(option('--choose')) : [];
for (const article of [...fitted, ...also]) {
  const { text, gold } = article;
  const document = readDocument(text, language);
  const parts = [...network.read(document)];
  const readings = parts.flatMap((part) => part.readings);
  const names = parts.flatMap((part) => part.names);
  const { statements, outer, speakers } = understand(document, readings, names, {
    ...reader,
    limits: everything,
  });
  const paths = buildPaths(statements, speakers, outer, []);
  const spoken = statements.filter(({ manner }) => manner === 'speech');
  const matched = matchGold(document, spoken, gold.claims);
  const aliases = new Map(
    gold.entities.map((entity) => [entity.name, [entity.name, ...entity.aliases].map(nameKey)]),
  );
  const meansName = (entity: Entity | null, name: string): boolean =>
    name === 'unspecified'
      ? entity === null || kindOf(entity) === 'unspecified'
      : entity !== null &&
        [entity.name, ...entity.keys].some((key) => aliases.get(name)?.includes(nameKey(key)));
  const sameWay = (path: readonly PathStep[], chain: readonly string[]): boolean =>
    path.length === 0
      ? chain.every((name) => name === 'unspecified')
      : path.length === chain.length && path.every(({ entity }, i) => meansName(entity, chain[i] ?? ''));
  required += gold.claims.filter(({ optional }) => !optional).length;
  spoken.forEach((statement, i) => {
    const claim = matched[i];
    const reading = readingOf(readings, statement);
    const at = statements.indexOf(statement);
    const own = speakers[at];
    if (!reading || !own || claim?.optional) return;
    const point = { x: odds(reading.judgement), right: claim !== null && claim !== undefined };
    chosen.push(point);
    if (also.includes(article)) return;
    words.push(point);
    const entity = own.source;
    const hedged = statement.hedge.length > 0 || (statements[outer[at] ?? -1]?.hedge.length ?? 0) > 0;
    const right =
      !!claim &&
      sharedWords(document, statement, claim) >= SAME_WORDS &&
      meansName(entity, claim.source_name) &&
      (entity === null || kindOf(entity) === claim.source_kind) &&
      hedged === claim.hedged &&
      [claim.chain, claim.full_chain].some((chain) => sameWay(paths[at] ?? [], chain));
    cards.push({ x: cardOdds(statement, own, paths[at]?.length ?? 0), right });
  });
}
const claimCurve = fit(words);
// the words' confidence as it will be, and the least of the three with it
const recast = cards.map(({ x: [, sure = 0, kind = 0, , ...rest], right }, i) => {
  const own = logit(curve(claimCurve, words[i]?.x ?? []));
  return { x: [own, sure, kind, Math.min(own, sure, kind), ...rest], right };
});
const cardCurve = fit(recast);
const numbers: Record<string, number[]> = {
  'limits.claims': rounded([bestLeast(chosen, claimCurve, required), ...claimCurve]),
  'limits.card': rounded(cardCurve),
};
for (const [title, points, slopes] of [
  ['words', words, claimCurve],
  ['card', recast, cardCurve],
] as const)
  for (const [low, high] of [
    [0, 0.2],
    [0.2, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 1.01],
  ] as const) {
    const own = points.filter(({ x }) => curve(slopes, x) >= low && curve(slopes, x) < high);
    const right = own.filter((point) => point.right).length;
    console.error(`${title}, ${low} to ${Math.min(1, high)}: ${right} of ${own.length} right`);
  }

if (options.includes('--attributions')) {
  const points: Point[] = [];
  let annotated = 0;
  for (const { text, attributions } of readArticles(readFileSync(option('--attributions'), 'utf8'))) {
    const document = readDocument(text, language);
    const found = [...network.read(document)].flatMap(({ readings }) => readings);
    annotated += attributions.length;
    const spans = (ranges: Reading['content']) => ranges.map((range) => spanOf(document, range));
    const judged = judge(
      text,
      attributions,
      found.map(({ source, cue, content }) => ({
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
      })),
    );
    found.forEach(({ scheme, judgement }, i) => {
      if (scheme === 'attributions') points.push({ x: odds(judgement), right: judged[i]?.content === true });
    });
  }
  const slopes = fit(points);
  numbers['limits.attributions'] = rounded([bestLeast(points, slopes, annotated), ...slopes]);
}
console.log(JSON.stringify(numbers));
