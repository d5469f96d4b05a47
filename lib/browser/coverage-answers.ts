// What providers answered, and which ones are to be left alone for a while. In session storage: it outlives the
// popup, and is gone with the browser.
import * as v from 'valibot';
import { browser } from './api';
import { WebAddress } from '../model/web-address-schema';

const Item = v.object({
  url: WebAddress,
  title: v.string(),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  summary: v.string(),
});
const Answers = v.record(v.string(), v.object({ at: v.number(), items: v.array(Item) }));
const Rests = v.record(v.string(), v.object({ until: v.number(), failure: v.nullable(v.string()) }));

const ANSWERS = 'coverage-answers';
const RESTS = 'coverage-rests';
const MOST = 40;

/** @param isFailure guards what comes out of the store */
export function answerMemory<F extends string>(isFailure: (value: string) => value is F) {
  return {
    answer: async (url: string) => (await read(ANSWERS, Answers))[url] ?? null,
    keepAnswer: (url: string, at: number, items: v.InferOutput<typeof Item>[]) =>
      inTurn(async () => {
        const latest = Object.entries({ ...(await read(ANSWERS, Answers)), [url]: { at, items } })
          .sort(([, a], [, b]) => b.at - a.at)
          .slice(0, MOST);
        await write(ANSWERS, Object.fromEntries(latest));
      }),
    rest: async (place: string) => {
      const rest = (await read(RESTS, Rests))[place];
      if (!rest || (rest.failure !== null && !isFailure(rest.failure))) return null;
      return { until: rest.until, failure: rest.failure };
    },
    keepRest: (place: string, until: number, failure: F | null) =>
      inTurn(async () => {
        await write(RESTS, { ...(await read(RESTS, Rests)), [place]: { until, failure } });
      }),
  };
}

/** Forgets all answers, and with them the words that were asked for. Who is to be left alone stays so. */
export function dropAnswers(): Promise<void> {
  return inTurn(() => write(ANSWERS, {}));
}

async function read<T extends v.GenericSchema>(
  key: string,
  shape: T,
): Promise<v.InferOutput<T> | Record<string, never>> {
  try {
    const result = v.safeParse(shape, (await browser.storage.session.get(key))[key]);
    return result.success ? result.output : {};
  } catch {
    return {};
  }
}

/** Several answers come at once, and none may be lost to another. */
function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(ANSWERS, work);
}

/** What cannot be remembered is asked again. */
async function write(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value }).catch(() => undefined);
}
