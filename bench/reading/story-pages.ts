// The sample stories as pages to measure, for want of saved ones.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedPage } from '../../scripts/measure-pages/page-set';
import { ROOT } from '../../scripts/run-command';

const STORIES = join(ROOT, 'stories');

export const storyPages = (): SavedPage[] =>
  readdirSync(STORIES)
    .map((name) => join(STORIES, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.html'))
    .map((path, index) => ({
      file: `${index}.html`,
      url: `https://stories.example/2024/05/13/a-story-of-number-${index}`,
      kind: 'news',
      html: readFileSync(path, 'utf8'),
      gold: null,
    }));
