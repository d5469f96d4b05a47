import type { LanguageWords } from './language';

/** The little that is known of languages without a file of their own: pt, it, nl, ja, zh, ar. */
export const others: Partial<LanguageWords> = {
  labels:
    'leia (?:mais|também)|veja (?:mais|também)|você (?:pode|também)|compartilh\\w*|assine|notícias relacionadas|posts? relacionados|mais lidas|' +
    'leggi anche|potrebbe interessarti|articoli correlati|condividi|pubblicità|iscriviti|' +
    'lees (?:ook|meer)|gerelateerd|meest gelezen|deel (?:dit|op)|advertentie|' +
    'czytaj (?:także|też|więcej)|zobacz (?:także|też)|polecane|reklama|läs (?:också|mer)|dela|' +
    'читайте (?:также|ещё)|реклама|поделиться|читайте також|поділитися|ilgili haberler|ayrıca okuyun|' +
    '関連記事|続きを読む|相关阅读|اقرأ أيضا',
  credits: 'di |door |di:|foto\\b.{0,3}[:/]',
  consent: 'dados pessoais|dati personali|persoonsgegevens|プライバシーポリシー|个人信息',
  asksToPay: 'exclusivo para assinantes|riservato agli abbonati|alleen voor abonnees|会員限定|続きを読むには',
};
