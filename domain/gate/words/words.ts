import { remembered } from '#domain/text/remembered.ts';

/** One word of a text with its place; `norm` is lower case without accents and possessives, in American spelling. */
export interface Word {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

// Words hold letters and digits; "C++", "C#", "node.js" and ".NET" stay whole, "CI/CD" and "back-end" are two words.
const word = /(?<![\p{L}\p{N}])\.?\p{L}[\p{L}\p{N}\p{M}]*(?:[.&'’][\p{L}\p{N}]+)*(?:\+\+|#)?|\p{N}+(?:[.,]\p{N}+)*\p{L}*/gu;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (found) => ({ text: found[0], norm: normalOf(found[0]), start: found.index, end: found.index + found[0].length }));
}

const american: readonly (readonly [RegExp, string])[] = [
  [/isation/u, 'ization'], [/(?<=.{3})(?<!superv|rev|telev)is(?=e[sdr]?$|ing$)/u, 'iz'], [/ys(?=e[sdr]?$|ing$)/u, 'yz'], [/(?<=.{3})our(?=s$|$|ed|al|ing)/u, 'or'],
  [/tre(?=s?$)/u, 'ter'], [/tred$/u, 'tered'], [/ogue(?=s?$)/u, 'og'], [/programme(?=s?$)/u, 'program'], [/(?<=pat|cont|en)roll(?=ed$|ing$)/u, 'rol'], [/(?<=.{3})elling$/u, 'eling'], [/(?<=.{3})elled$/u, 'eled'], [/(?<=.{3})ence(?=s?$)/u, 'ense'],
];

const abbreviations: Readonly<Record<string, string>> = {
  sr: 'senior', snr: 'senior', jr: 'junior', jnr: 'junior', mgr: 'manager', mgmt: 'management', dept: 'department', asst: 'assistant', univ: 'university', yrs: 'years', govt: 'government', intl: 'international', natl: 'national', dr: 'doctor', comp: 'computer', sci: 'science', assoc: 'associate', mfg: 'manufacturing', acctg: 'accounting', engg: 'engineering',
};

/** Lower case, accents folded, possessive and trailing points gone, British spelling made American. */
export const normalOf = remembered(normalised, 10_000);

function normalised(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ß/gu, 'ss').replace(/[’']s?$/u, '').replace(/’/gu, "'").replace(/^\.(?!net\b)/u, '');
  if (!/^[a-z]{6,}$/u.test(folded)) return abbreviations[folded] ?? folded;
  return american.reduce((spelt, [from, to]) => spelt.replace(from, to), folded);
}

const irregular = new Map(Object.entries({
  added: 'add', adding: 'add', led: 'lead', ran: 'run', running: 'run', built: 'build', wrote: 'write', written: 'write', writing: 'write', taught: 'teach', made: 'make', making: 'make', took: 'take',
  taken: 'take', taking: 'take', gave: 'give', given: 'give', grew: 'grow', grown: 'grow', held: 'hold', kept: 'keep', met: 'meet', sold: 'sell', spoke: 'speak', spoken: 'speak', oversaw: 'oversee',
  overseen: 'oversee', won: 'win', brought: 'bring', found: 'find', drove: 'drive', driven: 'drive', driving: 'drive', chose: 'choose', chosen: 'choose', founded: 'founded', founding: 'founded', began: 'begin', begun: 'begin',
  bought: 'buy', dealt: 'deal', drew: 'draw', drawn: 'draw', fed: 'feed', learnt: 'learn', sent: 'send', spent: 'spend', understood: 'understand', undertook: 'undertake', undertaken: 'undertake',
  troubleshot: 'troubleshoot', sped: 'speed', regrew: 'regrow', regrown: 'regrow', bred: 'breed', shone: 'shine', sewn: 'sew', sown: 'sow', overcame: 'overcome', foresaw: 'foresee', upheld: 'uphold', withheld: 'withhold', retold: 'retell', retook: 'retake', stole: 'steal', stolen: 'steal', spilt: 'spill', burnt: 'burn', spelt: 'spell', sank: 'sink', sung: 'sing', sang: 'sing', swam: 'swim', drank: 'drink', rebuilt: 'rebuild', rewrote: 'rewrite', rewritten: 'rewrite', redid: 'redo', rang: 'ring', rode: 'ride', flew: 'fly', flown: 'fly', caught: 'catch', fought: 'fight', sought: 'seek', lent: 'lend', bound: 'bind', spun: 'spin', wove: 'weave', woven: 'weave', froze: 'freeze', left: 'leave', lost: 'lose', paid: 'pay', shot: 'shoot', stood: 'stand', stuck: 'stick', swept: 'sweep', tore: 'tear', wore: 'wear', got: 'get', gotten: 'get', went: 'go', gone: 'go', came: 'come', saw: 'see', seen: 'see', heard: 'hear', said: 'say', told: 'tell', became: 'become', thought: 'think', laid: 'lay', lit: 'light', ate: 'eat', eaten: 'eat', hung: 'hang', dug: 'dig', felt: 'feel', knew: 'know', known: 'know', mathematics: 'math', maths: 'math',
  done: 'do', did: 'do', shown: 'show', sat: 'sit', agreed: 'agree', freed: 'free', threw: 'throw', thrown: 'throw', broke: 'break', broken: 'break', shook: 'shake', fell: 'fall', fallen: 'fall', forgot: 'forget', meant: 'mean', slept: 'sleep', woke: 'wake', struck: 'strike', withdrew: 'withdraw', withdrawn: 'withdraw', eased: 'ease', cut: 'cut', set: 'set', rose: 'rise', risen: 'rise', fixed: 'fix', people: 'person', men: 'man', women: 'woman', children: 'child', analyses: 'analysis',
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', has: 'have', had: 'have', does: 'do', data: 'data', busy: 'busy', business: 'business', skilled: 'skilled', best: 'best',
  taxis: 'taxi', species: 'species', series: 'series', news: 'news', sales: 'sales', access: 'access', process: 'process', need: 'need', speed: 'speed', seed: 'seed', string: 'string', king: 'king',
}));

/**
 * The stem that inflected forms of one word share ("develops", "developing", "development"). Agent nouns keep their
 * ending: "managed" and "manager" are different claims.
 */
export function stemOf(norm: string, language = 'en'): string {
  if (norm.length < 3 || /[^\p{L}]/u.test(norm)) return norm;
  return language === 'de' ? germanStem(norm) : stemOfEnglish(norm);
}

const stemOfEnglish = remembered(englishStem, 20_000);

function englishStem(norm: string): string {
  const known = irregular.get(norm);
  if (known !== undefined) return known.replace(/e$/u, '');
  let stem = norm;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|z|ch|sh)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^sui]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && /[aeiouy].*ied$/u.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /[aeiouy].*ed$/u.test(stem) && !stem.endsWith('eed')) stem = undouble(stem.slice(0, -2));
  else if (stem.length > 5 && /[aeiouy].*ing$/u.test(stem)) stem = undouble(stem.slice(0, -3));
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 6 && /[st]ion$/u.test(stem)) stem = stem.slice(0, -3);
  stem = stem.replace(/e$/u, '');
  if (stem.length > 5 && stem.endsWith('at') && stem !== 'format') stem = stem.slice(0, -2);
  if (stem.length > 6 && stem.endsWith('ment')) stem = stem.slice(0, -4).replace(/e$/u, '');
  return stem.length > 3 && /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

const undouble = (stem: string): string => (/([bdfgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem);

function germanStem(norm: string): string {
  // "Koordination" is of "koordinieren", "Reparatur" of "reparieren".
  let stem = norm.replace(/(?:ungen|ung)$/u, '').replace(/(?<=.{4})(?:ation|atur)(?:en)?$/u, 'ieren');
  // "Tore" and "Toren".
  if (stem.length === 4) stem = stem.replace(/(?<=[^aeiou])e$/u, '');
  for (let before = ''; before !== stem && stem.length > 4; ) {
    before = stem;
    stem = stem.replace(/(?:ern|em|en|er|es|e|n|s)$/u, '');
    if (stem.length > 4) stem = stem.replace(/t$/u, '');
  }
  // "Kontrollierte" and "Kontrolle".
  if (stem.length > 7) stem = stem.replace(/ier$/u, '');
  // "behandelte" and "Behandlung", "entwickelte" and "Entwicklung".
  if (stem.length > 5) stem = stem.replace(/(?<=[bcdfghklmnpqrstvwxz])el$/u, 'l');
  return stem.length >= 3 ? stem : norm;
}

const stop = new Set(`a an the and or but nor of in on at to for from with without by as into over under per via than then that this these those it its
  is are was were be been being am if one i me my we our us you your he she they them their his her which who whom whose what when where while during after before
  also both each all any some such so not no only own same other more most very up out off about across through between within among using including etc
  e.g i.e z.b u.a d.h has have had having do does did can could will would may might must shall should there here
  der die das den dem des ein eine einen einem einer eines und oder aber von vom im in an am auf zu zum zur mit ohne bei als fur um aus nach uber unter durch beim
  ist bin sind war waren wird werden wurde wurden sein ich mich mir mein meine meinem meinen meiner meines jedem dieser diesem wir uns unser sie ihr ihre ihnen ihren es er dass diese dieser dieses
  auch sowie sich nicht nur so wie bis seit vor fur`.split(/\s+/u));

/** True for words that carry no claim at all: articles, prepositions, pronouns, auxiliaries (English and German). */
export function isStopWord(norm: string): boolean {
  return stop.has(norm);
}
