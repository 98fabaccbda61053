import type { SourceDate } from './posting.ts';
import { folded } from './text.ts';

const earliest = Date.UTC(1995, 0, 1);
const latest = Date.UTC(2100, 0, 1);
const day = 86_400_000;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the dates job sources give: epoch seconds or milliseconds (told apart by magnitude), ISO 8601 with offset,
 * "2026-08-11 20:45:29 UTC", RFC 822, JavaScript date strings, and dates alone ("Aug 5, 2026", "5 août 2026", "05.08.2026", "2026年8月5日"); a month alone is exact to the month. A time without a zone is exact to the
 * day only. Anything else, and years outside 1995–2099, is null.
 */
export function parseDate(value: string | number | null | undefined): SourceDate | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return fromEpoch(value);
  const text = value.trim();
  if (/^\d{9,14}$/.test(text)) return fromEpoch(Number(text));
  const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (dateOnly !== null) return at(utc(dateOnly, 0), 'day');
  const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i.exec(text);
  if (iso !== null) return at(utc(iso, offsetMinutes(iso[8])), iso[8] === undefined ? 'day' : 'instant');
  const rfc = /^(?:\w{3},\s*)?(\d{1,2}) (\w{3,10}) (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?\s*(Z|UTC|GMT|UT|[ECMP][SD]T|[+-]\d{4})?$/i.exec(text);
  if (rfc !== null) return named(rfc[3], rfc[2], rfc[1], rfc.slice(4, 7), rfc[7]);
  const js = /^\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT[+-]\d{4})\b/.exec(text);
  if (js !== null) return named(js[3], js[1], js[2], js.slice(4, 7), js[7]);
  return dayInWords(text);
}

/** Whether a date that a source gave as the last lies behind an instant (ISO 8601). A day is over when it is over everywhere. */
export function isOver(last: SourceDate, now: string): boolean {
  return Date.parse(now) > Date.parse(last.at) + (last.precision === 'instant' ? 0 : last.precision === 'month' ? 32.5 * day : 1.5 * day);
}

/** Days as people and career pages write them. "08/09/2026" is read by nobody alike, so only a number above 12 tells. */
function dayInWords(words: string): SourceDate | null {
  // "Thursday, November 5, 2026"
  const text = words.replace(/^\p{L}{2,12}\.?,\s+/u, '');
  const american = /^(\w{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (american !== null) return named(american[3], american[1], american[2], [], undefined);
  const month = /^(?:(\w{3})[a-z]*\.? (\d{4})|(\d{4})-(\d{2}))$/i.exec(text);
  if (month !== null) return ofMonth(month[2] ?? month[3], month[4] === undefined ? months.indexOf((month[1] ?? '').toLowerCase()) + 1 : Number(month[4]));
  const ordered = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text) ?? /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/.exec(text);
  if (ordered !== null) return at(utc(ordered, 0), 'day');
  const spoken = /^(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)? (?:de |of )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})$/iu.exec(text);
  if (spoken !== null) return named(spoken[3], spoken[2], spoken[1], [], undefined);
  const turned = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (turned !== null) return at(utc(['', turned[3], turned[2], turned[1]], 0), 'day');
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (Number(second) > 12) return at(utc(['', year, first, second], 0), 'day');
  return Number(first) > 12 || first === second ? at(utc(['', year, second, first], 0), 'day') : null;
}

/** The beginnings of the months' names in German, French, Dutch, Spanish, Italian, Portuguese, Swedish, Polish and Russian where they are not the English ones, without accents. */
const beginnings: Readonly<Record<string, number>> = { ene: 1, gen: 1, fev: 2, maa: 3, mrt: 3, avr: 4, abr: 4, mai: 5, mei: 5, mag: 5, maj: 5, giu: 6, juin: 6, juil: 7, lug: 7, ago: 8, aou: 8, set: 9, okt: 10, out: 10, ott: 10, dez: 12, dic: 12,
  sty: 1, lut: 2, kwi: 4, cze: 6, lip: 7, sie: 8, wrz: 9, paz: 10, lis: 11, gru: 12, янв: 1, фев: 2, мар: 3, апр: 4, мая: 5, маи: 5, июн: 6, июл: 7, авг: 8, сен: 9, окт: 10, ноя: 11, дек: 12 };

function monthNamed(word: string): number | null {
  const name = folded(word);
  const english = months.indexOf(name.slice(0, 3)) + 1;
  return beginnings[name.slice(0, 4)] ?? beginnings[name.slice(0, 3)] ?? (english === 0 ? null : english);
}

function ofMonth(year: string | undefined, month: number): SourceDate | null {
  return month < 1 ? null : at(utc(['', year, String(month), '1'], 0), 'month');
}

const units: Readonly<Record<string, number>> = {
  minute: 0, hour: 0, stunde: 0, heure: 0, hora: 0, day, tag: day, jour: day, día: day, week: 7 * day, woche: 7 * day, semaine: 7 * day, semana: 7 * day, settimana: 7 * day, settimane: 7 * day, weken: 7 * day, month: 30 * day, monat: 30 * day, mois: 30 * day, mes: 30 * day, mese: 30 * day, mesi: 30 * day, maand: 30 * day,
  ora: 0, ore: 0, uur: 0, giorno: day, giorni: day, dag: day, dia: day, dzień: day, dni: day, dagar: day, dage: day,
};

/** Reads "Posted Today", "Posted 8 Days Ago", "Posted 30+ Days Ago" (Workday) counted back from `now`, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish or Scandinavian words; null for other words. */
export function parseAge(words: string, now: Date): SourceDate | null {
  const age = /(\d+)(\+)?\s*(day|week|month|hour|minute)s?\s+ago/i.exec(words) ?? /\b(?:vor|il y a|hace)\s+(?:mehr als |plus de |más de )?(\d+)(\+)?\s+(tag|woche|monat|stunde|jour|semaine|mois|heure|día|semana|mes|hora)/iu.exec(words)
    ?? /(\d+)(\+)?\s+(giorn[oi]|settiman[ae]|mes[ei]|or[ae]|dag(?=en\b)|we(?:ek|ken)|maand|uur|dni|dzień|dagar|dage)\p{L}*\s+(?:fa|geleden|temu|sedan|siden)(?!\p{L})/iu.exec(words)
    ?? /(?<!\p{L})(?:há|för)\s+(?:mais de )?(\d+)(\+)?\s+(dia|semana|hora|dag)/iu.exec(words);
  const unit = units[age?.[3]?.toLowerCase() ?? ''];
  if (age !== null && unit !== undefined) {
    const exact = age[2] === undefined && unit <= day;
    return at(startOfDay(now) - Number(age[1]) * unit, exact ? 'day' : 'about');
  }
  if (/\b(today|just (now|posted)|heute|hoy|oggi|hoje|vandaag|idag|i dag|dzisiaj)\b|aujourd['’]hui/i.test(words)) return at(startOfDay(now), 'day');
  if (/\b(yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj)\b|(?<!\p{L})i ?går(?!\p{L})/iu.test(words)) return at(startOfDay(now) - day, 'day');
  return null;
}

function startOfDay(now: Date): number {
  return Math.floor(now.getTime() / day) * day;
}

function fromEpoch(value: number): SourceDate | null {
  if (!Number.isFinite(value)) return null;
  return at(Math.abs(value) < 1e11 ? value * 1000 : value, 'instant');
}

function named(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined, time: readonly (string | undefined)[], zone: string | undefined): SourceDate | null {
  const number = monthNamed(month ?? '');
  if (number === null) return null;
  const parts = ['', year, String(number).padStart(2, '0'), dayOfMonth?.padStart(2, '0'), ...time];
  const offset = offsetMinutes(zone?.replace(/^GMT(?=[+-])/, ''));
  return at(utc(parts, offset), time[0] === undefined || zone === undefined ? 'day' : 'instant');
}

/** Milliseconds of the captured year, month, day, hour, minute, second and fraction; NaN for a day that does not exist. */
function utc(parts: readonly (string | undefined)[], offset: number): number {
  const [, year = '', month = '', dayOfMonth = '', hour = '0', minute = '0', second = '0', fraction = '0'] = parts;
  const ms = Math.trunc(Number(`0.${fraction}`) * 1000);
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth), Number(hour), Number(minute), Number(second), ms);
  const sameDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth))).getUTCDate() === Number(dayOfMonth);
  return sameDay && Number(month) >= 1 && Number(month) <= 12 && Number(hour) < 25 && Number(minute) < 60 ? instant - offset * 60_000 : Number.NaN;
}

/** The zones that RFC 822 names, in hours behind. */
const american: Readonly<Record<string, number>> = { EST: 5, EDT: 4, CST: 6, CDT: 5, MST: 7, MDT: 6, PST: 8, PDT: 7 };

function offsetMinutes(zone: string | undefined): number {
  const hours = american[(zone ?? '').toUpperCase()];
  if (hours !== undefined) return -60 * hours;
  const sign = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '');
  return sign === null ? 0 : (sign[1] === '-' ? -1 : 1) * (Number(sign[2]) * 60 + Number(sign[3] ?? 0));
}

function at(ms: number, precision: SourceDate['precision']): SourceDate | null {
  if (!(ms >= earliest && ms < latest)) return null;
  return { at: new Date(ms).toISOString(), precision };
}
