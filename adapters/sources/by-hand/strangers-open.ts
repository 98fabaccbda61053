import type { Shape } from './shape.ts';

// Answers of open boards and of searches with a key as other people meet them, each written before anybody looked at how it is read.

const rm = (id: number, more: object) => ({ id, url: `https://remotive.com/remote-jobs/all-others/x-${String(id)}`, title: 'Sound Librarian', company_name: 'Klangarchiv', company_logo: '', category: 'All others', tags: [], job_type: 'full_time', publication_date: '2026-11-13T18:02:11', candidate_required_location: 'Worldwide', salary: '', description: '<p>File the sounds of the world with the people who recorded them, and find them again.</p>', ...more });
const rmRead = { title: 'Sound Librarian', mode: 'remote' as const, type: 'full_time' as const, dept: 'All others', out: '2026-11-13 day', lang: 'en' };

export const remotiveStrangers: readonly Shape[] = [
  {
    source: 'remotive', what: 'pay and places in words nobody has met here yet',
    answer: { 'job-count': 7, jobs: [rm(1, { salary: 'USD 65k–80k + equity', candidate_required_location: 'Americas, Europe' }), rm(2, { salary: '£400 - £450 per day', job_type: 'contract', candidate_required_location: 'United Kingdom, Ireland' }), rm(3, { salary: 'Up to $110,000 a year', candidate_required_location: 'USA Only' }), rm(4, { salary: 'Competitive', candidate_required_location: 'CET +/- 3 hours' }), rm(5, { salary: 'R$ 9.000 - R$ 12.000/mês', candidate_required_location: 'Brazil', job_type: 'freelance' }), rm(6, { salary: '$40-$60 /hour', candidate_required_location: 'LATAM', job_type: 'part_time' }), rm(7, { salary: '1.2M - 1.8M INR per annum', candidate_required_location: 'India', job_type: 'other' })] },
    read: [
      { ...rmRead, id: '1', scope: ['Americas', 'Europe'], pay: '65000-80000 USD year' },
      { ...rmRead, id: '2', at: ['-/-/GB', '-/-/IE'], scope: ['GB', 'IE'], pay: '400-450 GBP day', type: 'contract' },
      { ...rmRead, id: '3', at: ['-/-/US'], scope: ['US'], pay: '*-110000 USD year' },
      { ...rmRead, id: '4', scope: ['*'] },
      { ...rmRead, id: '5', at: ['-/-/BR'], scope: ['BR'], pay: '9000-12000 BRL month', type: 'contract' },
      { ...rmRead, id: '6', scope: ['LATAM|Latin America'], pay: '40-60 USD hour', type: 'part_time' },
      { ...rmRead, id: '7', at: ['-/-/IN'], scope: ['IN'], pay: '1200000-1800000 INR year', type: 'other' },
    ],
  },
];

const ro = (id: string, more: object) => ({ id, slug: `remote-x-${id}`, epoch: 1_794_000_000, date: '2026-11-06T21:20:00+00:00', company: 'Wolkenzähler ', company_logo: '', position: 'Cloud Counter', tags: ['clouds'], description: '<p>Count the clouds of the day with the people who sleep at night.</p>', location: '', salary_min: 0, salary_max: 0, url: `https://remoteok.com/remote-jobs/${id}`, apply_url: `https://remoteok.com/l/${id}`, ...more });
const roRead = { title: 'Cloud Counter', mode: 'remote' as const, employer: 'Wolkenzähler', out: '2026-11-06T21:20:00.000Z' };

export const remoteokStrangers: readonly Shape[] = [
  {
    source: 'remoteok', what: 'places in capitals, several, with signs; pay on one side; markup in the title',
    answer: [{ last_updated: 1_794_000_000, legal: 'x' }, ro('1', { location: 'Remote - Worldwide', salary_min: 50_000, salary_max: 0 }), ro('2', { location: 'Lisbon, Portugal, Remote', position: 'Junior Cloud Counter &amp; Painter' }), ro('3', { location: '🇺🇸 United States', salary_min: 90_000, salary_max: 120_000 }), ro('4', { location: 'North America; Europe', position: 'Principal  Cloud Counter ' }), ro('5', { location: 'Probably worldwide', salary_min: '70000', salary_max: '90000' })],
    read: [
      { ...roRead, id: '1', scope: ['worldwide'], pay: '50000-* USD year' },
      { ...roRead, id: '2', title: 'Junior Cloud Counter & Painter', at: ['Lisbon|Lisboa/*/PT'], scope: ['PT'], level: 'junior' },
      { ...roRead, id: '3', at: ['-/-/US'], scope: ['US'], pay: '90000-120000 USD year' },
      { ...roRead, id: '4', title: 'Principal Cloud Counter', scope: ['North America', 'Europe'], level: 'principal' },
      { ...roRead, id: '5', scope: ['worldwide'], pay: '70000-90000 USD year' },
    ],
  },
];

const an = (slug: string, more: object) => ({ slug, company_name: 'Moosgarten GmbH', title: 'Moospfleger (m/w/d)', description: '<p>Du pflegst das Moos im Garten und hilfst den Menschen, die es mögen.</p>', remote: false, url: `https://www.arbeitnow.com/jobs/companies/moosgarten/${slug}`, tags: ['Garten'], job_types: ['Vollzeit'], location: 'Frankfurt am Main', created_at: 1_793_600_000, ...more });
const anPlain = { title: 'Moospfleger (m/w/d)', at: ['Frankfurt|Frankfurt am Main/*/DE'], type: 'full_time' as const, out: '2026-11-02T06:13:20.000Z', lang: 'de' };
const anRead = { ...anPlain, dept: 'Garten' };

export const arbeitnowStrangers: readonly Shape[] = [
  {
    source: 'arbeitnow', what: 'apprentices, students and leaders, towns with districts, everything escaped',
    answer: { data: [an('m-1', { title: 'Auszubildender Moospfleger (m/w/d) ab August 2027', job_types: ['Ausbildung'] }), an('m-2', { title: 'Werkstudent Moos (m/w/d)', job_types: ['working student'], location: 'Berlin, Kreuzberg', tags: [] }), an('m-3', { title: 'Teamleiter Moos (m/w/d)', job_types: ['Berufserfahren', 'Vollzeit'], location: 'Zürich', description: '&lt;p&gt;Du leitest das Team &amp;amp; den Garten und bist f&amp;uuml;r die Leute da.&lt;/p&gt;' }), an('m-4', { remote: true, location: 'Deutschland', job_types: ['Freelance, Projekt'] }), an('m-5', { location: 'Halle (Saale)', job_types: ['Minijob'], created_at: '1793600000' })], links: {}, meta: {} },
    read: [
      { ...anRead, id: 'm-1', title: 'Auszubildender Moospfleger (m/w/d) ab August 2027', type: '*', level: '*' },
      { ...anPlain, id: 'm-2', title: 'Werkstudent Moos (m/w/d)', at: ['*'], type: '*', level: '*' },
      { ...anRead, id: 'm-3', title: 'Teamleiter Moos (m/w/d)', at: ['Zürich|Zurich/*/CH'], level: '*', says: ['& den Garten und bist für|\\& den Garten und bist für'] },
      { ...anRead, id: 'm-4', at: ['-/-/DE'], mode: 'remote', scope: ['DE'], type: 'contract' },
      { ...anRead, id: 'm-5', at: ['Halle|Halle (Saale)/*/DE'], type: 'part_time' },
    ],
  },
];

const hi = (slug: string, more: object) => ({ title: 'Snow Reader', excerpt: 'Read snow', companyName: 'Firnlinie', companySlug: 'firnlinie', companyLogo: '', employmentType: 'Full Time', minSalary: null, maxSalary: null, salaryPeriod: null, currency: 'USD', seniority: ['Senior'], locationRestrictions: [], timezoneRestrictions: [], categories: ['Snow'], parentCategories: [], description: '<p>Read the snow of the mountain with us and say what it will do.</p>', pubDate: 1_793_600_000, expiryDate: 1_798_000_000, applicationLink: `https://himalayas.app/companies/firnlinie/jobs/${slug}`, guid: `https://himalayas.app/companies/firnlinie/jobs/${slug}`, ...more });
const hiPlain = { title: 'Snow Reader', mode: 'remote' as const, type: 'full_time' as const, level: 'senior' as const, out: '2026-11-02T06:13:20.000Z' };
const hiRead = { ...hiPlain, dept: 'Snow', closes: '2026-12-23T04:26:40.000Z' };
const hiId = (slug: string) => `https://himalayas.app/companies/firnlinie/jobs/${slug}`;

export const himalayasStrangers: readonly Shape[] = [
  {
    source: 'himalayas', what: 'restrictions as objects, several levels, milliseconds, pay in pence-free words',
    answer: { offset: 0, limit: 20, totalCount: 4, jobs: [hi('a', { locationRestrictions: [{ alpha2: 'PT', name: 'Portugal', slug: 'portugal' }], pubDate: 1_793_600_000_000, expiryDate: 1_798_000_000_000 }), hi('b', { seniority: ['Entry-level', 'Mid-level'], employmentType: 'Part Time', minSalary: 25, maxSalary: 30, salaryPeriod: 'hourly', currency: 'GBP', locationRestrictions: ['United Kingdom'] }), hi('c', { seniority: ['Executive'], employmentType: 'Contractor', minSalary: 8_000, maxSalary: 10_000, salaryPeriod: 'monthly', currency: 'EUR', locationRestrictions: ['Germany', 'Austria', 'Switzerland'] }), hi('d', { seniority: [], employmentType: 'Intern', expiryDate: null, categories: [], locationRestrictions: ['United States', 'Puerto Rico'] })] },
    read: [
      { ...hiRead, id: hiId('a'), at: ['-/-/PT'], scope: ['PT'] },
      { ...hiRead, id: hiId('b'), at: ['-/-/GB'], scope: ['GB'], level: '*', type: 'part_time', pay: '25-30 GBP hour' },
      { ...hiRead, id: hiId('c'), at: ['-/-/DE', '-/-/AT', '-/-/CH'], scope: ['DE', 'AT', 'CH'], level: 'executive', type: 'contract', pay: '8000-10000 EUR month' },
      { ...hiPlain, id: hiId('d'), at: ['-/-/US', '-/-/PR'], scope: ['US', 'PR'], level: '*', type: 'internship' },
    ],
  },
];

const jc = (id: number, more: object) => ({ id, url: `https://jobicy.com/jobs/${String(id)}-x`, jobSlug: `${String(id)}-x`, jobTitle: 'Puzzle Setter', companyName: 'Rätsel &#038; Söhne', companyLogo: '', jobIndustry: ['Design &amp; Multimedia'], jobType: ['Full-Time'], jobGeo: 'Anywhere', jobLevel: 'Any', jobExcerpt: 'x', jobDescription: '<p>Set puzzles for the people of the paper, and solve them first.</p>', pubDate: '2026-11-14 09:22:03', ...more });
const jcRead = { title: 'Puzzle Setter', employer: 'Rätsel & Söhne', mode: 'remote' as const, type: 'full_time' as const, dept: 'Design & Multimedia', out: '*' };

export const jobicyStrangers: readonly Shape[] = [
  {
    source: 'jobicy', what: 'regions with two spaces, types as one text, older pay fields, entities in titles',
    answer: { apiVersion: '2.3', jobCount: 5, jobs: [jc(1, {}), jc(2, { jobGeo: 'Europe,  USA', jobLevel: 'Midweight', annualSalaryMin: '52000', annualSalaryMax: '61000', salaryCurrency: 'EUR' }), jc(3, { jobTitle: 'Head of Puzzles &#8211; Crosswords', jobGeo: 'Germany', jobLevel: 'Director', jobType: 'Contract', salaryMin: 450, salaryMax: 600, salaryCurrency: 'USD', salaryPeriod: 'daily' }), jc(4, { jobType: ['Part-Time', 'Freelance'], jobGeo: 'APAC', jobLevel: 'Entry Level, Junior', salaryMin: 20, salaryMax: null, salaryCurrency: 'AUD', salaryPeriod: 'hourly' }), jc(5, { jobGeo: 'Costa Rica,  Mexico', jobLevel: 'Senior', jobType: ['Internship'], salaryMin: 0, salaryMax: 0, salaryCurrency: 'USD', salaryPeriod: 'yearly' })] },
    read: [
      { ...jcRead, id: '1', scope: ['worldwide'] },
      { ...jcRead, id: '2', at: ['-/-/US'], scope: ['Europe', 'US'], level: 'mid', pay: '52000-61000 EUR year' },
      { ...jcRead, id: '3', title: 'Head of Puzzles – Crosswords', at: ['-/-/DE'], scope: ['DE'], level: 'director', type: 'contract', pay: '450-600 USD day' },
      { ...jcRead, id: '4', scope: ['APAC'], level: 'junior', type: '*', pay: '20-* AUD hour' },
      { ...jcRead, id: '5', at: ['-/-/CR', '-/-/MX'], scope: ['CR', 'MX'], level: '*', type: 'internship' },
    ],
  },
];

const ww = (slug: string, title: string, inner: string) => `<item><media:content url="https://x.example/logo.gif" type="image/png"/><title>${title}</title>${inner}<pubDate>Fri, 13 Nov 2026 05:00:00 +0000</pubDate><expires_at>Sun, 13 Dec 2026 05:00:00 +0000</expires_at><guid>https://weworkremotely.com/remote-jobs/${slug}</guid><link>https://weworkremotely.com/remote-jobs/${slug}</link></item>`;
const wwDesc = '<description>&lt;p&gt;&lt;strong&gt;Headquarters:&lt;/strong&gt; Oslo, Norway&lt;/p&gt;&lt;p&gt;Carve boats with the people of the fjord and sail them.&lt;/p&gt;</description>';
const wwRead = { mode: 'remote' as const, out: '2026-11-13T05:00:00.000Z', closes: '2026-12-13T05:00:00.000Z' };

export const weworkremotelyStrangers: readonly Shape[] = [
  {
    source: 'weworkremotely', what: 'two colons, entities, regions and countries in several members',
    answer: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>We Work Remotely</title>${ww('s-1', 'Span &amp;amp; Sail: Boat Carver: Nights', `<region>Europe Only</region><category>Design</category><type>Full-Time</type>${wwDesc}`)}${ww('s-2', 'Fjordfolk: Senior Boat Carver', `<region>USA Only</region><country>🇺🇸 United States of America</country><state>Texas</state><category>All Other Remote</category><type>Contract</type>${wwDesc}`)}${ww('s-3', 'Fjordfolk: Intern, Boats', `<region>Anywhere in the World</region><country>🇬🇧 United Kingdom, 🇫🇷 France</country><type>Part-Time</type>${wwDesc}`)}</channel></rss>`,
    read: [
      { ...wwRead, id: 's-1', title: 'Boat Carver: Nights', employer: 'Span & Sail', scope: ['Europe'], type: 'full_time', dept: 'Design' },
      { ...wwRead, id: 's-2', title: 'Senior Boat Carver', employer: 'Fjordfolk', at: ['-/*/US'], scope: ['US'], level: 'senior', type: 'contract', dept: 'All Other Remote' },
      { ...wwRead, id: 's-3', title: 'Intern, Boats', employer: 'Fjordfolk', at: ['*'], scope: ['*'], level: 'intern', type: 'part_time' },
    ],
  },
];

const hn = (id: string, text: string) => ({ objectID: id, author: 'x', comment_text: text, created_at: '2026-11-02T16:20:00.000Z', created_at_i: 1_793_636_400, parent_id: 900, story_id: 900, story_title: 'Ask HN: Who is hiring? (November 2026)' });
const hnRead = { out: '2026-11-02T16:20:00.000Z' };

export const hackernewsStrangers: readonly Shape[] = [
  {
    source: 'hackernews', what: 'first lines with pay, visas, many cities and links in every order',
    answer: { hits: [
      hn('911', 'Glimmerworks (YC W24) | Senior Optics Engineer | San Francisco, CA (ONSITE) | Full-time | $170k-$210k + equity | <a href="https:&#x2F;&#x2F;glimmer.example&#x2F;jobs" rel="nofollow">https:&#x2F;&#x2F;glimmer.example&#x2F;jobs</a><p>We make light for the people who work at night.'),
      hn('912', 'Tidepool Robotics | https:&#x2F;&#x2F;tidepool.example | Embedded Engineer (C++) | Hamburg, Germany | Hybrid | EUR 65-85k<p>We build robots that clean the harbour.'),
      hn('913', 'Paperboat | REMOTE (US&#x2F;Canada) | Full-Time, Contract | Product Designer<p>Small team, and the people are kind.'),
      hn('914', 'Lantern Labs | Multiple roles | Berlin, London, or Remote (Europe) | VISA | Full time<p>We are hiring for the following: engineers.'),
      hn('915', 'Kelp &amp; Co | Data Scientist Intern | Remote, Worldwide | Part-time | $30&#x2F;hr<p>Come and count kelp with us in the sea.'),
    ], nbHits: 5, page: 0, nbPages: 1 },
    read: [
      { ...hnRead, id: '911', title: 'Senior Optics Engineer', employer: 'Glimmerworks (YC W24)', at: ['San Francisco/California/US'], mode: 'on_site', type: 'full_time', level: 'senior', pay: '170000-210000 USD year' },
      { ...hnRead, id: '912', title: 'Embedded Engineer (C++)', employer: 'Tidepool Robotics', at: ['Hamburg/*/DE'], mode: 'hybrid', pay: '65000-85000 EUR year' },
      { ...hnRead, id: '913', title: 'Product Designer', employer: 'Paperboat', at: ['*'], mode: 'remote', scope: ['US', 'CA'], type: '*' },
      { ...hnRead, id: '914', title: '*', employer: 'Lantern Labs', at: ['Berlin/*/DE', 'London/*/GB'], mode: '*', scope: ['*'], type: 'full_time' },
      { ...hnRead, id: '915', title: 'Data Scientist Intern', employer: 'Kelp & Co', mode: 'remote', scope: ['worldwide'], type: '*', level: 'intern', pay: '30-30 USD hour' },
    ],
  },
];

const tm = (id: number, more: object) => ({ id, name: 'Tapestry Keeper', short_name: 'tapestry-keeper', type: 'external', model_type: 'jobs', publication_date: '2026-11-11T22:14:05Z', contents: '<p>Keep tapestries with the people of the museum, and show them.</p>', locations: [{ name: 'New York, NY' }], categories: [{ name: 'Arts' }], levels: [{ name: 'Mid Level', short_name: 'mid' }], tags: [], refs: { landing_page: `https://www.themuse.com/jobs/webstuhl/tapestry-keeper-${String(id)}` }, company: { id: 9, short_name: 'webstuhl', name: 'Webstuhl' }, ...more });
const tmPlain = { title: 'Tapestry Keeper', at: ['New York|New York City/New York/US'], out: '2026-11-11T22:14:05.000Z', employer: 'Webstuhl' };
const tmRead = { ...tmPlain, level: 'mid' as const, dept: 'Arts' };

export const themuseStrangers: readonly Shape[] = [
  {
    source: 'themuse', what: 'towns abroad, flexible alone, several levels, no category',
    answer: { page: 1, page_count: 1, total: 4, results: [tm(1, { locations: [{ name: 'Bengaluru, India' }, { name: 'Kraków, Poland' }], levels: [{ name: 'Management', short_name: 'management' }] }), tm(2, { locations: [{ name: 'Flexible / Remote' }], categories: [], levels: [{ name: 'Internship', short_name: 'internship' }] }), tm(3, { locations: [], levels: [] }), tm(4, { locations: [{ name: 'Washington, DC' }, { name: 'Remote' }], levels: [{ name: 'Entry Level', short_name: 'entry' }] })] },
    read: [
      { ...tmRead, id: '1', at: ['Bengaluru|Bangalore/*/IN', 'Kraków|Krakow/*/PL'], level: 'manager' },
      { ...tmPlain, id: '2', at: [], mode: 'remote', level: 'intern', type: '*' },
      { ...tmRead, id: '3', at: [], level: 'unknown' },
      { ...tmRead, id: '4', at: ['Washington/*/US'], mode: '*', scope: ['*'], level: 'junior' },
    ],
  },
];

const az = (id: string, more: object) => ({ id, title: 'Ferry Pilot', description: 'Steer the ferry over the river with the people of the town on board…', company: { display_name: 'Fährgesellschaft' }, location: { display_name: 'Sydney', area: ['Australia', 'New South Wales', 'Sydney Region', 'Sydney'] }, created: '2026-11-16T03:00:00Z', redirect_url: `https://www.adzuna.com.au/land/ad/${id}`, category: { tag: 'x', label: 'Logistics Jobs' }, ...more });
const azRead = { title: 'Ferry Pilot', dept: 'Logistics Jobs', out: '2026-11-16T03:00:00.000Z' };

export const adzunaStrangers: readonly Shape[] = [
  { source: 'adzuna', tenant: 'au/ferry', what: 'Australia', answer: { count: 1, results: [az('1', { salary_min: 98_000, salary_max: 112_000, salary_is_predicted: '0', contract_type: 'permanent', contract_time: 'full_time' })] }, read: [{ ...azRead, id: '1', at: ['Sydney/New South Wales/AU'], pay: '98000-112000 AUD year', type: 'full_time' }] },
  { source: 'adzuna', tenant: 'pl/prom', what: 'Poland by the year, a voivodeship', answer: { count: 1, results: [az('2', { location: { display_name: 'Wrocław, Dolnośląskie', area: ['Polska', 'Dolnośląskie', 'Wrocław'] }, salary_min: 84_000, salary_max: 96_000, salary_is_predicted: '1', contract_time: 'part_time' })] }, read: [{ ...azRead, id: '2', at: ['Wrocław|Wroclaw/*/PL'], pay: '84000-96000 PLN year, predicted', type: 'part_time' }] },
  { source: 'adzuna', tenant: 'us/ferry', what: 'a county, a remote title', answer: { count: 1, results: [az('3', { title: 'Ferry Pilot (Remote)', location: { display_name: 'Alki, Seattle', area: ['US', 'Washington', 'King County', 'Seattle', 'Alki'] } })] }, read: [{ ...azRead, id: '3', title: 'Ferry Pilot (Remote)', at: ['Seattle|Alki/Washington/US'], mode: 'remote', scope: ['US'] }] },
];

const us = (id: string, more: object, details: object = {}) => ({ MatchedObjectId: id, MatchedObjectDescriptor: { PositionID: `BR-${id}`, PositionTitle: 'Beekeeper', PositionURI: `https://www.usajobs.gov:443/GetJob/ViewDetails/${id}`, ApplyURI: [`https://www.usajobs.gov:443/GetJob/ViewDetails/${id}?PostingChannelID=`], PositionLocationDisplay: 'Davis, California', PositionLocation: [{ LocationName: 'Davis, California', CountryCode: 'United States', CountrySubDivisionCode: 'California', CityName: 'Davis, California' }], OrganizationName: 'Agricultural Research Service', DepartmentName: 'Department of Agriculture', JobCategory: [], JobGrade: [{ Code: 'GS' }], PositionSchedule: [{ Name: 'Full-Time', Code: '1' }], PositionOfferingType: [{ Name: 'Term', Code: '15318' }], PositionRemuneration: [{ MinimumRange: '61,722.0', MaximumRange: '80,243.0', RateIntervalCode: 'Per Year' }], PublicationStartDate: '2026-11-12T00:00:00.0000', ApplicationCloseDate: '2026-11-27T23:59:59.9970', UserArea: { Details: { JobSummary: 'Keep bees for the people of the country, and write down what they do.', ...details } }, ...more } });
const usRead = { title: 'Beekeeper', at: ['Davis/California/US'], dept: 'Department of Agriculture', employer: 'Agricultural Research Service', pay: '61722-80243 USD year', type: '*' as const, out: '2026-11-12 day', closes: '2026-11-27 day', mode: '*' as const };

export const usajobsStrangers: readonly Shape[] = [
  {
    source: 'usajobs', what: 'a district, a territory, a base abroad, shift work, a yearly rate written out',
    answer: { SearchResult: { SearchResultCount: 3, SearchResultItems: [us('1', { PositionLocation: [{ LocationName: 'Washington, District of Columbia', CountryCode: 'United States', CountrySubDivisionCode: 'District of Columbia', CityName: 'Washington, District of Columbia' }] }), us('2', { PositionLocation: [{ LocationName: 'San Juan, Puerto Rico', CountryCode: 'United States', CountrySubDivisionCode: 'Puerto Rico', CityName: 'San Juan, Puerto Rico' }], PositionSchedule: [{ Name: 'Shift work', Code: '3' }] }), us('3', { PositionLocation: [{ LocationName: 'Yokosuka, Japan', CountryCode: 'Japan', CityName: 'Yokosuka, Japan' }], PositionRemuneration: [{ MinimumRange: '2100', MaximumRange: '2600', RateIntervalCode: 'BW', Description: 'Bi-weekly' }] }, { TeleworkEligible: true })] } },
    read: [{ ...usRead, id: '1', at: ['Washington/District of Columbia/US'] }, { ...usRead, id: '2', at: ['San Juan/*/US|PR'] }, { ...usRead, id: '3', at: ['Yokosuka/*/JP'], mode: 'hybrid', pay: '*' }],
  },
];

const js = (id: string, more: object) => ({ job_id: id, employer_name: 'Kaltmamsell', employer_website: null, job_publisher: 'Indeed', job_employment_type: 'Full-time', job_employment_types: ['FULLTIME'], job_title: 'Chef de Partie', job_apply_link: `https://www.indeed.com/viewjob?jk=${id}`, job_apply_is_direct: false, apply_options: [], job_description: 'Cook the cold kitchen for the people of the house.', job_is_remote: false, job_posted_at: '3 days ago', job_posted_at_timestamp: 1_793_664_000, job_posted_at_datetime_utc: '2026-11-03T00:00:00.000Z', job_location: 'Vancouver, BC, Canada', job_city: 'Vancouver', job_state: 'British Columbia', job_country: 'CA', job_google_link: 'https://www.google.com/search?q=2', job_min_salary: 28, job_max_salary: 32, job_salary_period: 'HOUR', job_salary: null, job_highlights: {}, ...more });
const jsPlain = { title: 'Chef de Partie', employer: 'Kaltmamsell', at: ['Vancouver/British Columbia/CA'], type: 'full_time' as const, out: '2026-11-03T00:00:00.000Z' };
const jsRead = { ...jsPlain, pay: '28-32 CAD hour' };

export const jsearchStrangers: readonly Shape[] = [
  {
    source: 'jsearch', what: 'the newer host’s cursor, two types, home work for a state, pay by the week',
    answer: { status: 'OK', request_id: 'x', data: { cursor: 'abc', jobs: [js('k1', {}), js('k2', { job_employment_types: ['PARTTIME', 'CONTRACTOR'], job_employment_type: 'Part-time and Contractor', job_min_salary: 900, job_max_salary: 1100, job_salary_period: 'WEEK', job_country: 'IE', job_city: 'Cork', job_state: 'County Cork', job_location: 'Cork, Ireland' }), js('k3', { job_is_remote: true, job_city: null, job_state: 'Texas', job_country: 'US', job_location: 'Texas', job_employment_types: ['INTERN'], job_employment_type: 'Intern', job_min_salary: null, job_max_salary: null, job_salary_period: null, job_title: 'Cold Kitchen Intern' })] } },
    read: [{ ...jsRead, id: 'k1' }, { ...jsRead, id: 'k2', at: ['Cork/*/IE'], type: '*', pay: '900-1100 EUR week' }, { ...jsPlain, id: 'k3', title: 'Cold Kitchen Intern', at: ['-/Texas/US'], mode: 'remote', scope: ['US'], type: 'internship', level: 'intern' }],
  },
];

const wd = (n: number, more: object) => ({ title: 'Bell Founder', externalPath: `/job/Some-Place/Bell-Founder_JR-${String(n)}`, locationsText: 'Aarau', postedOn: 'Posted Today', bulletFields: [`JR-${String(n)}`], ...more });
export const workdayStrangers: readonly Shape[] = [
  {
    source: 'workday', tenant: 'glocke.wd5/Careers', what: 'list alone: places with codes, ages in other tongues, a form of work in a bullet',
    answer: { total: 5, jobPostings: [wd(1, { locationsText: 'Switzerland, Aarau', postedOn: 'Posted 2 Days Ago' }), wd(2, { locationsText: 'Remote - USA', postedOn: 'Posted 14 Days Ago', timeType: 'Full time' }), wd(3, { locationsText: 'GBR-London-Fleet Street', postedOn: 'Gepostet heute' }), wd(4, { locationsText: 'Home Office, Poland', postedOn: 'Pubblicato ieri' }), wd(5, { locationsText: '2 Locations', postedOn: 'Geplaatst: 6 dagen geleden', title: 'Founder Apprentice (Fixed Term)' })], facets: [], userAuthenticated: false },
    read: [{ id: 'JR-1', title: 'Bell Founder', at: ['Aarau/*/CH'], out: '2026-11-19 day' }, { id: 'JR-2', title: 'Bell Founder', at: ['-/-/US'], mode: 'remote', scope: ['US'], out: '2026-11-07 day', type: 'full_time' }, { id: 'JR-3', title: 'Bell Founder', at: ['London/*/GB'], out: '2026-11-21 day' }, { id: 'JR-4', title: 'Bell Founder', at: ['-/-/PL'], mode: 'remote', scope: ['PL'], out: '2026-11-20 day' }, { id: 'JR-5', title: 'Founder Apprentice (Fixed Term)', at: [], out: '2026-11-15 day', type: '*', level: '*' }],
  },
];

const wk = (code: string, more: object) => ({ title: 'Kite Tester', shortcode: code, code: '', employment_type: 'Full-time', telecommuting: false, department: 'Wind', url: `https://apply.workable.com/j/${code}`, shortlink: `https://apply.workable.com/j/${code}`, application_url: `https://apply.workable.com/j/${code}/apply`, published_on: '2026-11-04', created_at: '2026-11-01', country: 'Greece', city: 'Athens', state: 'Attica', education: '', experience: 'Associate', function: '', industry: '', locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }], description: '<p>Fly kites with the people of the hill and bring them down.</p>', ...more });
const wkPlain = { title: 'Kite Tester', type: 'full_time' as const, level: '*' as const, at: ['Athens/*/GR'], out: '2026-11-04 day', mode: '*' as const, scope: ['*'] };
const wkRead = { ...wkPlain, dept: 'Wind' };
export const workableStrangers: readonly Shape[] = [
  {
    source: 'workable', tenant: 'drachen', what: 'hidden places, remote for a region, contracts in other words, nothing in optional members',
    answer: { name: 'Drachen', description: null, jobs: [wk('AA11', { employment_type: 'Contract', experience: 'Mid-Senior level' }), wk('BB22', { telecommuting: true, city: '', state: '', locations: [{ country: 'United States', countryCode: 'US', city: null, region: null, hidden: false }], country: 'United States', employment_type: '' }), wk('CC33', { title: 'Kite Intern', experience: 'Internship', department: null, published_on: '2026-11-05', education: null, employment_type: 'Other' })] },
    read: [{ ...wkRead, id: 'AA11', type: 'contract' }, { ...wkRead, id: 'BB22', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'unknown' }, { ...wkPlain, id: 'CC33', title: 'Kite Intern', type: '*', level: 'intern', out: '2026-11-05 day' }],
  },
];

export const breezyStrangers: readonly Shape[] = [
  {
    source: 'breezy', tenant: 'wetterhahn', what: 'a remote post in a state, pay by the hour with one bound, a type of the employer’s own',
    answer: [
      { id: 'ab01', friendly_id: 'ab01-vane', name: 'Vane Smith', url: 'https://wetterhahn.breezy.hr/p/ab01-vane', published_date: '2026-11-02T15:04:05.000Z', type: { id: 'fullTime', name: 'Full-Time' }, location: { country: { name: 'United States', id: 'US' }, state: { id: 'VT', name: 'Vermont' }, city: 'Burlington', primary: true, is_remote: false, name: 'Burlington, VT' }, department: 'Forge', salary: '$28 / hr', company: { name: 'Wetterhahn', friendly_id: 'wetterhahn' }, locations: [] },
      { id: 'ab02', friendly_id: 'ab02-vane', name: 'Remote Vane Seller', url: 'https://wetterhahn.breezy.hr/p/ab02-vane', published_date: '2026-11-03T15:04:05.000Z', type: { id: 'contract', name: 'Contract' }, location: { country: { name: 'Canada', id: 'CA' }, state: { id: 'QC', name: 'Quebec' }, is_remote: true, name: 'Quebec, CA' }, department: '', salary: 'CA$60k – CA$75k / yr', company: { name: 'Wetterhahn' } },
      { id: 'ab03', friendly_id: 'ab03-vane', name: 'Gilder', url: 'https://wetterhahn.breezy.hr/p/ab03-vane', published_date: '2026-11-03T15:04:05.000Z', type: { id: 'other', name: 'Seasonal' }, location: { country: { name: 'Ireland', id: 'IE' }, city: 'Galway', name: 'Galway, IE', is_remote: false }, salary: '€2,400 - €2,800 / mo', company: { name: 'Wetterhahn' } },
    ],
    read: [
      { id: 'ab01', title: 'Vane Smith', at: ['Burlington/Vermont/US'], mode: '*', type: 'full_time', dept: 'Forge', pay: '28-28 USD hour', out: '2026-11-02T15:04:05.000Z' },
      { id: 'ab02', title: 'Remote Vane Seller', at: ['-/Quebec/CA'], mode: 'remote', scope: ['CA'], type: 'contract', pay: '60000-75000 CAD year', out: '2026-11-03T15:04:05.000Z' },
      { id: 'ab03', title: 'Gilder', at: ['Galway/*/IE'], mode: '*', type: '*', pay: '2400-2800 EUR month', out: '2026-11-03T15:04:05.000Z' },
    ],
  },
];

const bh = (id: string, more: object) => ({ id, jobOpeningName: 'Globe Painter', departmentId: '7', departmentLabel: 'Studio', employmentStatusLabel: 'Full-Time', location: { city: 'Porto', state: null }, atsLocation: { country: 'Portugal', state: null, province: null, city: 'Porto' }, isRemote: null, locationType: '0', ...more });
export const bamboohrStrangers: readonly Shape[] = [
  {
    source: 'bamboohr', tenant: 'erdkugel', what: 'list alone: statuses in other words, remote by one flag of two, blanks',
    answer: { meta: { totalCount: 4 }, result: [bh('1', { employmentStatusLabel: 'Part Time - Regular' }), bh('2', { locationType: '1', isRemote: null, location: { city: null, state: null }, atsLocation: { country: 'United States', state: 'Oregon', province: null, city: null } }), bh('3', { locationType: '2', employmentStatusLabel: 'Seasonal', departmentLabel: ' ' }), bh('4', { locationType: null, isRemote: 1, employmentStatusLabel: 'Contractor', location: { city: ' ', state: ' ' }, atsLocation: { country: null, state: null, province: null, city: null } })] },
    read: [{ id: '1', title: 'Globe Painter', at: ['Porto/*/PT'], mode: 'on_site', type: 'part_time', dept: 'Studio' }, { id: '2', title: 'Globe Painter', at: ['-/Oregon/US'], mode: 'remote', scope: ['US'], type: 'full_time', dept: 'Studio' }, { id: '3', title: 'Globe Painter', at: ['Porto/*/PT'], mode: 'hybrid', type: 'temporary' }, { id: '4', title: 'Globe Painter', at: [], mode: 'remote', type: 'contract', dept: 'Studio' }],
  },
];

const ld = (more: object) => `<html lang="en"><head><title>x</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org/', '@type': 'JobPosting', title: 'Organ Tuner', description: '<p>Tune organs with the people of the parish, and play them.</p>', datePosted: '2026-11-01', hiringOrganization: { '@type': 'Organization', name: 'Pfeifenbau' }, ...more })}</script></head><body></body></html>`;
const ldRead = { id: '*', title: 'Organ Tuner', employer: 'Pfeifenbau', out: '2026-11-01 day' };
export const jsonldStrangers: readonly Shape[] = [
  { source: 'jsonld', tenant: 'pfeifen.example/a', what: 'an address as text, pay as a bare number', answer: ld({ jobLocation: { '@type': 'Place', address: 'Leipzig, Germany' }, employmentType: 'FULL_TIME', baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: 52_000 } }), read: [{ ...ldRead, at: ['Leipzig/*/DE'], type: 'full_time', pay: '52000-52000 EUR unknown' }] },
  { source: 'jsonld', tenant: 'pfeifen.example/b', what: 'remote for a list of countries, a date of another kind, contractor', answer: ld({ datePosted: '11/05/2026', validThrough: '2026-12-31T23:59', jobLocationType: 'telecommute', applicantLocationRequirements: [{ '@type': 'Country', name: 'USA' }, { '@type': 'Country', name: 'CAN' }], employmentType: ['CONTRACTOR'], jobLocation: [] }), read: [{ ...ldRead, out: '*', closes: '*', at: ['-/-/US', '-/-/CA'], mode: 'remote', scope: ['US', 'CA'], type: 'contract' }] },
  { source: 'jsonld', tenant: 'pfeifen.example/c', what: 'a country as an object, a region, pay by the day with a value as text', answer: ld({ jobLocation: { address: { addressLocality: 'Bath', addressRegion: 'Somerset', addressCountry: { '@type': 'Country', name: 'GB' } } }, employmentType: 'TEMPORARY,PART_TIME', baseSalary: { currency: 'GBP', value: { '@type': 'QuantitativeValue', value: '180.50', unitText: 'DAY' } } }), read: [{ ...ldRead, at: ['Bath/*/GB'], type: '*', pay: '180.5-180.5 GBP day' }] },
  { source: 'jsonld', tenant: 'pfeifen.example/d', what: 'mixed case types, HTML entities in the title, per diem', answer: ld({ title: 'Organ Tuner &amp; Player', employmentType: 'Per_Diem', jobLocation: { address: { addressLocality: 'Springfield', addressRegion: 'IL', addressCountry: 'US', postalCode: '62701' } }, baseSalary: { currency: '$', value: { minValue: '30', maxValue: '40', unitText: 'Hourly' } } }), read: [{ ...ldRead, title: 'Organ Tuner & Player', at: ['Springfield/Illinois/US'], type: '*', pay: '30-40 USD hour' }] },
];
