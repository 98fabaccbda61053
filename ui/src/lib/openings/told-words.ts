import { livenessSentences, type LivenessSign } from '#domain/dedupe/liveness-signs.ts';
import { mergeSentences, type MergeWhy } from '#domain/dedupe/reasons.ts';
import type { ToldSentences } from '#domain/text/told.ts';
import type { Language } from '#lib/settings/language.ts';

interface Words {
  readonly merged: ToldSentences<MergeWhy>;
  readonly evidence: ToldSentences<LivenessSign>;
}

const de: Words = {
  merged: {
    same_id: (id) => `dieselbe Kennung an einer Quelle: ${id}`,
    one_vacancy: (key) => `beide führen zu einer Stelle: ${key}`,
    two_requisitions: (title, other) => `zwei Ausschreibungsnummern: ${title} / ${other}`,
    one_requisition: (hint) => `zwei Anzeigen einer Ausschreibungsnummer: ${hint}`,
    two_ids: (id, other) => `zwei Kennungen auf einer Stellenseite: ${id} / ${other}`,
    two_vacancies: (space) => `nach ihren Kennungen zwei Stellen bei ${space}`,
    same_employer: (employer) => `derselbe Arbeitgeber: ${employer}`,
    different_employers: (employer, other) => `verschiedene Arbeitgeber: ${employer} / ${other}`,
    different_levels: (title, other) => `verschiedene Stufen: ${title} / ${other}`,
    different_languages: (language, other) => `verschiedene Sprachen: ${language} / ${other}`,
    same_place: (place) => `derselbe Ort: ${place}`,
    places_agree: (place, other) => `die Orte stimmen, soweit sie genannt sind: ${place} / ${other}`,
    no_place: () => 'eine der beiden nennt keinen Ort',
    one_remote: (place, other) => `die eine ist remote, die andere nicht: ${place} / ${other}`,
    different_places: (place, other) => `verschiedene Orte: ${place} / ${other}`,
    same_title: (title) => `derselbe Titel: ${title}`,
    title_says_more: (title, other) => `ein Titel sagt mehr: ${title} / ${other}`,
    different_titles: (title, other) => `verschiedene Titel: ${title} / ${other}`,
    other_hours: (title, other) => `andere Arbeitszeit: ${title} / ${other}`,
    other_term: (title, other) => `die eine unbefristet, die andere auf Zeit: ${title} / ${other}`,
    word_in_one_title: (word, title, other) => `nur in einem der Titel steht „${word}“: ${title} / ${other}`,
    same_pay: (pay) => `dasselbe Gehalt: ${pay}`,
    pay_apart: (pay, other) => `die Gehälter überschneiden sich nicht: ${pay} / ${other}`,
    words_in_one_text: (words) => `nur in einem der Texte steht „${words}“`,
    text_contained: (percent) => `${percent} % des kürzeren Textes stehen im anderen`,
    text_contained_apart: (percent, days) => `${percent} % des kürzeren Textes stehen im anderen, veröffentlicht mit ${days} Tagen Abstand`,
    one_address: (address) => `eine Adresse für die Bewerbung: ${address}`,
    same_pay_and_days: () => 'dasselbe Gehalt, veröffentlicht innerhalb von drei Tagen',
    too_little_text: () => 'zu wenig Text, um es zu sagen',
    said_same: (day) => `Sie sagten, es ist dieselbe Stelle, ${day}`,
    said_another: (day) => `Sie sagten, es ist eine andere Stelle, ${day}`,
  },
  evidence: {
    closed: (at) => `ihre Quelle führt sie seit ${at} nicht mehr`,
    closed_elsewhere: (posting, at) => `${posting} wurde geschlossen: ${at}`,
    ended: (at) => `Bewerbungen nahm sie bis ${at}`,
    unlisted: (at) => `ihre Quelle führt sie seit ${at} in keiner Liste mehr`,
    reposted: (posting, at) => `neu eingestellt: ${posting} hatte denselben Text und verschwand am ${at}`,
    old: (days) => `offen seit ${days} Tagen`,
    unchanged: (days) => `seit ${days} Tagen kein Wort geändert`,
    says_so: (words) => `sie sagt es selbst: „${words}“`,
  },
};

/** Why postings are one opening and what speaks against its being open; fetched with the page of one opening. */
export const toldWords: Readonly<Record<Language, Words>> = { en: { merged: mergeSentences, evidence: livenessSentences }, de };
