// Stage 2 as a table: whom each source phrase means. <phrase|name> stands where the text has the phrase.
import { describe, expect, test } from 'vitest';
import { analyze } from './engine-under-test';
import type { Source } from '@/lib/model';

const ROWS: Record<string, string[]> = {
  'one person under many names': [
    '<Ann Roe|Ann Roe> said the oven was hot. <Roe|Ann Roe> said it was new.',
    '<Ann Roe|Ann Roe> said the oven was hot. <She|Ann Roe> said it was new.',
    '<Baker Ann Roe|Ann Roe> said the oven was hot.\n\n“It was new,” <she|Ann Roe> said.',
    '<Ann Roe, a baker|Ann Roe>, said the oven was hot. <The baker|Ann Roe> said it was new.',
    '<Dr. Ann Roe|Ann Roe> said the oven was hot. <Dr. Roe|Ann Roe> said it was new.',
    '<Mr. Lind|Tom Lind> said it was late. Tom Lind left. <Lind|Tom Lind> said he would return.',
    '<President Ann Roe|Ann Roe> said taxes would fall. <The president|Ann Roe> said it would take years.',
    '<Ann B. Roe|Ann B. Roe> said it was hot. <Ann Roe|Ann B. Roe> said it was new.',
    '“It was hot,” said <Ann Roe|Ann Roe>. “It was new,” said <Roe|Ann Roe>.',
    '<Tom Lind|Tom Lind> said the dog barked. Ann Roe laughed. <He|Tom Lind> said it was old.',
    '<Ann Roe|Ann Roe> said Tom Lind had left. <She|Ann Roe> said it was sad.',
    'Finland objects. <Its foreign minister, Tom Lind|Tom Lind>, said it was late. <Lind|Tom Lind> said he would return.',
    '<The king’s envoy to the islands, Tom Lind|Tom Lind>, said it was late. <He|Tom Lind> said he would return.',
    '<The Moss Valley, Ohio, fire chief, Ann Roe|Ann Roe>, said it was hot. <Roe|Ann Roe> said it was over.',
    '<Oxenholm Inc. Chairman Tom Lind|Tom Lind> said it was late. <Lind|Tom Lind> said he would return.',
    '<Secretary of State Ann Roe|Ann Roe> said it was late. <She|Ann Roe> said it was over.',
    '<Joshua Lind, a baker,|Joshua Lind> said it was late. Josh Lind wrote a book. <Lind|Joshua Lind> said he would return.',
    '<Ann Roe, an analyst at Roe Research|Ann Roe>, said it was late. <Roe|Ann Roe> said it was over.',
    '<Sen. Tom Lind|Tom Lind> said it was late. Sen. Ann Roe laughed. <The Ohio Republican|Ann Roe> said it was over.',
    '<Tom Lind|Tom Lind> said it was late. <Ms. Roe’s spokesman, Mr. Lind|Tom Lind>, said he would return.',
    '<Another leading advocate, Tom Lind of the law firm Oxen Edge|Tom Lind>, said it was late.',
    '“It was late,” said <one of the two, Tom Lind, who has fished the sound for years|Tom Lind>. <Lind|Tom Lind> said he would return.',
    '<Another of the bakers, Tom Lind|Tom Lind>, said it was late.',
    'President Ann Roe left. Plus Roe was ill. <Roe|Ann Roe> said it was over.',
    '<Tom Lind|Tom Lind> said it was late. <The former mayor|Tom Lind> said it was over.',
    'The rail accord was signed in New York. <Ann Roe|Ann Roe> said it was late. <She|Ann Roe> said it was over.',
  ],
  'a name is no more and no less than a name': [
    '<Robert “Bo” Lind|Robert Lind> said it was late. <Lind|Robert Lind> said he would return.',
    '<The Committee for a Responsible Harbour|Committee for a Responsible Harbour> said it was late.',
    '<Del. Ann Roe|Ann Roe> said it was late.',
    'A judge was ill. <Judge|Judge> says the mill must close.',
    'The numbers are out. <New numbers from the Moss Valley Trust|Moss Valley Trust> show that it rained.',
    '07.49 <Harbour officials|Harbour officials> said it was late.',
  ],
  'the seat of a government is no surname': [
    'VOA Pentagon reporters were there. <The Pentagon|Pentagon> said it was over.',
  ],
  'a place in capitals is written small where the text has it small': [
    'NEW DELHI: Shops were shut on Monday.\n\n<New Delhi|New Delhi> said that the talks were over.',
  ],
  'a relative pronoun is the phrase before it': [
    'The letter reached Ann Roe, <who|Ann Roe> said the bridge was unsafe.',
    'The letter went to the mayor, Tom Lind, <who|Tom Lind> has denied that the water was bad.',
    'She met residents <who|residents> say the dust is unbearable.',
  ],
  'two people with one surname stay apart': [
    '<Ann Roe|Ann Roe> said it was hot. <Tom Roe|Tom Roe> said it was cold.',
    '<Ann Roe|Ann Roe> said it was hot. <Tom Roe|Tom Roe> said it was cold. <Ms. Roe|Ann Roe> said it was over.',
    '<Ann Roe|Ann Roe> said it was hot. <Tom Roe|Tom Roe> said it was cold. <Mr. Roe|Tom Roe> said it was over.',
    '<Ann Roe|Ann Roe> said it was hot. <Tom Roe|Tom Roe> said it was cold. <Roe|Roe> said it was over.',
  ],
  'outlets and their short forms': [
    '<The New York Post|New York Post> reported that it rained. <The Post|New York Post> reported that it snowed.',
    '<The Washington Post|Washington Post> reported that it rained. <The Post|Washington Post> reported that it snowed.',
    '<The Daily Mail|Daily Mail> reported that it rained. <The newspaper|Daily Mail> said it was cold.',
    '<The Moss Valley Times|Moss Valley Times> reported that it rained. <The paper|Moss Valley Times> said it was cold.',
    '<AP|Associated Press> reported that it rained. <The Associated Press|Associated Press> said it was cold.',
    '<The Regnum news agency|Regnum> reported that it rained.',
    'It had rained, reported <Northlight news agency|Northlight>.',
    '<Ann Roe of the Daily Mail|Daily Mail> reported that it rained.',
    '<NPR’s Ann Roe|NPR> reported that it rained. <Roe|NPR> said it was cold.',
    '<State-owned Channel One|Channel One> reported that it rained. <The state broadcaster|Channel One> said it was cold.',
  ],
  'bodies, their acronyms and those who speak for them': [
    '<The Moss Valley Trust (MVT)|Moss Valley Trust> said it was dry. <MVT|Moss Valley Trust> said it was cold.',
    '<The Moss Valley Trust|Moss Valley Trust> said it was dry. <It|Moss Valley Trust> said it was cold.',
    '<The Finnish Office for River Transport|Finnish Office for River Transport> said it was dry. <The Finnish ORT|Finnish Office for River Transport> said it was cold.',
    '<A spokesman for Oxenholm Steel|Oxenholm Steel> said it was closed.',
    '<An Oxenholm Steel spokeswoman|Oxenholm Steel> said it was closed.',
    '<Oxenholm Steel|Oxenholm Steel> said it was closed. <The company|Oxenholm Steel> said it was cold.',
    '<The Ministry of Transport|Ministry of Transport> said it was closed. <The ministry|Ministry of Transport> said it was cold.',
    '<Ministry of Transport spokesman Tom Lind|Tom Lind> said it was closed.',
    '<Representatives for Oxenholm Steel|Oxenholm Steel> said it was closed.',
    '<The Moss Valley River Council|Moss Valley River Council> said it was dry. <The river council|Moss Valley River Council> said it was cold.',
    '<The Food and River Administration|Food and River Administration> said it was dry.',
    'He bought shares of Oxenholm Inc. while Tom Lind studied at the Valley Institute. <The company|Oxenholm Inc.> said it was late.',
  ],
  'described and not named': [
    "<Ann Roe’s campaign|Ann Roe’s campaign> said it was over. <Her opponent’s campaign|Ann Roe's opponent’s campaign> said it was late.",
    '<Health officials|Health officials> said it was over. <European officials|European officials> said it was late.',
    '<Ann Roe, a member of the river tribe|Ann Roe>, said it was over. <The lake tribe|the lake tribe> said it was late.',
    '“It is over,” <Ann Roe|Ann Roe> said. <The statement|Ann Roe> said that the mill would close.',
    '<Ohio voters|Ohio voters> said it was over. “It is hot,” <an Iowa Republican|an Iowa Republican> said.',
    '<Two people familiar with the talks|two people familiar with the talks> said it was over.',
    '<A senior official|a senior official> said it was over. <The official|a senior official> said it was late.',
    '<Health officials|Health officials> said it was over. <Officials|Health officials> said it was late.',
    "Tom Lind was ill. <His spokesman|Tom Lind's spokesman> said it was over.",
    '<Residents of the valley|Residents of the valley> said it was over. <They|Residents of the valley> said it was late.',
  ],
};

const KINDS: [string, Source['kind'], Source['description']][] = [
  ['Finnish weather expert Aino Lind', 'person', 'Finnish weather expert'],
  ['Ann Roe, a baker from Moss Valley,', 'person', 'baker from Moss Valley'],
  ['Ann Roe', 'person', null],
  ['The harbour master of Moss', 'person', null],
  ['The foreign minister, Ann Roe,', 'person', 'foreign minister'],
  ['Both Tom Lind and Ann Roe', 'person', null],
  ['Pia Cross and mill owner Ann Roe', 'person', 'mill owner'],
  ['Ohio Gov. Ann Roe', 'person', 'Ohio Gov.'],
  ['Former mill owner Ann Roe', 'person', 'former mill owner'],
  ['Ann Roe, the former envoy to Norway, and Tom Lind, a baker,', 'person', 'former envoy to Norway'],
  ['Council Chair Ann Roe', 'person', 'Council Chair'],
  [
    'A health ministry official, who asked not to be named because talks go on,',
    'anonymous',
    'who asked not to be named because talks go on',
  ],
  [
    'A health ministry official who spoke on condition of anonymity',
    'anonymous',
    'who spoke on condition of anonymity',
  ],
  ['The Kremlin', 'government', null],
  ['The Foreign Ministry', 'government', null],
  ['North Korea', 'government', null],
  ['Police', 'government', null],
  ['The White House', 'government', null],
  ['American officials', 'government', null],
  ['Moss Valley University', 'organisation', null],
  ['Oxenholm Steel', 'organisation', null],
  ['Reuters', 'outlet', null],
  ['The Guardian', 'outlet', null],
  ['The newspaper Vesterbote', 'outlet', 'newspaper'],
  ['The shipping newsletter Tidewater', 'outlet', 'shipping newsletter'],
  ['A study', 'document', null],
  ['The statistical yearbook', 'document', null],
  ['Court documents', 'document', null],
  ['Critics', 'group', null],
  ['Local residents', 'group', null],
  ['A source close to the talks', 'anonymous', null],
  ['A senior official', 'anonymous', null],
  ['A sheriff’s spokeswoman', 'government', null],
  ['A company spokesman', 'organisation', null],
  ['North Dakota law enforcement officials', 'government', null],
  ['Oxen Edge officials', 'organisation', null],
  ['Many leftist figures', 'group', null],
  ['Many New Yorkers', 'group', null],
  ['Federal mining regulations', 'document', null],
  ['A Moss Valley readout', 'document', null],
];

const MARK = /<([^|>]+)\|([^>]+)>/g;

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const text = row.replace(MARK, '$1');
    const { claims, sources } = analyze({ text, lang: 'en' });
    const name = (id: string | null): string | undefined => sources.find((source) => source.id === id)?.name;
    let shift = 0;
    for (const match of row.matchAll(MARK)) {
      const [whole, phrase = '', wanted] = match;
      const from = match.index - shift;
      shift += whole.length - phrase.length;
      const claim = claims.find(({ source }) =>
        source.some(([start, end]) => start < from + phrase.length && from < end),
      );
      expect([phrase, name(claim?.sourceId ?? null)]).toEqual([phrase, wanted]);
    }
  });
});

test.each(KINDS)('%s: %s', (phrase, kind, description) => {
  const { claims, sources } = analyze({
    text: `${phrase} said that the gate had been left open.`,
    lang: 'en',
  });
  const source = sources.find(({ id }) => id === claims[0]?.sourceId);
  expect([source?.kind, source?.description]).toEqual([kind, description]);
});

test.each([
  [
    'the navy of Oxenia stayed in port. Tom Lind, of Oxenia’s foreign ministry, called it a pause',
    'government',
  ],
  ['the boats stayed in port. Oxenia’s shares fell by a tenth', 'organisation'],
  ['the boats stayed in port. Oxenia’s government fell in May', 'person'],
])('a lone name is told by what the article gives it: %s', (before, kind) => {
  const { claims, sources } = analyze({
    text: `On Monday ${before}. Oxenia wants talks to begin.`,
    lang: 'en',
  });
  const wish = claims.find(({ manner }) => manner === 'thought');
  expect(sources.find(({ id }) => id === wish?.sourceId)).toMatchObject({ name: 'Oxenia', kind });
});
