import type { CalendarEntry, CalendarKind } from './entries.ts';

/** What each kind of entry says, in files for other calendars. */
const calendarWords: Readonly<Record<'en' | 'de', Readonly<Record<CalendarKind, string>>>> = {
  en: { interview: 'Interview', sign_by: 'Goes away unless signed', answer_by: 'Goes away unless answered', leaves: 'May leave', follow_up: 'A follow-up is due', comes_back: 'Back in the inbox', closes: 'Closes without an answer' },
  de: { interview: 'Gespräch', sign_by: 'Verfällt ohne Unterschrift', answer_by: 'Verfällt ohne Antwort', leaves: 'Darf hinausgehen', follow_up: 'Eine Nachfrage ist fällig', comes_back: 'Wieder im Eingang', closes: 'Endet ohne Antwort' },
};

/** An entry in one line: "Interview: Night Baker, Lark Hollow". */
export function calendarLine({ kind, title, employer }: Pick<CalendarEntry, 'kind' | 'title' | 'employer'>, language: 'en' | 'de'): string {
  return `${calendarWords[language][kind]}: ${title}, ${employer}`;
}
