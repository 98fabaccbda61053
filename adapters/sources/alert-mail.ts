import { load } from 'cheerio';
import { parseAge } from '#domain/posting/dates.ts';
import { parsePlaces } from '#domain/posting/places.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/salary.ts';
import { oneLine } from '#domain/posting/text.ts';
import { postingOf } from './postings.ts';

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
  readonly tenant: 'linkedin' | 'indeed';
  readonly sender: RegExp;
  /** The posting's id in a link, or null for any other link. */
  readonly idOf: (link: URL) => string | null;
  /** The address without tracking, to be stored. */
  readonly address: (id: string) => string;
}

const sites: readonly AlertSite[] = [
  { tenant: 'linkedin', sender: /@([\w-]+\.)*linkedin\.com>?$/i, idOf: (link) => (/(^|\.)linkedin\.com$/.test(link.hostname) ? /\/jobs\/view\/(\d+)/.exec(link.pathname)?.[1] ?? null : null), address: (id) => `https://www.linkedin.com/jobs/view/${id}/` },
  // Sponsored cards have no id of their own and are left out.
  { tenant: 'indeed', sender: /@([\w-]+\.)*indeed\.com>?$/i, idOf: (link) => (/(^|\.)indeed\.com$/.test(link.hostname) && /\/rc\/clk/.test(link.pathname) ? link.searchParams.get('jk') : null), address: (id) => `https://www.indeed.com/viewjob?jk=${encodeURIComponent(id)}` },
];

const mark = '\u27E6';

/**
 * The postings in a job alert that a person forwarded or that came to their connected mailbox: title, employer, place,
 * pay and link, nothing fetched. Empty for any other mail. Structure of the mails: notes on job sources §1.24.
 */
export function postingsInAlertMail(mail: AlertMail): readonly Posting[] {
  const site = sites.find(({ sender }) => sender.test(mail.from.trim()));
  if (site === undefined) return [];
  const found = cardsOf(mail.html, site).map((card) => postingOfCard(card, site, mail.receivedAt));
  return Array.from(new Map(found.flatMap((posting) => ('why' in posting ? [] : [[posting.externalId, posting] as const]))).values());
}

function postingOfCard(card: Card, site: AlertSite, receivedAt: Date) {
  const [first = '', second = ''] = card.lines.filter((line) => !/^\d([.,]\d)?( ?★.*)?$/.test(line));
  // LinkedIn writes "Employer · Place (Remote)" in one line, Indeed in two.
  const [employer = first, place = second] = first.includes(' · ') ? first.split(' · ') : [first, second];
  const pay = card.lines.find((line) => parseSalary(line) !== null) ?? '';
  const age = card.lines.map((line) => parseAge(line, receivedAt)).find((date) => date !== null) ?? null;
  return postingOf({ source: 'manual', tenant: site.tenant, origin: null }, {
    externalId: card.id, employer, title: card.title, html: '', places: parsePlaces(place), workMode: 'unknown', salary: parseSalary(pay), employment: [], publishedAt: age, url: site.address(card.id), applyUrl: card.link,
  });
}

/** Cards in the order of the mail: a link to a posting whose text is the title, and the lines that follow. */
function cardsOf(html: string, site: AlertSite): readonly Card[] {
  const page = load(html);
  const links: string[] = [];
  page('style, script, head').remove();
  page('a[href]').each((_index, element) => {
    const href = page(element).attr('href') ?? '';
    const id = URL.canParse(href) ? site.idOf(new URL(href)) : null;
    if (id === null || oneLine(page(element).text()) === '') return;
    page(element).replaceWith(`\n${mark}${links.length} ${page(element).text().replace(/[<>&\n]/g, ' ')}\n`);
    links.push(href);
  });
  page('br, p, div, td, tr, li, h1, h2, h3, h4').before('\n').after('\n');
  const lines = page.root().text().split('\n').map(oneLine).filter((line) => line !== '');
  const starts = lines.flatMap((line, index) => (line.startsWith(mark) ? [index] : []));
  return starts.flatMap((start, order) => {
    const [, number = '', title = ''] = /^.(\d+) (.*)$/.exec(lines[start] ?? '') ?? [];
    const link = links[Number(number)] ?? '';
    const id = URL.canParse(link) ? site.idOf(new URL(link)) : null;
    return id === null || title === '' ? [] : [{ id, link, title, lines: lines.slice(start + 1, Math.min(starts[order + 1] ?? lines.length, start + 9)) }];
  });
}
