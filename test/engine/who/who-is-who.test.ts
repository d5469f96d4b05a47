// Whom each source phrase means, read by the whole engine. <phrase|name> stands where the text has the phrase.
import { describe, expect, test } from 'vitest';
import { nameIn, readEnglish } from '../engine-under-test';

const ROWS: Record<string, string[]> = {
  'a surname': [
    '<Ann Roe|Ann Roe> said the oven was hot. <Roe|Ann Roe> said it was new.',
    '“It was hot,” said <Ann Roe|Ann Roe>. “It was new,” said <Roe|Ann Roe>.',
    '<Ann Roe, an analyst at Roe Research|Ann Roe>, said it was late. <Roe|Ann Roe> said it was over.',
    'Finland objects. <Its foreign minister, Tom Lind|Tom Lind>, said it was late. <Lind|Tom Lind> said he would return.',
    '<Oxenholm Inc. Chairman Tom Lind|Tom Lind> said it was late. <Lind|Tom Lind> said he would return.',
    '“It was late,” said <one of the two, Tom Lind, who has fished the sound for years|Tom Lind>. <Lind|Tom Lind> said he would return.',
    '“It is hot,” said <Ines Okoro|Ines Okoro>. “It was cold,” said <Tom Lind|Tom Lind>. <Okoro|Ines Okoro> said the lake was dry, and <Lind|Tom Lind> said it would rain.',
  ],
  'a surname of several words, and a trade before a name': [
    'Mara van den Holt runs the lock. <Van den Holt|Mara van den Holt> said it was late.',
    'Hugo de la Mora Quist left. <De la Mora|Hugo de la Mora Quist> said it was late.',
    '<Carpenter Ann Roe|Ann Roe> said it was late. The carpenter left.',
  ],
  'a pronoun': [
    '<Ann Roe|Ann Roe> said the oven was hot. <She|Ann Roe> said it was new.',
    '<Tom Lind|Tom Lind> said the dog barked. Ann Roe laughed. <He|Tom Lind> said it was old.',
    '<Ann Roe|Ann Roe> said Tom Lind had left. <She|Ann Roe> said it was sad.',
    '“It is late,” said <Tom Lind, the king’s envoy to the islands|Tom Lind>. <He|Tom Lind> said he would return.',
    '<Secretary of State Ann Roe|Ann Roe> said it was late. <She|Ann Roe> said it was over.',
    'The rail accord was signed in New York. <Ann Roe|Ann Roe> said it was late. <She|Ann Roe> said it was over.',
    '<The Moss Valley Trust|Moss Valley Trust> said it was dry. <It|Moss Valley Trust> said it was cold.',
    '<Residents of the valley|Residents of the valley> said it was over. “It was loud,” <they|Residents of the valley> said.',
  ],
  'a description': [
    '<Ann Roe, a baker|Ann Roe>, said the oven was hot. “It was new,” <the baker|Ann Roe> said.',
    '<A senior official|senior official> said it was over. “It is late,” <the official|senior official> said.',
    '<Tom Lind, the mayor of Tarn|Tom Lind>, said that the bridge was old. “It must go,” <the mayor|Tom Lind> said.',
    '<Health officials|Health officials> said it was over. <Officials|Health officials> said it was late.',
  ],
  'a body, its acronym, and those who speak for it': [
    '<The Harbour Trust (HT)|Harbour Trust> said it was dry. <The HT|Harbour Trust> said it was cold.',
    '<A spokesman for Oxenholm Steel|Oxenholm Steel> said it was closed.',
    '<A spokeswoman for the harbour ministry|harbour ministry> said it was closed. <The spokeswoman|harbour ministry> said it was old.',
    '<A harbour ministry spokesman|harbour ministry> said it was closed.',
    '<Ministry of Transport spokesman Tom Lind|Tom Lind> said it was closed.',
  ],
  'two of a kind stay apart': [
    '<Ann Roe|Ann Roe> said it was hot. <Tom Roe|Tom Roe> said it was cold.',
    '<Health officials|Health officials> said it was over. <European officials|European officials> said it was late.',
    '<Ann Roe|Ann Roe> said the mine was safe. <Two miners|Two miners> said it had flooded.',
    '<The town council|town council> said it was hot. <The valley council|valley council> said it was cold.',
    '<The Tarn Gazette|Tarn Gazette> reported that it was hot. <A foreign news agency|foreign news agency> reported that it was cold.',
    '<One diver|One diver> said it was hot. <Another diver|Another diver> said it was cold.',
  ],
};

const MARK = /<([^|>]+)\|([^>]+)>/g;

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%s', async (row) => {
    const found = await readEnglish(row.replace(MARK, '$1'));
    let shift = 0;
    for (const match of row.matchAll(MARK)) {
      const [whole, phrase = '', wanted] = match;
      const from = match.index - shift;
      shift += whole.length - phrase.length;
      const claim = found.claims.find(({ source }) =>
        source.some(([start, end]) => start < from + phrase.length && from < end),
      );
      expect([phrase, nameIn(found, claim?.sourceId ?? null)]).toEqual([phrase, wanted]);
    }
  });
});
