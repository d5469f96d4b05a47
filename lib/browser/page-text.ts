// A page's own words, where the reader wants them read although the page is no article.
import type { Article, Block } from '../model';
import { browser } from './api';
import type { PageTab } from './tab';

/** More is no page that anybody reads, in UTF-16 units. */
const LONGEST = 300_000;

interface PageText {
  text: string;
  title: string;
  lang: string;
}

/** Runs in the page: what is selected there, or else all that can be seen. */
function wordsOfPage(): PageText {
  const { body, title, documentElement } = document;
  const selected = getSelection()?.toString().trim() ?? '';
  const all = (body as HTMLElement | null)?.innerText ?? '';
  return { text: selected === '' ? all : selected, title, lang: documentElement.lang };
}

/**
 * The selected words of a page, or else all of them, as an article: each line a paragraph, and nothing known of it
 * but its title. Null where the browser forbids it, or the page has no words.
 */
export async function articleAsItStands(tab: PageTab): Promise<Article | null> {
  const found = await inPage(tab.id, wordsOfPage);
  const lines = (found?.text ?? '')
    .slice(0, LONGEST)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!found || lines.length === 0) return null;
  let at = 0;
  const blocks = lines.map((line): Block => {
    const start = at;
    at += line.length + 2;
    return { kind: 'paragraph', span: [start, start + line.length] };
  });
  return {
    url: tab.url,
    title: found.title || null,
    byline: null,
    outlet: null,
    published: null,
    lang: found.lang || null,
    read: 'whole',
    text: lines.join('\n\n'),
    blocks,
    links: [],
  };
}

/** Whether a tab shows a PDF: by what the browser says of it, or, where it says nothing, by its address. */
export async function showsPdf({ id, url }: PageTab): Promise<boolean> {
  const type = await inPage(id, () => document.contentType);
  return type === undefined ? /\.pdf$/i.test(pathOf(url)) : type === 'application/pdf';
}

const pathOf = (url: string | null): string =>
  url !== null && URL.canParse(url) ? new URL(url).pathname : '';

/** What a function that stands on its own returns in a page; undefined where the browser forbids it. */
async function inPage<T>(tabId: number, func: () => T): Promise<T | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func });
    return injected?.result;
  } catch {
    return undefined;
  }
}
