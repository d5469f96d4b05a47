import { expect, test } from 'vitest';
import { languageOfText } from '@/lib/page/metadata/language-of-text';

test.each([
  ['en', 'The lock will be closed for a month, and the ferry is to take the lorries from the northern quay.'],
  ['de', 'Die Schleuse wird für einen Monat geschlossen, und die Fähre nimmt die Lastwagen von dem Kai auf.'],
  [
    'fr',
    'L’écluse sera fermée pour un mois et les camions sont pris par le bac qui part du quai dans la nuit.',
  ],
  [
    'es',
    'La esclusa se cierra por un mes y el transbordador lleva los camiones que salen del muelle con la noche.',
  ],
  ['ja', '北の水門は六週間にわたって閉鎖されると委員長は述べた。'],
  ['ko', '북쪽 수문은 육 주 동안 닫힌다고 위원장이 말했다.'],
])('a text in %s is told by its words or its script', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

test('a text that says too little is of no language', () => {
  expect(languageOfText('Alma Reyes, Tomas Brandt, Ines Halloran')).toBeNull();
});
