import robotsParser from 'robots-parser';

export interface RobotsAnswer {
  readonly allowed: boolean;
  /** Seconds the site asks for between requests, or null. */
  readonly crawlDelay: number | null;
}

/** Reads one origin's robots.txt: its text, or '' where the site has none (4xx). Rejects where the site did not answer. */
export type ReadRobots = (origin: string) => Promise<string>;

export interface Robots {
  check(url: URL): Promise<RobotsAnswer>;
}

const keptMs = 24 * 3600_000;

/**
 * robots.txt of every origin, kept for a day (RFC 9309). Callers of one origin share one reading; a failure is not
 * kept, so that a site that was down is asked again.
 */
export function createRobots(read: ReadRobots, productToken: string, now: () => Date): Robots {
  const kept = new Map<string, { readonly until: number; readonly rules: Promise<string> }>();
  const rulesOf = (origin: string): Promise<string> => {
    const known = kept.get(origin);
    if (known !== undefined && now().getTime() < known.until) return known.rules;
    const rules = read(origin);
    kept.set(origin, { until: now().getTime() + keptMs, rules });
    rules.catch(() => kept.delete(origin));
    return rules;
  };
  return {
    async check(url) {
      const parsed = robotsParser(`${url.origin}/robots.txt`, await rulesOf(url.origin));
      return { allowed: parsed.isAllowed(url.href, productToken) ?? true, crawlDelay: parsed.getCrawlDelay(productToken) ?? null };
    },
  };
}
