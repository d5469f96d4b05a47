// German.
import { nominative } from './german-forms';
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
  ['they', 'ihnen alle'],
  ['some', 'viele einige manche andere'],
  ['it', 'es dieses das dies'],
  ['we', 'ich wir mir mich uns man'],
  ['who', 'der die welcher welche deren dessen'],
];

const TITLES = words(
  'herr herrn frau dr prof person abgeordneter abgeordnete abgeordneten vorsitzender vorsitzende',
);
const MEN = words('herr herrn mann vater sohn bruder prinz papst witwer');
const WOMEN = words('frau mutter tochter schwester prinzessin witwe anwältin bischöfin ärztin');
/** "Landesinnenministers", "Sprecherin": the last word of the compound tells, in every case. */
const ROLE =
  /(?:präsident|kanzler|minister|sekretär|meister|sprecher|senator|general|könig|trainer|direktor|professor|richter|gouverneur|kommissar|botschafter|leiter|kommandeur|kommandant|kapitän|bischof|anwalt|politiker|manager|gründer|forscher|chef)(in|)(?:en|e?s)?$/u;

const YET = '(?:bislang|bisher|noch|zunächst|vorerst|derzeit|aktuell)';
const HOW = `(?:(?:${YET}|sofort|unmittelbar|umgehend|offiziell|amtlich|unabhängig|eigenständig|zweifelsfrei|abschließend|endgültig|vollständig|von unabhängiger Seite|aus unabhängigen Quellen|von unabhängigen Quellen|durch unabhängige Quellen) )*`;
const CHECKED = '(?:überprüft|nachgeprüft|geprüft|verifiziert|bestätigt|belegt)';
const OUTLET =
  '(?:\\p{L}*(?:medium|medien|sender|fernsehen|rundfunk|radio|agentur|zeitung|kanal|blatt)[esn]{0,2}|TV)';
const MONTH = 'Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez';

export const GERMAN: Language = {
  code: 'de',
  // after a bare number it is an ordinal: "am 3. Mai"
  isAbbreviation: (word) => ABBREVIATIONS.has(word) || /^\d{1,2}$/.test(word),
  cut: null,
  compounds: true,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words(
    'der die das den dem des dieser diese dieses diesen diesem jener jene sein seine seiner ihr ihre ihrer ihren',
  ),
  articles: words('ein eine einer eines einem einen'),
  counts: words(
    'zwei drei vier fünf sechs beide einige mehrere viele manche zahlreiche andere anderer anderes anderen weitere weiterer weiteren',
  ),
  articlesInNames: true,
  others: words('andere anderer anderes anderen weitere weiterer weiteren'),
  particles: words('van der den von zu de la del di da dos bin ibn al el'),
  and: words('und sowie'),
  male: { has: (word) => MALE_NAMES.has(word) || MEN.has(word) || ROLE.exec(word)?.[1] === '' },
  female: { has: (word) => FEMALE_NAMES.has(word) || WOMEN.has(word) || ROLE.exec(word)?.[1] === 'in' },
  spokes: { has: (word) => /sprecher(?:in|s|innen)?$/u.test(word) },
  titles: { has: (word) => TITLES.has(word) || ROLE.test(word) },
  prepositions: words('aus vom im für bei am an in zu'),
  nominative,
  participle: /(?:t|en)e[nrs]?$/u,
  authorship: words('von vom der des'),
  quotedAs: null,
  citing: words(''),
  hearsay: words('angeblich mutmaßlich vermeintlich anscheinend gerüchteweise'),
  complementiser: words('dass daß ob'),
  common: words(
    `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
   dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
   mehr durch man sein wurde sei`,
  ),
  news: {
    caveats: [
      // "konnten zunächst nicht unabhängig überprüft werden", "was bisher nicht bestätigt wurde"
      `nicht ${HOW}${CHECKED} (?:werden|worden|ist|sind|war|waren|wurde|wurden)`,
      // "wurden diese Angaben bislang noch nicht bestätigt"
      `(?:wurde|wurden|ist|sind|war|waren) (?:[\\p{L}\\d]+ ){0,6}(?:${YET} )+nicht ${HOW}${CHECKED}`,
      `(?:wurde|wurden|ist|sind|war|waren) (?:[\\p{L}\\d]+ ){0,6}nicht (?:unabhängig|offiziell|amtlich|von unabhängiger Seite) ${CHECKED}`,
      // "der Kurier konnte die Echtheit nicht sofort überprüfen"
      `nicht ${HOW}(?:überprüfen|nachprüfen|verifizieren|überprüfbar|nachprüfbar|verifizierbar)`,
      `nicht ${HOW}unabhängig ${HOW}bestätigen`,
      `(?:lässt|lassen|ließ|ließen) sich (?:[\\p{L}\\d]+ ){0,6}nicht ${HOW}(?:bestätigen|belegen|erhärten)`,
      `(?:wir (?:konnten|können)|(?:konnten|können) wir) (?:[\\p{L}\\d]+ ){0,6}nicht ${HOW}bestätigen`,
      // "eine unabhängige Bestätigung lag zunächst nicht vor"
      '(?:unabhängige|offizielle|amtliche) (?:Bestätigung|Überprüfung) (?:[\\p{L}\\d]+ ){0,6}nicht',
      'keine (?:unabhängige|offizielle|amtliche) (?:Bestätigung|Überprüfung)',
    ],
    stateOutlet: [
      `(?:staatlich|staatseigen|regierungseigen|(?:halb)?amtlich)e[nrsm]? (?:\\p{L}+ ){0,3}${OUTLET}`,
      '(?:staatlich|vom Staat) (?:kontrolliert|gelenkt|gesteuert|finanziert|betrieben)\\p{L}*',
      `staats-?${OUTLET}`,
      '(?:regierungs|armee|militär)(?:zeitung|sender|fernsehen|blatt)s?',
      '\\p{L}*(?:zeitung|sender|fernsehen|nachrichtenagentur) (?:der|des) (?:\\p{L}+ ){0,2}(?:Regierung|Armee|Militärs|Streitkräfte|\\p{L}*ministeriums)',
    ],
    apposition: '(?:der|die|das|dem|den|des|eine?[mnrs]?) ',
    republished: [
      `.{0,60}(?:zuerst|zunächst|ursprünglich) (?:in|im|bei|auf|von) (?!(?:${MONTH})|\\d).{2,60}(?:erschienen|veröffentlicht|publiziert).{0,20}`,
      `.{0,60}(?:zuerst|zunächst|ursprünglich) (?:erschienen|veröffentlicht|publiziert) (?:in|im|bei|auf|von) (?!(?:${MONTH})|\\d).{2,80}`,
      '.{0,60}(?:übernommen (?:aus|von)|nachdruck aus|mit freundlicher genehmigung).{0,80}',
    ],
    withMaterial:
      '(?:mit(?: (?:zusätzlichem )?(?:material|agenturmaterial|informationen|angaben|meldungen|inhalten))?|(?:material|meldungen|informationen)) (?:(?:von|der|des|aus) )?(?:(?:der )?(?:nachrichtenagentur|agentur)(?:en)? )?',
    sourceLine: 'quellen?',
    stop: words(
      `aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus
     ausser bei beim bereits bis bisher bislang da dabei dadurch dafur dagegen daher damit danach dann daran
     darauf daraus daruber darum das dass davon davor dazu dein dem demnach den denen denn der deren des
     deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch durfen durfte ein
     eine einem einen einer eines einige einigen er erst erste ersten es etwa etwas euch fast fur gab ganz
     gar gegen gegenuber gehen geht gibt ging habe haben hat hatte hatten hatte heute hier hin hinter ich ihm
     ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem infolge innerhalb ins ist ja jede jedem jeden
     jeder jedes jedoch jetzt kam kann kein keine keinem keinen keiner kommen kommt konne konnen konnte
     konnten lassen laut liegt machen macht man mehr mehrere mehreren mein mit mitte muss musse mussen musste
     mussten nach nachdem nahe neben nicht nichts noch nun nur ob oben oder ohne rund schon sehr sei seien
     sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll solle sollen sollte
     sollten sondern sonst sowie statt stehen steht trotz uber um und uns unser unter viel viele vielen vom
     von vor wann war ware waren warum was wegen weil weiter weitere weiteren weiterer welche welcher wenig
     weniger wenn wer werde werden wie wieder will wir wird wo wohl wolle wollen wollte wollten worden wurde
     wurden zu zufolge zum zunachst zur zwar zwei zwischen sagte sagt sagten sagen erklarte erklarten erklart
     teilte mitteilte mitgeteilt berichtet berichtete berichten bericht berichte angaben angeblich hiess
     sprecher jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen gestern morgen
     vergangenen vergangene kommenden nachsten letzten uhr herr frau montag dienstag mittwoch donnerstag
     freitag samstag sonnabend sonntag januar februar marz april mai juni juli august september oktober
     november dezember`,
    ),
    nounsHaveCapitals: true,
    country: 'DE',
  },
};
