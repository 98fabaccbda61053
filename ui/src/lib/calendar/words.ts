import type { CalendarEntry } from '#lib/api/types.ts';
import type { Language } from '#lib/settings/language.ts';

const en = {
  title: 'Calendar', says: 'What happens next, and what ends by itself if you do nothing.', file: 'As a file', fileSays: 'a file (.ics); read again, it moves its events',
  empty: 'Nothing is dated.', emptySays: 'Deadlines, dated holds, follow-ups and interviews stand here as soon as something is prepared.', toInbox: 'To the inbox', filtered: 'Nothing of this kind.', all: 'All', which: 'Which', wholeDay: 'all day', today: 'Today', tomorrow: 'Tomorrow',
  kinds: { interview: 'Interviews', deadlines: 'Deadlines', leaves: 'Dated holds', follow_up: 'Follow-ups', closes: 'Ends', comes_back: 'Coming back' },
  lines: {
    interview: 'Interview', sign_by: 'goes away unless you have signed it', answer_by: 'goes away unless you have answered', leaves: 'may leave', follow_up: 'a follow-up is drafted and waits for your signature', comes_back: 'comes back to the inbox', closes: 'closes as “no answer”',
  } satisfies Record<CalendarEntry['kind'], string>,
};

const de: typeof en = {
  title: 'Kalender', says: 'Was als Nächstes geschieht, und was von selbst endet, wenn Sie nichts tun.', file: 'Als Datei', fileSays: 'eine Datei (.ics); noch einmal eingelesen verschiebt sie ihre Termine',
  empty: 'Nichts hat ein Datum.', emptySays: 'Fristen, Termine zum Absenden, Nachfragen und Gespräche stehen hier, sobald etwas vorbereitet ist.', toInbox: 'Zum Eingang', filtered: 'Nichts dieser Art.', all: 'Alle', which: 'Welche', wholeDay: 'ganztägig', today: 'Heute', tomorrow: 'Morgen',
  kinds: { interview: 'Gespräche', deadlines: 'Fristen', leaves: 'Absenden', follow_up: 'Nachfragen', closes: 'Enden', comes_back: 'Wiedervorlagen' },
  lines: {
    interview: 'Gespräch', sign_by: 'verfällt ohne Ihre Unterschrift', answer_by: 'verfällt ohne Ihre Antwort', leaves: 'darf hinausgehen', follow_up: 'eine Nachfrage wird entworfen und wartet auf Ihre Unterschrift', comes_back: 'kommt in den Eingang zurück', closes: 'endet als „keine Antwort“',
  },
};

/** Words of the calendar's screen, fetched with it. */
export const calendarWords: Readonly<Record<Language, typeof en>> = { en, de };
