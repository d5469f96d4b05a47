// Learns whom pronouns, descriptions and unwritten sources stand for, from marked articles, by logistic choice among
// the candidates (a conditional logit, trained with Adam). Prints the weights as JSON.
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
import {
  ASKED,
  FEATURES,
  NONE_FEATURES,
  scores,
  softmax,
  WEIGHTS,
  type Choice,
  type Question,
} from '../lib/engine/who/coreference';
import { nameKey, type Entity } from '../lib/engine/who/entity';
import { matchGold, readGold } from './gold';

interface Lesson extends Question {
  /** 0 for nobody, else the candidate's number and one. */
  answer: number;
}

const options = process.argv.slice(2);
const all = (name: string): string[] =>
  options.flatMap((option, i) => (option === name ? [options[i + 1] ?? ''] : []));

const EPOCHS = 500;
const RATE = 0.05;
/** Holds the weights of each sort of question near those of all together. */
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
      lessons.push({ ...question, answer: answer + 1 });
      return { answer, sure: 1 };
    };
    understand(document, readings, names, { limits, choose });
  }
  return lessons;
}

const plain = (name: string): string => nameKey(name).replace(/^(?:the|an?) /u, '');

function learn(lessons: readonly Lesson[]): Float64Array {
  const weights = new Float64Array(WEIGHTS);
  const [mean, square] = [new Float64Array(WEIGHTS), new Float64Array(WEIGHTS)];
  const gradient = new Float64Array(WEIGHTS);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    gradient.fill(0);
    for (const lesson of lessons) {
      const shares = softmax(scores(lesson, weights));
      const number = ASKED.indexOf(lesson.asked);
      const own = (1 + number) * FEATURES;
      const noneAt = (1 + ASKED.length) * FEATURES + number * NONE_FEATURES;
      shares.forEach((share, k) => {
        const pull = (share - (k === lesson.answer ? 1 : 0)) / lessons.length;
        if (k === 0)
          lesson.none.forEach(
            (value, i) => (gradient[noneAt + i] = (gradient[noneAt + i] ?? 0) + pull * value),
          );
        else
          lesson.candidates[k - 1]?.features.forEach((value, i) => {
            gradient[i] = (gradient[i] ?? 0) + pull * value;
            gradient[own + i] = (gradient[own + i] ?? 0) + pull * value;
          });
      });
    }
    step++;
    for (let i = 0; i < WEIGHTS; i++) {
      const g = (gradient[i] ?? 0) + RIDGE * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * g * g;
      const bias = Math.sqrt(1 - 0.99 ** step) / (1 - 0.9 ** step);
      weights[i] = (weights[i] ?? 0) - (RATE * bias * (mean[i] ?? 0)) / (Math.sqrt(square[i] ?? 0) + 1e-8);
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
