// A short invented story in each language that is read, from its text to who said what, by what way.
import { expect, test } from 'vitest';
import type { LanguageCode } from '@/lib/engine';
import { analyze, pathIn, spoken, wordsAt } from '../engine-under-test';

interface Told {
  path: string;
  said: string;
  form: 'direct' | 'indirect' | 'mixed';
}

const STORIES: Record<LanguageCode, { text: string; told: Told[] }> = {
  en: {
    text: `The Tarn bridge will stay shut until May, the harbour board said on Monday. “We have found cracks in two of the pillars,” harbour master Ines Okoro told Reuters. She said that divers would go down again in spring.

Tom Lind, the mayor of Tarn, said the ferry would run every hour. “Nobody will be left on the bank,” the mayor said.

The town is said to have known of the cracks for years.`,
    told: [
      { path: 'harbour board', said: 'The Tarn bridge will stay shut until May', form: 'indirect' },
      { path: 'Reuters > Ines Okoro', said: 'We have found cracks in two of the pillars', form: 'direct' },
      { path: 'Ines Okoro', said: 'divers would go down again in spring', form: 'indirect' },
      { path: 'Tom Lind', said: 'the ferry would run every hour', form: 'indirect' },
      { path: 'Tom Lind', said: 'Nobody will be left on the bank', form: 'direct' },
      { path: '', said: 'The town … to have known of the cracks for years', form: 'indirect' },
    ],
  },
  de: {
    text: `Ines Okoro sagte am Montag, dass die Brücke von Tarn bis Mai gesperrt bleibt. „Wir haben Risse in zwei Pfeilern gefunden“, sagte Okoro. „Die Taucher kommen im Frühjahr wieder“, sagte sie.

Tom Lind sagte, dass die Fähre jede Stunde fahren werde. Die Polizei warnte, dass das Wasser steigen werde.`,
    told: [
      { path: 'Ines Okoro', said: 'die Brücke von Tarn bis Mai gesperrt bleibt', form: 'indirect' },
      { path: 'Ines Okoro', said: 'Wir haben Risse in zwei Pfeilern gefunden', form: 'direct' },
      { path: 'Ines Okoro', said: 'Die Taucher kommen im Frühjahr wieder', form: 'direct' },
      { path: 'Tom Lind', said: 'die Fähre jede Stunde fahren werde', form: 'indirect' },
      { path: 'Polizei', said: 'das Wasser steigen werde', form: 'indirect' },
    ],
  },
  fr: {
    text: `Ines Okoro a affirmé lundi que le pont de Tarn restera fermé jusqu’en mai. « Nous avons trouvé des fissures dans deux piliers », a-t-elle dit.

Selon la police, deux voitures ont été touchées. Tom Lind a dit que le bac passera toutes les heures. « Personne ne restera sur la rive », a déclaré Tom Lind. Mia Berg a annoncé que les travaux vont commencer au printemps.`,
    told: [
      { path: 'Ines Okoro', said: 'le pont de Tarn restera fermé jusqu’en mai', form: 'indirect' },
      { path: 'Ines Okoro', said: 'Nous avons trouvé des fissures dans deux piliers', form: 'direct' },
      { path: 'police', said: 'deux voitures ont été touchées', form: 'indirect' },
      { path: 'Tom Lind', said: 'le bac passera toutes les heures', form: 'indirect' },
      { path: 'Tom Lind', said: 'Personne ne restera sur la rive', form: 'direct' },
      { path: 'Mia Berg', said: 'les travaux vont commencer au printemps', form: 'indirect' },
    ],
  },
  es: {
    text: `Inés Okoro afirmó el lunes que el puente de Tarn seguirá cerrado hasta mayo. «Hemos encontrado grietas en dos pilares», dijo Okoro.

Según Tom Lind, alcalde de Tarn, la barca pasará cada hora. «Nadie se quedará en la orilla», aseguró Tom Lind. Mia Berg anunció que las obras empezarán en primavera.`,
    told: [
      { path: 'Inés Okoro', said: 'el puente de Tarn seguirá cerrado hasta mayo', form: 'indirect' },
      { path: 'Inés Okoro', said: 'Hemos encontrado grietas en dos pilares', form: 'direct' },
      { path: 'Tom Lind', said: 'la barca pasará cada hora', form: 'indirect' },
      { path: 'Tom Lind', said: 'Nadie se quedará en la orilla', form: 'direct' },
      { path: 'Mia Berg', said: 'las obras empezarán en primavera', form: 'indirect' },
    ],
  },
};

test.each(Object.entries(STORIES))('%s', async (code, { text, told }) => {
  const found = await analyze({ text });
  expect(found.language).toBe(code);
  expect(
    spoken(found).map((claim) => ({
      path: pathIn(found, claim),
      said: wordsAt(text, claim.content).join(' … '),
      form: claim.form,
    })),
  ).toEqual(told);
});
