// The sample stories hold together: nothing in them reaches for the network, and every local link leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHtml } from '@/lib/api/parse-html';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command';

const STORIES = join(ROOT, 'stories');
const files = readdirSync(STORIES, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));

describe.each(pages)('%s', (page) => {
  const source = readFileSync(join(STORIES, page), 'utf8');
  const document = parseHtml(source);
  const values = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');

  test('loads nothing but files that stand beside it', () => {
    const loaded = [...values('[src]', 'src'), ...values('link[href]', 'href')];
    expect(loaded.filter((path) => !existsSync(join(STORIES, dirname(page), path)))).toEqual([]);
    expect(values('[srcset], iframe, object, embed, video, audio', 'src')).toEqual([]);
  });

  test('links to pages that are here, and to invented hosts', () => {
    const links = values('a[href]', 'href').filter((href) => !href.startsWith('#'));
    const lost = links.filter((href) =>
      /^[a-z]+:/i.test(href)
        ? !new URL(href).hostname.endsWith('.example')
        : !existsSync(join(STORIES, dirname(page), href)),
    );
    expect(lost).toEqual([]);
  });

  test('carries structured data that can be read', () => {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      expect(JSON.parse(script.textContent)).toHaveProperty('@type');
    }
  });

  test('has one title, and text in place of every picture', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(values('img', 'alt')).not.toContain('');
  });
});

test('style sheets and pictures load nothing either', () => {
  const texts = files.filter((file) => /\.(css|svg)$/.test(file));
  const reaching = texts.filter((file) =>
    /url\((?!['"]?#)|@import|<image|<script|href="(?!#)/.test(readFileSync(join(STORIES, file), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(reaching).toEqual([]);
});
