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
  ['they', 'ils elles eux -ils -elles -t-ils -t-elles certains plusieurs beaucoup tous'],
  ['it', 'ce cela ceci'],
  ['we', 'je nous on -on -t-on -je -nous moi'],
  ['who', 'qui lequel laquelle dont'],
];

export const FRENCH: Language = {
  code: 'fr',
  isAbbreviation: (word) => ABBREVIATIONS.has(word),
  cut(word) {
    const elided = ELIDED.exec(word)?.[0].length;
    if (elided) return elided;
    const inverted = INVERTED.exec(word)?.index;
    return inverted ?? word.length;
  },
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words("le la les l' l' ce cet cette ces son sa ses leur leurs"),
  articles: words("un une des de d' d' plusieurs certains quelques deux trois d'autres"),
  and: words('et ainsi'),
  male: new Set([
    ...MALE_NAMES,
    ...words('m. monsieur homme père fils frère ministre président roi prince évêque pape abbé'),
  ]),
  female: new Set([
    ...FEMALE_NAMES,
    ...words('mme madame femme mère fille soeur sœur ministre présidente reine princesse veuve'),
  ]),
  titles: words(
    `m monsieur mme madame mlle dr docteur pr professeur président présidente ministre premier première secrétaire
   général maire député députée sénateur sénatrice gouverneur juge procureur procureure avocat avocate pape évêque
   roi reine prince princesse porte-parole directeur directrice chef colonel capitaine commissaire`,
  ),
  origin: words('à en pour sur chez par'),
  citing: words('citant'),
  hearsay: words('prétendument apparemment supposément vraisemblablement'),
  complementiser: words("que qu' qu' si"),
  common: words(
    `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont avec ce son aux cette
   été ont mais ses être elle comme leur sa ou deux était également après fait selon`,
  ),
};
