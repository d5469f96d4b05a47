// The notices that rest on an article's own words, in every language that is read.
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model';
import type { Notice } from '@/lib/model/notice';
import { buildReport } from '@/lib/report';
import { analysis, article } from './made';

function notices(language: string, over: Partial<Article>, first = 'Ada Marsh'): Notice[] {
  const whole = article(over);
  const made = analysis([first, 'Bo Linden', 'Port Authority'], whole.text);
  return buildReport('made', whole, { ...made, language }, '1.2.3').notices;
}
const codes = (...given: Parameters<typeof notices>): string[] => notices(...given).map(({ code }) => code);

describe('the article’s own doubt', () => {
  it.each([
    ['de', 'Die Zahlen konnten nicht unabhängig überprüft werden.'],
    ['de', 'Die Angaben ließen sich zunächst nicht überprüfen.'],
    ['de', 'Die Meldung wurde von der Hafenbehörde bislang nicht bestätigt.'],
    ['de', 'Die Sperrung, die bisher nicht offiziell bestätigt wurde, soll am Montag beginnen.'],
    ['de', 'Eine unabhängige Bestätigung lag zunächst nicht vor.'],
    ['de', 'Für den Bericht gab es zunächst keine offizielle Bestätigung.'],
    ['de', 'Den Zeitpunkt der Aufnahme konnten wir nicht bestätigen.'],
    ['fr', 'Ces chiffres n’ont pas pu être vérifiés de source indépendante.'],
    ['fr', 'L’annonce n’a pas encore été confirmée.'],
    ['fr', 'Le Fanal n’a pas pu authentifier immédiatement les images.'],
    ['fr', 'Nous n’avons pas pu confirmer la date.'],
    ['fr', 'Un bilan impossible à vérifier circule depuis lundi.'],
    ['fr', 'Aucune source indépendante n’a confirmé ce bilan.'],
    ['fr', 'Ces informations ne peuvent être vérifiées.'],
    ['es', 'Las cifras no pudieron ser verificadas de forma independiente.'],
    ['es', 'La noticia no ha sido confirmada.'],
    ['es', 'No se ha podido comprobar la fecha de la grabación.'],
    ['es', 'El Farol no pudo contrastar el relato.'],
    ['es', 'El cierre, aún sin confirmar, empezaría el lunes.'],
    ['es', 'Por ahora no hay confirmación oficial.'],
    ['es', 'El dato no pudo confirmarse.'],
  ])('speaks in %s: %s', (language, text) => {
    expect(codes(language, { text })).toEqual(['could-not-verify']);
  });

  it.each([
    ['de', 'Die Polizei konnte den Diebstahl zunächst nicht bestätigen.'],
    ['de', 'Erste Proben haben den Verdacht nicht bestätigt.'],
    ['de', 'Der Plan wurde im Mai vom Rat bestätigt.'],
    ['de', 'Die Boote werden jedes Jahr überprüft.'],
    ['fr', 'La police n’a pas confirmé ce bilan.'],
    ['fr', 'Le capitaine n’a pas voulu vérifier les filets.'],
    ['fr', 'Cette enquête ne fait que confirmer ce que l’on savait.'],
    ['es', 'La policía no confirmó el cierre.'],
    ['es', 'El ministro no ha confirmado su viaje.'],
    ['es', 'El barco no llevaba ninguna marca de verificación.'],
  ])('is silent in %s: %s', (language, text) => {
    expect(codes(language, { text })).toEqual([]);
  });
});

describe('an outlet that the article calls the state’s', () => {
  it.each([
    ['de', 'Die Mole sei gesperrt, meldete der staatliche Sender Channel Nine.'],
    ['de', 'Die Mole sei gesperrt, meldete die amtliche Nachrichtenagentur „Channel Nine“.'],
    ['de', 'Das Staatsfernsehen Channel Nine meldete die Sperrung.'],
    ['de', 'Channel Nine, der Sender der Armee, meldete die Sperrung.'],
    ['de', 'Die vom Staat finanzierte Channel Nine meldete die Sperrung.'],
    ['fr', 'Le môle est fermé, selon la télévision d’État Channel Nine.'],
    ['fr', 'Le môle est fermé, selon Channel Nine, l’agence de presse officielle.'],
    ['fr', 'Le môle est fermé, selon Channel Nine, chaîne contrôlée par l’État.'],
    ['fr', 'L’organe du gouvernement Channel Nine a annoncé la fermeture.'],
    ['es', 'El muelle está cerrado, según la cadena estatal "Channel Nine".'],
    ['es', 'El muelle está cerrado, según Channel Nine, agencia oficial del país.'],
    ['es', 'El diario del Ejército Channel Nine anunció el cierre.'],
  ])('is noted in %s: %s', (language, text) => {
    expect(codes(language, { text }, 'Channel Nine')).toEqual(['state-outlet']);
  });

  it.each([
    ['de', 'Der öffentlich-rechtliche Sender Channel Nine meldete die Sperrung.'],
    ['de', 'Das Staatsministerium sagte Channel Nine, die Mole sei gesperrt.'],
    ['de', 'Die regierungsnahe Zeitung Channel Nine meldete die Sperrung.'],
    ['fr', 'Le môle est fermé, selon la chaîne publique Channel Nine.'],
    ['fr', 'Le môle est fermé, selon l’agence pro-gouvernementale Channel Nine.'],
    ['fr', 'Le chef de l’État a annoncé la fermeture sur Channel Nine.'],
    ['fr', 'Le môle est fermé, selon l’agence de presse de l’État islamique, Channel Nine.'],
    ['es', 'El diario oficialista Channel Nine anunció el cierre.'],
    ['es', 'El muelle está cerrado, según la televisión pública Channel Nine.'],
    ['es', 'El presidente del Gobierno lo dijo en Channel Nine.'],
  ])('is not, in %s: %s', (language, text) => {
    expect(codes(language, { text }, 'Channel Nine')).toEqual([]);
  });
});

const PROSE = 'Boat 12 came back at 5. '.repeat(40);
const ending = (line: string): Partial<Article> => ({ text: `${PROSE}\n\n${line}` });

describe('a credit to somebody else', () => {
  it.each<[string, string, string, Partial<Article>]>([
    ['de', 'dateline', 'dpa', { text: 'Hafenstadt (dpa) - Die Mole ist gesperrt.' }],
    ['de', 'dateline', 'dpa', { text: 'Hafenstadt/Berg (dpa/AFP) – Die Mole ist gesperrt.' }],
    ['de', 'byline', 'dpa', { byline: 'Von Jan Holm, dpa' }],
    ['de', 'closing', 'dpa', { text: `${PROSE}(dpa)` }],
    ['de', 'closing', 'Quelle: dpa', ending('Quelle: dpa')],
    ['de', 'closing', 'Zuerst erschienen im Hafenboten.', ending('Zuerst erschienen im Hafenboten.')],
    [
      'de',
      'closing',
      'Dieser Text wurde zuerst im Hafenboten veröffentlicht.',
      ending('Dieser Text wurde zuerst im Hafenboten veröffentlicht.'),
    ],
    ['fr', 'dateline', 'AFP', { text: 'PORT-NEUF, 5 mai (AFP) - Le môle est fermé.' }],
    ['fr', 'closing', 'AFP', ending('(AFP)')],
    [
      'fr',
      'closing',
      'Cet article a été initialement publié sur le Fanal.',
      ending('Cet article a été initialement publié sur le Fanal.'),
    ],
    ['es', 'dateline', 'EFE', { text: 'Puerto Nuevo, 5 may (EFE).- El muelle está cerrado.' }],
    [
      'es',
      'dateline',
      'EUROPA PRESS',
      { text: 'PUERTO NUEVO, 5 May. (EUROPA PRESS) - El muelle está cerrado.' },
    ],
    ['es', 'byline', 'EFE', { byline: 'EFE' }],
    ['es', 'closing', 'EFE y AFP', ending('EFE y AFP')],
    [
      'es',
      'closing',
      'Este artículo se publicó originalmente en El Farol.',
      ending('Este artículo se publicó originalmente en El Farol.'),
    ],
  ])('stands in %s in the %s: %s', (language, by, credit, over) => {
    expect(notices(language, over)).toEqual([{ code: 'republished', by, credit, claimIds: [] }]);
  });

  it.each<[string, Partial<Article>]>([
    ['en', ending('She would not speak with Reuters.')],
    ['en', ending('The Associated Press contributed to this report.')],
    ['de', ending('Mit Material der dpa')],
    ['de', { text: `${PROSE}(jhk/dpa)` }],
    ['fr', { byline: 'Le Fanal avec AFP' }],
    ['es', { byline: 'Ana Roble con EFE' }],
    ['de', ending('Darüber sprach sie mit dpa.')],
    ['de', ending('Foto: Jan Holm/dpa')],
    ['de', ending('Zuerst veröffentlicht am 5. Mai')],
    ['fr', ending('Elle l’avait dit dans un entretien avec l’AFP.')],
    ['fr', ending('JEAN HOULE / AFP')],
    ['es', ending('Lo contó en una entrevista con EFE.')],
    ['es', { byline: 'Ana Roble' }],
  ])('is none in %s: %j', (language, over) => {
    expect(codes(language, over)).toEqual([]);
  });
});
