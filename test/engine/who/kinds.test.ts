// What sort of source a phrase names, and how the article describes it.
import { expect, test } from 'vitest';
import type { Source } from '@/lib/model';
import { readEnglish } from '../engine-under-test';

test.each<[string, Source['kind'], Source['description']]>([
  ['Ann Roe', 'person', null],
  ['Finnish weather expert Aino Lind', 'person', 'Finnish weather expert'],
  ['Ann Roe, a baker from Moss Valley,', 'person', 'baker from Moss Valley'],
  ['The foreign minister, Ann Roe,', 'person', 'foreign minister'],
  ['Council Chair Ann Roe', 'person', 'Council Chair'],
  ['The Kremlin', 'government', null],
  ['North Korea', 'government', null],
  ['Police', 'government', null],
  ['American officials', 'government', null],
  ['A sheriff’s spokeswoman', 'government', null],
  ['North Dakota law enforcement officials', 'government', null],
  ['Oxenholm University', 'organisation', null],
  ['Reuters', 'outlet', null],
  ['The Guardian', 'outlet', null],
  ['A study', 'document', null],
  ['The statistical yearbook', 'document', null],
  ['Court documents', 'document', null],
  ['Critics', 'group', null],
  ['Local residents', 'group', null],
  ['Many New Yorkers', 'group', null],
  ['A source close to the talks', 'anonymous', null],
  ['A senior official', 'anonymous', null],
])('%s: %s, %s', async (phrase, kind, description) => {
  const { claims, sources } = await readEnglish(`${phrase} said that the gate had been left open.`);
  const source = sources.find(({ id }) => id === claims[0]?.sourceId);
  expect([source?.kind, source?.description]).toEqual([kind, description]);
});
