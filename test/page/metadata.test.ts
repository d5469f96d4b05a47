import { describe, expect, it } from 'vitest';
import { isoDate } from '@/lib/page/metadata/published-date';
import { readMetadata } from '@/lib/page/metadata/read-metadata';
import { ADDRESS, articleHtml, parsed } from './invented-page';

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const read = (head: string, url: string | null = ADDRESS) => readMetadata(parsed(articleHtml({ head })), url);

const story = {
  '@type': 'ReportageNewsArticle',
  headline: 'Northern lock to close &amp; reopen',
  author: [{ '@type': 'Person', name: 'Ines Halloran' }, { name: 'Otto Varga' }],
  publisher: { '@type': 'Organization', name: 'Tidewater Post' },
  datePublished: '2024-05-13T18:40:00+0200',
};

describe('JSON-LD', () => {
  const shapes: Record<string, unknown> = {
    'one thing': story,
    'a list': [{ '@type': 'BreadcrumbList' }, story],
    'a graph': { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'TP' }, story] },
    'the main thing of a page': { '@type': 'WebPage', mainEntity: story },
    'a thing of two types': { ...story, '@type': ['Article', 'NewsArticle'] },
    'a script with a comma too many': JSON.stringify(story).replace(/\}$/, ',}'),
    'a script with a broken line in it': JSON.stringify(story).replace('lock to', 'lock\nto'),
  };
  it.each(Object.entries(shapes))('is read from %s', (_, shape) => {
    expect(readMetadata(parsed(articleHtml({ head: jsonLd(shape), title: 'Lock' })), ADDRESS)).toMatchObject({
      title: 'Northern lock to close & reopen',
      byline: 'Ines Halloran, Otto Varga',
      outlet: 'Tidewater Post',
      published: '2024-05-13T18:40:00+02:00',
    });
  });

  it.each([
    '{',
    'null',
    '[[[]]]',
    '"text"',
    '{"@type":7,"@graph":{"@type":null}}',
    '{"@type":"NewsArticle","author":[null,3,{}]}',
  ])('is passed over where it is %s', (garbage) => {
    expect(read(jsonLd(garbage)).byline).toBeNull();
  });

  it('takes the thing that the heading names, and none of a list of teasers', () => {
    const other = { ...story, headline: 'Fish market moves', author: 'Someone Else' };
    const own = { ...story, headline: 'Northern lock to close for repairs' };
    expect(read(jsonLd([other, own])).byline).toBe('Ines Halloran, Otto Varga');
    const teasers = ['Fish', 'Ferry', 'Flood'].map((headline) => ({ ...story, headline }));
    expect(read(jsonLd(teasers)).article).toBeNull();
  });

  it('is trusted before Open Graph, and Open Graph before the rest', () => {
    const openGraph =
      '<meta property="og:title" content="Lock closes"><meta property="og:site_name" content="TP Online">';
    const plain =
      '<meta name="dc.title" content="A third title"><meta name="dc.publisher" content="A third name">';
    expect(read(plain + openGraph)).toMatchObject({ title: 'Lock closes', outlet: 'TP Online' });
    expect(read(plain + openGraph + jsonLd(story)).outlet).toBe('Tidewater Post');
    expect(read(plain)).toMatchObject({ title: 'A third title', outlet: 'A third name' });
  });
});

describe('the canonical address', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  it('is taken from the same site', () => {
    expect(read(canonical('/2024/lock'), 'https://m.tidewater.example/2024/lock?from=feed').canonical).toBe(
      'https://m.tidewater.example/2024/lock',
    );
  });
  it.each(['https://elsewhere.test/lock', 'https://tidewater.example/', 'javascript:alert(1)', 'http://'])(
    'is not taken where it is %s',
    (href) => {
      expect(read(canonical(href)).canonical).toBe(ADDRESS);
    },
  );
});

describe('a credit to somebody else', () => {
  const elsewhere = 'https://elsewhere.test/lock';
  const thing = (over: object): string => jsonLd({ ...story, ...over });
  it.each<[string, string, object]>([
    ['the canonical link', `<link rel="canonical" href="${elsewhere}">`, { url: elsewhere, name: null }],
    [
      'syndication-source',
      `<meta name="syndication-source" content="${elsewhere}">`,
      { url: elsewhere, name: null },
    ],
    [
      'an archive’s copy of another site',
      `<link rel="canonical" href="https://archive.example/2024/${elsewhere}">`,
      { url: elsewhere, name: null },
    ],
    [
      'sourceOrganization',
      thing({ sourceOrganization: { '@type': 'Organization', name: 'AFP' } }),
      { url: null, name: 'AFP' },
    ],
  ])('is read from %s', (_, head, credit) => {
    expect(read(head).credit).toEqual(credit);
  });

  it.each([
    '/2024/lock',
    'https://m.tidewater.example/lock',
    'https://elsewhere.test/',
    'https://archive.example/2024/https://www.tidewater.example/lock',
    'javascript:alert(1)',
    'data:,x',
  ])('is none where the tags lead to %s', (href) => {
    const head = `<link rel="canonical" href="${href}"><meta name="syndication-source" content="${href}">`;
    expect(read(head).credit).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['2024-05-13', '2024-05-13'],
    ['20240513', '2024-05-13'],
    ['2024-05-13 18:40', '2024-05-13T18:40:00'],
    ['2024-05-13T18:40:09.123Z', '2024-05-13T18:40:09Z'],
    ['20240513T184009+0200', '2024-05-13T18:40:09+02:00'],
    ['Mon, 13 May 2024 18:40:09 GMT', '2024-05-13T18:40:09Z'],
    ['Published May 13, 2024', '2024-05-13'],
    ['13th May 2024', '2024-05-13'],
    ['13. Mai 2024', '2024-05-13'],
    ['13 de mayo de 2024', '2024-05-13'],
    ['Publié le 13 février 2024', '2024-02-13'],
    ['Stand: 13.05.2024, 18:40 Uhr', '2024-05-13'],
    ['2024年5月13日07:17', '2024-05-13T07:17:00'],
    ['2024/05/13 18:40:09', '2024-05-13T18:40:09'],
    ['2024. 05. 13. 18:40', '2024-05-13T18:40:00'],
    ['2024-05-13T23:40:00EET', '2024-05-13T23:40:00'],
    ['Mon May 13 23:40:09 CEST 2024', '2024-05-13'],
    [1715618409, '2024-05-13T16:40:09.000Z'],
  ])('reads %s', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });
  it.each(['05/06/2024', 'yesterday', '', '2024-99-99', '0001-01-01', null, {}])(
    'makes nothing of %s',
    (written) => {
      expect(isoDate(written)).toBeNull();
    },
  );
});

describe('what a page says of itself in several wordings', () => {
  const titled = (head: string, title = 'Northern lock to close for repairs') =>
    readMetadata(parsed(articleHtml({ head, title })), ADDRESS);

  it('is known by the headline that its reader sees, not by the one for search engines', () => {
    const head = '<meta property="og:title" content="Northern lock to close: dates, ferries, buses">';
    expect(titled(head).title).toBe('Northern lock to close for repairs');
  });

  it('takes no outlet for a byline, nor an e-mail address', () => {
    const outlet = '<meta property="og:site_name" content="Tidewater Post">';
    expect(titled(`${outlet}<meta name="author" content="Tidewater Post">`).byline).toBeNull();
    expect(titled(`${outlet}<meta name="author" content="ines@tidewater.example">`).byline).toBeNull();
  });

  it('takes the writer where another tag, or the page, names one', () => {
    const outlet =
      '<meta property="og:site_name" content="Tidewater Post"><meta name="author" content="Tidewater Post">';
    expect(
      titled(`${outlet}<meta name="article_author" content="Ines Halloran | ines@tidewater.example">`).byline,
    ).toBe('Ines Halloran');
    const signed = articleHtml({ head: outlet }).replace('<h1>', '<p class="author">By Otto Varga</p><h1>');
    expect(readMetadata(parsed(signed), ADDRESS).byline).toBe('Otto Varga');
  });

  it('is dated by its address where nothing else dates it', () => {
    expect(titled('').published).toBe('2024-05-13');
  });

  it('is in the language that its head states', () => {
    const doc = parsed(
      '<meta http-equiv="Content-Language" content="de-AT"><title>Schleuse</title><p>Text</p>',
    );
    expect(readMetadata(doc, null).lang).toBe('de-AT');
  });
});
