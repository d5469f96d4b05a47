// What providers answered, and which ones are not to be asked again yet. Kept until the browser is closed.
import * as v from 'valibot';
import { checkBy } from '../schemas/check';
import { WebAddress } from '../schemas/web-address';
import { storedValue } from './stored';

const Item = v.object({
  url: WebAddress,
  title: v.string(),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  summary: v.string(),
});
type Item = v.InferOutput<typeof Item>;
const Answers = v.record(v.string(), v.object({ at: v.number(), items: v.array(Item) }));
const Cooldowns = v.record(v.string(), v.object({ until: v.number(), failure: v.nullable(v.string()) }));

const MOST = 40;
const answers = storedValue('coverage-answers', checkBy(Answers), {}, 'session');
const cooldowns = storedValue('coverage-cooldowns', checkBy(Cooldowns), {}, 'session');

/** What cannot be remembered is asked again. @param isFailure guards what comes out of the store */
export function answerMemory<F extends string>(isFailure: (value: string) => value is F) {
  return {
    answer: async (url: string) => (await answers.get())[url] ?? null,
    keepAnswer: (url: string, at: number, items: Item[]) =>
      answers
        .change((now) =>
          Object.fromEntries(
            Object.entries({ ...now, [url]: { at, items } })
              .sort(([, a], [, b]) => b.at - a.at)
              .slice(0, MOST),
          ),
        )
        .catch(() => undefined),
    cooldown: async (place: string) => {
      const known = (await cooldowns.get())[place];
      if (!known || (known.failure !== null && !isFailure(known.failure))) return null;
      return { until: known.until, failure: known.failure };
    },
    keepCooldown: (place: string, until: number, failure: F | null) =>
      cooldowns.change((now) => ({ ...now, [place]: { until, failure } })).catch(() => undefined),
  };
}

/** Forgets all answers, and with them the words that were asked for. Cooldowns stay. */
export const dropAnswers = (): Promise<void> => answers.change(() => ({})).catch(() => undefined);
