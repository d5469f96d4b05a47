import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { ADDRESS, articleHtml, PARAGRAPHS, paragraphs, parsed } from './invented-page';

const [first = '', second = '', ...rest] = PARAGRAPHS;
const more = paragraphs(rest);

function readBody(body: string) {
  return readPage(parsed(articleHtml({ body })), ADDRESS);
}

function textOf({ article }: ReturnType<typeof readPage>, kind: string): string[] {
  return article.blocks.filter((block) => block.kind === kind).map(({ span }) => article.text.slice(...span));
}

describe('reading an article', () => {
  it('gives its paragraphs, parted by a blank line, and nothing of the menus', () => {
    const { article } = readPage(parsed(articleHtml()), ADDRESS);
    expect(article.read).toBe('whole');
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.blocks.map(({ span }) => article.text.slice(...span))).toEqual(PARAGRAPHS);
  });

  it('leaves the page as it was', () => {
    const doc = parsed(articleHtml());
    const before = doc.cloneNode(true);
    readPage(doc, ADDRESS);
    expect(doc.isEqualNode(before)).toBe(true);
  });

  it('says what the page says of itself', () => {
    expect(readPage(parsed(articleHtml()), ADDRESS).article).toMatchObject({
      url: ADDRESS,
      title: 'Northern lock to close for repairs',
      byline: 'Ines Halloran',
      outlet: 'Tidewater Post',
      published: '2024-05-13T18:40:00+02:00',
      lang: 'en',
    });
  });

  it('tells headings, quotes and lists from paragraphs, and leaves captions out', () => {
    const reading = readBody(`<p>${first}</p><h2>What the divers found</h2><p>${second}</p>
      <blockquote><p>The hinges will not see another winter, and we have written so twice.</p></blockquote>
      <figure><img src="/lock.jpg"><figcaption>The northern lock, seen from the ice house.</figcaption></figure>
      <ul><li>The ferries stop at the southern quay for six weeks.</li><li>The fish market stays where it is.</li></ul>${more}`);
    expect(textOf(reading, 'heading')).toEqual(['What the divers found']);
    expect(textOf(reading, 'quote')).toEqual([
      'The hinges will not see another winter, and we have written so twice.',
    ]);
    expect(textOf(reading, 'caption')).toEqual([]);
    expect(textOf(reading, 'list')).toHaveLength(2);
    expect(textOf(reading, 'paragraph')).toEqual(PARAGRAPHS);
  });

  it('collapses whitespace and drops characters that nobody sees', () => {
    const { article } = readBody(
      `<p>The\n   gate&nbsp;keep&shy;ers of the northern lock,   who number nine, <b>will</b>\n<i>be</i> paid in full, the board said.</p><p>${second}</p>${more}`,
    );
    expect(article.text).toContain(
      'The gate keepers of the northern lock, who number nine, will be paid in full, the board said.',
    );
  });

  it('gives links with whole addresses, and none that lead nowhere or run code', () => {
    const { article } = readBody(
      `<p>A <a href="/papers/lock.pdf">report by the divers</a>, a <a href="javascript:alert(1)">note</a>, a
       <a href="#top">heading</a> and the <a href="http://board.example/minutes">minutes</a> tell of cracks in the lower hinges.</p><p>${first}</p>${more}`,
    );
    expect(article.links.map(({ span, href }) => [article.text.slice(...span), href])).toEqual([
      ['report by the divers', 'https://tidewater.example/papers/lock.pdf'],
      ['minutes', 'http://board.example/minutes'],
    ]);
  });
});

describe('the way back to the page', () => {
  const pages = {
    'an article': articleHtml(),
    'a short one, found at the second try': articleHtml({
      body: `<div class="comment-text"><p>${first}</p><p>${second}</p></div>`,
    }),
    'one with links that run code': articleHtml({
      body: `<p>The <a href="javascript:void(0)">harbour board</a> met. ${first}</p><p>${second}</p>${more}`,
    }),
    'one parted by line breaks': articleHtml({ body: `<div>${PARAGRAPHS.join('<br><br>')}</div>` }),
  };
  it.each(Object.entries(pages))('maps every character of %s', (_, html) => {
    const doc = parsed(html);
    const { anchors, article } = readPage(doc, ADDRESS);
    expect(article.text).toContain(first);
    let unmapped = article.text;
    for (const { node, start, offset, length } of anchors.runs) {
      expect(doc.documentElement.contains(node)).toBe(true);
      expect(node.data.slice(offset, offset + length)).toBe(article.text.slice(start, start + length));
      unmapped = unmapped.slice(0, start) + ' '.repeat(length) + unmapped.slice(start + length);
    }
    expect(unmapped.trim()).toBe('');
  });
});

describe('pages that are no articles', () => {
  const teasers = PARAGRAPHS.map(
    (_, index) => `<li><a href="/story-${index}">Lock, ferry and fish: day ${index} of the closure</a></li>`,
  ).join('');
  const prose = paragraphs(PARAGRAPHS);
  const pages: Record<string, [html: string, url: string | null]> = {
    'an empty page': ['<!doctype html><html><head></head><body></body></html>', null],
    'nothing at all': ['', null],
    'a page of nothing but links': ['<body><a href="/a">Front page of the whole site</a></body>', null],
    'a front page': [articleHtml({ head: '', body: `<ul>${teasers}</ul>` }), 'https://tidewater.example/'],
    'a front page with a paragraph of each story': [
      articleHtml({
        title: 'Tidewater Post',
        head: '<meta property="og:type" content="website">',
        body: PARAGRAPHS.map(
          (words, day) =>
            `<section><h2><a href="/story-${day}">Lock, ferry and fish: day ${day}</a></h2><p>${words} <a href="/story-${day}">Read more</a></p></section>`,
        ).join(''),
      }),
      'https://tidewater.example/',
    ],
    'a search': [articleHtml({ head: '', body: prose }), 'https://tidewater.example/search?q=lock'],
    'prose with neither date nor byline, and nothing reported': [
      articleHtml({
        head: '',
        body: `<p>${'The tide came in over the stones, and the boat lay still. '.repeat(30)}</p>`,
      }),
      null,
    ],
    'a shop': [
      articleHtml({
        title: 'Mooring rope, 20 m',
        head: '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Mooring rope"}</script>',
        body: `<p>€ 49.90</p><button>Add to basket</button><p>In stock</p><p>Shipping: € 4.90</p>
          <p>You will want this rope on your own boat: it gives as you pull, it floats, and you can splice it with your bare hands.</p>
          <h2>Specifications</h2><ul><li>Length: 20 m</li><li>Diameter: 14 mm</li><li>Colour: white</li></ul>
          <h2>Reviews</h2><p>I have had mine for nine winters now, and my boat has not moved. Would you buy it again? I would!</p>`,
      }),
      'https://shop.example/rope',
    ],
    'a wiki': [
      articleHtml({
        title: 'Northern lock',
        head: '<meta name="generator" content="MediaWiki 1.41">',
        body: `<h2>Contents</h2><ol><li>History</li><li>Gates</li><li>Traffic</li><li>References</li></ol>
          <p>The northern lock is a lock at the mouth of the river.<sup><a href="#n1">[1]</a></sup> It is nine metres wide and ninety long.</p>
          <h2>History</h2><p>It was dug in the year of the comet.<sup><a href="#n2">[2]</a></sup> The gates are of oak.<sup><a href="#n3">[3]</a></sup></p>
          <h2>See also</h2><ul><li><a href="/wiki/Lock">Lock</a></li><li><a href="/wiki/River">River</a></li></ul>
          <h2>References</h2><ol><li id="n1">Survey of the coast.</li><li id="n2">Annals.</li><li id="n3">Ibid.</li></ol><h2>External links</h2>`,
      }),
      'https://wiki.example/Northern_Lock',
    ],
    'a forum': [
      articleHtml({
        title: 'How do you get through the lock?',
        head: '<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Lock","datePublished":"2024-05-13"}</script>',
        body: `<div class="post"><p>Joined: May 2019</p><p>Posts: 214</p><p>How do you get through the lock at night? I tried to call, but nobody told me anything. Do you know the number?</p><a href="#r">Reply</a></div>
          <div class="post"><p>Joined: June 2021</p><p>Posts: 3</p><p>You call the keeper, and if you are lucky he opens. I waited for my turn for two hours. Did you try the horn?</p><a href="#r">Reply</a></div>
          <form><textarea></textarea><input name="a"><input name="b"><select></select></form>`,
      }),
      null,
    ],
  };
  it.each(Object.entries(pages))('stays quiet on %s', (_, [html, url]) => {
    const { article, anchors, tooLarge } = readPage(parsed(html), url);
    expect(article).toMatchObject({ read: 'none', text: '', blocks: [], links: [] });
    expect(anchors.runs).toEqual([]);
    expect(tooLarge).not.toBe(true);
  });

  it('reads a page that does not say what it is, if it is signed and dated as articles are', () => {
    const head = '<meta name="author" content="Ines Halloran"><meta name="date" content="2024-05-13">';
    expect(readPage(parsed(articleHtml({ head })), null).article.read).toBe('whole');
  });

  it('gives up on a page too deep to read, without a throw, and says so', () => {
    const doc = parsed(articleHtml());
    let at: Element = doc.body;
    for (let depth = 0; depth < 5000; depth++) {
      const child = doc.createElement('div');
      at.appendChild(child);
      at = child;
    }
    at.textContent = PARAGRAPHS.join(' ');
    const { article, tooLarge } = readPage(doc, ADDRESS);
    expect(article.read).toBe('none');
    expect(tooLarge).toBe(true);
  });
});

describe('part of an article', () => {
  const locked =
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"author":"Ines Halloran"}</script>';
  const teaser = `<p>${first}</p><p>${second}</p>`;
  it('is told by the page itself', () => {
    expect(readPage(parsed(articleHtml({ head: locked, body: teaser })), ADDRESS).article.read).toBe('part');
  });
  it('is told by a request to subscribe', () => {
    expect(readBody(`${teaser}<p>Subscribe to continue reading this story.</p>`).article.read).toBe('part');
  });
  it('is not told of an article that is there in full', () => {
    const body = paragraphs([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS]);
    expect(readPage(parsed(articleHtml({ head: locked, body })), ADDRESS).article.read).toBe('whole');
  });
  it('is what is left of a text without end', () => {
    const body = `<p>${first}</p>`.repeat(2000);
    const { article } = readPage(parsed(articleHtml({ body })), ADDRESS);
    expect(article.read).toBe('part');
    expect(article.text.length).toBeLessThan(160_000);
  });
});
