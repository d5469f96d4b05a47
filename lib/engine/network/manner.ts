// Whether a cue reports what someone said, wrote or showed, or what someone thinks, wants or feels.

// Not the lexicon's verbs, which are told apart more finely: with those, fewer claims on news pages come out right.
const SPEECH_STEMS =
  'say said tell told state stat writ wrote add note noting noted report announc suggest argu claim explain tweet post declar acknowledg admit insist assert alleg contend warn predict deni deny confirm conclud estimat indicat reveal show find found recall repl respond remark quip conced maintain stress emphasi reiterat complain accus describ cit ask boast jok continu observ comment testif disclos vow promis pledg quot mention poll survey express call demand urg critici condemn denounc prais propos recommend answer shout yell whisper mutter repeat reject rebut disput dismiss address speak spoke talk discuss read sign issu publish broadcast detail document defend blam mock slam blast tout brag lament muse pronounc proclaim advis assur inform notif brief caution counter interject offer outlin pray preach present relay retort reveal rul scream sugg swear swore label charg challeng question quer'.split(
    ' ',
  );
const SPEECH_PHRASE =
  /\b(?:according to|per|in the words of|as (?:he|she|they|it) put it|put it|points? out|pointed (?:out|to)|went on|goes on|made (?:clear|the case)|in (?:a|an|the) (?:statement|interview|speech|tweet|letter|report))\b/i;
const THOUGHT =
  /\b(?:think|thinks|thought|believ\w*|want\w*|hop(?:e|es|ed|ing)|fear\w*|wish\w*|feel\w*|felt|plan|plans|planned|planning|expect\w*|know|knows|knew|known|consider\w*|prefer\w*|intend\w*|support\w*|oppos\w*|need\w*|see|sees|saw|seen|view\w*|favou?r\w*|worr(?:y|ies|ied)|doubt\w*|decid\w*|agree[sd]?|like[sd]?|love[sd]?|hate[sd]?|seek\w*|sought|understand\w*|understood|remember\w*|realiz\w*|realis\w*|assum\w*|suspect\w*|imagin\w*|interest\w*|concern\w*|convinced|determined|tr(?:y|ies|ied|ying)|willing\w*|aim\w*|focus\w*)\b/i;

const speechWord = new RegExp(`\\b(?:${SPEECH_STEMS.join('|')})`, 'i');

/** The manner of a cue's words. A bare colon or quotation is speech; what is neither listed is thought. */
export function mannerOf(cue: string): 'speech' | 'thought' {
  if (SPEECH_PHRASE.test(cue)) return 'speech';
  const speech = speechWord.exec(cue);
  const thought = THOUGHT.exec(cue);
  if (speech && thought) return speech.index <= thought.index ? 'speech' : 'thought';
  if (speech) return 'speech';
  return /\p{L}/u.test(cue) ? 'thought' : 'speech';
}
