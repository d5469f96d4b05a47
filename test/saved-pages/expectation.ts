// What a person may expect of a saved page, as a text that they can read and correct.
import { analyze } from '../../lib/api/whence';
import { quietSentence } from '../../lib/cli/pretty';

const RANGE = /(\d+) to (\d+)/g;

/** The expectation that a page's HTML meets now. */
export async function expectationOf(html: string): Promise<string> {
  const report = await analyze({ id: 'page', html });
  const paragraphs = report.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const lines = [
    ['Title', report.title],
    ['Outlet', report.outlet],
    ['Byline', report.byline],
    ['Published', report.published],
    ['Language', report.lang],
    [
      'Read',
      { whole: 'the whole article', part: 'a part of the article', none: 'no article', asked: 'the words' }[
        report.read
      ],
    ],
    ['Begins', paragraphs[0]],
    ['Ends', paragraphs.at(-1)],
    ['Claims', report.summary.claims],
    ['Line', quietSentence(report)],
  ] as const;
  return lines.map(([name, value]) => `${name}: ${value ?? '(none)'}\n`).join('');
}

/**
 * What was found, with each line that meets its expectation put as it was expected. In an expectation `…` stands for
 * any words, and `12 to 15` for any number from the one to the other.
 */
export function asExpected(found: string, expected: string): string {
  const wanted = expected.split('\n');
  return found
    .split('\n')
    .map((line, index) => (meets(line, wanted[index] ?? '') ? wanted[index] : line))
    .join('\n');
}

function meets(line: string, wanted: string): boolean {
  const ranges = [...wanted.matchAll(RANGE)].map(([, least, most]) => [Number(least), Number(most)] as const);
  const literal = wanted.replace(RANGE, '\0').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`^${literal.replaceAll('…', '.*').replaceAll('\0', '(\\d+)')}$`, 'u').exec(line);
  return (
    found !== null &&
    ranges.every(([least, most], index) => {
      const number = Number(found[index + 1]);
      return least <= number && number <= most;
    })
  );
}
