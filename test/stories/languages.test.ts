// The sample story of each language but English: what its reader is told of it, on the weights that ship.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/api/whence';
import { attributedClaims } from '@/lib/report';
import { READ_LANGUAGES } from '@/lib/engine/language/language';
import { SAMPLES } from '@/locales/samples';
import { ROOT } from '../../scripts/run-command';

const URL = 'https://paper.example/a';

describe.each(READ_LANGUAGES.filter((code) => code !== 'en'))('the story in %s', async (code) => {
  const html = readFileSync(join(ROOT, 'stories', SAMPLES[code]), 'utf8');
  const report = await analyze({ id: code, html, url: URL });
  const nameOf = (id: string) => report.sources.find((source) => source.id === id)?.name ?? '';
  const claims = attributedClaims(report);

  it('is read whole, in its own language', () => {
    expect(report).toMatchObject({ read: 'whole', engine: { language: code } });
    expect(claims.length).toBeGreaterThan(12);
  });

  it('rests first of all on one man', () => {
    const origins = report.origins.slice(0, 2).map(({ sourceId }) => nameOf(sourceId));
    expect(origins).toContain('Anton Verrick');
  });

  it('names an outlet that its news came by', () => {
    const paths = claims.map(({ path }) => path.map(({ sourceId }) => nameOf(sourceId)));
    expect(paths.some((path) => path.includes('Meridian Post'))).toBe(true);
  });

  it('tells of the official whom it does not name', () => {
    const phrases = claims.flatMap(({ source }) => source.map((span) => report.text.slice(...span)));
    expect(phrases.some((words) => /Beamter|responsable|funcionario/.test(words))).toBe(true);
  });

  it('says itself that something could not be verified', () => {
    expect(report.notices.map((notice) => notice.code)).toContain('could-not-verify');
  });

  it('holds a claim that it hedges', () => {
    expect(claims.some(({ hedges, attribution }) => hedges.length > 0 || attribution === 'unspecified')).toBe(
      true,
    );
  });
});
