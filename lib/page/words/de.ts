import type { LanguageWords } from './language';

export const de: LanguageWords = {
  common:
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  reporting:
    'sagte sagten sagt erklärte erklärten teilte mitteilte laut zufolge angaben berichtet berichtete berichten hieß angeblich mitteilung betonte kündigte forderte warnte',
  offices:
    'sprecher sprecherin behörden ministerium minister ministerin regierung polizei präsident präsidentin staatsanwaltschaft agentur kanzler kanzlerin bundestag gericht bürgermeister unternehmen millionen prozent',
  instructions:
    'zutaten|zubereitung|portionen|arbeitszeit|koch- ?/? ?backzeit|kochzeit|gesamtzeit|anwendung|dosierung|nebenwirkungen|in den warenkorb|lieferzeit|versand|produktbeschreibung|bewertungen|antworten|bearbeiten|einzelnachweise|weblinks|beispiele?|weiterlesen',
  address: 'du dein deine deinen deiner dir dich euch euer eure',
  self: 'ich mein meine meinen meiner mir mich',
  labels:
    'lesen sie auch|lesen sie|mehr zum thema|mehr zu|auch interessant|das könnte sie|teilen|drucken|anzeige|werbung|newsletter|' +
    'kommentare?|zum thema|themen|schlagworte|weitere (?:artikel|themen|nachrichten)|bilderstrecke|video|zur startseite|jetzt|hier|' +
    'meistgelesen|empfehlung|der artikel|dieser artikel|folgen sie|abonnieren|anmelden|impressum|artikel|stand',
  credits:
    'von |(?:veröffentlicht|aktualisiert|erstellt|stand)\\b|(?:foto|bild|quelle|grafik)s?\\b.{0,3}[:/]|vor \\d{1,2} (?:minuten?|stunden?|tagen?)',
  consent:
    'datenschutz\\w*|personenbezogene\\w*|einwilligung\\w*|nutzungsbedingungen|externe[rn]? inhalte?|unsere partner|berechtigte[ns]? interesse|auf (?:ihrem|deinem) gerät',
  ownPages:
    'datenschutz|impressum|agb|kontakt|über uns|startseite|anmelden|suche|rezepte?|nicht gefunden|stellenangebote?|forum',
  asksToPay:
    '(?:nur|exklusiv) für abonnenten|jetzt weiterlesen|weiterlesen mit|sie haben bereits ein abo|mit .{0,20}abo weiterlesen',
};
