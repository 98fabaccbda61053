import type { Posting } from '../posting/posting.ts';
import { canonicalText } from './canonical.ts';

const tracking = /^(utm_.*|gh_src|lever-source|lever-origin|ref|source|src|gclid|fbclid|mc_cid|mc_eid)$/i;

/** An address without its fragment and tracking parameters; two that differ only in these are one. */
export function canonicalAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const tracked = Array.from(url.searchParams.keys()).filter((name) => tracking.test(name));
  for (const name of tracked) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/**
 * The text whose hash says whether a posting still means the same. White space and tracking do not count; title,
 * description, places, pay, apply address and questions do.
 */
export function postingContentText(posting: Posting): string {
  const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return canonicalText({
    title: squeeze(posting.title),
    employer: squeeze(posting.employer),
    description: squeeze(posting.description),
    places: posting.places.map((p) => squeeze(p.text)),
    workMode: posting.workMode,
    remoteScope: [...posting.remoteScope],
    employmentType: posting.employmentType,
    salary: posting.salary === null ? null : squeeze(posting.salary.words),
    applyUrl: canonicalAddress(posting.applyUrl),
    questions: posting.questions.map((q) => ({ id: q.id, label: squeeze(q.label), kind: q.kind, required: q.required, maxLength: q.maxLength, options: q.options.map((o) => ({ value: o.value, label: squeeze(o.label) })) })),
  });
}
