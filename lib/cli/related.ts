// `npm run -s related -- --corpus FILE`: for each article of a corpus, the others that tell of the same event.
import { runInProcess } from './process';
import { runRelated } from './related/run-related';

await runInProcess(runRelated);
