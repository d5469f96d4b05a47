import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { ADDRESS, articleHtml, PARAGRAPHS, paragraphs, parsed } from './invented-page';

const [first = '', second = '', third = '', ...rest] = PARAGRAPHS;
const after = paragraphs([third, ...rest]);

const textOf = (body: string, head?: string): string =>
  readPage(parsed(articleHtml({ body, ...(head !== undefined && { head }) })), ADDRESS).article.text;

describe('boilerplate in an article', () => {
  const boxes: Record<string, string> = {
    'a list of related stories':
      '<div class="RelatedLinks"><h3>Related</h3><ul><li><a href="/a">The ice house, a hundred years on.</a></li><li><a href="/b">Who pays for the gates?</a></li></ul></div>',
    'a teaser between paragraphs':
      '<p><a href="/c">Read more: What the divers saw at the lower hinges</a></p>',
    'a teaser that is only a link':
      '<p><a href="/c">How the great flood broke the gates, and the town with them</a></p>',
    'a box to sign up': `<div class="newsletter-signup"><p>Get the harbour in your inbox every morning, with the tides and the catch of the day. No spam, ever.</p></div>`,
    'a share bar': '<div class="share-bar"><span>Share this story with a friend</span></div>',
    'an aside': `<aside><p>The northern lock was built by the elder Halloran in the year of the comet, at a cost of nine ships.</p></aside>`,
    'a caption':
      '<figure><img src="/a.jpg"><figcaption>The lock at dawn, as the chair of the board said she likes it best.</figcaption></figure>',
    'a line for the eyes of a screen reader':
      '<span class="sr-only">Skip past the ferry map to the next paragraph of this story.</span>',
    'a hidden paragraph':
      '<p hidden>The board has agreed to sell the lock to the ferry lines, its chair said on Sunday evening.</p>',
    'the length of a film': '<div><span>Duration 1:30</span></div>',
  };
  it.each(Object.entries(boxes))('leaves out %s', (_, box) => {
    expect(textOf(`<p>${first}</p><p>${second}</p>${box}${after}`)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('leaves out the lines over the first sentence', () => {
    const head = '<div class="byline">By Ines Halloran</div><span>Harbour</span><time>13 May 2024</time>';
    expect(textOf(`${head}${paragraphs(PARAGRAPHS)}`)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('keeps an article whose own box is named like boilerplate', () => {
    const body = `<div class="promo social-subscription">${paragraphs(PARAGRAPHS)}</div>`;
    expect(textOf(body)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('keeps entries that all bear one name, whatever the name', () => {
    const body = PARAGRAPHS.map((words) => `<div class="comment-entry"><p>${words}</p></div>`).join('');
    expect(textOf(body)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('reads on where a framework has put comments between the words', () => {
    const [before = '', behind = ''] = first.split(' its chair ');
    const body = `<div>${before}<!-- --> its chair <!-- -->${behind}</div>${paragraphs([second, third, ...rest])}`;
    expect(textOf(body)).toBe(PARAGRAPHS.join('\n\n'));
  });
});

describe('a second opinion', () => {
  const consent = `<div id="notice">${'<p>We and our partners keep cookies on your device, to know you again, to count you, and to show you what you may like to buy, today or later.</p>'.repeat(9)}</div>`;
  const article = `<div class="text">${PARAGRAPHS.map((words) => `<section><div><div><div><p>${words}</p></div></div></div></section>`).join('')}</div>`;
  const page = (head: string): string =>
    `<!doctype html><html lang="en"><head><title>Northern lock to close</title>${head}</head><body>${consent}<article><h1>Northern lock to close</h1>${article}</article></body></html>`;
  const head = '<meta property="og:type" content="article"><meta name="author" content="Ines Halloran">';

  it('is taken where the page tells its article in JSON-LD', () => {
    const thing = {
      '@type': 'NewsArticle',
      headline: 'Northern lock to close',
      articleBody: PARAGRAPHS.join(' '),
    };
    const script = `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
    const { article: read } = readPage(parsed(page(head + script)), ADDRESS);
    expect(read.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('follows the title where the next article stands below the first', () => {
    const other = PARAGRAPHS.map((words) => words.replace('lock', 'bridge')).concat(PARAGRAPHS);
    const both = (
      title: string,
    ): string => `<!doctype html><html lang="en"><head><title>${title} – Tidewater Post</title>${head}</head><body><main>
      <article><h1>Northern lock to close</h1>${paragraphs(PARAGRAPHS)}</article>
      <article><h1>Southern bridge to open</h1>${paragraphs(other)}</article></main></body></html>`;
    const read = (title: string): string => readPage(parsed(both(title)), ADDRESS).article.text;
    expect(read('Northern lock to close')).toBe(PARAGRAPHS.join('\n\n'));
    expect(read('Southern bridge to open')).toBe(other.join('\n\n'));
  });
});
