import type { PartialDate } from './fact.ts';
import { datesIn, spansIn } from './date-words.ts';

export interface EntryParts {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly start: PartialDate | null;
  /** Null with a `start` means "to today". */
  readonly end: PartialDate | null;
  /** What the line says after the entry itself ("…: led the migration"), or null. */
  readonly rest: string | null;
}

const degreeWords = /\b(?:bachelor|master|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|mba|ph\.?\s?d|doctor|doctorate|diplom|diploma|degree|associate|abitur|certificate|promotion|staatsexamen|ausbildung)\b/iu;
const schoolWords = /\b(?:university|college|school|institute|academy|universität|hochschule|schule|akademie|fachhochschule)\b/iu;

/**
 * Takes "Engineer at Northmill, Berlin (2019 – 2022): ran the clusters" apart. A line without an employer keeps its
 * words as the title. Dates of a line are those of its first span.
 */
export function entryParts(line: string, kind: 'employment' | 'education' | 'project' | 'volunteering' | 'certificate' | 'award' | 'publication'): EntryParts {
  const span = spansIn(line)[0];
  const single = datesIn(line)[0];
  const dates = span ?? (single === undefined ? undefined : { from: single.date, to: single.date, start: single.start, end: single.end });
  const before = dates === undefined ? line : line.slice(0, dates.start);
  const after = dates === undefined ? '' : line.slice(dates.end).replace(/^[\s)\]_*.,;:–-]+/u, '');
  const [head, told] = headAndRest(before.replace(/[\s([_*,;:–-]+$/u, '').replace(/,?\s+(?:from|between|von|de|du|depuis|valid(?: until)?|gültig(?: bis)?|issued|(?:expected|anticipated|voraussichtlich)(?: (?:graduation|in|completion|\p{L}+))?:?)$/iu, '').replace(/[\s([_*,;:–-]+$/u, ''), after);
  const parts = partsOf(head, kind);
  const from = dates?.from ?? null;
  return { ...parts, start: from, end: dates?.to ?? null, rest: told };
}

// "Worked as a …", "Five years as …": how long and that it was work stand in the sentence; the title begins behind it.
const leadIn = /^(?:(?:previously|formerly|currently)\s+)?(?:(?:worked|working|work|employed|serving|served|acted|acting|gained experience|experience|experienced)\s+(?:as|in)|(?:over\s+)?[\p{L}\d+-]+\s+years?\s+(?:of\s+experience\s+)?(?:working\s+)?(?:as|in))\s+(?:an?\s+|the\s+)?/iu;

/** Dates at the front ("2019 – 2022 Engineer, Northmill") leave the entry behind them; else what follows is told of it. */
function headAndRest(before: string, after: string): [string, string | null] {
  if (before.trim() === '') return [after, null];
  const isDuration = /^\d+\s+(?:years?|months?|jahre?|monate?)(?:,?\s+\d+\s+(?:months?|monate?))?$/iu.test(after);
  return [before, !isDuration && /\p{L}{3}/u.test(after) && after.split(/\s+/u).length > 3 ? after : null];
}

const roleWords = /\b(?:\p{L}*(?:engineer|developer|manager|analyst|architect|designer|consultant|scientist|specialist|administrator|coordinator|technician|assistant|director|officer|teacher|nurse|clerk|worker|operator|supervisor|programmer|researcher|representative|instructor|inspector|mechanic|driver|editor|writer|accountant|entwickler|entwicklerin|leiter|leiterin|ingenieur|ingenieurin|berater|beraterin|kaufmann|kauffrau|mitarbeiter|mitarbeiterin|student|studentin|praktikant|praktikantin)|intern|founder|co-founder|ceo|cto|cfo|coo|vp|head|lead|president|partner|associate|trainee|apprentice|fellow|helper|volunteer|owner|chef|cook|waiter|tutor|lecturer|professor|werkstudent|geschäftsführer|sachbearbeiter|sachbearbeiterin|aushilfe|azubi|auszubildende|auszubildender|elektroniker|elektronikerin|mechaniker|mechanikerin|pfleger|pflegerin|verkäufer|verkäuferin|lehrer|lehrerin|assistent|assistentin|referent|referentin|praktikum|freelancer|contractor|salesperson|cashier|dispatcher|archivist|curator|librarian|planner|surveyor|inspector|auditor|buyer|baker|butcher|carer|caretaker|cleaner|gardener|painter|porter|receptionist|stylist|journalist|photographer|translator|interpreter|conductor|captain|pilot|steward|stewardess|guard|firefighter|paramedic|midwife|dentist|vet|biologist|chemist|physicist|economist|statistician|actuary|banker|broker|trader|recruiter|marketer|copywriter|strategist|producer|barista|server|paralegal|attorney|physician|therapist|pharmacist|electrician|plumber|welder|carpenter|chargé|chargée|responsable|stagiaire|ingénieur|ingénieure|développeur|développeuse|technicien|technicienne|consultant[e]?|chef[fe]?|vendeur|vendeuse)s?(?![\p{L}])/iu;

/** Whether a line names what somebody works as. */
export function soundsLikeWork(text: string): boolean {
  return roleWords.test(text);
}

function partsOf(head: string, kind: string): Pick<EntryParts, 'title' | 'organisation' | 'place'> {
  const pieces = head.replace(leadIn, '').split(/\s+(?:at|@|bei(?: der| dem)?|beim|chez|for(?= (?:the )?\p{Lu}[^,|]*$))\s+(?=\p{Lu})|\s+[–—|-]\s+|\s*[|·]\s*|,\s+(?=\p{Lu})/u).map((p) => p.trim()).filter((p) => p !== '');
  const [first = null, second = null] = pieces;
  const place = (from: number) => (pieces.length > from ? pieces.slice(from).join(', ') : null);
  if (kind === 'education') return educationOf(pieces);
  if (kind === 'employment' && first !== null && second !== null && !roleWords.test(first) && roleWords.test(second)) return { title: second, organisation: first, place: place(2) };
  return { title: first, organisation: second, place: place(2) };
}

/** "PhD | Princeton University, Computer Science, Princeton": the school is the piece that sounds like one. */
function educationOf(pieces: readonly string[]): Pick<EntryParts, 'title' | 'organisation' | 'place'> {
  const school = pieces.findIndex((p) => schoolWords.test(p) && !degreeWords.test(p));
  if (school === -1) return { title: pieces[0] ?? null, organisation: pieces[1] ?? null, place: pieces.slice(2).join(', ') || null };
  const before = pieces.slice(0, school);
  const after = pieces.slice(school + 1);
  // A degree's letters alone have their subject behind the school.
  const isBare = before.length === 1 && !/\s/u.test(before[0] ?? '');
  const field = isBare || (before.length === 0 && after.some((p) => degreeWords.test(p))) ? after.shift() : undefined;
  const title = [...before, ...(field === undefined ? [] : [field])].join(' ');
  return { title: title === '' ? null : title, organisation: pieces[school] ?? null, place: after.join(', ') || null };
}
