import type { EmploymentType, Seniority, WorkMode } from '#domain/posting/posting.ts';
import type { Preferences } from '#domain/candidate/candidate.ts';

/**
 * What a campaign looks for. A list that is empty, or null, leaves the person's own wishes as they are; what stands
 * here goes before them, except that nothing the person never wants can be allowed by a plan.
 */
export interface CampaignPlan {
  readonly titles: readonly string[];
  readonly levels: readonly Exclude<Seniority, 'unknown'>[];
  /** Each must stand in the posting; "Go or Rust" is met by either. */
  readonly must: readonly string[];
  /** Each that stands in the posting lifts its score. */
  readonly wish: readonly string[];
  readonly never: readonly string[];
  /** Employers by name. */
  readonly avoid: readonly string[];
  readonly places: readonly string[];
  /** Where a remote post may be held from: countries by ISO code or name, or areas ("EU"). */
  readonly remoteFrom: readonly string[];
  readonly workModes: readonly Exclude<WorkMode, 'unknown'>[];
  /** Lowest pay a year, minor units. */
  readonly salaryFloor: Preferences['salaryFloor'];
  /** Primary tags of the languages the work may be in. */
  readonly languages: readonly string[];
  readonly employment: readonly Exclude<EmploymentType, 'unknown' | 'other'>[];
  /** Most openings taken in any 24 hours. */
  readonly daily: number | null;
}

export const emptyPlan: CampaignPlan = {
  titles: [], levels: [], must: [], wish: [], never: [], avoid: [], places: [], remoteFrom: [], workModes: [], salaryFloor: null, languages: [], employment: [], daily: null,
};

export const planLevels = ['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive'] as const;
export const planEmployment = ['full_time', 'part_time', 'contract', 'temporary', 'internship', 'volunteer'] as const;
export const planModes = ['on_site', 'hybrid', 'remote'] as const;
