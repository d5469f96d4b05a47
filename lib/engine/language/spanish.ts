// Spanish.
import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import type { Agreement, Language } from './language';
import { words } from './words';

const ABBREVIATIONS = words(
  `sr sra sres srta dr dra d dña lic ing gral st sta av avda núm pág ee uu ee.uu ene feb mar abr jun jul ago sept oct nov
   dic etc p.ej`,
);

const PRONOUNS: readonly (readonly [Agreement, string])[] = [
  ['he', 'él este éste aquel'],
  ['she', 'ella esta ésta aquella'],
  ['they', 'ellos ellas estos éstos algunos muchos todos ambos'],
  ['it', 'ello eso esto'],
  ['we', 'yo nosotros me nos'],
  ['who', 'que quien quienes cual'],
];

export const SPANISH: Language = {
  code: 'es',
  isAbbreviation: (word) => ABBREVIATIONS.has(word),
  cut: null,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words('el la los las este esta estos estas ese esa esos esas aquel su sus dicho dicha'),
  articles: words('un una unos unas varios varias algunos algunas dos tres otros otras'),
  and: words('y e'),
  male: new Set([
    ...MALE_NAMES,
    ...words('sr señor don hombre padre hijo hermano ministro presidente rey príncipe obispo papa'),
  ]),
  female: new Set([
    ...FEMALE_NAMES,
    ...words('sra señora doña mujer madre hija hermana ministra presidenta reina princesa viuda'),
  ]),
  titles: words(
    `sr sra señor señora don doña dr doctor doctora profesor profesora presidente presidenta ministro ministra primer
   secretario secretaria general alcalde alcaldesa diputado diputada senador senadora gobernador gobernadora juez
   jueza fiscal abogado abogada papa obispo rey reina príncipe princesa portavoz director directora jefe coronel
   capitán comisario canciller`,
  ),
  origin: words('en para por'),
  citing: words('citando'),
  hearsay: words('presuntamente supuestamente aparentemente pretendidamente'),
  complementiser: words('que si'),
  common: words(
    `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque
   esta entre cuando muy sin sobre también fue han había desde todo según años dos`,
  ),
};
