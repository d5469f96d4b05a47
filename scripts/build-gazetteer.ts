// Builds the engine's list of news outlets from our own list of names and the State Media Profiles.
//   npx tsx scripts/build-gazetteer.ts scripts/gazetteer/names.txt scripts/gazetteer/state-media.csv
// Writes lib/outlets/gazetteer.ts. lib/outlets/GAZETTEER.md tells where the data is from.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatOutlets, ownOutlets, withStateMedia } from './gazetteer/outlets';
import { stateMediaRows } from './gazetteer/state-media';

const OUTPUT = new URL('../lib/outlets/gazetteer.ts', import.meta.url);

function main([names, stateMedia]: readonly string[]): void {
  if (names === undefined || stateMedia === undefined) {
    console.error(`usage: ${basename(import.meta.url)} NAMES.txt STATE-MEDIA.csv`);
    process.exitCode = 2;
    return;
  }
  const outlets = withStateMedia(
    ownOutlets(readFileSync(names, 'utf8')),
    stateMediaRows(readFileSync(stateMedia, 'utf8')),
  );
  writeFileSync(OUTPUT, formatOutlets(outlets));
}

main(process.argv.slice(2));
