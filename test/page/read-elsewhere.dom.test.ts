// Articles that do not stand in the page's own tree: in a shadow root, or in a frame.
import { afterEach, describe, expect, it } from 'vitest';
import { rangesOf, readPage } from '@/lib/page';
import { ADDRESS, PARAGRAPHS, paragraphs } from './invented-page';

function write(body: string): void {
  document.title = 'Northern lock to close for repairs';
  document.head.append(
    ...Object.entries({ 'og:type': 'article', author: 'Ines Halloran' }).map(([name, content]) => {
      const meta = document.createElement('meta');
      meta.setAttribute('property', name);
      meta.setAttribute('name', name);
      meta.content = content;
      return meta;
    }),
  );
  document.body.append(document.createRange().createContextualFragment(body));
}

const markup = paragraphs(PARAGRAPHS);
const fragment = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('an article in an open shadow root', () => {
  it('is read, and found again in it', () => {
    write('<news-story></news-story>');
    const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
    root?.append(fragment(`<article>${markup}</article>`));
    const { article, anchors } = readPage(document, ADDRESS);
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(rangesOf(anchors, [[0, article.text.length]]).join('')).toContain(PARAGRAPHS[3]);
    expect(anchors.runs.every(({ node }) => node.getRootNode() === root)).toBe(true);
  });

  it('is read where the page slots its paragraphs in, and in roots inside roots', () => {
    write(`<outer-frame></outer-frame>`);
    const outer = document.querySelector('outer-frame')?.attachShadow({ mode: 'open' });
    outer?.append(fragment(`<main><inner-story>${markup}</inner-story></main>`));
    const inner = outer?.querySelector('inner-story')?.attachShadow({ mode: 'open' });
    inner?.append(fragment('<article><slot></slot></article>'));
    expect(readPage(document, ADDRESS).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

describe("an article in a frame of the page's own site", () => {
  it('is read there', () => {
    write('<iframe></iframe>');
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.append(fragment(`<article>${markup}</article>`));
    const reading = readPage(document, ADDRESS);
    expect(reading.article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(reading.document).toBe(frame);
  });
});
