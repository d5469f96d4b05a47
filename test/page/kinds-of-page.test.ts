// The kinds of page that news comes in, and what lies over and around it there.
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { ADDRESS, articleHtml, PARAGRAPHS, paragraphs, parsed } from './invented-page';

const whole = PARAGRAPHS.join('\n\n');
const prose = paragraphs(PARAGRAPHS);
const title = 'Northern lock to close for repairs';
const meta =
  '<meta property="og:type" content="article"><meta name="author" content="Ines Halloran"><meta name="date" content="2024-05-13">';

/** What a page gives whose body is only this. */
const readBody = (body: string, attributes = 'lang="en"') =>
  readPage(
    parsed(
      `<!doctype html><html ${attributes}><head><title>${title}</title>${meta}</head><body>${body}</body></html>`,
    ),
    ADDRESS,
  ).article;

describe('the AMP copy of an article', () => {
  const body = `<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Front page</a></li><li><a href="/harbour">Harbour</a></li></ul></amp-sidebar>
    <article class="amp-wp-article"><h1 class="amp-wp-title">${title}</h1>
    <amp-img src="/lock.jpg" width="640" height="360" layout="responsive"><noscript><img src="/lock.jpg"></noscript></amp-img>
    <div class="amp-wp-article-content">${PARAGRAPHS.map((words, at) => `<p>${words}</p>${at % 2 ? '<amp-ad type="tide" width="300" height="250"><div placeholder>Advertisement</div></amp-ad>' : ''}`).join('')}</div></article>
    <amp-consent id="consent" layout="nodisplay"><div><p>We and our partners would like to keep cookies on your device, to count you and to know you again.</p></div></amp-consent>
    <amp-analytics><script type="application/json">{"vars":{"page":"lock"}}</script></amp-analytics>`;

  it('is read as the article itself is, without what its components hold', () => {
    const article = readBody(body, 'amp lang="en"');
    expect(article.read).toBe('whole');
    expect(article.text).toBe(whole);
  });
});

describe('the print view of an article', () => {
  it('is read without its heading and the address at its foot', () => {
    const body = `<div><a href="javascript:window.print()">Print this page</a> <a href="${ADDRESS}">Back to the story</a></div><hr>
      <h1>${title}</h1><div>${prose}</div><hr><p>© Tidewater Post</p>`;
    const article = readBody(body);
    expect(article.read).toBe('whole');
    expect(article.text).toBe(whole);
  });

  it('is read where it tells nothing of itself, and is built of tables and line breaks', () => {
    const words = [...PARAGRAPHS, ...PARAGRAPHS.map((one) => one.replace('lock', 'bridge'))];
    const html = `<!doctype html><html lang="en"><head><title>Print: ${title}</title><meta name="robots" content="noindex">
      <style>@media print { .no-print { display: none } }</style></head><body onload="print()">
      <div class="no-print"><button>Print</button> <a href="/13/05/2024/lock">Close</a></div>
      <table><tr><td><b>Tidewater Post</b></td></tr><tr><td><h2>${title}</h2></td></tr><tr><td>${words.join('<br><br>')}</td></tr>
      <tr><td><small>Printed from tidewater.example/lock</small></td></tr></table></body></html>`;
    const { article } = readPage(parsed(html), 'https://tidewater.example/article.php?id=40117&print=1');
    expect(article.read).toBe('whole');
    expect(article.text).toBe(words.join('\n\n'));
  });
});

describe('a consent wall', () => {
  const asks =
    'We and our 812 partners store and read information on your device, such as cookies, and handle personal data to show you advertisements that fit you.';
  const wall = (attributes: string): string =>
    `<div ${attributes}><h2>Your privacy</h2>${`<p>${asks}</p>`.repeat(6)}<button>Accept all</button><button>Manage choices</button></div>`;
  const before: Record<string, string> = {
    'named as one': wall('id="consent-banner" class="cookie-notice"'),
    'that is a dialog by its role': wall('role="dialog" aria-modal="true"'),
    'that is a dialog element': `<dialog open>${wall('')}</dialog>`,
  };
  it.each(Object.entries(before))('%s is not read for the article behind it', (_, over) => {
    expect(readBody(`${over}<main><article><h1>${title}</h1>${prose}</article></main>`).text).toBe(whole);
  });

  it.each(Object.entries(before))('%s with nothing behind it is no article', (_, over) => {
    expect(readBody(over)).toMatchObject({ read: 'none', text: '' });
  });
});

describe('text that is not drawn yet', () => {
  it('is read all the same', () => {
    const body = PARAGRAPHS.map(
      (words) =>
        `<section style="content-visibility: auto; contain-intrinsic-size: auto 400px"><p>${words}</p></section>`,
    ).join('');
    expect(readBody(`<main><article><h1>${title}</h1>${body}</article></main>`).text).toBe(whole);
  });
});

describe('text that runs another way', () => {
  const ARABIC = [
    'قالت رئيسة مجلس الميناء ألما رييس مساء الاثنين إن الهويس الشمالي سيغلق ستة أسابيع ابتداء من أول يونيو.',
    'وعلم الصيادون بالخطة من إعلان على الرصيف، بحسب توماس برانت الذي يدير بيت الثلج وسفينتين من سفن الصيد.',
    'وقال متحدث باسم وزارة المياه التي تدفع كلفة الإصلاح إن البوابات استبدلت آخر مرة في عام الفيضان الكبير.',
    'وكان المجلس يأمل في الانتظار حتى الخريف، لكن الغواصين وجدوا شقوقا في المفصلات السفلى كما جاء في تقرير اطلعت عليه الصحيفة.',
  ];
  const JAPANESE = [
    '港湾委員会のアルマ・レイエス委員長は月曜日の夜、北の水門を六月一日から六週間にわたって閉鎖すると述べた。',
    '漁船の乗組員たちは桟橋の張り紙で計画を知ったと、氷室と二隻の漁船を営むトマス・ブラント氏は話している。',
    '修理の費用を負担する水利省の報道官は、門扉が最後に取り替えられたのは大洪水の年だったと説明した。',
    '委員会は秋まで待つつもりだったが、潜水士が下の蝶番にひびを見つけたことが、本紙の入手した報告書で分かった。',
  ];

  it.each([
    ['right to left', ARABIC, 'lang="ar" dir="rtl"'],
    ['from top to bottom', JAPANESE, 'lang="ja" style="writing-mode: vertical-rl"'],
  ])('%s is read in its order', (_, words, attributes) => {
    const body = paragraphs([...words, ...words]);
    const article = readBody(`<main><article><h1>${title}</h1>${body}</article></main>`, attributes);
    expect(article.text).toBe([...words, ...words].join('\n\n'));
  });

  it('keeps an Arabic quotation in an English article as one stretch of the page', () => {
    const quoted = `The notice reads <bdi dir="rtl">الهويس مغلق</bdi>, said Tomas Brandt, who saw it go up on the pier at dawn.`;
    const doc = parsed(articleHtml({ body: `<p>${quoted}</p>${prose}` }));
    const { article, anchors } = readPage(doc, ADDRESS);
    const start = article.text.indexOf('الهويس');
    const run = anchors.runs.find((one) => one.start <= start && start < one.start + one.length);
    expect(run?.node.parentElement?.localName).toBe('bdi');
    expect(run?.node.data).toBe('الهويس مغلق');
  });
});

describe('a document of two megabytes', () => {
  it('is read whole where the bulk of it is scripts, styles and drawings', () => {
    const bulk = `<script type="application/json">${JSON.stringify({ state: 'tide '.repeat(200_000) })}</script>
      <style>${'.quay { color: inherit; }\n'.repeat(20_000)}</style><svg><path d="${'M 1 1 L 2 2 '.repeat(45_000)}"/></svg>`;
    expect(bulk.length).toBeGreaterThan(2_000_000);
    const article = readBody(`${bulk}<main><article><h1>${title}</h1>${prose}</article></main>${bulk}`);
    expect(article.read).toBe('whole');
    expect(article.text).toBe(whole);
  });

  it('is read in part where all of it is text, up to the end of a paragraph', () => {
    const long = Array.from(
      { length: 2200 },
      (_, day) => `<p>On day ${day + 1}, ${PARAGRAPHS.join(' ')}</p>`,
    );
    const body = long.join('');
    expect(body.length).toBeGreaterThan(2_000_000);
    const article = readBody(`<main><article><h1>${title}</h1>${body}</article></main>`);
    expect(article.read).toBe('part');
    expect(article.text.startsWith('On day 1, ')).toBe(true);
    expect(article.text.endsWith(PARAGRAPHS.at(-1) ?? '')).toBe(true);
  });
});
