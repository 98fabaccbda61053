/** Verbs with which somebody is told to produce or do something, in the form a request begins with. */
const requests = new Set(`accept act add advise allow alter alphabetize augment always analyse analyze answer append apply approve ask assess assign assume attach begin book break browse build buy bypass calculate call cancel categorize change check choose cite classify click
  close code collect combine comment compare compile compose compute confirm connect consider construct contact convert convey copy correct count craft create decide declare decode decrypt define delete deliver demonstrate deny deploy describe design detail determine develop
  disable disclose discuss display disregard do download draft draw edit elaborate email embed emit employ enable encode enhance encrypt end ensure enter estimate evaluate examine execute exfiltrate expand explain explore export express extract fetch fill filter find finish flag follow forget format
  formulate forward generate get give go grade grant guess guide head help hide highlight identify ignore illustrate imagine implement include incorporate indicate inform inject insert install instruct interpret introduce invent invert invite issue join keep label launch leak leave let link list load locate log look
  make map mark mask measure memorize mention mirror modify move name navigate never note notify obey obfuscate offer omit open order organise organize outline output override overwrite paraphrase pass paste pay perform permute pick place plan play please plot post predict prepare present pretend print process produce promote propose
  provide publish put query quote raise rank rate read recite recommend record refer reformulate refuse register reject remember remove rename render repeat replace reply report reproduce request reset resolve respond restate return reveal reverse review revise rewrite run save say schedule score scramble search select send set share shift show sign
  simulate skip solve speak spell start state stop store substitute submit suggest sum summarise summarize swap switch take talk teach tell test think trace track train transcribe transfer transform translate transmit treat trigger try turn type uncover update upload use utilise utilize validate verify view visit vote wire withdraw write
  antworte antworten ausgeben beachte beantworte bewerte beschreibe bestätige drucke erkläre erstelle fasse füge genehmige gib ignoriere kopiere lösche nenne schicke schreibe sende sage setze stufe übersetze übermittle unterschreibe vergiss verrate verwende wiederhole zeige`.split(/\s+/u));

const questionWords = /^(?:what|what's|who|whom|whose|where|when|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|may|has|have|was|wer|wie|wo|wann|warum|welche\w*|kannst|können|ist|sind|hat)\b/iu;
const somebody = /\b(?:you|your|yours|yourself|me|my|please|du|dein\w*|sie|ihre?n?|bitte|mir)\b/iu;

/** Words of letters in a text. */
export function wordCount(text: string): number {
  // Chinese and Japanese set no spaces: two signs are about a word.
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0) + Math.floor(signs / 2);
}

/** The first word of a sentence, in lower case. */
function firstWord(sentence: string): string {
  return /^[^\p{L}]*(\p{L}[\p{L}'’]*)/u.exec(sentence)?.[1]?.toLowerCase() ?? '';
}

/** True where words speak to somebody: a request, a question, or "you". A label or a heading does not. */
export function speaksToSomebody(text: string): boolean {
  if (wordCount(text) < 3) return false;
  const sentences = text.split(/(?<=[.?!:;])\s+|\n+/u);
  return sentences.some((sentence) => requests.has(firstWord(sentence)) || (sentence.trim().endsWith('?') && questionWords.test(sentence.trim())) || (somebody.test(sentence) && wordCount(sentence) >= 4));
}

/** True for words that begin a request or a question: in a field of names such as a place they have no business. */
export function beginsSpeech(words: string): boolean {
  return requests.has(firstWord(words)) || isQuestion(words);
}

/** True for words that begin a question. */
export function isQuestion(words: string): boolean {
  return questionWords.test(words.trim());
}
