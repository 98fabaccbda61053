import { hasLegalForm, isPlaceName, isRegionCode, isTown, organisationScore, roleScore } from './work-words.ts';

/** A piece of an entry's head: what stands between two marks that part. */
export interface Piece {
  readonly text: string;
  /** Number of the stronger part it stands in: lines, bars and dashes part more than commas do. */
  readonly part: number;
  readonly line: number;
}

const marks = /\s+[–—|-]\s+|\s*[|·•]\s*|\s+[–—]|[–—]\s+/u;
/** Words part a post from who gave it, and a colon does behind its place ("Hill Bakery, Leeds: Baker"); in the name of a paper ("Working at Heights") they are of the name. */
const strong = new RegExp(String.raw`(?<=^[^:|]+,\s\p{Lu}[\p{L}.'’ -]+):\s+(?=\p{Lu})|(?<=raktikum)\s+in\s+de[rm]\s+(?=\p{Lu})|\s+(?:at|bei(?: der| dem)?|beim|chez|for(?= (?:the )?\p{Lu}[^,|]*$))\s+(?=\p{Lu})|\s+@\s*|${marks.source}`, 'u');
// A comma before a legal form (a county is none: "Co. Mayo"), a rank of study or the end of a list ("Governance, Risk and Compliance") parts nothing.
const weak = /,\s+(?![^()]*\))(?=\p{Lu}|\d|(?:summa |magna )?cum laude)(?!(?:Inc|INC|LTD|CORP|CO|LLC|L\.L\.C|Ltd|LLP|LP|Corp|Co(?!\.? \p{Lu}\p{Ll})|PLC|S\.?A|GmbH|AG|PhD|Ph\.D|MD|CPA|MBA|Jr|Sr|RN|Esq)(?=[.,\s]|$))(?!(?<=\s(?:in|of|für|de|for)\s[^,|]*,\s+)\p{L}+ (?:and|und|&|et|y) \p{L}+$)/u;
/** "…, Institut de l’eau, Brest.", and no short form. */
const endOfSentence = /(?<=\p{L}{4})(?<!\b(?:Corp|Dept|Univ|Prof|Dipl|Asst|Assn|Bros|Tech))\.$/u;
/** How many hours somebody worked is neither title nor employer. */
const hours = /^(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|permanent|seasonal|temporary|casual|saisonal|befristet|unbefristet|minijob)$/iu;
const bracketed = /^(.+?)\s*\(([^()]+)\)$/u;

/** The pieces of a head's lines in their order; those of a paper are parted by marks alone. */
export function piecesOf(head: readonly string[], isPaper = false): Piece[] {
  let part = 0;
  return head.flatMap((words, line) => words.split(isPaper ? marks : strong).flatMap((own) => {
    part += 1;
    return (own ?? '').split(weak).flatMap((piece) => placesApart(piece.trim().replace(/^[,;:]+|[,;:]+$/gu, '').replace(endOfSentence, '').trim())).map((text) => ({ text, part, line }));
  })).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text) && !hours.test(piece.text));
}

/** "Northmill (Berlin, Germany)": the employer and its places. */
function placesApart(text: string): string[] {
  const [, before = '', inside = ''] = bracketed.exec(text) ?? [];
  const places = inside.split(/,\s*/u);
  return before !== '' && places.every(isPlaceName) && !isRegionCode(inside) ? [before, ...places] : [text];
}

/** Which stands first where the words do not tell, as the other entries of the section have it. */
export type HeadOrder = 'title' | 'organisation';

export interface Named {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  /** How sure the words were, for the order of the others; 0 where there was nothing to choose. */
  readonly sureness: number;
  readonly first: HeadOrder;
}

/** Title, employer and place among the pieces; `order` decides between words that tell nothing. */
export function workNamed(given: readonly Piece[], order: HeadOrder | null): Named {
  const pieces = given.flatMap((piece) => (given.some((other) => other !== piece && roleScore(other.text) >= 1.5) ? [piece] : titleApart(piece)));
  const isPlace = placesAmong(pieces);
  const open = pieces.filter((_, i) => !isPlace[i]);
  const [only] = open;
  if (only === undefined) return { title: null, organisation: null, place: joined(pieces), sureness: 0, first: 'title' };
  // A unit beside its employer is no place.
  const rest = (used: readonly Piece[]) => joined(pieces.filter((piece) => !used.includes(piece) && !isUnit(piece.text) && !isPartOf(piece.text)));
  if (open.length === 1) {
    const isOrganisation = only.text.split(/\s+/u).length <= 6 && organisationScore(only.text) > Math.max(1, roleScore(only.text));
    return isOrganisation ? { title: null, organisation: only.text, place: rest([only]), sureness: 0, first: 'organisation' } : { title: only.text, organisation: null, place: rest([only]), sureness: 0, first: 'title' };
  }
  const ranked = pairsOf(open).map(([title, organisation]) => ({ title, organisation, score: fit(open, title, organisation, order) })).toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined) return { title: only.text, organisation: null, place: rest([only]), sureness: 0, first: 'title' };
  const { title, organisation } = best;
  // "Charge Nurse, Emergency Department": a unit with no employer beside it goes with the title.
  if (isUnit(organisation.text) && organisationScore(organisation.text) < 2) return { title: `${title.text}, ${organisation.text}`, organisation: null, place: rest([title, organisation]), sureness: 0, first: 'title' };
  // "Senior Engineer, Platform | Northmill": what follows the title in its own part belongs to it.
  const more = pieces.filter((piece, i) => !isPlace[i] && piece !== organisation && piece.part === title.part && organisation.part !== title.part && pieces.indexOf(piece) > pieces.indexOf(title));
  const turned = ranked.find((pair) => pair.title === organisation && pair.organisation === title);
  return {
    title: [title, ...more].map((piece) => piece.text).join(', '), organisation: organisation.text, place: rest([title, organisation, ...more]),
    sureness: roleScore(title.text) >= 1.5 && roleScore(organisation.text) < 1 ? best.score - (turned?.score ?? 0) : 0, first: open.indexOf(title) < open.indexOf(organisation) ? 'title' : 'organisation',
  };
}

/** "QUALITY ENGINEER HILL TURBINES LTD" in one print: the title ends with what somebody works as, the employer with its legal form. */
function titleApart(piece: Piece): readonly Piece[] {
  const words = piece.text.split(/\s+/u);
  const end = words.findLastIndex((word, n) => n < words.length - 2 && roleScore(word) >= 2) + 1;
  // "Baker Hill Ltd" is a name.
  return end < 2 || !hasLegalForm(piece.text) ? [piece] : [words.slice(0, end), words.slice(end)].map((own) => ({ ...piece, text: own.join(' ') }));
}

function fit(open: readonly Piece[], title: Piece, organisation: Piece, order: HeadOrder | null): number {
  const [t, o] = [open.indexOf(title), open.indexOf(organisation)];
  const words = roleScore(title.text) - 0.8 * organisationScore(title.text) + organisationScore(organisation.text) - 0.8 * roleScore(organisation.text) - (isUnit(organisation.text) ? 2 : 0) - (isPartOf(organisation.text) && open.some((piece) => isWhole(piece.text)) ? 1.5 : 0);
  // "Forest - conservation - and logging workers": small letters go on with what stands before.
  const goesOn = [title, organisation].filter((piece) => /^\p{Ll}/u.test(piece.text)).length * 3;
  const lateness = 0.35 * (Math.max(t, o) - 1) + 0.2 * Math.min(t, o);
  // Between two titles the first is what somebody was.
  const isTwice = roleScore(title.text) >= 1.5 && roleScore(organisation.text) >= 1.5 && organisationScore(organisation.text) < 1;
  const asOthers = order === null || isTwice ? (t < o ? (isTwice ? 0.8 : 0.25) : 0) : (order === 'title') === t < o ? 1.2 : 0;
  return words - goesOn - lateness + asOthers + (title.part === organisation.part ? 0 : 0.3);
}

const isUnit = (text: string): boolean => /^(?:department|dept\.?|division|faculty|unit|abteilung|fakultat|fakultät|lehrstuhl|fachbereich|team|office of|chair of|service)\b|^\d+(?:st|nd|rd|th)\s|\b(?:department|unit|division|ward|section|abteilung)$/iu.test(text);

/** An institute that stands beside the university it belongs to, a clinic beside its hospital ("Klinik für Neurologie, Klinikum Hill"). */
const isPartOf = (text: string): boolean => /^(?:institut|institute|school|center|centre|zentrum|laboratory|lab|klinik (?:für|fuer|und)|poliklinik)\b|^\p{L}+(?:ische|gische) klinik(?: [ivx]+)?$|^station\s/iu.test(text) && !isWhole(text);
const isWhole = (text: string): boolean => /universit|college|hochschule|hospital|klinikum|krankenhaus/iu.test(text);

/** Known places, and the towns before them in the same part. */
function placesAmong(pieces: readonly Piece[]): boolean[] {
  const sure = pieces.map((piece) => isPlaceName(piece.text) && organisationScore(piece.text) < 2);
  return pieces.map((piece, i) => {
    if (sure[i] === true) return true;
    const next = pieces[i + 1];
    const isBeforeRegion = next !== undefined && next.part === piece.part && (isRegionCode(next.text) || (sure[i + 1] === true && !isTown(next.text)));
    if (!isBeforeRegion) return isRegionCode(piece.text) && i > 0 && pieces[i - 1]?.part === piece.part;
    const others = pieces.filter((_, k) => k !== i && k !== i + 1 && sure[k] !== true);
    return others.length > 1 && roleScore(piece.text) < 1.5 && organisationScore(piece.text) < 1.5 && piece.text.split(' ').length <= 3;
  });
}

/** Pieces as one text; null where there are none. */
export const joined = (pieces: readonly Piece[]): string | null => pieces.map((piece) => piece.text).join(', ') || null;
const pairsOf = (list: readonly Piece[]): [Piece, Piece][] => list.flatMap((a) => list.filter((b) => b !== a).map((b): [Piece, Piece] => [a, b]));
