import type { CalendarEntry } from './entries.ts';

/** How often a program that subscribed should look again: by the standard (RFC 7986), and by what is older and more known. */
const often = ['REFRESH-INTERVAL;VALUE=DURATION:PT15M', 'X-PUBLISHED-TTL:PT15M'] as const;

/** Entries in words, for other calendars. */
interface CalendarWords {
  /** What happens: "Sign or leave: Engineer, Harrow & Pike". */
  readonly summaryOf: (entry: CalendarEntry) => string;
  readonly linkOf: (entry: CalendarEntry) => string;
}

/**
 * Entries as a calendar file (RFC 5545): one event an entry, with an id that stays, so that reading it again moves
 * events instead of doubling them. An interview takes an hour, or its day where no hour was said; everything else is an instant.
 */
export function calendarFile(entries: readonly CalendarEntry[], { summaryOf, linkOf }: CalendarWords, now: Date): string {
  const events = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    `UID:${idOf(entry)}@countersign`,
    `DTSTAMP:${instant(now.toISOString())}`,
    ...(entry.wholeDay ? [`DTSTART;VALUE=DATE:${entry.at.slice(0, 10).replaceAll('-', '')}`] : [`DTSTART:${instant(entry.at)}`, `DURATION:${entry.kind === 'interview' ? 'PT1H' : 'PT0S'}`]),
    `SUMMARY:${text(summaryOf(entry))}`,
    `URL:${linkOf(entry)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Countersign//Calendar//EN', 'X-WR-CALNAME:Countersign', ...often, ...events, 'END:VCALENDAR'].flatMap(folded).join('\r\n').concat('\r\n');
}

/** One application may have several interviews: they are told apart by their day. */
function idOf({ kind, at, mailId, applicationId }: CalendarEntry): string {
  return `${kind}.${mailId ?? applicationId}${kind === 'interview' ? `.${at.slice(0, 10)}` : ''}`;
}

function instant(iso: string): string {
  return `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function text(words: string): string {
  return words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets; what is longer goes on in the next line after a space. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const sign of line) {
    const wide = octetsOf(sign);
    if (octets + wide > 75) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += sign;
    octets += wide;
  }
  return [...lines, now];
}

/** Octets of one code point in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
