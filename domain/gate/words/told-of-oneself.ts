// In a sentence without a citation the writer may say what they are doing with this letter, and nothing else of
// themselves. So the verbs that may stand behind "I" are listed, not those that may not.
const adverbs = String.raw`(?:\p{L}+ly|also|very|truly|then|therefore|now|just|only|hereby|do|did|still|always|be|too|not|so|more|much|once|herewith)`;
const acts = String.raw`(?:appl(?:y|ied|ying)|writ(?:e|ing)|wrote|written|sen[dt]|sending|attach(?:ed|ing)?|enclos(?:e|ed|ing)|hop(?:e|ed|ing)|wish|want(?:ed)?|thank|ask(?:ed|ing)?|submit(?:ted|ting)?|remain|refer(?:red)?|read|saw|seen|found|notic(?:e|ed)|heard|hear|learn(?:ed|t)?|came|come|welcome|appreciat(?:e|ed)|understand|enjoy(?:ed)?|look(?:ing)?|quote|suggest|propose|invite|repl(?:y|ied)|answer(?:ed)?|wonder(?:ed|ing)?|mention(?:ed)?|think|thought|follow(?:ed)?|spoke|talk(?:ed)?|speak|tell|say|said|discuss|explain|provide|name|list|visit|love|like|need|set|put|get|take|took|give|gave|forward|add|note|close|conclude)`;
const modals = String.raw`(?:can|could|may|might|will|would|shall|should|must|['’]d|['’]ll)`;
const states = String.raw`(?:appl\p{L}+|writing|interested|glad|happy|pleased|delighted|looking|curious|grateful|thankful|sending|hoping|attaching|enclosing|asking|wondering|sorry|excited|at your disposal|reachable|able to (?:${acts})|ready to (?:${acts}|talk)|considered|sure (?:you|that you)|convinced that (?:you|a conversation))`;
const owned = String.raw`(?:read|seen|appl\p{L}+|written|sent|attached|enclosed|answered|learned|learnt|heard|found|come|noticed|noted|followed|quoted|enjoyed|thought|(?:an?|one|some|two|three|no|any)? ?(?:other |further |more )?questions?|listed|set out|put|mentioned|named)`;
const saysI = new RegExp(String.raw`(?<![\p{L}])I(?:['’](?:m|ve))?(?![\p{L}])`, 'gu');
const maySay = new RegExp(String.raw`^I(?:(?:['’]m|\s+am|\s+was|\s+be)\s+(?:${adverbs}\s+)*${states}|(?:['’]ve|\s+have|\s+had)\s+(?:${adverbs}\s+)*${owned}|\s*(?:${modals}\s+)?(?:${adverbs}\s+)*(?:${acts})(?!\p{L})|\s*${modals}\s+(?:${adverbs}\s+)*(?:${states}|like|love|welcome|meet))`, 'iu');
const mine = /(?<![\p{L}])(?:my|mein\p{L}*)\s+((?:\p{L}+\s+)?\p{L}+)/giu;
const mayBeMine = /^(?:(?:own|full|short|attached|enclosed|best|kind|warm|next|first|second|jetzige\p{L}*|beigefügte\p{L}*)\s+)?(?:applications?|letters?|résumé|resume|cv|questions?|contact|details|record|name|interest|repl(?:y|ies)|side|answers?|phone|e-?mails?|mails?|address|thanks|points?|message|documents?|regards|wishes|attention|way|bewerbung\p{L}*|lebenslauf\p{L}*|unterlagen|schreiben|anliegen|fragen?|seite|interesse|name|telefonnummer|kontaktdaten|antwort\p{L}*|dank|nachricht|brief|grüße|anschreiben)(?![\p{L}])/iu;
const ich = /(?<![\p{L}])ich(?![\p{L}])/giu;
const tut = /^(?:bewerbe|bewarb|beworben|schreibe|schrieb|sende|schicke|freue|freute|danke|hoffe|möchte|würde|bitte|frage|lese|las|habe|hätte|stehe|reiche|erzähle|spreche|interessiere|verbleibe|nenne|antworte|beantworte|komme|melde|lege|füge|sage|wünsche|erfahre|erfuhr|hörte|höre|kann|könnte|werde|darf|bin|war|beziehe|verweise|bedanke|mich|nehme|erwarte|übersende|teile|gern|gerne)$/iu;
const ichBin = /(?<![\p{L}])(?:ich\s+(?:bin|war)|(?:bin|war)\s+ich)\s+(?!(?:\p{L}+\s+){0,2}?(?:gespannt|neugierig|erreichbar|interessiert|dankbar|gern|froh|erfreut|gekommen|aufmerksam|überzeugt, dass)(?![\p{L}]))/iu;
const ichHabe = /(?<![\p{L}])(?:ich\s+(?:habe|hatte|hätte|kann|könnte|werde)|(?:habe|hatte|hätte|kann|könnte|werde)\s+ich)(?![^.!?]*(?:gelesen|gesehen|gehört|erfahren|gefreut|beworben|geschickt|gesendet|beigefügt|beigelegt|gefunden|entdeckt|fragen?|interesse|erzählen|sprechen|sagen|antworten|beantworten|schicken|senden|nennen|mitteilen|melden|kommen|freuen|kennenlernen|erläutern|anrufen)(?![\p{L}]))/iu;
const boasted = /(?<![\p{L}])(?:experience\p{L}*|skills?|skilled|knowledge|abilit\p{L}+|years?|known|success\p{L}*|background|proficien\p{L}+|competen\p{L}+|erfahrung\p{L}*|kenntnis\p{L}*|jahre\p{L}*|versiert|fähig\p{L}*)(?![\p{L}])/iu;
const addressed = /(?<![\p{L}])(?:you|your|yours|us|posting|advertisement|letter|application|résumé|resume|role|position|opening|vacancy|conversation|interview|meeting|questions?|sie|ihre?\p{L}*|ihnen|anzeige|ausschreibung|stelle|bewerbung|lebenslauf|gespräch|fragen?|[\u{E000}\u{E001}])(?![\p{L}])/iu;
const atOnce = /(?<![\p{L}])(?:available|availability|start|begin|join|verfügbar|beginnen|anfangen|einsteigen)(?![\p{L}])[^.]*(?<![\p{L}])(?:immediately|today|tomorrow|at once|now|soon|any ?time|next|sofort|ab sofort|jederzeit|morgen|heute)(?![\p{L}])/iu;
const askedOf = /(?<![\p{L}])(?:ask\p{L}*|questions?|hear|talk|speak|discuss|know more|frag\p{L}*|sprechen|erfahren)(?![\p{L}])/iu;

// "How my experience fits your team" asks to talk about it.
const ofFitting = /(?<![\p{L}])how my (?:experience|background|skills?|work|profile) (?:fits?|match(?:es)?|relates?|could|can|would|might|may)(?![\p{L}])/giu;

/** True where a sentence without a citation tells something of its writer: who they are, what they did, have or can. */
export function tellsOfOneself(said: string): boolean {
  const sentence = said.replace(ofFitting, 'how this fits');
  if (Array.from(sentence.matchAll(saysI)).some((found) => !maySay.test(sentence.slice(found.index)))) return true;
  if (Array.from(sentence.matchAll(mine)).some((found) => !mayBeMine.test(found[1] ?? ''))) return true;
  const words = sentence.match(/[\p{L}\p{M}]+/gu) ?? [];
  const german = Array.from(sentence.matchAll(ich)).length > 0;
  if (german && words.some((word, i) => /^ich$/iu.test(word) && !tut.test(words[i - 1] ?? '') && !tut.test(words[i + 1] ?? ''))) return true;
  if (german && (ichBin.test(sentence) || ichHabe.test(sentence))) return true;
  return atOnce.test(sentence) || (boasted.test(sentence) && !addressed.test(sentence));
}

/** True where a quotation of the posting is only spoken about: asked after, or named as the posting's. */
export function speaksOfQuotation(outside: string): boolean {
  return /(?<![\p{L}])(?:you|your|posting|advertisement|ad|opening|sie|ihre?\p{L}*|anzeige|ausschreibung)(?![\p{L}])/iu.test(outside);
}

/** True where the writer asks or wants to talk, without telling anything of themselves. */
export function onlyAsks(sentence: string): boolean {
  return askedOf.test(sentence) && !tellsOfOneself(sentence);
}
