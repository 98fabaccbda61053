import { z } from 'zod';
import { vacancyOfLink } from '#domain/dedupe/vacancy-link.ts';
import { parseDate } from '#domain/posting/dates.ts';
import { employmentTypeOf, workModeOf } from '#domain/posting/employment.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { WorkMode } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/pay/salary.ts';
import { oneLine, unescaped } from '#domain/posting/text.ts';
import { postingOf } from '../reading/postings.ts';
import { addressAt, idMember, jsonOf, optionalNumber, optionalText, pageOf, parseKept, readEach, readList, unchangedPage } from '../reading/reading.ts';
import { SourceError } from '../source.port.ts';
import type { Source } from '../source.port.ts';

const host = 'hn.algolia.com';
const stories = z.object({ hits: z.array(z.object({ objectID: z.string(), title: optionalText, created_at_i: optionalNumber })) });
const comment = z.object({ objectID: z.string(), parent_id: optionalNumber, story_id: optionalNumber, story_title: optionalText, comment_text: optionalText, created_at: optionalText });
/** The search's page of comments, or the thread itself with its answers as children. */
const child = z.object({ id: z.union([z.string(), z.number()]), text: optionalText, created_at: optionalText });
const thread = z.object({ id: z.union([z.string(), z.number()]), title: optionalText, children: z.array(child) }).transform((story) => ({
  hits: story.children.map((item): unknown => ({ objectID: String(item.id), parent_id: Number(story.id), story_id: Number(story.id), story_title: story.title, comment_text: item.text, created_at: item.created_at })), page: 0, nbPages: 1,
}));
const comments = z.union([z.object({ hits: z.array(z.unknown()), page: optionalNumber, nbPages: optionalNumber }), thread]);

/**
 * Hacker News, "Ask HN: Who is hiring?": the newest thread's top-level comments. Absence counts within that thread alone: last
 * month's advertisements are not withdrawn because a new thread was opened. See https://hn.algolia.com/api.
 */
export const hackernews: Source = {
  name: 'hackernews',
  class: 'A',
  duties: { attribution: 'From "Who is hiring?" on Hacker News', linkBack: true, requestsPerDay: null, paceMs: 1_000 },
  async readPage(ref, page, context) {
    const at = page ?? (await newestThread());
    const [story, number = '0', opened = ''] = at.split('/');
    const since = parseDate(opened)?.at ?? null;
    const raw = await readList({ url: addressAt(ref, host, `/api/v1/search?tags=comment,story_${story}&hitsPerPage=1000&page=${number}`) }, ref, hackernews.duties, context);
    if (raw === null) return { ...unchangedPage, since };
    const whole = pageOf(raw, await parseKept(hackernews, raw, ref, at, context));
    return { ...whole, since, complete: whole.complete && since !== null };

    /** The thread's id, its first page and when it was opened: the cursor that every page of it hands on. */
    async function newestThread(): Promise<string> {
      const answer = await readList({ url: addressAt(ref, host, '/api/v1/search_by_date?tags=story,author_whoishiring') }, ref, hackernews.duties, { ...context, memory: null });
      // The same author posts "Who wants to be hired?" and "Freelancer?" on the same day.
      const found = answer === null ? [] : jsonOf(answer.body, stories, ref).hits.filter((hit) => /who is hiring/i.test(hit.title ?? '')).sort((a, b) => (b.created_at_i ?? 0) - (a.created_at_i ?? 0));
      if (found[0] === undefined) throw new SourceError('unknown_shape', 'Hacker News lists no "Who is hiring?" thread.', answer);
      return `${found[0].objectID}/0/${found[0].created_at_i ?? ''}`;
    }
  },
  parse(body, ref, context) {
    const { hits, page, nbPages } = jsonOf(body, comments, ref);
    const read = readEach(hits, comment, ref, idMember('objectID'), (hit) => {
      const text = hit.comment_text ?? '';
      // Answers to comments and removed comments are no advertisements.
      if (hit.parent_id === null || hit.parent_id !== hit.story_id || text.trim() === '' || /who wants to be hired|freelancer/i.test(hit.story_title ?? '')) return null;
      const head = headOf(text);
      if (head === null) return null;
      return postingOf(ref, {
        externalId: hit.objectID, tenant: 'hackernews', employer: head.employer, title: head.title, html: `<p>${text}</p>`, places: placesOfHead(head.place), workMode: modeOfLine(head.line), salary: parseSalary(head.pay),
        employment: [employmentTypeOf([head.line.replaceAll('Temporal', '')]).replace('unknown', '')], publishedAt: parseDate(hit.created_at), url: `https://news.ycombinator.com/item?id=${encodeURIComponent(hit.objectID)}`, applyUrl: vacancyIn(text),
      });
    });
    const [story, , opened = ''] = context.page?.split('/') ?? [];
    return { ...read, nextPage: story !== undefined && (page ?? 0) + 1 < (nbPages ?? 0) && hits.length > 0 ? `${story}/${(page ?? 0) + 1}/${opened}` : null };
  },
};

/** The one vacancy at an ATS that a comment links to; null where it names several, or only boards and pages. */
function vacancyIn(html: string): string | null {
  const links = Array.from(html.matchAll(/href="([^"]+)"/g), ([, link = '']) => unescaped(link));
  const byVacancy = new Map(links.flatMap((link) => { const key = vacancyOfLink(link)?.key; return key === undefined ? [] : [[key, link] as const]; }));
  return byVacancy.size === 1 ? [...byVacancy.values()][0] ?? null : null;
}

const roles = /\b(engineer\w*|developers?|dev|designers?|managers?|scientists?|analysts?|lead|head of|director|founding|architect|sre|devops|recruiter|marketing|sales|product|researcher|intern|cto|full[- ]?stack|front[- ]?end|back[- ]?end|multiple roles|various|roles|positions|support|technician|writer|operations|editor|administrator|specialist|swes?|sres?|ems|gtm|professors?)\b/i;
const aRole = /\b(?:engineers?|developers?|designers?|managers?|scientists?|analysts?|specialists?)(?:\s*(?:\(|--).*)?$/i;
const roleInWords = /\b((?:[A-Z][\w/&+.-]*\s+){0,4}(?:Engineers?|Developers?|Designers?|Managers?|Scientists?|Analysts?|Director|Architects?|Researchers?|Lead)(?:\s*[–(-]\s*[A-Z][\w ]*\)?)?)/;
const modes = /\b(remote|on-?site|hybrid|in-?office|in person)\b/i;
const times = /^\W*((full|part)[- ]?time|contract\w*|permanent|intern(ship)?s?|freelance)\b/i;
const terms = /\bvisas?\b|sponsorship|relocation|\bimmigration\b|^yc\b|\bequity only\b|^seeking freelancers?$/i;
const pay = /[$€£¥₹₩₪₱฿]\s?\d|\d\s?k\b|\b(?:usd|eur|gbp|chf|cad|aud|jpy|inr|sgd|sek|nok|dkk|pln)\b|equity/i;
const noAdvertisement = /\bseeking (work|freelance\w* work)\b|willing to relocate|^\W*\[?(flagged|dead)\]?|looking for (a job|work|new opportunities)|not hiring/i;

interface Head {
  readonly employer: string;
  readonly title: string;
  readonly place: string;
  readonly pay: string;
  readonly line: string;
}

/** The parts of a first line such as "Company | Role | Location | REMOTE | pay | link", whose order varies; null for talk. */
function headOf(html: string): Head | null {
  const words = oneLine(unescaped(html.replace(/<[^>]*>/g, ' ')));
  if (noAdvertisement.test(words)) return null;
  // A line that begins with a bar goes on from the one before.
  const line = oneLine(unescaped((html.split(/<p>|\n(?!\s*\|)/i)[0] ?? '').replace(/<[^>]*>/g, ' ')));
  const parts = line.split(/\s*[|•]+\s*|\s*;\s+(?![^(]*\))/).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length >= 3) return headOfParts(line, parts);
  const dashed = line.length > 160 ? [] : line.split(/\s+[–—-]\s+/).map((part) => part.trim()).filter((part) => part !== '');
  return dashed.length >= 3 && dashed.some((part) => modes.test(part) || placed(part)) ? headOfParts(line, dashed) : headOfProse(line, words, barredLine(html));
}

function headOfParts(line: string, parts: readonly string[]): Head {
  const first = parts.find((part) => (!placed(part) || /\(/.test(part)) && !terms.test(part)) ?? parts[0] ?? '';
  const [, role = null, company = first] = /^(.*\S) at (\p{Lu}.*)$/u.exec(first) ?? [];
  const rest = parts.filter((part) => part !== first);
  const isLink = (part: string) => /https?:|www\.|\.(com|io|ai|co|org|dev)\b/i.test(part);
  const isRole = (part: string) => roles.test(part) && !isLink(part) && !pay.test(part) && !times.test(part);
  const title = rest.find(isRole) ?? (role !== null && roles.test(role) ? role : rest.find((part) => !isLink(part) && !modes.test(part) && !pay.test(part) && !times.test(part) && !terms.test(part) && !placed(part)));
  const place = rest.filter((part) => part !== title && !isLink(part) && !pay.test(part) && (modes.test(part) || placed(part))).join('; ');
  // "Software Engineer | Oslo | Onsite" names no employer here.
  const paid = rest.find((part) => pay.test(part) && part.length < 120) ?? '';
  if (title === undefined && aRole.test(first)) return { employer: 'Named in the text', title: first, place, pay: paid, line };
  return { employer: companyName(company), title: title ?? 'Several roles', place, pay: paid, line };
}

/** A comment in sentences: it must say that somebody hires. */
function headOfProse(line: string, words: string, barred: string): Head | null {
  if (words.length < 100 || !/\bhiring\b|\bjoin (us|our)\b|\b(open|new) (role|position)s?\b|\bwe('|’)?re looking for\b|\bapply (?:at|here|via|now|by|on|directly)\b|\bapply:|\bcareers?\b|\bpay range\b|\|/i.test(words)) return null;
  const named = /^(?:Hey HN!?\s*)?(?:(?:COMPANY|Company):\s*|At\s+)?(\p{Lu}[\p{L}\d.&'’-]*(?:\s+\p{Lu}[\p{L}\d.&'’-]*){0,3})(?=\s*(?:$|\(|\||–|—|-|,|:|;|is\b|are\b|LOCATION|ABOUT|we\b))/u.exec(line)?.[1] ?? null;
  const employer = named === null || roles.test(named) ? 'Named in the text' : named;
  return { employer, title: roleInWords.exec(words)?.[1]?.trim() ?? 'Several roles', place: [line.length < 200 ? line.replace(/https?:\S+/g, ' ') : '', ...barred.split(/\s*\|\s*/).filter(placed)].join('; '), pay: line.length < 200 ? line : '', line: `${words.slice(0, 400)} ${barred}` };
}

/** "Hybrid | Oslo | Rust" below sentences says what a first line else would; empty where there is none. */
function barredLine(html: string): string {
  return html.split(/<p>|\n/i).map((part) => oneLine(unescaped(part.replace(/<[^>]*>/g, ' ')))).find((part) => part.length < 200 && part.split('|').length > 2) ?? '';
}

function companyName(text: string): string {
  const name = text.replace(/\(?\s*https?:\S+\s*\)?|\((?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\)/g, ' ').replace(/\s+/g, ' ').split(/\s+[–—-]+\s+/)[0]?.replace(/\(\s*\)/g, '').replace(/^[\s*]+|[\s*(:]+$/g, '') ?? '';
  return name === '' ? text : name;
}

/** Both "onsite" and "remote" in one line leave the choice open. */
function modeOfLine(line: string): WorkMode {
  return /\bon-?site\b/i.test(line) && /\bremote\b/i.test(line) ? 'hybrid' : workModeOf(line);
}

/** Only words that are known to be places: the rest of a head line is prose. */
function placesOfHead(place: string): ParsedPlaces {
  const parsed = parsePlaces(place.replace(/\bin (?=\p{Lu})/gu, ''), noTown);
  return { ...parsed, places: parsed.places.filter((item) => item.country !== null || parsed.places.length === 1) };
}

/** Employers bear the names of small towns. */
const noTown = () => null;

function placed(part: string): boolean {
  return parsePlaces(part, noTown).places.some((place) => place.country !== null);
}
