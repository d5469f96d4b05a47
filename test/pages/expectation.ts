// What a person may expect of a saved page, as a text that they can read and correct.
import { reportOnHtml } from '../../lib/cli/make-report';
import { quietSentence } from '../../lib/cli/pretty';

/** The expectation that a page's HTML meets now. */
export function expectationOf(html: string): string {
  const report = reportOnHtml('page', html, { url: null, title: null, published: null });
  const paragraphs = report.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const lines = [
    ['Title', report.title],
    ['Outlet', report.outlet],
    ['Byline', report.byline],
    ['Published', report.published],
    ['Language', report.lang],
    ['Read', { whole: 'the whole article', part: 'a part of the article', none: 'no article' }[report.read]],
    ['Begins', paragraphs[0]],
    ['Ends', paragraphs.at(-1)],
    ['Claims', report.summary.claims],
    ['Line', quietSentence(report)],
  ] as const;
  return lines.map(([name, value]) => `${name}: ${value ?? '(none)'}\n`).join('');
}
