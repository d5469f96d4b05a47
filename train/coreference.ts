// Learns whom pronouns, descriptions and unwritten sources stand for, from marked articles: a choice among the candidates
// by a network of one hidden layer, trained with Adam (Kingma and Ba, 2015). Prints the weights as JSON.
//
//   tsx train/coreference.ts --weights EN.bin --lang en --claims FOLDER [--weights DE.bin --lang de --claims FOLDER …]
//                            --dev FOLDER [--dev FOLDER …] > WEIGHTS.json
import { readFileSync } from 'node:fs';
import { readDocument } from '../lib/engine/document/document';
import type { LanguageCode } from '../lib/engine/language/language';
import { LANGUAGES } from '../lib/engine/language/languages';
import { loadNetwork, type PieceReading } from '../lib/engine/network/network';
import { understand } from '../lib/engine/pipeline';
import { addStructure } from '../lib/engine/statements/structure';
import { limitsOf, readStatements } from '../lib/engine/statements/read-statements';
import { hidden, INPUTS, scores, softmax, UNITS, WEIGHTS, type Choice } from '../lib/engine/who/coreference';
import { ASKED, FEATURES, NONE_FEATURES, type Question } from '../lib/engine/who/question';
import { nameKey, type Entity } from '../lib/engine/who/entity';
import { matchGold, readGold } from './gold';

interface Lesson extends Question {
  /** 0 for nobody, else the candidate's number and one. */
  answer: number;
}

const options = process.argv.slice(2);
const all = (name: string): string[] =>
  options.flatMap((option, i) => (option === name ? [options[i + 1] ?? ''] : []));

const EPOCHS = 30;
const BATCH = 256;
const RATE = 0.01;
const RIDGE = 2e-4;

async function lessonsOf(weights: string, lang: LanguageCode, folder: string): Promise<Lesson[]> {
  const network = await loadNetwork(readFileSync(weights));
  const limits = limitsOf(network.asset);
  const lessons: Lesson[] = [];
  for (const { text, gold } of readGold(folder)) {
    const document = readDocument(text, LANGUAGES[lang]);
    const parts: PieceReading[] = [...network.read(document)];
    const readings = parts.flatMap((part) => part.readings);
    const names = parts.flatMap((part) => part.names);
    const statements = addStructure(document, readStatements(document, readings, limits), []);
    const matched = matchGold(document, statements, gold.claims);
    const keys = new Map(
      gold.entities.map(({ name, aliases }) => [name, new Set([name, ...aliases].map(plain))]),
    );
    const means = (entity: Entity, name: string): boolean =>
      [entity.name, ...entity.keys].some(
        (key) => keys.get(name)?.has(plain(key)) ?? plain(name) === plain(key),
      );
    const choose = (question: Question): Choice => {
      const claim = matched[question.statement];
      if (!claim) return { answer: -1, sure: 1 };
      const answer =
        claim.source_name === 'unspecified'
          ? -1
          : question.candidates.findLastIndex(({ entity }) => means(entity, claim.source_name));
      // whoever is meant may be a candidate under another name: that nobody is meant is not to be learned from it
      const missed = answer < 0 && claim.source_name !== 'unspecified' && question.asked !== 'description';
      if (!missed) lessons.push({ ...question, answer: answer + 1 });
      return { answer, sure: 1 };
    };
    understand(document, readings, names, { limits, choose });
  }
  return lessons;
}

const plain = (name: string): string => nameKey(name).replace(/^(?:the|an?) /u, '');

/** The same numbers between -1 and 1 on every machine: a linear congruential generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** Adds to `gradient` what one lesson asks of the weights. */
function pull(lesson: Lesson, weights: Float64Array, gradient: Float64Array): void {
  const number = ASKED.indexOf(lesson.asked);
  const add = (i: number, value: number): void => {
    gradient[i] = (gradient[i] ?? 0) + value;
  };
  softmax(scores(lesson, weights)).forEach((share, k) => {
    const error = share - (k === lesson.answer ? 1 : 0);
    const features = lesson.candidates[k - 1]?.features;
    if (!features) {
      const at = UNITS * (INPUTS + 1) + number * NONE_FEATURES;
      lesson.none.forEach((value, i) => {
        add(at + i, error * value);
      });
      return;
    }
    hidden(number, features, weights).forEach((value, unit) => {
      if (value === 0) return;
      add(UNITS * INPUTS + unit, error * value);
      const own = error * (weights[UNITS * INPUTS + unit] ?? 0);
      const at = unit * INPUTS;
      for (let i = 0; i < FEATURES; i++) if (features[i]) add(at + i, own * (features[i] ?? 0));
      add(at + FEATURES + number, own);
      add(at + INPUTS - 1, own);
    });
  });
}

function learn(lessons: readonly Lesson[]): Float64Array {
  const next = random(1);
  const weights = Float64Array.from({ length: WEIGHTS }, (_, i) =>
    i < UNITS * (INPUTS + 1) ? next() / Math.sqrt(i < UNITS * INPUTS ? INPUTS : UNITS) : 0,
  );
  const [mean, square] = [new Float64Array(WEIGHTS), new Float64Array(WEIGHTS)];
  const order = [...lessons];
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const [other] = order.splice(Math.floor(((next() + 1) / 2) * (i + 1)), 1);
      if (other) order.splice(i, 0, other);
    }
    const rate = RATE * (1 - epoch / EPOCHS);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const gradient = new Float64Array(WEIGHTS);
      for (const lesson of batch) pull(lesson, weights, gradient);
      step++;
      const bias = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
      for (let i = 0; i < WEIGHTS; i++) {
        const g = (gradient[i] ?? 0) / batch.length + RIDGE * (weights[i] ?? 0);
        mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
        square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
        weights[i] = (weights[i] ?? 0) - (rate * bias * (mean[i] ?? 0)) / (Math.sqrt(square[i] ?? 0) + 1e-8);
      }
    }
  }
  return weights;
}

function report(title: string, lessons: readonly Lesson[], weights: Float64Array): void {
  for (const asked of [null, ...ASKED]) {
    const own = lessons.filter((lesson) => asked === null || lesson.asked === asked);
    const right = own.filter((lesson) => {
      const list = scores(lesson, weights);
      return list.indexOf(Math.max(...list)) === lesson.answer;
    }).length;
    const known = own.filter(({ answer }) => answer > 0).length;
    console.error(
      `${title} ${asked ?? 'all'}: ${right} of ${own.length} right, ${known} with somebody known`,
    );
  }
}

const langs = all('--lang') as LanguageCode[];
const files = all('--weights');
const lessons: Lesson[] = [];
for (const [i, folders] of all('--claims').entries())
  for (const folder of folders.split(','))
    lessons.push(...(await lessonsOf(files[i] ?? '', langs[i] ?? 'en', folder)));
const weights = learn(lessons);
report('trained on', lessons, weights);
for (const [i, folder] of all('--dev').entries())
  report(folder, await lessonsOf(files[i] ?? '', langs[i] ?? 'en', folder), weights);
console.log(JSON.stringify([...weights].map((value) => Math.round(value * 1000) / 1000)));
