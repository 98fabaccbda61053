import type { OpeningSummary } from '#lib/api/types.ts';

type Source = OpeningSummary['sources'][number];

const titles: Readonly<Record<Source, string>> = {
  greenhouse: 'Greenhouse', lever: 'Lever', ashby: 'Ashby', smartrecruiters: 'SmartRecruiters', recruitee: 'Recruitee', personio: 'Personio', teamtailor: 'Teamtailor', remotive: 'Remotive', remoteok: 'Remote OK',
  arbeitnow: 'Arbeitnow', himalayas: 'Himalayas', jobicy: 'Jobicy', weworkremotely: 'We Work Remotely', hackernews: 'Hacker News', themuse: 'The Muse', adzuna: 'Adzuna', usajobs: 'USAJOBS', jsearch: 'JSearch',
  workday: 'Workday', workable: 'Workable', bamboohr: 'BambooHR', breezy: 'Breezy', jsonld: 'Web page', manual: 'Added by hand',
};

/** A source by the name people know it under. */
export function sourceTitle(source: string): string {
  return source in titles ? titles[source as Source] : source;
}
