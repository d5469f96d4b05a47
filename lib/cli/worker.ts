// A worker thread: does what it is sent, one after the other, with an engine of its own.
import { parentPort } from 'node:worker_threads';
import { answerTo, type Work } from './work';

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (work: Work) => {
  last = last.then(async () => {
    parentPort?.postMessage(await answerTo(work));
  });
});
