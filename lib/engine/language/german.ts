// German.
import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import type { Agreement, Language } from './language';
import { words } from './words';

const ABBREVIATIONS = words(
  `dr prof hr fr nr str st ca bzw usw vgl evtl ggf inkl exkl mio mrd jan feb mär apr jun jul aug sep sept okt nov dez
   abs art bd ing dipl med phil sog geb gest ev kath z.b d.h u.a z.t o.ä u.ä i.d.r s.o`,
);

const PRONOUNS: readonly (readonly [Agreement, string])[] = [
  ['he', 'er ihm ihn seine sein seinen seiner seinem selbst letzterer dieser jener'],
  ['she', 'ihr ihre ihrer ihren diese jene'],
  // "sie" is she and they
  ['one', 'sie beide einer eine'],
  ['they', 'ihnen viele einige manche andere alle'],
  ['it', 'es dieses das dies'],
  ['we', 'ich wir mir mich uns man'],
  ['who', 'der die welcher welche deren dessen'],
];

export const GERMAN: Language = {
  code: 'de',
  // after a bare number it is an ordinal: "am 3. Mai"
  isAbbreviation: (word) => ABBREVIATIONS.has(word) || /^\d{1,2}$/.test(word),
  cut: null,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words(
    'der die das den dem des dieser diese dieses diesen diesem jener jene sein seine seiner ihr ihre ihrer ihren',
  ),
  articles: words('ein eine einer eines einem einen einige mehrere viele zwei drei andere weitere manche'),
  and: words('und sowie'),
  male: new Set([
    ...MALE_NAMES,
    ...words(
      'herr mann vater sohn bruder minister präsident sprecher kanzler könig prinz pfarrer bischof papst',
    ),
  ]),
  female: new Set([
    ...FEMALE_NAMES,
    ...words(
      'frau mutter tochter schwester ministerin präsidentin sprecherin kanzlerin königin prinzessin witwe',
    ),
  ]),
  titles: words(
    `herr frau dr prof professor professorin präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin
   kanzler kanzlerin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister
   verteidigungsminister premierminister premierministerin ministerpräsident ministerpräsidentin staatssekretär
   bürgermeister bürgermeisterin oberbürgermeister sprecher sprecherin polizeisprecher polizeisprecherin
   regierungssprecher abgeordneter abgeordnete senator senatorin general papst bischof könig königin prinz
   prinzessin trainer trainerin direktor direktorin chef chefin vorsitzender vorsitzende generalsekretär richter
   richterin anwalt anwältin`,
  ),
  origin: words('aus vom im für bei am an in zu'),
  citing: words(''),
  hearsay: words('angeblich mutmaßlich vermeintlich anscheinend gerüchteweise'),
  complementiser: words('dass daß ob'),
  common: words(
    `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
   dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
   mehr durch man sein wurde sei`,
  ),
};
