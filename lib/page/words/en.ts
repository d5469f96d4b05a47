import type { LanguageWords } from './language';

export const en: LanguageWords = {
  common: 'the of and to in is that for with was on as by are from at this be have has it not but',
  months: 'january february march april may june july august september october november december',
  reporting:
    'said says told according reported reportedly reports announced statement citing alleged allegedly confirmed warned added',
  offices:
    'spokesman spokeswoman spokesperson officials official authorities ministry minister government president police court prosecutors agency lawmakers parliament reporters election minister mayor council company killed million percent university',
  instructions:
    'ingredients|directions|instructions|method|servings|serves|yield|prep(?:aration)? time|cook(?:ing)? time|total time|nutrition|installation|install|usage|syntax|parameters|arguments|returns|examples?|dosage|side effects|add to (?:cart|basket)|in stock|out of stock|price|quantity|shipping|specifications|reviews|sign in|reply|replies|joined|posts|edit|references|external links|contents|see also|continue reading|read more',
  address: 'you your yours yourself you’re you’ll',
  self: 'i i’m i’ve my me myself',
  labels:
    'related|read (?:more|also|next|on)|also read|see also|more (?:on|from|stories)|watch|listen|photos?|videos?|in pictures|' +
    'gallery|live updates|sign up|subscribe|follow us|share|save|print|email|advertise?ment|story continues|article continues|' +
    'skip past|after newsletter|click here|image|file photo|duration|topics|tags|filed under|about the author|author of the article|' +
    'comments?|loading|recommended|most (?:read|popular)|popular|trending|up next|leave a (?:reply|comment)|copyright|all rights reserved|' +
    "newsletter|get the|download|support|donate|contact|editor[’']s picks",
  credits:
    'by |(?:first |last )?(?:published|posted|updated)\\b|\\d{1,2} (?:minutes?|hours?|days?) ago|\\(?(?:photo|image|credit|picture|photograph)s?\\b.{0,3}[:/]',
  consent:
    'cookies?|privacy policy|terms (?:of (?:use|service)|and conditions)|personal data|our partners|your consent|consent to|unique identifiers|advertising partners|legitimate interests?|withdraw (?:your|my) |store (?:and|or) access|information on (?:a|your) device|privacy (?:choices|settings|preferences)|processing of (?:your )?data',
  ownPages:
    'privacy|cookie policy|terms (?:of|and)|about us|contact us|contact|page not found|not found|404|log ?in|sign ?in|search results|faq|home ?page|sitemap|careers|recipes?|documentation|forum',
  asksToPay:
    '\\b(?:subscribe|sign (?:in|up)|log in|register|become a member)\\b[^.!?]{0,40}\\b(?:to (?:continue|keep|read|unlock|access|finish)|for full access)\\b|\\bto (?:continue|keep) reading\\b[^.!?]{0,60}\\b(?:subscri|sign|log|regist|account)|\\b(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)\\b|\\balready a subscriber\\b',
};
