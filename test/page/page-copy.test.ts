// What a page saved for a report holds, and what it must not: its reader.
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page';
import { pageCopy } from '../../lib/page/page-copy';
import { ADDRESS, articleHtml, PARAGRAPHS, parsed } from './invented-page';

const HEAD = `<meta property="og:type" content="article"><meta property="og:site_name" content="Tidewater Post">
  <meta property="og:url" content="${ADDRESS}?reader=k4t3"><meta name="csrf-token" content="s3cr3t">
  <meta name="author" content="By Ines Halloran"><meta property="article:published_time" content="2024-05-13T18:40:00+02:00">
  <link rel="canonical" href="${ADDRESS}?utm_source=letter"><link rel="stylesheet" href="/s.css?user=k4t3">
  <script>window.reader = 'k4t3'</script><style>.k4t3 {}</style>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lock","url":"${ADDRESS}?id=k4t3","editor":"kate@mail.example.org"}</script>`;
const BOILERPLATE = `<header><!-- for k4t3 --><nav class="userMenu">Hello, Kate Ormond <a href="/out?k4t3">Sign out</a></nav>
  <div data-testid="account-info">Kate Ormond, k4t3</div>
  <form action="/search?k4t3"><input type="hidden" value="k4t3"><textarea>k4t3</textarea><select><option>k4t3</select></form></header>`;
const BODY = `${BOILERPLATE}${PARAGRAPHS.map((one) => `<p onclick="tell('k4t3')" data-reader="k4t3" style="color:red">${one}</p>`).join('')}
  <p class="byline user-name">By Ines Halloran</p>
  <p>Write to kate@mail.example.org or <a href="https://kate:k4t3@tidewater.example/letters?from=k4t3#k4t3">here</a>.
  <a href="javascript:tell('k4t3')">Tell</a> <img src="/i.png?k4t3" alt="The lock"> <iframe src="https://t.example/k4t3"></iframe></p>`;

const document = parsed(articleHtml({ head: HEAD, body: BODY }));
const before = document.documentElement.textContent;
const copy = pageCopy(document);

describe('a page saved for a report', () => {
  test('holds nothing that names its reader', () => {
    expect(copy).not.toMatch(/k4t3|ormond|s3cr3t|kate|sign out/i);
  });

  test('runs nothing, loads nothing and has nothing to fill in', () => {
    const { document: opened } = parsed(copy).defaultView ?? { document: parsed(copy) };
    expect(
      opened.querySelectorAll('script:not([type="application/ld+json"]), style, iframe, input'),
    ).toHaveLength(0);
    expect(copy).not.toMatch(/\son\w+=|\ssrc=|\sstyle=|javascript:|<!--/);
  });

  test('is read as the page itself is', () => {
    const [live, saved] = [
      readPage(parsed(articleHtml({ head: HEAD, body: BODY })), ADDRESS),
      readPage(parsed(copy), ADDRESS),
    ];
    const { text, title, byline, outlet, published } = live.article;
    expect(text).toContain(PARAGRAPHS[0]);
    expect(saved.article).toMatchObject({ title, byline, outlet, published });
    expect(saved.article.text).toBe(text.replace('kate@mail.example.org', 'name@mail.example'));
  });

  test('leaves the page as it was', () => {
    expect(document.documentElement.textContent).toBe(before);
  });

  test('replaces long keys, and leaves words joined by hyphens', () => {
    const page = parsed(
      articleHtml({
        body: '<p id="a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7">x</p><a href="/northern-lock-to-close-for-six-weeks-2024">y</a>',
      }),
    );
    expect(pageCopy(page)).toContain('id="token"');
    expect(pageCopy(page)).toContain('/northern-lock-to-close-for-six-weeks-2024');
  });
});
