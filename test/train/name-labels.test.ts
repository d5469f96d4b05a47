// Which tokens the marks of an article show to be part of a name, and which not.
import { expect, test } from 'vitest';
import { readDocument } from '@/lib/engine/document/document';
import { ENGLISH } from '@/lib/engine/language/english';
import { nameLabels, type NamedClaim } from '../../train/name-labels';

const SIGNS = '?.BI';

/** The labels of a text as signs over its tokens: ? unknown, . no, B the first of a name, I a later one. */
function labelled(text: string, claims: { source?: string; names: string[] }[]): string {
  const marked = claims.map(({ source, names }): NamedClaim => {
    const at = source === undefined ? -1 : text.indexOf(source);
    return { span: source === undefined ? null : [at, at + source.length], names };
  });
  return Array.from(nameLabels(readDocument(text, ENGLISH), marked), (label) => SIGNS.charAt(label)).join('');
}

const ANN = { source: 'Ann Roe', names: ['Ann Roe', 'Roe'] };

test.each([
  ['a name, wherever it stands', 'Ann Roe said so. Roe left.', [ANN], 'BI...B..'],
  ['a capital that no mark tells of is unknown', 'In Tarn, Ann Roe said so.', [ANN], '??.BI...'],
  [
    'the phrase of a claim is known in full',
    'Mayor Ann Roe said so.',
    [{ ...ANN, source: 'Mayor Ann Roe' }],
    '.BI...',
  ],
  ['so is one without a name', 'The Mayor said so.', [{ source: 'The Mayor', names: [] }], '.....'],
  [
    'a description is no name',
    'A senior official said so.',
    [{ source: 'A senior official', names: ['a senior official'] }],
    '......',
  ],
  [
    'the longest name first',
    'Moss Valley Trust met Moss Valley.',
    [{ names: ['Moss Valley', 'Moss Valley Trust'] }],
    'BII.BI.',
  ],
  ['small words within a name', 'The Bank of Tarn fell.', [{ names: ['Bank of Tarn'] }], '?BII..'],
  ['a lower-case alias is no name elsewhere', 'The paper fell.', [{ names: ['paper'] }], '?...'],
])('%s: %s', (_, text, claims, signs) => {
  expect(labelled(text, claims)).toBe(signs);
});
