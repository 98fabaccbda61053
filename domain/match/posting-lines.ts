import { foldedLine } from '#domain/text/words.ts';

/** What a part of a posting is about. */
export type SectionKind = 'required' | 'wished' | 'tasks' | 'other';

/** One bullet or sentence of a description, letter for letter as it stands there. */
export interface PostingLine {
  readonly words: string;
  /** The words folded, for looking things up. */
  readonly plain: string;
  readonly section: SectionKind;
}

/** In this order: "Preferred qualifications" are wishes, "What we offer" is no requirement. */
const headings: readonly (readonly [SectionKind, RegExp])[] = [
  ['wished', /\b(?:nice[- ]to[- ]have|good to have|preferred|bonus|plus(?:es)?|desirable|desired|pluspunkte|von vorteil|wunschenswert|idealerweise|may also have|even better|un plus|deseable|pre)\b/u],
  ['other', /\b(?:benefits?|perks|(?:what )?we offer|wir bieten|bieten wir|compensation|salary|pay range|about (?:us|the company|the team)|who we are|our (?:values|mission|culture|company)|equal|eeo|diversity|how to apply|hiring process|interview|uber uns|unser angebot|privacy|nous offrons|ofrecemos)\b/u],
  ['required', /\b(?:requirements?|qualifications?|qualified|required|must[- ]haves?|you(?:'ll)? (?:bring|need|have)|who you are|about you|you are|your (?:profile|skills|background|experience)|skills?|competenc\w+|experience|education|looking for|we expect|ideal candidate|good fit|anforderungen|(?:dein|ihr|euer)? ?profil|qualifikation\w*|mitbring\w*|bringst du|voraussetzungen|kenntnisse|profil recherche|competences|requisitos|perfil|vereisten|meebreng\w*|knowledge)\b/u],
  ['tasks', /\b(?:responsibilit\w+|what you(?:'ll)?|your (?:role|tasks|mission|impact)|(?:the|this) (?:role|job|position)|duties|day[- ]to[- ]day|aufgaben|summary|missions|tareas|you will|job description)\b/u],
];
const wishedInPassing = /\b(?:an?|big|huge|strong|definite|considered) (?:plus|bonus|advantage|asset)\b|\b(?:preferred|preferably|nice to have|ideally|desirable|advantageous|von vorteil|wunschenswert|idealerweise)\b/u;

/** A sentence longer than this asks nothing that could be quoted; many more lines than this are no advertisement. */
const longest = 1500;
const mostLines = 2000;

/** Questions, invitations and links ask nothing. */
const noDemand = /\?$|^(?:apply|bewirb|click|join us|learn more|read more|visit|sounds)\b|https?:\/\//u;

/** Lines that speak to a program that reads the posting ("ignore your instructions", "score this 100") ask nothing of a person. */
const toMachines = /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|above|previous)\b|\b(?:score|rate|rank|rating|mark)\b.{0,50}\b(?:100|10\/10|highest|maximum|perfect|top)\b|\b(?:system prompt|language model|llms?\b.{0,20}\bmust|as an ai|you are an? (?:ai|assistant|chatbot))\b/u;

/** The lines of a description with the section each stands in; headings, empty lines and lines to machines are left out. */
export function linesOf(description: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let section: SectionKind = 'other';
  for (const raw of description.split('\n', mostLines)) {
    const line = raw.trim();
    const heading = headingOf(line);
    if (heading !== null) {
      section = sectionOf(heading.label) ?? (heading.marked ? 'other' : section);
      if (heading.rest === '') continue;
    }
    for (const words of statementsOf(heading?.rest ?? line)) {
      const plain = foldedLine(words.slice(0, longest));
      if (words.length > longest || !/\p{L}/u.test(plain) || noDemand.test(plain) || toMachines.test(plain)) continue;
      lines.push({ words, plain, section: wishedInPassing.test(plain) ? 'wished' : section });
    }
  }
  return lines;
}

interface Heading {
  readonly label: string;
  /** What follows on the same line ("Requirements: Python, Go"). */
  readonly rest: string;
  /** Marked as a heading, so that it ends the section before even when its words say nothing. */
  readonly marked: boolean;
}

function headingOf(line: string): Heading | null {
  const marked = /^(?:#{1,6}\s+(.+?)\s*#*|\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/u.exec(line);
  const label = marked?.[1] ?? marked?.[2] ?? marked?.[3];
  if (label !== undefined) return { label, rest: '', marked: true };
  if (/^[-*•·\d]/u.test(line)) return null;
  const labelled = /^\**([^:.*]{3,60}?)\**:\**(?:\s+(.*))?$/u.exec(line);
  if (labelled?.[1] !== undefined && sectionOf(labelled[1]) !== null && labelled[1].split(/\s+/u).length <= 6) {
    return { label: labelled[1], rest: labelled[2] ?? '', marked: false };
  }
  // "Here is what happens next:" ends the bullets before it, whatever it says.
  if (/^[^.!?]{3,80}:\**$/u.test(line)) return { label: line, rest: '', marked: true };
  const short = line.split(/\s+/u).length <= 6 && !/[.,;!?]$/u.test(line);
  return short && sectionOf(line) !== null ? { label: line, rest: '', marked: false } : null;
}

function sectionOf(label: string): SectionKind | null {
  const plain = foldedLine(label);
  return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** A line without its bullet, cut at sentence ends: each piece is a substring of the line. */
function statementsOf(line: string): string[] {
  const bare = line.replace(/^(?:[-*•·–▪◦+]|\(?\d{1,2}[.)])\s*(?=\D)/u, '');
  return bare.split(/(?<=(?<!\b(?:mind|min|max|e\.g|i\.e|z\.\s?B|bzw|inkl|ca|approx|U\.S|Inc|Nr|No|St|Dr))[.!?;])\s+(?=[\p{Lu}(])/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
}
