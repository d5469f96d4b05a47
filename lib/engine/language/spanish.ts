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
  ['they', 'ellos ellas estos éstos todos ambos'],
  ['some', 'algunos algunas muchos otros'],
  ['it', 'ello eso esto'],
  ['we', 'yo nosotros me nos'],
  ['who', 'que quien quienes cual'],
];

const HOW =
  '(?:(?:aún|todavía|oficialmente|inmediatamente|de inmediato|independientemente|de (?:forma|manera) independiente|por el momento|hasta (?:ahora|el momento)) )*';
const CHECKED = '(?:verificad|confirmad|corroborad|contrastad|comprobad|autenticad)[oa]s?';
const CHECK = '(?:verificar|corroborar|contrastar|comprobar|autenticar)';
const CAN = '(?:pudo|pudieron|puede|pueden|podía|podían)';
const HAS = '(?:ha|han|había|habían|haya|hayan)';
const OUTLET =
  '(?:cadenas?|televisión|televisoras?|canal|canales|radios?|emisoras?|agencias?(?: de (?:noticias|prensa))?|prensa|medios?|diarios?|periódicos?)';

export const SPANISH: Language = {
  code: 'es',
  isAbbreviation: (word) => ABBREVIATIONS.has(word),
  cut: null,
  compounds: false,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words('el la los las este esta estos estas ese esa esos esas aquel su sus dicho dicha'),
  articles: words('un una unos unas'),
  counts: words(
    'dos tres cuatro cinco seis ambos ambas varios varias algunos algunas muchos muchas otro otra otros otras',
  ),
  articlesInNames: true,
  others: words('otro otra otros otras'),
  particles: words('van der den von zu della di da dos bin ibn al'),
  and: words('y e'),
  male: new Set([
    ...MALE_NAMES,
    ...words('sr señor don hombre padre hijo hermano ministro presidente rey príncipe obispo papa'),
  ]),
  female: new Set([
    ...FEMALE_NAMES,
    ...words('sra señora doña mujer madre hija hermana ministra presidenta reina princesa viuda'),
  ]),
  spokes: words('portavoz portavoces vocero vocera'),
  titles: words(
    `sr sra señor señora don doña dr doctor doctora profesor profesora presidente presidenta ministro ministra primer
   secretario secretaria general alcalde alcaldesa diputado diputada senador senadora gobernador gobernadora juez
   jueza fiscal abogado abogada papa obispo rey reina príncipe princesa portavoz director directora jefe coronel
   capitán comisario canciller`,
  ),
  prepositions: words('en para por'),
  nominative: null,
  participle: /[ai]d[oa]s?$/u,
  authorship: words('de del por'),
  quotedAs: null,
  citing: words('citando'),
  hearsay: words('presuntamente supuestamente aparentemente pretendidamente'),
  complementiser: words('que si'),
  common: words(
    `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque
   esta entre cuando muy sin sobre también fue han había desde todo según años dos`,
  ),
  news: {
    caveats: [
      // "no ha sido confirmada", "no pudieron ser verificados de forma independiente"
      `no ${HAS} ${HOW}(?:podido )?${HOW}(?:sido|ser) ${HOW}${CHECKED}`,
      `no ${CAN} ${HOW}ser ${HOW}${CHECKED}`,
      `no (?:fue|fueron|está|están|estaba|estaban) ${HOW}${CHECKED}`,
      `no se ${HAS} ${HOW}${CHECKED}`,
      // "no se ha podido verificar", "El Correo no pudo contrastar"
      `no (?:se )?(?:${HAS}|hemos) ${HOW}(?:podido|logrado) ${HOW}${CHECK}`,
      `no (?:se )?(?:${CAN}|pudimos|podemos|logró|lograron) ${HOW}${CHECK}`,
      `no (?:se )?(?:${HAS} ${HOW}podido|${CAN}) ${HOW}(?:confirmar|verificar|comprobar|contrastar)se`,
      `no (?:se ${HAS} ${HOW}podido|se ${CAN}|hemos podido|pudimos|podemos|(?:ha sido|fue|es) posible) ${HOW}(?:${CHECK}|confirmar)`,
      `no (?:${HAS} podido|${CAN}|está en condiciones de) ${HOW}confirmar (?:[^.\\n]{0,60} )?de (?:forma|manera) independiente`,
      'sin (?:confirmar|verificar|contrastar|confirmación (?:oficial|independiente))',
      'imposibles? (?:de )?(?:verificar|confirmar|comprobar|contrastar)',
      '(?:ninguna|no hay|no existe|no hubo) (?:una )?(?:confirmación (?:oficial|independiente)|fuente independiente)',
    ],
    stateOutlet: [
      `${OUTLET} (?:\\p{L}+ ){0,3}(?:estatal|estatales|gubernamental|gubernamentales|del estado(?! islámico)|del gobierno)`,
      `${OUTLET} (?:\\p{L}+ ){0,2}controlad[oa]s? por el (?:estado|gobierno|régimen)`,
      // not "diario oficial", the gazette of laws
      '(?:cadena|televisión|canal|radio|emisora|agencia(?: de (?:noticias|prensa))?|prensa|medio)s? (?:\\p{L}+ )?oficial(?:es)?',
      '(?:órgano|diario|periódico|emisora|agencia)(?: oficial)? (?:del|de la|de las) (?:ejército|ministerio|fuerzas armadas|régimen)',
    ],
    apposition: '(?:el|la|una?|agencia|cadena|canal|diario|periódico|medio|televisión|radio|emisora|órgano) ',
    republished: [
      '.{0,60}(?:publicad[oa]|aparecid[oa]|publicó|apareció) (?:originalmente|originariamente|por primera vez|primero) (?:en|por) (?!\\d).{2,80}',
      '.{0,60}(?:originalmente|originariamente) (?:publicad[oa]|aparecid[oa]) (?:en|por) (?!\\d).{2,80}',
      '.{0,60}(?:republicad|reproducid)[oa] (?:aquí )?(?:de|desde|con (?:la )?(?:autorización|permiso)|bajo).{0,80}',
    ],
    withMaterial:
      'con(?: (?:información|informaciones|datos|material|aportes|reportes) de)? ?(?:la |las )?(?:agencias? )?',
    sourceLine: 'fuentes?',
    stop: words(
      `a ademas ahi ahora al algo algun alguna algunas alguno algunos alla alli ambos ante antes apenas aquel
     aquella aqui asi aun aunque bajo bien cada casi cerca como con contra cosa cual cuales cualquier cuando
     cuanto cuatro cuenta cuya cuyo da dado dan de debe deben debido dejo del demas dentro desde despues
     deben donde dos durante e el ella ellas ello ellos embargo en encima entonces entre era eran es esa esas
     ese eso esos esta estaba estaban estado estan estar estas este esto estos etc fue fuera fueron gran ha
     haber habia habian habra hace hacer hacia haciendo han hasta hay haya hecho hizo hoy incluso jamas junto
     la las le les lo los luego mas mayor me mediante mejor menos mi mientras mis mismo misma mismos muy
     mucha muchas mucho muchos nada nadie ni ningun ninguna no nos nosotros nuestra nuestro nunca o otra
     otras otro otros para parte pero poco poder podria podra por porque primer primera primero puede pueden
     pues que quien quienes se sea sean segun ser sera seran si sido siempre sin sino sobre solo son su sus
     tal tambien tampoco tan tanto te tenia tiene tienen toda todas todavia todo todos tras tres tu un una
     unas uno unos va van varias varios vez veces y ya yo dijo dice decir dijeron afirmo afirma aseguro
     asegura anuncio informo informa informaron senalo senala explico indico declaro agrego anadio manifesto
     manifiesta destaco fuentes portavoz ano anos mes meses semana semanas dia dias ayer manana pasado pasada
     proximo proxima ultimo ultima ultimos ultimas hora horas sr sra senor senora lunes martes miercoles
     jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
     noviembre diciembre`,
    ),
    nounsHaveCapitals: false,
    country: 'ES',
  },
};
