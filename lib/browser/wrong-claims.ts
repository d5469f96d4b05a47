// The claims that the reader called wrong, kept in the browser's storage on this device until taken back.
import * as v from 'valibot';
import { ATTRIBUTION_CLASSES, RELATIONS } from '../model';
import { checkBy, listOf } from '../schemas/check';
import { ReasonShape } from '../schemas/reason';
import { done, isString, receive } from './messages';
import { storedValue, WRONG_CLAIMS } from './stored';

/** Beyond this many the oldest leave. */
const MOST = 500;

const kept = {
  key: v.string(),
  url: v.string(),
  title: v.nullable(v.string()),
  claim: v.string(),
  words: v.string(),
  source: v.nullable(v.string()),
  attribution: v.picklist(ATTRIBUTION_CLASSES),
  confidence: v.number(),
};
const WrongShape = v.object({
  ...kept,
  path: v.array(v.object({ name: v.string(), relation: v.picklist(RELATIONS) })),
  why: v.array(ReasonShape),
  engine: v.nullable(v.object({ version: v.string(), model: v.nullable(v.string()) })),
});
/** As it was kept before a path told what each source does, a reason had a code, and the version was told. */
const EarlierShape = v.pipe(
  v.object({ ...kept, chain: v.array(v.string()) }),
  v.transform(({ chain, ...rest }) => ({
    ...rest,
    path: chain.map((name) => ({ name, relation: 'says' as const })),
    why: [],
    engine: null,
  })),
);
const StoredShape = v.union([WrongShape, EarlierShape]);
export type Wrong = v.InferOutput<typeof WrongShape>;

const stored = storedValue(WRONG_CLAIMS, listOf(checkBy(StoredShape)), []);
/** Oldest first; what is unreadable is left out. */
export const { get: wrongClaims, watch: watchWrongClaims } = stored;

/** Keeps a claim as wrong. @throws when the browser could not keep it */
export const keepWrong = (wrong: Wrong): Promise<void> =>
  stored.change((all) => [...all.filter(({ key }) => key !== wrong.key), wrong].slice(-MOST));

/** Forgets that a claim was called wrong. @throws when the browser could not change that */
export const takeBackWrong = (key: string): Promise<void> =>
  stored.change((all) => all.filter((wrong) => wrong.key !== key));

/** In the background: keeps what the card in a page calls wrong, but nothing of private windows. */
export function answerWrongClaims(): void {
  receive('page:wrong', checkBy(WrongShape), (wrong, { tab }) =>
    tab?.incognito === false ? done(keepWrong(wrong)) : false,
  );
  receive('page:not-wrong', isString, (key) => done(takeBackWrong(key)));
}
