// An article of any length, made of invented paragraphs that name who says what.
import { BRIDGE, LOCK, storyPage } from '../../test/saved-pages/invented-story';

const PARAGRAPHS = [...LOCK, ...BRIDGE];
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The HTML of a page with an article of at least so many words, in a page with a menu and teasers around it. */
export function articlePage(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const text = PARAGRAPHS[index % PARAGRAPHS.length] ?? '';
    paragraphs.push(`<p>${text.replace(/\.$/, `, as entry ${index + 1} has it.`)}</p>`);
    count += wordsIn(text) + 5;
  }
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<li><a href="/${at}">Ice on the lower quay, part ${at}</a></li>`,
    );
  const body = `<header><nav><ul>${links(30).join('')}</ul></nav></header>
    <main><article><h1>Northern lock to close</h1>${paragraphs.join('\n')}</article>
    <aside><ul>${links(60).join('')}</ul></aside></main>`;
  return storyPage({ body });
}
