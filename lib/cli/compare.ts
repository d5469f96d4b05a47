// `npm run -s compare -- A B`: what two articles have in common, and whether they trace to the same place.
import { runCompare } from './compare/run-compare';
import { runInProcess } from './process';

await runInProcess(runCompare);
