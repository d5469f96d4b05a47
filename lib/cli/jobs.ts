// Work on many cores: worker threads with an engine each, answers in the order of the work, and no more work taken in
// than is soon done.
import { Worker } from 'node:worker_threads';
import { answerTo, failed, type Answer, type Work } from './work';

/** Work that each worker may have waiting, so that none stands idle. */
const WAITING = 4;

/** The package has the worker as JavaScript; in the sources it is TypeScript, which Node needs tsx to read. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url));
  const tsx = import.meta.resolve('tsx/esm/api');
  const worker = new URL('./worker.ts', import.meta.url).href;
  const code = `import('${tsx}').then(({ register }) => (register(), import('${worker}')))`;
  return new Worker(code, { eval: true });
}

/** A worker that is replaced when it dies: the work it was doing is answered as failed, the rest is done again. */
function openHand(start: () => Worker) {
  let pending: { work: Work; resolve: (answer: Answer) => void }[] = [];
  let worker: Worker;
  let reason = 'it ended';
  const begin = (): void => {
    worker = start();
    worker.unref();
    worker.on('message', (answer: Answer) => pending.shift()?.resolve(answer));
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      const [lost, ...rest] = pending;
      if (!lost) return;
      lost.resolve(failed(lost.work, `The worker that read this died: ${reason}.`));
      pending = rest;
      begin();
      for (const { work } of rest) worker.postMessage(work);
    });
  };
  begin();
  return {
    get waiting() {
      return pending.length;
    },
    take: (work: Work) =>
      new Promise<Answer>((resolve) => {
        pending.push({ work, resolve });
        worker.ref();
        worker.postMessage(work);
      }),
    stop: () => worker.terminate(),
  };
}

/**
 * The answers to some work, in its order; each is given as soon as it and all before it are there.
 * @param count how many worker threads; 1 does the work in this one
 */
export async function* answersInOrder(
  source: AsyncIterable<Work>,
  count: number,
  start = startWorker,
): AsyncGenerator<Answer> {
  if (count === 1) {
    for await (const work of source) yield await answerTo(work);
    return;
  }
  const hands = Array.from({ length: count }, () => openHand(start));
  const coming = source[Symbol.asyncIterator]();
  const answers: Promise<{ answer: Answer }>[] = [];
  const take = () => coming.next().then((turn) => ({ turn }));
  let next: ReturnType<typeof take> | null = take();
  try {
    while (next !== null || answers.length > 0) {
      const hasRoom = answers.length < count * WAITING;
      const first = await Promise.race([...answers.slice(0, 1), ...(next && hasRoom ? [next] : [])]);
      if ('answer' in first) {
        void answers.shift();
        yield first.answer;
      } else if (first.turn.done) next = null;
      else {
        const hand = hands.reduce((a, b) => (b.waiting < a.waiting ? b : a));
        answers.push(hand.take(first.turn.value).then((answer) => ({ answer })));
        next = take();
      }
    }
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}
