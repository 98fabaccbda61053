const sites: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)linkedin\.[a-z.]+$/u, 'LinkedIn'], [/(?:^|\.)indeed\.[a-z.]+$/u, 'Indeed'], [/(?:^|\.)glassdoor\.[a-z.]+$/u, 'Glassdoor'], [/(?:^|\.)(?:wellfound|angel)\.(?:com|co)$/u, 'Wellfound'],
];

/** The site whose terms forbid programs, by the address of one of its pages: never opened by one, whatever is set. Null for any other. */
export function closedSite(url: URL): string | null {
  const host = url.hostname.toLowerCase().replace(/\.$/u, '');
  return sites.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}
