// The one line: whom a report mostly rests on, in exact counts, whatever the report.
import { describe, expect, it, test } from 'vitest';
import { roleOf } from '@/lib/model/role';
import { quietLine } from '@/lib/report';
import { LANGUAGES } from '@/locales';
import { report } from './made';

const ADA = 'Ada Marsh';
const BO = 'Bo Linden';
const OFFICIAL = 'a senior official';
const WORKERS = 'two dock workers';
const POST = 'Harbour Post';
const NINE = 'Channel Nine';
const COURIER = 'Daily Courier';
/** So many claims of each. */
const of = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([path, n]) => Array<string>(n).fill(path));
/** Each of these once, twice … */
const each = (n: number, names: string): string[] => names.split(' ').flatMap((name) => of({ [name]: n }));

const LINES: readonly [line: string, paths: readonly string[]][] = [
  // One source alone.
  ['Only Ada Marsh (1 claim).', [ADA]],
  ['Only Ada Marsh (5 claims).', of({ [ADA]: 5 })],
  ['Only Port Authority (2 claims).', of({ 'Port Authority': 2 })],
  ['Only Harbour Post (3 claims).', of({ [POST]: 3 })],
  ['Only sources it does not name (1 claim).', [OFFICIAL]],
  ['Only sources it does not name (4 claims).', of({ [OFFICIAL]: 3, [WORKERS]: 1 })],
  ['Only claims without a stated source (1 claim).', ['reports']],
  ['Only claims without a stated source (3 claims).', ['reports', '', '']],
  // All of them in the line.
  ['Only Ada Marsh (3 of 5), and Bo Linden (2).', of({ [ADA]: 3, [BO]: 2 })],
  ['Only Bo Linden (2 of 3), and Ada Marsh (1).', of({ [ADA]: 1, [BO]: 2 })],
  ['Only Ada Marsh (1 of 2), and Bo Linden (1).', [ADA, BO]],
  [
    'Only Ada Marsh (2 of 4), Bo Linden (1), and Port Authority (1).',
    of({ [ADA]: 2, [BO]: 1, 'Port Authority': 1 }),
  ],
  ['Only Ada Marsh (1 of 3), Bo Linden (1), and Harbour Post (1).', [ADA, BO, POST]],
  [
    'Only sources it does not name (2 of 4), and claims without a stated source (2).',
    of({ [OFFICIAL]: 2, reports: 2 }),
  ],
  [
    'Only sources it does not name (1 of 4), and claims without a stated source (3).',
    of({ reports: 3, [OFFICIAL]: 1 }),
  ],
  ['Only sources it does not name (3 of 4), and Ada Marsh (1).', of({ [ADA]: 1, [OFFICIAL]: 3 })],
  ['Only claims without a stated source (2 of 3), and Bo Linden (1).', of({ [BO]: 1, reports: 2 })],
  // Most of them.
  [
    'Mostly Ada Marsh (6 of 9), and Bo Linden (2); 1 from a source it does not name.',
    of({ [ADA]: 6, [BO]: 2, [OFFICIAL]: 1 }),
  ],
  [
    'Mostly Ada Marsh (3 of 5); 2 from sources it does not name.',
    of({ [ADA]: 3, [OFFICIAL]: 1, [WORKERS]: 1 }),
  ],
  ['Mostly Ada Marsh (2 of 3).', of({ [ADA]: 2, reports: 1 })],
  ['Mostly Ada Marsh (5 of 8).', ['X', 'Y', 'Z', ...of({ [ADA]: 5 })]],
  ['Mostly Ada Marsh (5 of 10), and Bo Linden (2).', ['X', 'Y', 'Z', ...of({ [ADA]: 5, [BO]: 2 })]],
  [
    'Mostly Ada Marsh (4 of 11), Bo Linden (1), and X (1); 5 from sources it does not name.',
    of({ [ADA]: 4, [BO]: 1, X: 1, [OFFICIAL]: 5 }),
  ],
  [
    'Mostly Ada Marsh (3 of 10), Bo Linden (2), and X (2).',
    of({ [ADA]: 3, [BO]: 2, X: 2, Y: 1, Z: 1, W: 1 }),
  ],
  [
    'Mostly sources it does not name (4 of 6), and Ada Marsh (1).',
    of({ [ADA]: 1, [OFFICIAL]: 4, reports: 1 }),
  ],
  [
    'Mostly sources it does not name (6 of 10), and Ada Marsh (2).',
    of({ [ADA]: 2, X: 1, Y: 1, [OFFICIAL]: 6 }),
  ],
  ['Mostly sources it does not name (4 of 7).', [...each(1, 'X Y Z'), ...of({ [OFFICIAL]: 4 })]],
  [
    'Mostly claims without a stated source (5 of 8), and Ada Marsh (2); 1 from a source it does not name.',
    of({ [ADA]: 2, reports: 5, [OFFICIAL]: 1 }),
  ],
  ['Mostly claims without a stated source (4 of 7).', [...each(1, 'X Y Z'), ...of({ reports: 4 })]],
  ['Mostly X (2 of 7), Y (2), and Z (2).', of({ X: 2, Y: 2, Z: 2, W: 1 })],
  // More than the others, not more than all of them.
  ['Most often Ada Marsh (3 of 9), beside 6 others.', [...of({ [ADA]: 3 }), ...each(1, 'P Q R S T U')]],
  ['Most often Ada Marsh (2 of 6), beside 4 others.', [...of({ [ADA]: 2 }), ...each(1, 'P Q R S')]],
  [
    'Most often Ada Marsh (3 of 11), and Bo Linden (2), beside 6 others.',
    [...of({ [ADA]: 3, [BO]: 2 }), ...each(1, 'P Q R S T U')],
  ],
  [
    'Most often Ada Marsh (2 of 12), and Bo Linden (2), beside 8 others.',
    [...of({ [ADA]: 2, [BO]: 2 }), ...each(1, 'P Q R S T U V W')],
  ],
  ['Most often Ada Marsh (4 of 14), beside 5 others.', [...of({ [ADA]: 4 }), ...each(2, 'P Q R S T')]],
  [
    'Most often P (2 of 13), Q (2), and R (2), beside 7 others.',
    [...each(2, 'P Q R'), ...each(1, 'A B C D E F G')],
  ],
  [
    'Most often Ada Marsh (3 of 10), beside 3 others; 4 from sources it does not name.',
    [...of({ [ADA]: 3, [OFFICIAL]: 4 }), ...each(1, 'P Q R')],
  ],
  // Nobody more often than others.
  ['P, Q, and 2 others (1 of 4 each).', each(1, 'P Q R S')],
  ['P, Q, and 3 others (2 of 10 each).', each(2, 'P Q R S T')],
  ['P, Q, and 2 others (2 of 10 each).', [...each(2, 'P Q R S'), ...each(1, 'A B')]],
  [
    'P, Q, and 5 others (1 of 9 each); 2 from sources it does not name.',
    [...each(1, 'P Q R S T U V'), ...of({ [WORKERS]: 2 })],
  ],
  ['P, Q, and 2 others (1 of 5 each); 1 from a source it does not name.', [...each(1, 'P Q R S'), OFFICIAL]],
  // One or two are named, and half or more is not.
  ['Ada Marsh (1 of 2); 1 from a source it does not name.', [ADA, OFFICIAL]],
  ['Ada Marsh (1 of 3); 1 from a source it does not name.', [ADA, OFFICIAL, 'reports']],
  ['Ada Marsh (2 of 4).', of({ [ADA]: 2, reports: 2 })],
  // The ways they came.
  ['Only Ada Marsh (3 claims, 1 by way of Harbour Post).', [ADA, ADA, `${POST} < ${ADA}`]],
  [
    'Only Ada Marsh (4 of 5, 3 by way of Daily Courier or Harbour Post), and Bo Linden (1).',
    [`${POST} < ${ADA}`, ...of({ [`${COURIER} < ${ADA}`]: 2 }), ADA, BO],
  ],
  [
    'Only Ada Marsh (2 claims, 2 by way of 3 other outlets).',
    [`${POST} < ${NINE} < ${ADA}`, `${COURIER} < ${ADA}`],
  ],
  ['Only Ada Marsh (1 of 2), and Bo Linden (1, 1 by way of Channel Nine).', [ADA, `carries ${NINE} < ${BO}`]],
  ['Only Ada Marsh (2 claims).', [`The Lantern < ${ADA}`, ADA]],
  [
    'Mostly Ada Marsh (3 of 4, 1 by way of Channel Nine); 1 from a source it does not name.',
    [ADA, ADA, `carries ${NINE} < ${ADA}`, `${POST} < ${OFFICIAL}`],
  ],
];

describe('the line', () => {
  test.each(LINES)('%s', (line, paths) => {
    expect(LANGUAGES.en.quietLine.text(quietLine(report(paths)))).toBe(line);
  });

  it('begins with a capital, whatever name it begins with', () => {
    const made = report([...each(1, 'the-register Q R S')]);
    expect(LANGUAGES.en.quietLine.text(quietLine(made))).toMatch(/^The-register, Q,/);
  });

  it('gives the role that the article gives', () => {
    const made = report([ADA, BO]);
    const sources = made.sources.map((source) => ({
      ...source,
      description: source.name === ADA ? 'harbour master, of Orsenia' : null,
    }));
    expect(LANGUAGES.en.quietLine.text(quietLine({ ...made, sources }))).toBe(
      'Only Ada Marsh, harbour master (1 of 2), and Bo Linden (1).',
    );
  });
});

describe.each(Object.entries(LANGUAGES))('in %s', (language, { quietLine: words }) => {
  const number = new Intl.NumberFormat(language);
  test.each(LINES)('the same names and numbers as “%s”', (english, paths) => {
    const line = quietLine(report(paths));
    const said = words.text(line);
    for (const lead of line.leads) if (lead.of === 'origin') expect(said).toContain(lead.name);
    const numbers = english.match(/\d+/g)?.filter((n) => Number(n) > 2) ?? [];
    for (const n of numbers) expect(said).toContain(number.format(Number(n)));
    expect(line.named + line.unnamed + line.unstated).toBe(line.claims);
  });

  it('tells each kind of line from the others', () => {
    const said = LINES.map(([, paths]) => words.text(quietLine(report(paths))));
    const english = LINES.map(([line]) => line);
    expect(new Set(said).size).toBe(new Set(english).size);
    if (language !== 'en') expect(said.filter((line) => english.includes(line))).toEqual([]);
  });
});

it('counts the claims that came by way of another outlet', () => {
  expect(quietLine(report([`${POST} < ${ADA}`, ADA, `The Lantern < ${BO}`])).relayed).toBe(1);
});

it('says so where nothing is attributed', () => {
  expect(quietLine(report([]))).toMatchObject({ claims: 0, leads: [] });
});

it.each([
  ['harbour master, of Orsenia', 'harbour master'],
  ['who heads the pilots’ guild', 'who heads the pilots’ guild'],
  ['spokeswoman for the', null],
  ['’s government', null],
  ['Ms', null],
  ['Lt.', null],
  ['24, from Orsenia', null],
  [null, null],
])('of “%s” the role is “%s”', (description, role) => {
  expect(roleOf({ kind: 'person', description })).toBe(role);
  expect(roleOf({ kind: 'organisation', description })).toBeNull();
});
