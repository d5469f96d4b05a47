// A folder of saved pages with an index.jsonl, one object a line, the pages gzipped or not; NAME.gold.txt is the article where one is known.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, unpack } from '@/lib/cli/decode';

export interface SavedPage {
  file: string;
  url: string | null;
  /** 'nonarticle', or any kind of article. */
  kind: string;
  html: string;
  gold: string | null;
}

/** The pages of a folder. Throws where there is no index. */
export function pagesOf(folder: string): SavedPage[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, url, kind } = JSON.parse(line) as Omit<SavedPage, 'html' | 'gold'>;
    const gold = join(folder, file.replace(/\.html(?:\.gz)?$/, '.gold.txt'));
    return {
      file,
      url: url !== null && URL.canParse(url) ? url : null,
      kind,
      html: decode(unpack(readFileSync(join(folder, file)))),
      gold: existsSync(gold) ? readFileSync(gold, 'utf8') : null,
    };
  });
}
