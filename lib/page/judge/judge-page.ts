// Whether a page is an article: a logistic regression over what is known of it. `npx tsx train/page-judge/train.ts`
// writes its weights.
import { reasons, score } from '../linear-model';
import type { Steps } from '../steps';
import { pageFeatures, type Judged } from './page-features';
import weights from './page-weights.json';

export interface Judgement {
  isArticle: boolean;
  /** Above 0 for an article; 0 is even odds, 2.2 is nine to one (the natural logarithm of the odds). */
  score: number;
  /** What spoke for it and against it, the weightiest first. */
  reasons: [sign: string, adds: number][];
}

/** Judges a reading of a page. A page without any text is no article. */
export function* judgePage(judged: Judged): Steps<Judgement> {
  const features = yield* pageFeatures(judged);
  const sum = score(weights, features);
  return {
    isArticle: sum > 0 && judged.extracted.text !== '',
    score: sum,
    reasons: reasons(weights, features),
  };
}
