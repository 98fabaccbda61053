import type { PartialDate } from '#domain/candidate/fact.ts';
import type { ResumeSectionKind } from './documents.ts';

/** The languages documents are written in; every other posting gets English. */
export type DocumentLanguage = 'en' | 'de';

/** The language to write in for a posting's language tag (BCP 47); null is a posting that names none. */
export function documentLanguage(tag: string | null): DocumentLanguage {
  return tag?.toLowerCase().startsWith('de') === true ? 'de' : 'en';
}

/** Section names that résumé parsers know. */
export const sectionTitles: Readonly<Record<DocumentLanguage, Readonly<Record<ResumeSectionKind, string>>>> = {
  en: {
    summary: 'Summary', experience: 'Experience', education: 'Education', projects: 'Projects', skills: 'Skills', certificates: 'Certifications',
    languages: 'Languages', awards: 'Awards', publications: 'Publications', volunteering: 'Volunteering',
  },
  de: {
    summary: 'Profil', experience: 'Berufserfahrung', education: 'Ausbildung', projects: 'Projekte', skills: 'Kenntnisse', certificates: 'Zertifikate',
    languages: 'Sprachen', awards: 'Auszeichnungen', publications: 'Veröffentlichungen', volunteering: 'Ehrenamt',
  },
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mar 2022", "03/2022" (German), "2022": never more precise than the fact. */
export function dateInWords(date: PartialDate, language: DocumentLanguage): string {
  const [year = date, month] = date.split('-');
  if (month === undefined) return year;
  return language === 'de' ? `${month}/${year}` : `${months[Number(month) - 1] ?? month} ${year}`;
}

const monthNames: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
};

/** A date inside a sentence: "March 2022", "3 March 2022", "3. März 2022", "2022". */
export function dateInProse(date: PartialDate, language: DocumentLanguage): string {
  const [year = date, month, day] = date.split('-');
  const named = month === undefined ? year : `${monthNames[language][Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)}${language === 'de' ? '.' : ''} ${named}`;
}

/** "Mar 2022 – Present", "03/2022 – heute", "2019"; null where the fact has no date. */
export function datesInWords(start: PartialDate | null, end: PartialDate | null, language: DocumentLanguage): string | null {
  const today = language === 'de' ? 'heute' : 'Present';
  if (start === null) return end === null ? null : dateInWords(end, language);
  if (start === end) return dateInWords(start, language);
  return `${dateInWords(start, language)} – ${end === null ? today : dateInWords(end, language)}`;
}
