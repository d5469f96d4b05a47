// The ladder of retries leans on what Readability keeps to itself. If this fails, read its changes first.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { articleHtml, parsed, PARAGRAPHS } from './invented-page';

const packageFile = createRequire(import.meta.url).resolve('@mozilla/readability/package.json');

describe('Readability', () => {
  it('is the version that was read', () => {
    expect(JSON.parse(readFileSync(packageFile, 'utf8'))).toMatchObject({ version: '0.6.0' });
  });

  it('keeps its flags where the ladder sets them', () => {
    const reader = new Readability(parsed(articleHtml()), { charThreshold: -1 });
    expect(reader).toMatchObject({ _flags: 7, _charThreshold: -1, _attempts: [] });
  });

  it('never retries when any length will do, and so hands back the nodes it was given', () => {
    const doc = parsed(articleHtml({ body: `<div class="comment"><p>${PARAGRAPHS[0] ?? ''}</p></div>` }));
    const reader = new Readability<Node>(doc, { charThreshold: -1, serializer: (node) => node });
    reader.parse();
    expect(reader).toMatchObject({ _flags: 7, _attempts: [] });
  });

  it('obeys a flag that is set from outside', () => {
    const doc = parsed(articleHtml({ body: `<div class="comment"><p>${PARAGRAPHS[0] ?? ''}</p></div>` }));
    const reader = new Readability(doc, { charThreshold: -1 });
    Object.assign(reader, { _flags: 6 });
    expect(reader.parse()?.textContent).toContain(PARAGRAPHS[0]);
  });
});
