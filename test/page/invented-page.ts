// Invented pages for the tests of lib/page.
import { parseHtml } from '@/lib/api/parse-html';
import { paragraphs } from '../saved-pages/invented-story';

export { paragraphs };

export const PARAGRAPHS = [
  'The harbour board will close the northern lock for six weeks from the first of June, its chair Alma Reyes said on Monday evening.',
  'Fishing crews learned of the plan from a notice on the pier, according to Tomas Brandt, who runs the ice house and two of the trawlers.',
  'A spokesman for the ministry of waters, which pays for the repairs, said the gates were last replaced in the year of the great flood.',
  'The board had hoped to wait until autumn, but divers found cracks in the lower hinges, a report seen by the Tidewater Post shows.',
  'Two ferry lines will stop at the southern quay for as long as the work goes on, and passengers will be carried there by bus.',
  'Ms Reyes told reporters that nobody would lose a day of work, and that the board would meet the crews again before the end of May.',
  'The crews are not so sure. “We have heard such promises before,” said Mr Brandt, whose father lost his boat in the last long closure.',
];

export const ADDRESS = 'https://tidewater.example/2024/05/13/northern-lock-to-close-for-repairs';

export interface Invention {
  title?: string;
  head?: string;
  body?: string;
}

/** The HTML of an article that says what it is, unless told otherwise. */
export function articleHtml({
  title = 'Northern lock to close for repairs',
  head,
  body,
}: Invention = {}): string {
  const meta =
    head ??
    `<meta property="og:type" content="article"><meta property="og:site_name" content="Tidewater Post">
     <meta name="author" content="By Ines Halloran"><meta property="article:published_time" content="2024-05-13T18:40:00+02:00">`;
  const main = body ?? paragraphs(PARAGRAPHS);
  return `<!doctype html><html lang="en"><head><title>${title}</title>${meta}</head><body>
    <header><nav><a href="/">Front page</a> <a href="/harbour">Harbour</a></nav></header>
    <main><article><h1>${title}</h1>
      ${main}
    </article></main>
    <footer><a href="/imprint">Imprint</a></footer></body></html>`;
}

/** A document parsed without a browser. */
export const parsed = parseHtml;
