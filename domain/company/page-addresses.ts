import { systemOfForm } from '#domain/form/system-of-form.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { companyKey } from '#domain/text/company.ts';

const most = 2;
/** A page of an employer's site that tells who they are, by its path or the words of a link to it. */
const tellsOfThem = /\b(?:about(?:[-_ ]?us)?|who[-_ ]we[-_ ]are|our[-_ ]story|company|(?:ü|ue)ber[-_ ]?uns|unternehmen|wir|qui[-_ ]sommes[-_ ]nous|a[-_ ]propos|à propos|over[-_ ]ons|om[-_ ]oss|chi[-_ ]siamo|sobre)\b/iu;

/**
 * Where an employer's public page may stand, the likeliest first, at most two: a site of its name that the posting links
 * to, the site of its own that it takes applications on, or its page at the system it recruits with.
 */
export function companyPageAddresses(posting: Pick<Posting, 'employer' | 'description' | 'applyUrl' | 'url'>): string[] {
  const linked = Array.from(posting.description.matchAll(/\]\((https?:\/\/[^\s)]+)\)|(?<![\](\w])(https?:\/\/[^\s)\]>"]+)/gu), ([, named, bare]) => named ?? bare ?? '').filter((link) => isOfEmployer(link, posting.employer)).map(siteOf);
  const own = [posting.applyUrl, posting.url].flatMap((address) => pageAtSystem(address, posting.employer) ?? []);
  return [...new Set([...linked, ...own])].slice(0, most);
}

/** The link of a page of the same site that tells who they are; null where there is none or it is the page itself. */
export function linkAboutThem(links: readonly { readonly href: string; readonly words: string }[], page: string): string | null {
  const here = new URL(page);
  const found = links.flatMap(({ href, words }) => {
    const url = URL.canParse(href, page) ? new URL(href, page) : null;
    const isTheirs = url !== null && url.origin === here.origin && url.pathname !== here.pathname;
    return isTheirs && (tellsOfThem.test(url.pathname) || (words.length < 40 && tellsOfThem.test(words))) ? [url] : [];
  });
  const [first] = found;
  if (first === undefined) return null;
  first.hash = '';
  return first.href;
}

/** Whether an address is on a host of the employer's own name. */
function isOfEmployer(address: string, employer: string): boolean {
  if (!URL.canParse(address)) return false;
  const labels = new URL(address).hostname.toLowerCase().split('.').slice(0, -1);
  const key = companyKey(employer);
  return key.length >= 3 && labels.map((label) => label.replaceAll('-', '')).some((label) => label === key || label === key.replace(/and/u, ''));
}

/** The page that a link names where it tells who they are, else the site's first page. */
function siteOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return tellsOfThem.test(url.pathname) ? url.href : `${url.origin}/`;
}

/** An employer's page at the system that serves an address. Practice employers carry the system's host as first segment. */
function pageAtSystem(address: string, employer: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const carried = segments[0]?.includes('.') === true ? `/${segments.shift() ?? ''}` : '';
  const at = (path: string) => `${url.origin}${carried}${path}`;
  const first = segments[0];
  switch (systemOfForm(address)) {
    case 'greenhouse': {
      const token = first === 'embed' ? url.searchParams.get('for') : first;
      return token == null ? null : at(`/${token}`);
    }
    case 'lever': case 'ashby': case 'workable': return first === undefined ? null : at(`/${first}`);
    case 'smartrecruiters': {
      const company = first === 'oneclick-ui' ? segments[2] : first;
      return company === undefined ? null : at(`/${company}`);
    }
    case 'recruitee': case 'teamtailor': case 'personio': case 'breezy': return carried === '' ? at('/') : at(`/${first ?? ''}`);
    case 'bamboohr': return carried === '' ? at('/careers') : at(`/${first ?? ''}`);
    case 'workday': return null;
    default:
      if (carried !== '') return at(`/${first ?? ''}`);
      return isOfEmployer(address, employer) ? at('/') : null;
  }
}
