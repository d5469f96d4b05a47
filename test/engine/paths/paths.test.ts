// Stage 3 as a table: the stated path of each claim, nearest source first, in reading order of the claims.
import { describe, expect, test } from 'vitest';
import { analyze } from './engine-under-test';

const ROWS: [text: string, chains: string[]][] = [
  ['Ann Roe said the mine was safe.', ['Ann Roe']],
  ['The mine is safe, the Daily Mail reported, citing Reuters.', ['Daily Mail > Reuters']],
  ['The Daily Mail, citing Reuters, said the mine was safe.', ['Daily Mail > Reuters']],
  ['Ann Roe told Reuters that the mine was safe.', ['Reuters > Ann Roe']],
  ['“It is safe,” Ann Roe told CNN on Monday.', ['CNN > Ann Roe']],
  ['“It is safe,” Ann Roe said on Channel One.', ['Channel One > Ann Roe']],
  ['Ann Roe said in an interview with the BBC that the mine was safe.', ['BBC > Ann Roe']],
  ['Ann Roe was quoted in the Daily Mail as saying the mine was safe.', ['Daily Mail > Ann Roe']],
  ['Ann Roe was quoted by Reuters as saying the mine was safe.', ['Reuters > Ann Roe']],
  [
    '“It is safe,” Ann Roe said, according to the Daily Mail.',
    ['Daily Mail > Ann Roe', 'Daily Mail > Ann Roe'],
  ],
  ['Ann Roe said the mine was safe, Reuters reported.', ['Reuters > Ann Roe', 'Reuters > Ann Roe']],
  ['Reuters reported that Ann Roe said the mine was safe.', ['Reuters > Ann Roe', 'Reuters > Ann Roe']],
  [
    'Channel One reported that the mine was safe, Reuters reported.',
    ['Reuters > Channel One', 'Reuters > Channel One'],
  ],
  [
    'The mine is safe, Business Insider has reported, citing Channel One. Miner Tom Lind made the claim to the state broadcaster.',
    ['Business Insider > Channel One', 'Channel One > Tom Lind'],
  ],
  [
    'Tom Lind noted on Channel One that the mine was safe, the New York Post reported.',
    ['New York Post > Channel One > Tom Lind', 'New York Post > Channel One > Tom Lind'],
  ],
  ['The mine is unsafe, according to a memo seen by Reuters.', ['Reuters > a memo seen by Reuters']],
  ['In an interview with CNN, Ann Roe said the mine was unsafe.', ['CNN > Ann Roe']],
  ['Speaking to Sky News, Ann Roe said the mine was unsafe.', ['Sky News > Ann Roe']],
  ['The Daily Mail, quoting Ann Roe, said the mine was unsafe.', ['Daily Mail > Ann Roe']],
  ['The mine is unsafe, the Interfax news agency quoted Ann Roe as saying.', ['Interfax > Ann Roe']],
  [
    'Ann Roe told Reuters the mine was unsafe, adding that it would close.',
    ['Reuters > Ann Roe', 'Reuters > Ann Roe'],
  ],
  [
    'Police told the Associated Press that Ann Roe had said the mine was unsafe.',
    ['Associated Press > Police > Ann Roe', 'Associated Press > Police > Ann Roe'],
  ],
  ['“It is unsafe,” Ann Roe told the state-owned Channel One television.', ['Channel One > Ann Roe']],
  ['“It is unsafe,” Ann Roe told the newspaper Vesterbote.', ['Vesterbote > Ann Roe']],
  ['The mine will close, as first reported by Reuters.', ['Reuters']],
  ['The mine will close in June, first reported by the Daily Mail.', ['Daily Mail']],
  ['The plan, as first reported by Reuters, will close the mine in June.', ['Reuters']],
  ['The mine will close in June, per CNN.', ['CNN']],
  ['The mine, per Bloomberg, will close in June.', ['Bloomberg']],
  ['The mine will close in June, per Ann Roe.', ['Ann Roe']],
  ['The mine sold 10 tons per Month in June.', ['']],
  ['The mine will sell ore at $10 a head, or $900 per Kandari.', ['']],
  ['The mine paid a third, per the Kandar plan, in June.', ['']],
  ['Ann Roe said in Kandar that the mine was safe.', ['Ann Roe']],
  ['The mine is reportedly safe.', ['']],
  ['Ann Roe told reporters that the mine was safe.', ['Ann Roe']],
  ['Ann Roe told the committee that the mine was safe.', ['Ann Roe']],
];

const chainsOf = (text: string, outlet: string | null = null): string[] => {
  const { claims, sources } = analyze({ text, lang: 'en', outlet });
  return claims.map(({ path }) =>
    path.map(({ sourceId }) => sources.find((source) => source.id === sourceId)?.name).join(' > '),
  );
};

test.each(ROWS)('%s', (text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});

describe('a link in the attribution', () => {
  /** [words] are a link to `href`. */
  const linkedChains = (marked: string, href: string, url: string | null = null): string[] => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const span = [start, marked.indexOf(']') - 1] as const;
    const { claims, sources } = analyze({ text, lang: 'en', url, links: [{ span, href }] });
    const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? '';
    return claims.map(({ path }) =>
      path
        .map(
          ({ sourceId, words }) => `${nameOf(sourceId)} (${words.map((span) => text.slice(...span)).join()})`,
        )
        .join(' > '),
    );
  };
  const BBC = 'https://www.bbc.co.uk/news/mine';

  test.each([
    ['The mine is unsafe, according to [a report].', 'a report (according to) > BBC (a report)'],
    ['The mine is unsafe, according to [reports].', 'reports (according to) > BBC (reports)'],
    ['A report [said] the mine was unsafe.', 'a report (said) > BBC (said)'],
  ])('leads to the outlet: %s', (text, chain) => {
    expect(linkedChains(text, BBC)).toEqual([chain]);
  });

  test.each([
    ['a study is not the outlet’s', 'The mine is unsafe, according to [a study].', BBC, null],
    ['nor what a body reported', 'The mine is unsafe, according to [a Kandar Institute report].', BBC, null],
    ['nor what the police did', 'The mine is unsafe, according to [a police report].', BBC, null],
    ['the site is unknown', 'The mine is unsafe, according to [a report].', 'https://mine.example/', null],
    [
      'the site is the page’s own',
      'The mine is unsafe, according to [a report].',
      BBC,
      'https://www.bbc.com/a',
    ],
    ['the link stands elsewhere', '[The mine] is unsafe, according to a report.', BBC, null],
  ])('is no step where %s', (_, text, href, url) => {
    expect(linkedChains(text, href, url).join()).not.toContain('BBC');
  });
});

test('the page’s own outlet is known by its site too', () => {
  const text = 'Ann Roe told Reuters that the mine was safe.';
  const { claims } = analyze({
    text,
    lang: 'en',
    url: 'https://www.reuters.com/a',
    outlet: 'www.reuters.com',
  });
  expect(claims.map(({ path }) => path.length)).toEqual([1]);
});

test('the page’s own outlet is no link', () => {
  expect(chainsOf('Ann Roe told Reuters that the mine was safe.', 'Reuters')).toEqual(['Ann Roe']);
});
