import type { CandidateKind } from '../candidate/candidate.ts';
import type { FormSystem } from '../form/form-plan.ts';
import { closedSite } from './closed-sites.ts';

/**
 * Who clicks last at a site. `countersign`: the program fills and clicks. `person`: the form opens filled in their own
 * browser and the click is theirs. `packet`: nothing is opened; they get the exact files and answers.
 */
export const lastClicks = ['countersign', 'person', 'packet'] as const;
export type LastClick = (typeof lastClicks)[number];

/**
 * How far each form driver may go at a real employer's: `packet` not at all, `person` as far as the filled form. What
 * was proven of each, by what, and what was not, stands in docs/forms.md; none is proven for a click of its own.
 */
export const provenAtRealHosts: Readonly<Record<FormSystem, LastClick>> = {
  greenhouse: 'person', lever: 'person', ashby: 'person', workable: 'person', smartrecruiters: 'person', recruitee: 'person', teamtailor: 'person',
  personio: 'person', breezy: 'person', bamboohr: 'person', generic: 'person',
  // No page of a real one was ever seen, and one whose pages differ by employer behind an account.
  greenhouse_old: 'packet', workday: 'packet',
};

/** Whether the terms of an address's site forbid programs: never opened by one, whatever is set. */
export function isClosedToPrograms(url: string): boolean {
  return closedSite(new URL(url)) !== null;
}

export interface ClickPlace {
  readonly kind: CandidateKind;
  readonly system: FormSystem;
  readonly url: string;
}

/** Why a site cannot be set so. */
export const lastClickRefusals = ['closed_to_programs', 'not_proven', 'packet_only'] as const;
export type LastClickRefusal = (typeof lastClickRefusals)[number];

/** Why a site cannot be set so, or null. */
export function lastClickRefusal({ kind, system, url }: ClickPlace, wanted: LastClick): LastClickRefusal | null {
  if (kind === 'practice' || wanted === 'packet') return null;
  if (isClosedToPrograms(url)) return 'closed_to_programs';
  const proven = provenAtRealHosts[system];
  if (wanted === 'countersign' && proven !== 'countersign') return 'not_proven';
  return wanted === 'person' && proven === 'packet' ? 'packet_only' : null;
}

/** Who clicks last where the person said nothing: they themselves at real employers. */
export function usualLastClick(place: ClickPlace): LastClick {
  const usual = place.kind === 'practice' ? 'countersign' : 'person';
  return lastClickRefusal(place, usual) === null ? usual : 'packet';
}

/**
 * Who clicks last, by what is set and what is there.
 * @param set what the person chose for this site, or null
 * @param ownBrowser whether their own browser can be opened here
 */
export function lastClickAt(place: ClickPlace, set: LastClick | null, ownBrowser: boolean): LastClick {
  const wanted = set ?? usualLastClick(place);
  if (lastClickRefusal(place, wanted) !== null) return 'packet';
  if (wanted !== 'person' || ownBrowser) return wanted;
  return 'packet';
}
