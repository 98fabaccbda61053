import type { FormQuestion } from '../form/form-plan.ts';

/** Where postings come from. A source is one adapter; class A needs no key and is on by default. */
export const sourceNames = [
  'greenhouse', 'lever', 'ashby', 'smartrecruiters', 'recruitee', 'personio', 'teamtailor', 'remotive', 'remoteok',
  'arbeitnow', 'himalayas', 'jobicy', 'weworkremotely', 'hackernews', 'themuse', 'adzuna', 'usajobs', 'jsearch',
  'workday', 'workable', 'bamboohr', 'breezy', 'jsonld', 'manual',
] as const;
export type SourceName = (typeof sourceNames)[number];

/**
 * One place a posting names; `text` is what the source said. A state and a country may follow from a city that is known
 * to mean one ("Munich"); parts that neither words nor tables give stay null.
 */
export interface Place {
  readonly text: string;
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
}

export type WorkMode = 'on_site' | 'hybrid' | 'remote' | 'unknown';
export type SalaryPeriod = 'year' | 'month' | 'week' | 'day' | 'hour' | 'unknown';

/** Money as the source states it: integer minor units of `currency`, never converted. */
export interface Salary {
  readonly minMinor: number | null;
  readonly maxMinor: number | null;
  /** ISO 4217, upper case. */
  readonly currency: string;
  readonly period: SalaryPeriod;
  /** True where the source (Adzuna) estimated it; never to be shown as stated. */
  readonly predicted: boolean;
  /** The source's own words or fields, for the person to read. */
  readonly words: string;
}

/** An instant with the precision the source really gave. `at` is ISO 8601 UTC. */
export interface SourceDate {
  readonly at: string;
  readonly precision: 'instant' | 'day' | 'month' | 'about';
}

export type EmploymentType = 'full_time' | 'part_time' | 'contract' | 'temporary' | 'internship' | 'volunteer' | 'other' | 'unknown';
export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'principal' | 'manager' | 'director' | 'executive' | 'unknown';

/** One advertisement at one source, in the one shape every source adapter returns. */
export interface Posting {
  readonly source: SourceName;
  /** The employer's name at that source (board token, site, sub-domain); the source's own name for open boards. */
  readonly tenant: string;
  readonly externalId: string;
  readonly employer: string;
  readonly title: string;
  /** Sanitised Markdown. */
  readonly description: string;
  readonly places: readonly Place[];
  readonly workMode: WorkMode;
  /** Where a remote person may live, as ISO countries or region words ("EU", "worldwide"); empty when not said. */
  readonly remoteScope: readonly string[];
  readonly salary: Salary | null;
  readonly employmentType: EmploymentType;
  readonly seniority: Seniority;
  readonly department: string | null;
  readonly publishedAt: SourceDate | null;
  readonly updatedAt: SourceDate | null;
  readonly closesAt: SourceDate | null;
  /** BCP 47 primary tag ("en", "de") or null. */
  readonly language: string | null;
  /** The page a person reads. */
  readonly url: string;
  /** The page a person applies on. */
  readonly applyUrl: string;
  /** The vacancy's own address, where the apply link was followed and led to one. Missing where it was not. */
  readonly leadsTo?: string;
  readonly questions: readonly FormQuestion[];
  /** Ids that point at the same vacancy without proving it (requisition, internal job id). */
  readonly hints: readonly string[];
}
