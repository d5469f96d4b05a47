import type { LanguageWords } from './language';

export const fr: LanguageWords = {
  common:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  reporting:
    'selon déclaré affirmé annoncé indiqué expliqué précisé estimé assuré communiqué rapporte rapporté aurait auraient dit',
  offices:
    'porte-parole autorités ministère ministre gouvernement président présidente police parquet procureur agence députés maire entreprise millions',
  instructions:
    'ingrédients|préparation|temps de cuisson|portions|ajouter au panier|livraison|avis|répondre|références|modifier|lire la suite|exemples?',
  address: 'vous votre vos tu ton ta tes toi',
  self: 'je mon ma mes moi',
  labels:
    "lire aussi|à lire aussi|à lire|lire la suite|voir aussi|partager|publicité|newsletter|abonnez-vous|commentaires?|s’abonner|s'abonner|" +
    'sur le même (?:thème|sujet)|les plus lus|inscrivez-vous|suivez-nous|vidéo|photos?|imprimer|tags|thématiques|la suite après',
  credits:
    'par |(?:publié|mis à jour|modifié|posté)\\b|(?:photo|crédit|image|source)s?\\b.{0,3}[:/]|il y a \\d{1,2} (?:minutes?|heures?|jours?)',
  consent:
    'données personnelles|politique de confidentialité|votre consentement|nos partenaires|intérêt légitime|sur votre (?:appareil|terminal)|cookies|conditions générales',
  ownPages:
    'mentions légales|confidentialité|contact|à propos|accueil|connexion|page introuvable|recettes?|recherche',
  asksToPay:
    'réservé (?:à nos|aux) abonnés|il vous reste [\\d.,]+ ?% de cet article|déjà abonné|abonnez-vous pour (?:lire|continuer)',
};
