// French.
import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import type { Agreement, Language } from './language';
import { words } from './words';

const ABBREVIATIONS = words(
  `m mm mme mmes mlle dr pr me mgr st ste av bd art janv févr avr juil sept oct nov déc env etc cf p.ex`,
);
/** Elided words and inverted pronouns are words of their own: `l’`, `qu’`; `affirme-t-il` is `affirme` and `-t-il`. */
const ELIDED = /^(?:l|d|n|s|c|j|m|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/iu;
const INVERTED = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|ce|là|ci)$/iu;

const PRONOUNS: readonly (readonly [Agreement, string])[] = [
  ['he', 'il lui celui-ci -il -t-il ce dernier'],
  ['she', 'elle celle-ci -elle -t-elle cette dernière'],
  ['they', 'ils elles eux -ils -elles -t-ils -t-elles tous'],
  ['some', 'certains certaines plusieurs beaucoup'],
  ['it', 'ce cela ceci'],
  ['we', 'je nous on -on -t-on -je -nous moi'],
  ['who', 'qui lequel laquelle dont'],
];

const HOW =
  "(?:(?:pas|pu|encore|toujours|immédiatement|officiellement|formellement|indépendamment|pour l['’](?:instant|heure)|à ce stade|de (?:manière|façon|source) indépendante) )*";
const CHECKED = '(?:vérifié|confirmé|corroboré|authentifié|recoupé|étayé)e?s?';
const CHECK = '(?:vérifier|corroborer|authentifier|recouper)';
const INDEPENDENT = '(?:de (?:manière|façon|source) indépendante|indépendamment)';
const OUTLET =
  "(?:chaînes?|télévisions?|télés?|radios?|agences?(?: de presse| d['’]information)?|presse|médias?|journal|journaux|quotidiens?)";

export const FRENCH: Language = {
  code: 'fr',
  isAbbreviation: (word) => ABBREVIATIONS.has(word),
  cut(word) {
    const elided = ELIDED.exec(word)?.[0].length;
    if (elided) return elided;
    const inverted = INVERTED.exec(word)?.index;
    return inverted ?? word.length;
  },
  compounds: false,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words("le la les l' l' ce cet cette ces son sa ses leur leurs"),
  articles: words("un une des de d' d'"),
  counts: words("deux trois quatre cinq six plusieurs certains certaines quelques d'autres autres"),
  articlesInNames: true,
  others: words("autre autres d'autres"),
  particles: words('van der den von zu della di da dos bin ibn al el'),
  and: words('et ainsi'),
  male: new Set([
    ...MALE_NAMES,
    ...words('m. monsieur homme père fils frère ministre président roi prince évêque pape abbé'),
  ]),
  female: new Set([
    ...FEMALE_NAMES,
    ...words('mme madame femme mère fille soeur sœur ministre présidente reine princesse veuve'),
  ]),
  spokes: words('porte-parole porte-paroles'),
  titles: words(
    `m monsieur mme madame mlle dr docteur pr professeur président présidente ministre premier première secrétaire
   général maire député députée sénateur sénatrice gouverneur juge procureur procureure avocat avocate pape évêque
   roi reine prince princesse porte-parole directeur directrice chef colonel capitaine commissaire`,
  ),
  prepositions: words('à en pour sur chez par'),
  nominative: null,
  participle: /ée?s?$/u,
  authorship: words("de du d’ d' par"),
  quotedAs: null,
  citing: words('citant'),
  hearsay: words('prétendument apparemment supposément vraisemblablement'),
  complementiser: words("que qu' qu' si"),
  common: words(
    `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont avec ce son aux cette
   été ont mais ses être elle comme leur sa ou deux était également après fait selon`,
  ),
  news: {
    caveats: [
      // "n’ont pas pu être vérifiées de source indépendante", "n’a pas encore été confirmée"
      `(?:n['’](?:a|ont|avait|avaient)|ne (?:peut|peuvent|pouvait|pouvaient)) ${HOW}(?:été|être) ${HOW}${CHECKED}`,
      `(?:n['’](?:est|était|étaient)|ne sont) ${HOW}(?:${CHECKED}|vérifiables?)`,
      // "le Courrier n’a pas pu authentifier les images"
      `(?:n['’](?:a|ont|avait|avaient|avons)|ne (?:peut|peuvent|pouvait|pouvons)) ${HOW}(?:l['’]|les? |la )?${CHECK}`,
      `n['’](?:est|était|étions) pas en mesure (?:de |d['’])(?:les? |la )?(?:${CHECK}|confirmer)`,
      `(?:n['’](?:a|ont|avait|avaient|avons)|ne (?:peut|peuvent|pouvait|pouvons)) ${HOW}(?:l['’]|les? |la )?confirmer (?:[^.\\n]{0,60} )?${INDEPENDENT}`,
      `nous n['’]avons ${HOW}(?:l['’]|les? |la )?confirmer`,
      '(?:impossible|impossibles) (?:à|de) (?:vérifier|confirmer|authentifier|recouper|corroborer)',
      'invérifiables?',
      'aucune (?:source|confirmation|vérification) indépendante',
      '(?:aucune|sans) confirmation officielle',
    ],
    stateOutlet: [
      `${OUTLET} (?:\\p{L}+ ){0,2}(?:(?:d['’]|de l['’])[ée]tat(?! islamique)|étatiques?|gouvernementa(?:l|le|les|ux))`,
      `${OUTLET} (?:\\p{L}+ ){0,2}(?:contrôlé|détenu|dirigé|financé)e?s? par (?:l['’][ée]tat|le gouvernement|le régime)`,
      // not "journal officiel", the gazette of laws
      "(?:chaînes?|télévisions?|radios?|médias?|agences?(?: de presse| d['’]information)?) (?:\\p{L}+ )?officiel(?:le)?s?",
      "(?:organe|journal|quotidien|chaîne|télévision|agence)(?: officiel(?:le)?)? (?:du|de la|de l['’]) ?(?:gouvernement|armée|ministère|régime)",
    ],
    apposition: "(?:le |la |l['’]|une? |(?:chaîne|agence|organe|télévision|radio|média|journal|quotidien) )",
    republished: [
      ".{0,60}(?:initialement|d['’]abord|originellement) (?:paru|publié)e?s? (?:dans|sur|par|chez) (?!\\d).{2,80}",
      '.{0,60}(?:republié|reproduit)e?s? (?:ici )?(?:de|depuis|à partir|avec (?:l.aimable )?autorisation|sous).{0,80}',
    ],
    withMaterial:
      "(?:avec|d['’]après)(?: (?:des informations|les informations|des éléments|le concours) d(?:e|u|es))? ?(?:l['’]|la |les )?(?:agences? )?",
    sourceLine: 'sources?',
    stop: words(
      `a afin ai ainsi alors apres au aucun aucune aujourd aupres aussi autour autre autres aux avaient avait
     avant avec avoir ayant beaucoup bien c car ce ceci cela celle celles celui ces cet cette ceux chaque
     chez ci comme comment concernant contre d dans de deja depuis derriere des desormais deux devait devant
     devoir doit doivent donc dont du durant elle elles en encore entre environ es est et etaient etait etant
     ete etre eu eux fait faire fois font furent fut hier hui il ils j jamais je jusqu jusque l la le les
     leur leurs lors lorsque lui m ma mais malgre me meme memes mes mieux moi moins mon n ne ni non nos
     notamment notre nous on ont ou par parce parmi pas pendant permet peu peut peuvent plus plusieurs pour
     pourrait pourquoi pres puis qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans
     se selon sera serait seront ses si sien soit son sont sous sur t ta tandis tant te tel telle tels tes
     toi ton toujours tous tout toute toutes tres trois trop tu un une vers voici vont votre vous y dit dire
     declare declarait affirme affirmait annonce indique indiquait explique ajoute rapporte rapportait
     precise estime assure porte parole an ans annee annees mois semaine semaines jour jours demain dernier
     derniere derniers dernieres prochain prochaine premier premiere h heure heures m mme monsieur madame
     lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
     septembre octobre novembre decembre`,
    ),
    nounsHaveCapitals: false,
    country: 'FR',
  },
};
