// The claims that the reader called wrong, kept in the browser's storage on this device until taken back.
import * as v from 'valibot';
import { browser } from './api';
import { ATTRIBUTION_CLASSES, RELATIONS } from '../model';
import { WRONG_CLAIMS } from './names';
import { ReasonShape } from '../model/reason-schema';
import { onStored } from './stored';

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
type Wrong = v.InferOutput<typeof WrongShape>;

const parse = (stored: unknown): Wrong[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const { success, output } = v.safeParse(StoredShape, one);
    return success ? [output] : [];
  });

/** Oldest first. An unreadable store counts as an empty one. */
export async function wrongClaims(): Promise<Wrong[]> {
  try {
    return parse((await browser.storage.local.get(WRONG_CLAIMS))[WRONG_CLAIMS]);
  } catch {
    return [];
  }
}

/** Keeps a claim as wrong. False when the browser could not keep it. */
export async function keepWrong(wrong: Wrong): Promise<boolean> {
  const others = (await wrongClaims()).filter(({ key }) => key !== wrong.key);
  return store([...others, wrong].slice(-MOST));
}

/** Forgets that a claim was called wrong. */
export async function takeBackWrong(key: string): Promise<boolean> {
  return store((await wrongClaims()).filter((wrong) => wrong.key !== key));
}

const store = (wrong: readonly Wrong[]): Promise<boolean> =>
  browser.storage.local.set({ [WRONG_CLAIMS]: wrong }).then(
    () => true,
    () => false,
  );

/** Calls back whenever the list changes, in whichever window. Returns its undo. */
export const watchWrongClaims = (onChange: (wrong: Wrong[]) => void): (() => void) =>
  onStored(WRONG_CLAIMS, (stored) => {
    onChange(parse(stored));
  });
