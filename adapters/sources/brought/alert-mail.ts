import { load } from 'cheerio';
import { parseAge } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places/places.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/pay/salary.ts';
import { oneLine } from '#domain/posting/text.ts';
import { postingOf } from '../reading/postings.ts';

export interface AlertMail {
  /** The sender's address. */
  readonly from: string;
  readonly html: string;
  readonly receivedAt: Date;
}

interface Card {
  readonly id: string;
  /** The link as it came, for the person's own click. */
  readonly link: string;
  readonly title: string;
  /** The lines below the title, up to the next card. */
  readonly lines: readonly string[];
}

interface AlertSite {
  readonly tenant: 'linkedin' | 'indeed' | 'glassdoor' | 'wellfound';
  readonly sender: RegExp;
  /** The posting's id in a link, or null for any other link. */
  readonly idOf: (link: URL) => string | null;
  /** The address without tracking, to be stored. */
  readonly address: (id: string) => string;
  /** True where the whole card may be one link, whose first line is the employer. */
  readonly wholeCard?: true;
}

const sites: readonly AlertSite[] = [
  { tenant: 'linkedin', sender: /@([\w-]+\.)*linkedin\.com>?$/i, idOf: (link) => (/(^|\.)linkedin\.com$/.test(link.hostname) ? /\/jobs\/view\/(\d+)/.exec(link.pathname)?.[1] ?? null : null), address: (id) => `https://www.linkedin.com/jobs/view/${id}/` },
  // Sponsored cards have no id of their own and are left out.
  { tenant: 'indeed', sender: /@([\w-]+\.)*indeed\.com>?$/i, idOf: (link) => (/(^|\.)indeed\.com$/.test(link.hostname) && /\/rc\/clk/.test(link.pathname) ? link.searchParams.get('jk') : null), address: (id) => `https://www.indeed.com/viewjob?jk=${encodeURIComponent(id)}` },
  // The structure of these two is known from mails that others describe; a card in another form is left out.
  { tenant: 'glassdoor', sender: /@([\w-]+\.)*glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})>?$/i, idOf: glassdoorId, address: (id) => `https://www.glassdoor.com/job-listing/j?jl=${id}`, wholeCard: true },
  { tenant: 'wellfound', sender: /@([\w-]+\.)*(?:wellfound\.com|angel\.co)>?$/i, idOf: (link) => (/(^|\.)(wellfound\.com|angel\.co)$/.test(link.hostname) ? /\/jobs\/(?:[a-z][\w-]*-)?(\d{3,})(?:-[\w-]*)?\/?$/i.exec(link.pathname)?.[1] ?? null : null), address: (id) => `https://wellfound.com/jobs/${id}` },
];

/** `/partner/jobListing.htm?…&jobListingId=…` and `/job-listing/…htm?jl=…`. */
function glassdoorId(link: URL): string | null {
  if (!/(^|\.)glassdoor\.[a-z.]+$/.test(link.hostname) || !/\/job-?listing/i.test(link.pathname)) return null;
  const id = link.searchParams.get('jobListingId') ?? link.searchParams.get('jl');
  return id !== null && /^\d+$/.test(id) ? id : null;
}

const rating = /^\d([.,]\d)?( ?★.*)?$/;
/** Links of a card that only repeat it. */
const button = /^(?:easy apply|apply(?: now| on .*)?|(?:view|see|save)(?: the)?(?: job| role| details)?|learn more)$/i;

const mark = '\u27E6';

/**
 * The postings in a job alert that a person forwarded or that came to their connected mailbox: title, employer, place,
 * pay and link, nothing fetched. Empty for any other mail.
 */
export function postingsInAlertMail(mail: AlertMail): readonly Posting[] {
  const site = sites.find(({ sender }) => sender.test(mail.from.trim()));
  if (site === undefined) return [];
  const found = cardsOf(mail.html, site).map((card) => postingOfCard(card, site, mail.receivedAt));
  return Array.from(new Map(found.flatMap((posting) => ('why' in posting ? [] : [[posting.externalId, posting] as const]))).values());
}

function postingOfCard(card: Card, site: AlertSite, receivedAt: Date) {
  const [first = '', second = ''] = card.lines.filter((line) => !rating.test(line));
  // LinkedIn writes "Employer · Place (Remote)" in one line, Indeed in two.
  const [employer = first, place = second] = first.includes(' · ') ? first.split(' · ') : [first, second];
  // Wellfound names the employer in the title at times, and only the place below.
  const [, role, at] = site.tenant === 'wellfound' ? /^(.+?) at (\p{Lu}.*)$/u.exec(card.title) ?? [] : [];
  const pay = card.lines.find((line) => parseSalary(line) !== null) ?? '';
  const age = card.lines.map((line) => parseAge(line, receivedAt)).find((date) => date !== null) ?? null;
  return postingOf({ source: 'manual', tenant: site.tenant, origin: null }, {
    externalId: card.id, employer: at ?? employer, title: role ?? card.title, html: '', places: parsePlaces(at === undefined ? place : first), workMode: 'unknown', salary: parseSalary(pay), employment: [], publishedAt: age, url: site.address(card.id), applyUrl: card.link,
  });
}

/** Cards in the order of the mail: a link to a posting whose text is the title, and the lines that follow. */
function cardsOf(html: string, site: AlertSite): readonly Card[] {
  const page = load(html);
  const links: string[] = [];
  page('style, script, head').remove();
  page('br, p, div, td, tr, li, h1, h2, h3, h4').before('\n').after('\n');
  page('a[href]').each((_index, element) => {
    const href = page(element).attr('href') ?? '';
    const id = URL.canParse(href) ? site.idOf(new URL(href)) : null;
    const words = linesOf(page(element).text().replace(/[<>&]/g, ' ')).filter((line) => !rating.test(line));
    if (id === null || words.every((line) => button.test(line))) return;
    const [employer = '', title = '', ...below] = words;
    const lines = site.wholeCard === true && words.length > 1 ? [title, employer, ...below] : [words.join(' ')];
    page(element).replaceWith(`\n${mark}${links.length} ${lines.join('\n')}\n`);
    links.push(href);
  });
  const lines = linesOf(page.root().text());
  const starts = lines.flatMap((line, index) => (line.startsWith(mark) ? [index] : []));
  return starts.flatMap((start, order) => {
    const [, number = '', title = ''] = /^.(\d+) (.*)$/.exec(lines[start] ?? '') ?? [];
    const link = links[Number(number)] ?? '';
    const id = URL.canParse(link) ? site.idOf(new URL(link)) : null;
    return id === null || title === '' ? [] : [{ id, link, title, lines: lines.slice(start + 1, Math.min(starts[order + 1] ?? lines.length, start + 9)) }];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map(oneLine).filter((line) => line !== '');
}
