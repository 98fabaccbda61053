import { load } from 'cheerio';
import type { SourceName } from '#domain/posting/posting.ts';

/** One entry of a recorded answer, as its source wrote it. */
export type Entry = Readonly<Record<string, unknown>>;

/** What an entry states of a field: a value to compare with, `true` for "something", null for nothing. */
export type Stated = string | number | true | null;

/** How to find a source's entries, their ids, and what each states; written from the notes, apart from the adapters. */
export interface StatedFields {
  readonly entries: (answer: unknown) => readonly Entry[];
  readonly id: (entry: Entry) => string;
  readonly fields: Readonly<Record<string, (entry: Entry) => Stated>>;
}

/** A value by its path ("categories.allLocations.0"), null for absent, empty text and empty lists. */
function at(entry: unknown, path: string): unknown {
  const value = path.split('.').reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null), entry);
  const empty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
  return empty ? null : value;
}

/** A value as words; '' for anything that is none. */
function words(entry: unknown, path: string): string {
  const value = at(entry, path);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const list = (path: string) => (answer: unknown): readonly Entry[] => records(path === '' ? answer : at(answer, path));
const records = (value: unknown): readonly Entry[] => (Array.isArray(value) ? value.filter((item): item is Entry => typeof item === 'object' && item !== null) : []);
const text = (...paths: readonly string[]) => (entry: Entry): Stated => {
  const value = paths.map((path) => at(entry, path)).find((found) => found !== null);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};
const some = (...paths: readonly string[]) => (entry: Entry): Stated => (paths.some((path) => at(entry, path) !== null) ? true : null);
const id = (...paths: readonly string[]) => (entry: Entry) => String(text(...paths)(entry) ?? '');
/** Milliseconds of a stated time; seconds and milliseconds are told apart by magnitude. */
const time = (...paths: readonly string[]) => (entry: Entry): Stated => {
  const value = text(...paths)(entry);
  const ms = typeof value === 'number' ? (value < 1e11 ? value * 1000 : value) : Date.parse(typeof value === 'string' ? value.replace(/ UTC$/, 'Z').replace(' ', /^\d{4}-\d\d-\d\d /.test(value) ? 'T' : ' ').replace(/(T[\d:.]+)$/, '$1Z').replace(/(\.\d{3})\d+Z$/, '$1Z') : '');
  return Number.isNaN(ms) ? null : ms;
};
const amount = (path: string) => (entry: Entry): Stated => {
  const value = Number(at(entry, path) ?? 0);
  return value > 0 ? value : null;
};
const matching = (pattern: RegExp, ...paths: readonly string[]) => (entry: Entry): Stated => (paths.some((path) => pattern.test(words(entry, path))) ? true : null);
const remote = /remote|hybrid|on-?site/i;
const paid = /\d/;

function xml(root: string) {
  return (answer: unknown): readonly Entry[] => {
    const document = load(typeof answer === 'string' ? answer : '', { xmlMode: true });
    return document(root).toArray().map((element) => Object.fromEntries(document(element).children().toArray().map((child) => [child.tagName, document(child).text()])));
  };
}

export const stated: Partial<Readonly<Record<SourceName, StatedFields>>> = {
  greenhouse: { entries: list('jobs'), id: id('id'), fields: { title: text('title'), employer: text('company_name'), url: text('absolute_url'), description: some('content'), places: some('location.name', 'offices'), workMode: matching(remote, 'location.name', 'metadata.0.value'), department: text('departments.0.name'), publishedAt: time('first_published'), updatedAt: time('updated_at'), closesAt: time('application_deadline'), language: text('language'), salary: (entry) => some('pay_input_ranges')(entry) ?? matching(/pay-range/, 'content')(entry), questions: some('questions') } },
  lever: { entries: list(''), id: id('id'), fields: { title: text('text'), url: text('hostedUrl'), applyUrl: text('applyUrl'), description: some('description', 'descriptionPlain'), places: some('categories.location', 'categories.allLocations'), country: text('country'), workMode: matching(remote, 'workplaceType'), department: text('categories.department', 'categories.team'), employmentType: some('categories.commitment'), publishedAt: time('createdAt'), salaryMin: amount('salaryRange.min'), salaryMax: amount('salaryRange.max') } },
  ashby: { entries: (answer) => list('jobs')(answer).filter((entry) => entry['isListed'] !== false), id: id('id'), fields: { title: text('title'), url: text('jobUrl'), applyUrl: text('applyUrl'), description: some('descriptionHtml', 'descriptionPlain'), places: some('location', 'address.postalAddress.addressCountry'), workMode: some('workplaceType'), department: text('department', 'team'), employmentType: some('employmentType'), publishedAt: time('publishedAt'), salary: some('compensation.compensationTierSummary') } },
  // One vacancy may have several ads; the default one stands for all.
  smartrecruiters: { entries: (answer) => list('content')(answer).filter((entry, _index, all) => entry['defaultJobAd'] !== false || !all.some((other) => other['defaultJobAd'] === true && other['refNumber'] === entry['refNumber'])), id: id('uuid', 'id'), fields: { title: text('name'), employer: text('company.name'), places: some('location.fullLocation', 'location.city'), country: (entry) => words(entry, 'location.country').toUpperCase() || null, department: text('department.label', 'function.label'), employmentType: some('typeOfEmployment.label'), seniority: (entry) => (words(entry, 'experienceLevel.id') === 'not_applicable' ? null : some('experienceLevel.label')(entry)), publishedAt: time('releasedDate'), language: text('language.code') } },
  recruitee: { entries: list('offers'), id: id('id'), fields: { title: text('title'), employer: text('company_name'), url: text('careers_url'), applyUrl: text('careers_apply_url'), description: some('description'), places: some('location', 'city'), country: text('country_code'), workMode: (entry) => (['remote', 'hybrid', 'on_site'].some((flag) => entry[flag] === true) ? true : null), department: text('department'), employmentType: some('employment_type_code'), seniority: some('experience_code'), publishedAt: time('published_at'), updatedAt: time('updated_at'), closesAt: time('close_at'), salaryMin: amount('salary.min'), salaryMax: amount('salary.max'), questions: some('open_questions') } },
  personio: { entries: xml('workzag-jobs > position'), id: id('id'), fields: { title: text('name'), employer: text('subcompany'), description: some('jobDescriptions'), places: some('office'), department: text('department'), employmentType: some('schedule', 'employmentType'), seniority: some('seniority'), publishedAt: time('createdAt'), salary: matching(paid, 'salaryInformation') } },
  teamtailor: { entries: list('items'), id: (entry) => /\/jobs\/(\d+)/.exec(words(entry, 'url'))?.[1] ?? words(entry, 'id'), fields: { title: text('title'), url: text('url'), description: some('_jobposting.description', 'content_html'), places: some('_jobposting.jobLocation'), country: text('_jobposting.jobLocation.0.address.addressCountry'), publishedAt: time('date_published'), employmentType: some('_jobposting.employmentType') } },
  remotive: { entries: list('jobs'), id: id('id'), fields: { title: text('title'), employer: text('company_name'), url: text('url'), description: some('description'), places: some('candidate_required_location'), workMode: () => true, department: text('category'), employmentType: some('job_type'), publishedAt: time('publication_date'), salary: matching(paid, 'salary') } },
  remoteok: { entries: (answer) => list('')(answer).filter((entry) => at(entry, 'id') !== null), id: id('id'), fields: { title: text('position'), employer: text('company'), url: text('url'), description: some('description'), places: some('location'), workMode: () => true, publishedAt: time('date'), salaryMin: amount('salary_min'), salaryMax: amount('salary_max') } },
  arbeitnow: { entries: list('data'), id: id('slug'), fields: { title: text('title'), employer: text('company_name'), url: text('url'), description: some('description'), places: some('location'), employmentType: some('job_types.0'), publishedAt: time('created_at') } },
  himalayas: { entries: list('jobs'), id: id('guid'), fields: { title: text('title'), employer: text('companyName'), description: some('description'), places: some('locationRestrictions'), workMode: () => true, department: text('parentCategories.0'), employmentType: some('employmentType'), seniority: some('seniority'), publishedAt: time('pubDate'), closesAt: time('expiryDate'), salaryMin: amount('minSalary'), salaryMax: amount('maxSalary') } },
  jobicy: { entries: list('jobs'), id: id('id'), fields: { employer: some('companyName'), url: text('url'), description: some('jobDescription'), places: some('jobGeo'), workMode: () => true, employmentType: some('jobType'), publishedAt: time('pubDate'), salaryMin: amount('salaryMin'), salaryMax: amount('salaryMax') } },
  weworkremotely: { entries: xml('rss > channel > item'), id: (entry) => words(entry, 'guid').split('/').at(-1) ?? '', fields: { employer: some('title'), title: some('title'), url: text('link'), description: some('description'), places: some('region', 'country'), workMode: () => true, department: text('category'), employmentType: some('type'), publishedAt: time('pubDate'), closesAt: time('expires_at') } },
  // Talk without a head line is no advertisement.
  hackernews: { entries: (answer) => list('hits')(answer).filter((entry) => entry['parent_id'] === entry['story_id'] && (words(entry, 'comment_text').split('<p>')[0]?.split('|').length ?? 0) > 2 && !/^\s*seeking work/i.test(words(entry, 'comment_text'))), id: id('objectID'), fields: { employer: () => true, title: () => true, description: some('comment_text'), publishedAt: time('created_at'), workMode: (entry) => (/\b(remote|on-?site|hybrid)\b/i.test(words(entry, 'comment_text').split('<p>')[0] ?? '') ? true : null) } },
  themuse: { entries: list('results'), id: id('id'), fields: { title: text('name'), employer: text('company.name'), url: text('refs.landing_page'), description: some('contents'), places: some('locations'), seniority: some('levels'), publishedAt: time('publication_date') } },
  adzuna: { entries: list('results'), id: id('id'), fields: { employer: text('company.display_name'), url: text('redirect_url'), description: some('description'), places: some('location.display_name'), department: text('category.label'), employmentType: some('contract_time', 'contract_type'), publishedAt: time('created'), salaryMin: amount('salary_min'), salaryMax: amount('salary_max'), predicted: (entry) => (entry['salary_is_predicted'] === undefined ? null : String(words(entry, 'salary_is_predicted') === '1')) } },
  usajobs: { entries: list('SearchResult.SearchResultItems'), id: id('MatchedObjectId'), fields: { title: text('MatchedObjectDescriptor.PositionTitle'), employer: text('MatchedObjectDescriptor.OrganizationName'), url: text('MatchedObjectDescriptor.PositionURI'), description: some('MatchedObjectDescriptor.UserArea.Details.JobSummary'), places: some('MatchedObjectDescriptor.PositionLocationDisplay'), publishedAt: time('MatchedObjectDescriptor.PublicationStartDate'), closesAt: time('MatchedObjectDescriptor.ApplicationCloseDate'), salaryMin: amount('MatchedObjectDescriptor.PositionRemuneration.0.MinimumRange'), salaryMax: amount('MatchedObjectDescriptor.PositionRemuneration.0.MaximumRange') } },
  jsearch: { entries: list('data'), id: id('job_id'), fields: { title: text('job_title'), employer: text('employer_name'), description: some('job_description'), places: some('job_location', 'job_city'), country: text('job_country'), employmentType: some('job_employment_type'), publishedAt: time('job_posted_at_datetime_utc'), salaryMin: amount('job_min_salary'), salaryMax: amount('job_max_salary') } },
  // A list whose place is a number of places leaves it to the posting's own page; so does the exact date.
  workday: { entries: list('jobPostings'), id: (entry) => words(entry, 'bulletFields.0'), fields: { title: text('title'), places: (entry) => (/^\d+ Locations?$/.test(words(entry, 'locationsText')) ? null : some('locationsText')(entry)), publishedAt: some('postedOn') } },
  workable: { entries: list('jobs'), id: id('shortcode'), fields: { title: text('title'), url: text('url'), applyUrl: text('application_url'), description: some('description'), places: some('country', 'city', 'locations'), workMode: (entry) => (entry['telecommuting'] === true ? true : null), department: text('department'), employmentType: some('employment_type'), seniority: some('experience'), publishedAt: time('published_on') } },
  bamboohr: { entries: list('result'), id: id('id'), fields: { title: text('jobOpeningName'), places: some('location.city', 'atsLocation.city', 'location.state', 'atsLocation.country'), workMode: (entry) => (at(entry, 'locationType') !== null || entry['isRemote'] === true ? true : null), department: text('departmentLabel'), employmentType: some('employmentStatusLabel'), publishedAt: time('datePosted') } },
  breezy: { entries: list(''), id: id('id', '_id'), fields: { title: text('name'), url: text('url'), description: some('description'), places: some('location.name', 'location.city', 'locations'), workMode: (entry) => (at(entry, 'location.is_remote') === true ? true : null), department: (entry) => (typeof at(entry, 'department') === 'string' ? text('department')(entry) : null), employmentType: some('type.name', 'type.id'), publishedAt: time('published_date'), salary: matching(paid, 'salary') } },
};
