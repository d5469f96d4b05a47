// The reports of one event, merged: one origin is one place, in whichever report and by whichever form of its name.
import { describe, expect, test } from 'vitest';
import { digest, mergeReports } from '@/lib/coverage';
import { reportsOf, storyLine, waysOf } from '@/lib/model/story';
import { storySvg } from '@/lib/picture/story-svg';
import { en } from '@/locales/en';
import { ar } from '@/locales/ar';
import { report } from '../report/made';

/** A digest of a report given by its claims' paths. */
const told = (outlet: string, published: string | null, ...paths: string[]) =>
  digest(
    report(
      paths.map((path) => ({ path })),
      {
        outlet,
        published,
        url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/a`,
        title: `${outlet} tells`,
      },
    ),
  );
const line = (...given: Parameters<typeof mergeReports>[0]) => en.story.line(storyLine(mergeReports(given)));

const lantern = told('The Lantern', '2024-05-11', 'Channel Nine < Ada Marsh', 'Ada Marsh', 'Port Authority');
const courier = told(
  'Daily Courier',
  '2024-05-10',
  'Channel Nine < Mrs Ada Marsh',
  'Bo Linden',
  'a senior official',
);

describe('merged reports', () => {
  test('stand by their dates; a shared origin stands first, under the fullest of its names', () => {
    const { reports, origins, outlets } = mergeReports([lantern, courier]);
    expect(reports.map(({ outlet }) => outlet)).toEqual(['Daily Courier', 'The Lantern']);
    expect(origins.map(({ name }) => name)).toEqual([
      'Mrs Ada Marsh',
      'Bo Linden',
      'a senior official',
      'Port Authority',
    ]);
    expect(origins.map(reportsOf)).toEqual([2, 1, 1, 1]);
    expect(outlets.map(({ name }) => name)).toEqual(['Channel Nine']);
  });

  test('an outlet that carries its own words is not on the way', () => {
    const { outlets } = mergeReports([told('Channel Nine', null, 'Channel Nine < Ada Marsh'), courier]);
    const own = mergeReports([told('Channel Nine', null, 'Channel Nine < Ada Marsh')]);
    expect(outlets.map(({ name }) => name)).toEqual(['Channel Nine']);
    expect(own.outlets).toEqual([]);
  });

  test('what is described but not named is nobody’s twin', () => {
    const other = told('The Lantern', null, 'a senior official');
    expect(mergeReports([other, courier]).origins.filter(({ kind }) => kind === 'anonymous')).toHaveLength(2);
  });

  test('a page that was read twice counts once', () => {
    expect(
      mergeReports([lantern, { ...lantern, url: `${lantern.url ?? ''}?utm_source=x` }]).reports,
    ).toHaveLength(1);
  });

  test('the table has each way of each origin, and every claim once', () => {
    const story = mergeReports([lantern, courier]);
    const ways = waysOf(story).map(({ origin, via, counts }) => [origin.name, via, counts]);
    expect(ways.slice(0, 2)).toEqual([
      ['Mrs Ada Marsh', ['Channel Nine'], [1, 1]],
      ['Mrs Ada Marsh', [], [0, 1]],
    ]);
    const claims = waysOf(story).flatMap(({ counts }) => counts);
    expect(claims.reduce((sum, n) => sum + n, 0)).toBe(6);
  });
});

describe('the line over a story', () => {
  test('names the shared origins, and the way they came', () => {
    expect(line(lantern, courier)).toBe(
      '2 reports, 1 shared origin: Mrs Ada Marsh, partly by way of Channel Nine.',
    );
    expect(
      line(
        told('The Lantern', null, 'Harbour Post < Bo Linden'),
        told('Channel Nine', null, 'Harbour Post < Bo Linden'),
      ),
    ).toBe('2 reports, 1 shared origin: Bo Linden, by way of Harbour Post.');
  });

  test('says in how many reports, where not in all', () => {
    const third = told('Harbour Post', '2024-05-12', 'Bo Linden', 'Port Authority');
    expect(line(lantern, courier, third)).toBe(
      '3 reports, 2 shared origins: Mrs Ada Marsh (in 2), partly by way of Channel Nine; Bo Linden (in 2).',
    );
  });

  test('an outlet that carried a shared origin is no further origin', () => {
    const paths = ['Channel Nine < Ada Marsh', 'Channel Nine'];
    expect(line(told('The Lantern', null, ...paths), told('Daily Courier', null, ...paths))).toBe(
      '2 reports, 1 shared origin: Ada Marsh, by way of Channel Nine.',
    );
  });

  test('finds none where there is none, and says no more of one report', () => {
    expect(line(courier, told('The Lantern', null, 'Ada Brook'))).toBe('2 reports, no shared origin found.');
    expect(line(courier)).toBe('1 report.');
  });
});

describe('the picture as a file', () => {
  test('names every origin, outlet and report, with its day', () => {
    const svg = storySvg(mergeReports([lantern, courier]), en);
    for (const words of ['Mrs Ada Marsh', 'Port Authority', 'Channel Nine', 'Daily Courier', '10 May 2024'])
      expect(svg).toContain(`>${words}</text>`);
  });

  test('a page’s words stay words, and nothing is fetched', () => {
    const hostile = told(
      '"><script>alert(1)</script>',
      null,
      '<image href="https://x.example/"> & \u0001 Marsh',
    );
    for (const words of [en, ar]) {
      const svg = storySvg(mergeReports([hostile, lantern]), words);
      const tags = new Set([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
      expect([...tags].sort()).toEqual(['g', 'path', 'rect', 'style', 'svg', 'text', 'title']);
      expect(svg).not.toMatch(/\shref="|url\(|@import/);
      expect(svg).not.toContain('\u0001');
    }
  });

  test('turns round for a language that is read from the right', () => {
    const places = (svg: string) =>
      [...svg.matchAll(/<text x="([\d.]+)"[^>]*>Port Authority</g)].map(([, x]) => Number(x));
    const story = mergeReports([lantern, courier]);
    const [left = 0, right = 0] = [...places(storySvg(story, en)), ...places(storySvg(story, ar))];
    expect(left).toBeLessThan(right);
  });
});
