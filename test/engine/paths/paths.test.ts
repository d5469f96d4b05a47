// The path that an article states for each claim, nearest source first, read by the whole engine.
import { describe, expect, test } from 'vitest';
import { pathIn, readEnglish, wordsAt } from '../engine-under-test';

test.each<[text: string, paths: string[]]>([
  ['Ann Roe said the mine was safe.', ['Ann Roe']],
  ['Ann Roe told reporters that the mine was safe.', ['Ann Roe']],
  ['Ann Roe told the committee that the mine was safe.', ['Ann Roe']],
  ['Ann Roe said in Kandar that the mine was safe.', ['Ann Roe']],
  ['Ann Roe told Reuters that the mine was safe.', ['Reuters > Ann Roe']],
  ['“It is safe,” Ann Roe told CNN on Monday.', ['CNN > Ann Roe']],
  ['“It is safe,” Ann Roe told Sky News on Monday.', ['Sky News > Ann Roe']],
  ['Speaking to Sky News, Ann Roe said the mine was unsafe.', ['Sky News > Ann Roe']],
  ['Ann Roe said the mine was safe, Reuters reported.', ['Reuters > Ann Roe', 'Reuters > Ann Roe']],
  ['Reuters reported that Ann Roe said the mine was safe.', ['Reuters > Ann Roe', 'Reuters > Ann Roe']],
  ['Ann Roe said the mine was safe, according to Reuters.', ['Reuters > Ann Roe', 'Reuters > Ann Roe']],
  [
    'Channel One said that the mine was safe, Reuters reported on Monday.',
    ['Reuters > Channel One', 'Reuters > Channel One'],
  ],
  [
    'Police told the Associated Press that Ann Roe had said the mine was unsafe.',
    ['Associated Press > Police > Ann Roe', 'Associated Press > Police > Ann Roe'],
  ],
  ['Reuters quoted Ann Roe as saying the mine was safe.', ['Reuters > Ann Roe']],
  ['“The mine is safe and will stay so,” Interfax quoted Ann Roe as saying.', ['Interfax > Ann Roe']],
  ['“We must act before the winter,” Ann Roe was quoted by TASS as saying.', ['TASS > Ann Roe']],
  ['Ann Roe was quoted in the Meridian Post as saying: “The mine is safe.”', ['Meridian Post > Ann Roe']],
  ['Ann Roe was quoted as saying that the mine was safe.', ['Ann Roe']],
  ['The mine will close, as first reported by Reuters.', ['Reuters']],
  ['The plan, as first reported by Reuters, will close the mine in June.', ['Reuters']],
  ['The mine will close in June, per CNN.', ['CNN']],
  ['The mine sold 10 tons per Month in June.', []],
  ['The mine will sell ore at $10 a head, or $900 per Kandari.', []],
  ['The town is said to have paid twice.', ['']],
])('%s', async (text, paths) => {
  const found = await readEnglish(text);
  const attributed = found.claims.filter(({ attribution }) => attribution !== 'unattributed');
  expect(attributed.map((claim) => pathIn(found, claim))).toEqual(paths);
});

describe('a link in the attribution', () => {
  const BBC = 'https://www.bbc.co.uk/news/mine';

  /** [words] are a link to `href`. */
  const linkedPaths = async (marked: string, href: string, url: string | null = null): Promise<string[]> => {
    const start = marked.indexOf('[');
    const span = [start, marked.indexOf(']') - 1] as const;
    const text = marked.replace(/[[\]]/g, '');
    const found = await readEnglish(text, { url, links: [{ span, href }] });
    return found.claims.map((claim) => pathIn(found, claim));
  };

  test.each([
    ['The mine is unsafe, according to [media reports].', 'media reports > BBC'],
    ['The mine is unsafe, [according to] media reports.', 'media reports > BBC'],
  ])('leads to the outlet: %s', async (text, path) => {
    expect(await linkedPaths(text, BBC)).toEqual([path]);
  });

  test.each([
    ['a study is not the outlet’s', 'The mine is unsafe, according to [a study].', BBC, null],
    ['nor what the police did', 'The mine is unsafe, according to [a police report].', BBC, null],
    [
      'the site is unknown',
      'The mine is unsafe, according to [media reports].',
      'https://mine.example/',
      null,
    ],
    [
      'it is the page’s own',
      'The mine is unsafe, according to [media reports].',
      BBC,
      'https://www.bbc.com/a',
    ],
    [
      'it stands elsewhere',
      '[The mine] was dug in 1901. It is unsafe, according to media reports.',
      BBC,
      null,
    ],
  ])('is no step where %s', async (_, text, href, url) => {
    const paths = await linkedPaths(text, href, url);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.join()).not.toContain('BBC');
  });
});

test.each([
  ['by its name', { outlet: 'Reuters' }],
  ['by its site', { outlet: 'www.reuters.com', url: 'https://www.reuters.com/a' }],
])('the page’s own outlet is no step, known %s', async (_, more) => {
  const found = await readEnglish('Ann Roe told Reuters that the mine was safe.', more);
  expect(found.claims.map((claim) => pathIn(found, claim))).toEqual(['Ann Roe']);
});

test.each([
  ['“The boats will sail,” Ann Roe told CNN.', ['CNN carries: CNN', 'Ann Roe says: told']],
  ['Ann Roe said the boats would sail, Reuters reported.', ['Reuters says: reported', 'Ann Roe says: said']],
])('each step has the words that state it: %s', async (text, path) => {
  const { claims, sources } = await readEnglish(text);
  const steps = (claims[0]?.path ?? []).map(({ sourceId, relation, words }) => {
    const name = sources.find((source) => source.id === sourceId)?.name ?? '';
    return `${name} ${relation}: ${wordsAt(text, words).join(' … ')}`;
  });
  expect(steps).toEqual(path);
});
