import { describe, expect, test } from 'vitest';
import type { Posting, SourceName } from '#domain/posting/posting.ts';
import { sourceOf } from './registry.ts';

// Shapes that sources are known to send and the samples do not show.
const now = new Date('2026-11-21T10:00:00Z');
const tenants: Partial<Record<SourceName, string>> = { workday: 'ironspan.wd1/Careers', jsonld: 'acme.example/jobs/1', adzuna: 'gb/baker' };

function read(name: SourceName, body: unknown): readonly Posting[] {
  const source = sourceOf(name);
  if (source === null) throw new Error(`no adapter for ${name}`);
  const page = source.parse(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), { source: name, tenant: tenants[name] ?? 'acme', origin: null }, { now, page: null });
  expect(page.skipped).toEqual([]);
  return page.postings;
}

function one(name: SourceName, body: unknown): Posting {
  const [posting, ...more] = read(name, body);
  expect(more).toEqual([]);
  if (posting === undefined) throw new Error('no posting');
  return posting;
}

const pay = ({ salary }: Posting) => (salary === null ? null : `${(salary.minMinor ?? 0) / 100}-${(salary.maxMinor ?? 0) / 100} ${salary.currency} ${salary.period}${salary.predicted ? ' predicted' : ''}`);
const where = ({ places }: Posting) => places.map(({ city, region, country }) => [city, region, country].map((part) => part ?? '-').join('/')).join(' ');

describe('Greenhouse', () => {
  const job = (more: object) => one('greenhouse', { jobs: [{ id: 1, title: 'Baker', absolute_url: 'https://job-boards.greenhouse.io/acme/jobs/1', ...more }] });

  test('members that are null or missing leave their field empty', () => {
    const bare = job({ location: null, offices: null, departments: null, metadata: null, content: null, language: null, first_published: null, requisition_id: null, internal_job_id: null });
    expect(bare).toMatchObject({ places: [], description: '', department: null, publishedAt: null, salary: null, hints: [], employer: 'Acme' });
  });

  test('pay is read from the block in the text, several ranges from the first that says something', () => {
    const block = '&lt;p&gt;Bread.&lt;/p&gt;&lt;div class=&quot;content-pay-transparency&quot;&gt;&lt;div class=&quot;title&quot;&gt;Hourly rate:&lt;/div&gt;&lt;div class=&quot;pay-range&quot;&gt;&lt;span&gt;$24.50&lt;/span&gt;&lt;span class=&quot;divider&quot;&gt;&amp;mdash;&lt;/span&gt;&lt;span&gt;$31 CAD&lt;/span&gt;&lt;/div&gt;&lt;/div&gt;';
    expect(pay(job({ content: block }))).toBe('24.5-31 CAD hour');
    expect(pay(job({ content: block.replace('Hourly rate', 'Annual Salary').replace('$24.50', '$265,000').replace('$31 CAD', '$365,000 USD') }))).toBe('265000-365000 USD year');
    expect(pay(job({ pay_input_ranges: [{ min_cents: null, max_cents: null, currency_type: 'USD' }, { min_cents: 2_200, max_cents: 2_600, currency_type: 'USD', title: 'Hourly', blurb: null }] }))).toBe('22-26 USD hour');
  });

  test('pay in a field that the employer made', () => {
    expect(pay(job({ metadata: [{ id: 1, name: 'Salary Range', value: { unit: 'EUR', min_value: '60000.0', max_value: '75000.0' }, value_type: 'currency_range' }, { id: 2, name: 'Cost centre', value: 12, value_type: 'number' }] }))).toBe('60000-75000 EUR year');
  });

  test('location, diversity and demographic questions are asked too, the latter two marked sensitive', () => {
    const { questions } = job({
      questions: [{ label: 'First Name', required: true, fields: [{ name: 'first_name', type: 'input_text', values: [] }] }],
      location_questions: [{ label: 'Location', required: true, fields: [{ name: 'location', type: 'input_text' }] }, { label: 'Latitude', required: true, fields: [{ name: 'latitude', type: 'input_hidden' }] }],
      compliance: [{ type: 'eeoc', description: '', questions: [{ label: 'Gender', required: false, fields: [{ name: 'gender', type: 'multi_value_single_select', values: [{ value: '1', label: 'Male' }, { value: '2', label: 'Female' }, { value: '3', label: 'Decline' }] }] }] }],
      demographic_questions: { header: '', questions: [{ id: 9, label: 'Age', required: false, type: 'multi_value_single_select', answer_options: [{ id: 1, label: 'Under 30', free_form: false, decline_to_answer: false }] }] },
    });
    expect(questions.map(({ id, sensitive }) => `${id}${sensitive ? ' sensitive' : ''}`)).toEqual(['first_name', 'location', 'gender sensitive', 'demographic_9 sensitive']);
  });

  test('signs escaped for a page are signs in a title', () => {
    expect(job({ title: 'R&amp;D Baker &#8211; Nights', departments: [{ name: 'Bread &amp; Cake' }] })).toMatchObject({ title: 'R&D Baker – Nights', department: 'Bread & Cake' });
  });
});

describe('Lever', () => {
  const posting = (more: object) => one('lever', [{ id: 'a', text: 'Baker', hostedUrl: 'https://jobs.lever.co/acme/a', ...more }]);

  test('pay by the hour, and pay only in words', () => {
    expect(pay(posting({ salaryRange: { currency: 'USD', interval: 'per-hour-wage', min: 21.5, max: 27 } }))).toBe('21.5-27 USD hour');
    expect(pay(posting({ salaryDescription: '<div>The range is $90,000 - $110,000 a year.</div>' }))).toBe('90000-110000 USD year');
  });

  test('null lists, no locations, a country alone', () => {
    const bare = posting({ categories: { location: null, allLocations: null, commitment: null }, lists: null, country: 'DE', workplaceType: 'unspecified' });
    expect([where(bare), bare.workMode, bare.description]).toEqual(['-/-/DE', 'unknown', '']);
  });

  test('several places of several countries', () => {
    const several = posting({ categories: { location: 'Paris', allLocations: ['Paris', 'Remote - Spain', 'London, UK'] }, country: 'FR', workplaceType: 'remote' });
    expect([where(several), several.remoteScope]).toEqual(['Paris/-/FR -/-/ES London/-/GB', ['FR', 'ES', 'GB']]);
  });
});

describe('Ashby', () => {
  const job = (more: object) => one('ashby', { apiVersion: '1', jobs: [{ id: 'u', title: 'Baker', jobUrl: 'https://jobs.ashbyhq.com/acme/u', ...more }] });
  const salary = (min: number | null, max: number | null, more: object = {}) => ({ compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: min, maxValue: max, ...more });

  test('a second place may give its address bare', () => {
    expect(where(job({ location: 'Houston', address: { postalAddress: { addressLocality: 'Houston', addressRegion: 'Texas', addressCountry: 'USA' } }, secondaryLocations: [{ location: 'San Francisco', address: { addressLocality: 'San Francisco', addressRegion: 'California', addressCountry: 'USA' } }] }))).toBe('Houston/Texas/US San Francisco/California/US');
  });

  test('tiers are one range; equity and bonuses are no salary', () => {
    const tiers = [{ components: [{ compensationType: 'EquityPercentage', interval: 'NONE', currencyCode: null, minValue: 0.1, maxValue: 0.2 }, salary(100_000, 120_000)] }, { components: [salary(90_000, 110_000)] }, { components: [salary(80, 90, { currencyCode: 'CAD' })] }];
    expect(pay(job({ compensation: { compensationTierSummary: null, compensationTiers: tiers } }))).toBe('90000-120000 USD year');
    expect(pay(job({ compensation: { compensationTierSummary: '$25 – $30 per hour', compensationTiers: [{ components: [salary(25, 30, { interval: '1 HOUR' })] }] } }))).toBe('25-30 USD hour');
    expect(job({ compensation: { compensationTierSummary: null, compensationTiers: [], summaryComponents: null } }).salary).toBeNull();
  });

  test('what is not listed is no posting', () => {
    expect(read('ashby', { jobs: [{ id: 'u', title: 'Baker', isListed: false }] })).toEqual([]);
  });
});

describe('SmartRecruiters', () => {
  const list = (more: object) => one('smartrecruiters', { offset: 0, limit: 100, totalFound: 1, content: [{ id: '743999', name: 'Baker', ...more }] });

  test('empty objects, no uuid, a level that does not apply', () => {
    const bare = list({ department: {}, function: {}, typeOfEmployment: {}, experienceLevel: { id: 'not_applicable', label: 'Not Applicable' }, location: { city: 'Lyon', country: 'fr', region: null }, company: { identifier: 'Acme', name: 'Acme' } });
    expect([bare.externalId, where(bare), bare.department, bare.employmentType, bare.seniority]).toEqual(['743999', 'Lyon/-/FR', null, 'unknown', 'unknown']);
  });
});

describe('Recruitee', () => {
  const offer = (more: object) => one('recruitee', { offers: [{ id: 5, slug: 'baker', title: 'Baker', ...more }] });

  test('null pay, empty lists for records, a department as an object', () => {
    expect(offer({ salary: { min: null, max: null, period: null, currency: null }, translations: [], locations: null, open_questions: null, department: { id: 1, name: 'Kitchen' } })).toMatchObject({ salary: null, places: [], language: null, department: 'Kitchen' });
    expect(pay(offer({ salary: { min: '2500', max: '3000.50', period: 'month', currency: 'EUR' } }))).toBe('2500-3000.5 EUR month');
  });

  test('an escaped description beside plain requirements', () => {
    expect(offer({ description: '&lt;p&gt;Bake &amp;amp; sell.&lt;/p&gt;', requirements: '<ul><li>Flour</li></ul>' }).description).toBe('Bake & sell.\n\n- Flour');
  });

  test('an offer whose words stand in its translations alone', () => {
    expect(offer({ title: null, translations: { nl: { title: 'Bakker', description: '<p>Brood</p>' } } })).toMatchObject({ title: 'Bakker', description: 'Brood', language: 'nl' });
  });

  test('a closed offer is no posting', () => {
    expect(read('recruitee', { offers: [{ id: 5, title: 'Baker', status: 'closed' }] })).toEqual([]);
  });
});

describe('Personio', () => {
  const feed = (inner: string) => one('personio', `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs><position><id>7</id><name>B&#xE4;cker</name>${inner}</position></workzag-jobs>`);

  test('full or part time, an apprenticeship, and an empty description', () => {
    expect(feed('<employmentType>permanent</employmentType><schedule>full-or-part-time</schedule><jobDescriptions/>')).toMatchObject({ title: 'Bäcker', employmentType: 'full_time', description: '' });
    expect(feed('<employmentType>trainee</employmentType><schedule>full-time</schedule>').employmentType).toBe('internship');
  });

  test('a description in CDATA and one that is escaped in it', () => {
    const sections = '<jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Backen</p>]]></value></jobDescription><jobDescription><name>Profil</name><value><![CDATA[&lt;p&gt;Mehl&lt;/p&gt;]]></value></jobDescription></jobDescriptions>';
    expect(feed(sections).description).toBe('### Aufgaben\n\nBacken\n\n### Profil\n\nMehl');
  });
});

describe('Teamtailor', () => {
  test('a feed without JobPosting, and one whose id is a number', () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Acme', items: [{ id: 12, title: 'Baker', url: 'https://acme.teamtailor.com/jobs/12-baker', date_published: '2026-08-11T10:00:00+02:00', content_html: '&lt;p&gt;Bread&lt;/p&gt;', _jobposting: null }] };
    expect(one('teamtailor', feed)).toMatchObject({ externalId: '12', employer: 'Acme', description: 'Bread', publishedAt: { at: '2026-08-11T08:00:00.000Z' } });
  });

  test('a feed in pages goes on to the next and ends where one leads back', () => {
    const source = sourceOf('teamtailor');
    const nextOf = (next: string | null, page: string | null) => source?.parse(Buffer.from(JSON.stringify({ items: [{ id: 'u', title: 'Baker', url: 'https://acme.teamtailor.com/jobs/12' }], next_url: next })), { source: 'teamtailor', tenant: 'acme', origin: null }, { now, page }).nextPage;
    expect([nextOf('https://acme.teamtailor.com/jobs.json?page=2', null), nextOf('https://acme.teamtailor.com/jobs.json?page=3', '2'), nextOf('https://acme.teamtailor.com/jobs.json?page=2', '2'), nextOf('https://acme.teamtailor.com/jobs.json?page=9999', '2'), nextOf(null, '3')]).toEqual(['2', '3', null, null, null]);
  });
});

describe('open boards', () => {
  test('Remotive: pay by the hour, several regions', () => {
    const job = one('remotive', { jobs: [{ id: 1, url: 'https://remotive.com/1', title: 'Baker', company_name: 'Acme', job_type: 'freelance', salary: '$25-35/hour', candidate_required_location: 'Americas, Europe, Israel', publication_date: '2026-08-11T10:00:00' }] });
    expect([pay(job), job.employmentType, job.remoteScope, job.publishedAt?.precision]).toEqual(['25-35 USD hour', 'contract', ['IL', 'Americas', 'Europe'], 'day']);
  });

  test('RemoteOK: a company that is null, numbers as text, only the lower bound', () => {
    const job = one('remoteok', [{ last_updated: 1, legal: 'terms' }, { id: '9', epoch: '1785339866', date: null, company: null, position: 'Baker', location: '', salary_min: '60000', salary_max: 0, url: 'https://remoteok.com/9' }]);
    expect([pay(job), job.employer, job.publishedAt?.at]).toEqual(['60000-0 USD year', '', '2026-07-29T15:44:26.000Z']);
  });

  test('Arbeitnow: German levels, null lists', () => {
    const row = { slug: 'b', company_name: 'Acme', title: 'Bäcker (m/w/d)', url: 'https://www.arbeitnow.com/b', created_at: '1785339866', tags: null, remote: false };
    expect(one('arbeitnow', { data: [{ ...row, job_types: ['Vollzeit', 'berufseinstieg'] }] })).toMatchObject({ employmentType: 'full_time', seniority: 'junior', department: null });
    expect(one('arbeitnow', { data: [{ ...row, job_types: null }] }).employmentType).toBe('unknown');
  });

  test('Himalayas: places as objects, milliseconds, pay by the hour', () => {
    const job = one('himalayas', { totalCount: 1, jobs: [{ title: 'Baker', companyName: 'Acme', guid: 'https://himalayas.app/b', minSalary: 20, maxSalary: 30, salaryPeriod: 'hourly', currency: 'USD', seniority: ['Mid-level', 'Senior'], locationRestrictions: [{ alpha2: 'CA', name: 'Canada', slug: 'canada' }, null], pubDate: 1_778_990_421_000, expiryDate: null, categories: ['Bread-Baking'], parentCategories: [] }] });
    expect([pay(job), job.seniority, job.remoteScope, job.department, job.publishedAt?.at]).toEqual(['20-30 USD hour', 'mid', ['CA'], 'Bread Baking', '2026-05-17T04:00:21.000Z']);
  });

  test('Jobicy: older pay, a middleweight level, single values', () => {
    const job = one('jobicy', { jobs: [{ id: 3, url: 'https://jobicy.com/3', jobTitle: 'Tax &#038; Pay', companyName: 'A&amp;B', jobIndustry: ['Finance &amp; Law'], jobType: 'full-time', jobGeo: 'Canada,  USA', jobLevel: ['Any', 'Midweight'], annualSalaryMin: '50000', annualSalaryMax: '60000', salaryCurrency: 'USD', pubDate: '2026-08-11 10:00:00' }] });
    expect([job.title, job.employer, job.department, pay(job), job.seniority, job.remoteScope]).toEqual(['Tax & Pay', 'A&B', 'Finance & Law', '50000-60000 USD year', 'mid', ['CA', 'US']]);
  });

  test('We Work Remotely: a title without an employer, a region with "Only", a guid that is no address', () => {
    const item = (inner: string) => one('weworkremotely', `<rss version="2.0"><channel><item>${inner}</item></channel></rss>`);
    expect(item('<title>Baker</title><region>USA Only</region><guid>http://</guid><link>https://weworkremotely.com/remote-jobs/acme-baker</link><pubDate>Tue, 11 Aug 2026 07:30:41 EST</pubDate>')).toMatchObject({ title: 'Baker', remoteScope: ['US'], publishedAt: { at: '2026-08-11T12:30:41.000Z' } });
  });

  test('The Muse: no places, no levels', () => {
    expect(one('themuse', { page: 0, page_count: 1, results: [{ id: 1, name: 'Baker', refs: { landing_page: 'https://www.themuse.com/1' }, company: { name: 'Acme' }, locations: [], levels: null, categories: null }] })).toMatchObject({ places: [], seniority: 'unknown', department: null });
  });

  test('Hacker News: a comment that was taken away is none', () => {
    const hit = { objectID: '2', parent_id: 1, story_id: 1, story_title: 'Ask HN: Who is hiring?', created_at: '2026-11-02T16:00:00Z' };
    expect(read('hackernews', { hits: [{ ...hit, comment_text: null }, { ...hit, objectID: '3', parent_id: 2, comment_text: 'Acme | Baker | Berlin' }] })).toEqual([]);
    const job = one('hackernews', { hits: [{ ...hit, comment_text: 'Acme &amp; Sons | Senior Baker | London, UK &#x2F; Remote (EU) | Full-time | £60k - £75k | <a href="https:&#x2F;&#x2F;acme.example">https:&#x2F;&#x2F;acme.example</a><p>Bread.' }] });
    const broken = one('hackernews', { hits: [{ ...hit, comment_text: 'Acme | Senior Baker\n | Berlin | Remote<p>Bread.' }] });
    expect([broken.title, broken.workMode, where(broken)]).toEqual(['Senior Baker', 'remote', 'Berlin/-/DE']);
    expect([job.employer, job.title, job.workMode, pay(job)]).toEqual(['Acme & Sons', 'Senior Baker', 'remote', '60000-75000 GBP year']);
    expect(job.applyUrl).toBe(job.url);
  });

  test('Hacker News: one applies at the one vacancy that a comment links to, not at one of several', () => {
    const link = (address: string) => `<a href="${address.replaceAll('/', '&#x2F;')}" rel="nofollow">${address.slice(0, 40)}...</a>`;
    const at = (...addresses: readonly string[]) => one('hackernews', { hits: [{ objectID: '4', parent_id: 1, story_id: 1, created_at: '2026-11-02T16:00:00Z', comment_text: `Quill | Baker | Berlin | ONSITE<p>Apply: ${addresses.map(link).join(' ')}` }] }).applyUrl;
    const [baker, miller] = ['https://jobs.ashbyhq.com/quill/6feafb61-3049-4d76-ab84-1257d3d7a742', 'https://jobs.ashbyhq.com/quill/fbb8b4ac-6f8e-450c-b9a3-bf57740e6f80'];
    expect(at('https://quill.example', `${baker}?utm_source=hn`, baker)).toContain(baker);
    expect(at(baker, miller)).toBe('https://news.ycombinator.com/item?id=4');
    expect(at('https://jobs.ashbyhq.com/quill')).toBe('https://news.ycombinator.com/item?id=4');
  });
});

describe('sources with a key', () => {
  test('Adzuna: the country named in the area decides the currency, not the one searched', () => {
    const job = (area: readonly string[] | null) => one('adzuna', { results: [{ id: 1, title: '<strong>Baker</strong>', redirect_url: 'https://www.adzuna.de/1', salary_min: 30_000, salary_max: 40_000, salary_is_predicted: 0, location: { display_name: 'Berlin', area }, company: {}, contract_time: 'part_time', contract_type: 'permanent' }] });
    expect([pay(job(['Deutschland', 'Berlin'])), pay(job(['UK', 'London'])), pay(job(null))]).toEqual(['30000-40000 EUR year', '30000-40000 GBP year', '30000-40000 GBP year']);
    expect(job(['UK'])).toMatchObject({ title: 'Baker', employmentType: 'part_time' });
  });

  test('USAJobs: pay by piece has no period, one text instead of a list', () => {
    const item = (pay: object) => one('usajobs', { SearchResult: { SearchResultCountAll: '1', SearchResultItems: [{ MatchedObjectId: 7, MatchedObjectDescriptor: { PositionID: 'A-1', PositionTitle: 'Baker', PositionURI: 'https://www.usajobs.gov/7', PositionRemuneration: [pay], PositionLocation: null, PositionSchedule: null, UserArea: { Details: { JobSummary: ['Bake.'], MajorDuties: 'Bread', Requirements: null, RemoteIndicator: true } } } }] } });
    expect(pay(item({ MinimumRange: '20.00', MaximumRange: 30, RateIntervalCode: 'PW', Description: 'Piece Work' }))).toBe('20-30 USD unknown');
    expect(pay(item({ MinimumRange: '90,000.00', MaximumRange: '100000', RateIntervalCode: 'Per Year' }))).toBe('90000-100000 USD year');
    expect(item({ MinimumRange: '0', MaximumRange: '0', RateIntervalCode: 'WC' })).toMatchObject({ salary: null, workMode: 'remote', description: 'Bake.\n\nBread' });
  });

  test('JSearch: the newer answer, null links, a currency by the country', () => {
    const job = one('jsearch', { status: 'OK', data: { cursor: 'x', jobs: [{ job_id: 'j', employer_name: null, job_title: 'Baker', job_apply_link: null, job_google_link: 'https://www.google.com/search?q=j', apply_options: null, job_employment_type: null, job_employment_types: ['PARTTIME'], job_country: 'GB', job_salary_currency: '', job_min_salary: 15, job_max_salary: 18, job_salary_period: 'HOUR', job_is_remote: null, job_posted_at_timestamp: 1_785_339_866, job_description: 'Bake <b>bread</b>' }] } });
    expect([pay(job), job.employmentType, job.applyUrl, job.description]).toEqual(['15-18 GBP hour', 'part_time', 'https://www.google.com/search?q=j', 'Bake &lt;b>bread&lt;/b>']);
  });
});

describe('employers that the person added', () => {
  test('Workday: a German age, a country by its name, no fields beside the path', () => {
    const list = one('workday', { total: 1, jobPostings: [{ title: 'Bäcker', externalPath: '/job/Berlin/Bcker_R-77-2', locationsText: '2 Locations', postedOn: 'Vor 3 Tagen ausgeschrieben', bulletFields: null }] });
    expect([list.externalId, list.publishedAt?.at, where(list)]).toEqual(['R-77', '2026-11-18T00:00:00.000Z', '']);
    const idOf = (bulletFields: readonly string[]) => one('workday', { total: 1, jobPostings: [{ title: 'Baker', externalPath: '/job/Berlin/Baker_R-77', bulletFields }] }).externalId;
    expect([idOf(['06/26/2026', 'JR-9'] ), idOf(['R-9', 'Posting Date: 06/26/2026']), idOf(['Kitchen']), idOf(['2026-08-01'])]).toEqual(['JR-9', 'R-9', 'R-77', 'R-77']);
  });

  test('Workable: hidden places stay out, a workplace in words', () => {
    const job = one('workable', { name: null, jobs: [{ title: 'Baker', shortcode: 'AB', telecommuting: false, workplace: 'hybrid', published_on: '2026-08-05', country: 'Norway', city: 'Oslo', state: '', locations: [{ country: 'Norway', countryCode: 'NO', city: 'Oslo', region: null, hidden: false }, { country: 'Iceland', countryCode: 'IS', city: 'Reykjavik', hidden: true }] }] });
    expect([where(job), job.workMode, job.employer]).toEqual(['Oslo/-/NO', 'hybrid', 'Acme']);
  });

  test('BambooHR: the place is in either of two members, remote as a number', () => {
    const row = { id: 31, jobOpeningName: 'Baker', location: { city: '', state: null }, atsLocation: { country: 'Canada', province: 'Quebec', city: ' Montreal ' } };
    expect(one('bamboohr', { meta: { totalCount: 1 }, result: [{ ...row, isRemote: 1, locationType: null }] })).toMatchObject({ workMode: 'remote', places: [{ city: 'Montreal', region: 'Quebec', country: 'CA' }] });
    expect(one('bamboohr', { result: [{ ...row, isRemote: null, locationType: 2 }] }).workMode).toBe('hybrid');
  });

  test('Breezy: no place at all, pay by the hour', () => {
    const job = one('breezy', [{ id: 'ab12', name: 'Baker', url: 'https://acme.breezy.hr/p/ab12', location: { country: null, state: null, is_remote: true }, locations: [], type: { id: 'partTime', name: '%LABEL_POSITION_TYPE_PART_TIME%' }, salary: '$18.50 – $22 / hr', department: null, company: null }]);
    expect([where(job), job.workMode, pay(job), job.employmentType]).toEqual(['', 'remote', '18.5-22 USD hour', 'part_time']);
  });
});

describe('JSON-LD on any career page', () => {
  const page = (job: object | string) => one('jsonld', `<html><script type="application/ld+json">${typeof job === 'string' ? job : JSON.stringify(job)}</script></html>`);
  const base = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Baker', description: '<p>Bread</p>' };

  test('in a graph, a list or a wrapping comment', () => {
    expect(page({ '@graph': [{ '@type': 'WebSite' }, base] }).title).toBe('Baker');
    expect(page({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: base }] }).title).toBe('Baker');
    expect(page(`<!--\n${JSON.stringify(base)};\n-->`).title).toBe('Baker');
    expect(page(`//<![CDATA[\n${JSON.stringify(base).replace('Bread', 'Bread\nand cake')}\n//]]>`).description).toContain('cake');
  });

  test.each([
    [{ currency: 'USD', value: { minValue: '25.50', maxValue: '30', unitText: 'HOUR' } }, '25.5-30 USD hour'], [{ currency: '€', value: { value: 48_000, unitText: 'YEAR' } }, '48000-48000 EUR year'], [[{ currency: 'GBP', value: { minValue: 30_000, unitText: 'YEAR' } }], '30000-0 GBP year'],
    [{ currency: 'USD', value: '50000-60000' }, '50000-60000 USD year'], [{ currency: 'USD', minValue: 10, maxValue: 12, unitText: 'HOUR' }, '10-12 USD hour'], ['€60.000 per year', '60000-60000 EUR year'], [null, null], [{}, null], [[], null],
  ])('pay as %j', (baseSalary, expected) => {
    expect(pay(page({ ...base, baseSalary }))).toBe(expected);
  });

  test('a bare number has its currency beside it', () => {
    expect(pay(page({ ...base, baseSalary: 52_000, salaryCurrency: 'CHF' }))).toBe('52000-52000 CHF unknown');
  });

  test('several places, a country as an object, an address in words, a place by its name alone', () => {
    const jobLocation = [{ '@type': 'Place', address: { addressLocality: ['Berlin'], addressCountry: { '@type': 'Country', name: 'Germany' } } }, { '@type': 'Place', address: 'Paris, France' }, { '@type': 'Place', name: 'Oslo, Norway' }, 'Lisbon', null];
    expect(where(page({ ...base, jobLocation }))).toBe('Berlin/-/DE Paris/-/FR Oslo/-/NO Lisbon/-/PT');
  });

  test('a member nobody can read costs nothing but itself', () => {
    const odd = page({ ...base, identifier: { value: [] }, employmentType: 7, hiringOrganization: [{ name: 'Acme Bread' }], datePosted: { at: 1 }, validThrough: '', jobLocation: { address: { addressLocality: 3 } }, jobLocationType: null, inLanguage: { '@type': 'Language', name: 'German' }, directApply: 'yes' });
    expect(odd).toMatchObject({ employer: 'Acme Bread', employmentType: 'unknown', publishedAt: null, places: [], language: 'de' });
  });

  test('remote with the countries one may live in', () => {
    const remote = page({ ...base, jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'Germany' }, { '@type': 'Country', name: 'Austria' }] });
    expect([remote.workMode, remote.remoteScope]).toEqual(['remote', ['DE', 'AT']]);
  });
});
