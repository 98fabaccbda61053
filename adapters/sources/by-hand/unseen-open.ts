import type { Shape } from './shape.ts';

// Answers of open boards and of boards with a key as they come with their oddities, written down before they were read.

const text = '<p>Carve the signs above the shops of the town, and paint them so that they last.</p>';

export const remotiveUnseen: readonly Shape[] = [{
  source: 'remotive', what: 'free words of pay and place: a target, a month, time zones, an hour',
  answer: { '00-warning': 'x', '0-legal-notice': 'x', 'job-count': 4, jobs: [
    { id: 301, url: 'https://remotive.com/remote-jobs/design/sign-painter-301', title: 'Sign Painter &amp; Letterer', company_name: 'Schild &amp; Co', company_logo: null, category: 'Design', tags: ['signs'], job_type: 'full_time', publication_date: '2026-11-04T13:22:10', candidate_required_location: 'Germany, Austria, Switzerland', salary: '€65k - €80k', description: text },
    { id: 302, url: 'https://remotive.com/remote-jobs/sales/sign-seller-302', title: 'Sign Seller', company_name: 'Schild', category: 'Sales / Business', tags: [], job_type: 'freelance', publication_date: '2026-11-04T13:22:10', candidate_required_location: 'Worldwide', salary: '$120k OTE ($60k base)', description: text },
    { id: 303, url: 'https://remotive.com/remote-jobs/x/sign-hanger-303', title: 'Junior Sign Hanger', company_name: 'Schild', category: 'All others', tags: [], job_type: 'part_time', publication_date: '2026-11-04', candidate_required_location: 'USA Only', salary: '$25-30 per hour', description: text },
    { id: 304, url: 'https://remotive.com/remote-jobs/x/sign-editor-304', title: 'Sign Editor', company_name: 'Schild', category: 'Writing', tags: [], job_type: 'contract', publication_date: '2026-11-04T13:22:10', candidate_required_location: 'Brazil', salary: 'R$8.000 - R$10.000 / mês', description: text },
  ] },
  read: [
    { id: '301', title: 'Sign Painter & Letterer', at: ['-/-/DE', '-/-/AT', '-/-/CH'], mode: 'remote', scope: ['DE', 'AT', 'CH'], pay: '65000-80000 EUR year', type: 'full_time', dept: 'Design', out: '2026-11-04 day', employer: 'Schild & Co' },
    { id: '302', title: 'Sign Seller', mode: 'remote', scope: ['worldwide|Worldwide'], pay: '60000-60000 USD year', type: 'contract', dept: 'Sales / Business', out: '2026-11-04 day' },
    { id: '303', title: 'Junior Sign Hanger', at: ['-/-/US'], mode: 'remote', scope: ['US'], pay: '25-30 USD hour', type: 'part_time', level: 'junior', dept: '*', out: '2026-11-04 day' },
    { id: '304', title: 'Sign Editor', at: ['-/-/BR'], mode: 'remote', scope: ['BR'], pay: '8000-10000 BRL month', type: 'contract', dept: 'Writing', out: '2026-11-04 day' },
  ],
}];

export const remoteokUnseen: readonly Shape[] = [{
  source: 'remoteok', what: 'broken characters, pay of which one end is zero, an empty place, a place with a flag',
  answer: [
    { last_updated: 1_793_700_000, legal: 'x' },
    { slug: 'remote-a-501', id: '501', epoch: 1_793_613_600, date: '2026-11-02T10:00:00+00:00', company: 'CafÃ© Schild ', company_logo: '', position: 'Letterer &amp; Gilder ', tags: ['design', 'senior'], description: '<p>We donâ\u0080\u0099t rush: gild letters with us and take your time.</p>', location: '', salary_min: 0, salary_max: 90_000, url: 'https://remoteOK.com/remote-jobs/501', apply_url: 'https://remoteOK.com/remote-jobs/501' },
    { slug: 'remote-b-502', id: '502', epoch: 1_793_613_600, date: '2026-11-02T10:00:00+00:00', company: 'Schild', position: 'Senior Sign Surveyor', tags: [], description: text, location: '🇺🇸 USA, 🇨🇦 Canada', salary_min: 0, salary_max: 0, url: 'https://remoteOK.com/remote-jobs/502', apply_url: 'https://remoteOK.com/remote-jobs/502' },
  ],
  read: [
    { id: '501', title: 'Letterer & Gilder', mode: 'remote', pay: '*-90000 USD year', type: '*', level: '*', out: '2026-11-02T10:00:00.000Z', employer: 'Café Schild', says: ['We don’t rush'] },
    { id: '502', title: 'Senior Sign Surveyor', at: ['-/-/US', '-/-/CA'], mode: 'remote', scope: ['US', 'CA'], type: '*', level: 'senior', out: '2026-11-02T10:00:00.000Z' },
  ],
}];

export const arbeitnowUnseen: readonly Shape[] = [{
  source: 'arbeitnow', what: 'German titles with everything in them, types in German, remote with a town, pay in the text',
  answer: { data: [
    { slug: 'schildermaler-mwd-berlin-12345', company_name: 'Schild &amp; Söhne GmbH', title: 'Schildermaler (m/w/d) in Teilzeit', description: '&lt;p&gt;Gehalt: 2.800 – 3.200 € brutto pro Monat.&lt;/p&gt;&lt;p&gt;Wir malen Schilder f&amp;uuml;r die L&amp;auml;den der Stadt und suchen Hilfe.&lt;/p&gt;', remote: false, url: 'https://www.arbeitnow.com/jobs/companies/schild/schildermaler-mwd-berlin-12345', tags: ['Handwerk'], job_types: ['Teilzeit', 'berufserfahren'], location: 'Frankfurt am Main', created_at: 1_793_613_600 },
    { slug: 'sign-lead-remote', company_name: 'Schild', title: 'Teamleitung Schilderwerkstatt (w/m/d)', description: '<p>Du leitest ein kleines Team, das Schilder malt und aufhängt, und planst die Woche.</p>', remote: true, url: 'https://www.arbeitnow.com/jobs/companies/schild/sign-lead-remote', tags: [], job_types: [], location: 'Leipzig', created_at: 1_793_613_600 },
  ], links: { next: null }, meta: { current_page: 1 } },
  read: [
    { id: 'schildermaler-mwd-berlin-12345', title: 'Schildermaler (m/w/d) in Teilzeit', at: ['Frankfurt|Frankfurt am Main/*/DE'], mode: '*', type: 'part_time', level: '*', dept: '*', pay: '2800-3200 EUR month', out: '2026-11-02T10:00:00.000Z', lang: 'de', employer: 'Schild & Söhne GmbH', says: ['für die Läden'] },
    { id: 'sign-lead-remote', title: 'Teamleitung Schilderwerkstatt (w/m/d)', at: ['Leipzig/*/DE'], mode: 'remote', scope: ['DE'], level: 'manager', out: '2026-11-02T10:00:00.000Z', lang: 'de' },
  ],
}];

export const himalayasUnseen: readonly Shape[] = [{
  source: 'himalayas', what: 'a currency without pay, pay by the hour, levels in a list, seconds',
  answer: { comments: 'x', updatedAt: 1_793_613_600, offset: 0, limit: 20, totalCount: 2, jobs: [
    { title: 'Sign Librarian', excerpt: 'x', companyName: 'Schild', companySlug: 'schild', companyLogo: '', employmentType: 'Full Time', minSalary: null, maxSalary: null, salaryPeriod: null, currency: 'USD', seniority: ['Senior'], locationRestrictions: [], timezoneRestrictions: [-8, -7.5, 0, 1], categories: ['Librarian'], parentCategories: ['Library'], description: text, pubDate: 1_793_613_600, expiryDate: 1_798_711_200, applicationLink: 'https://himalayas.app/companies/schild/jobs/sign-librarian', guid: 'https://himalayas.app/companies/schild/jobs/sign-librarian' },
    { title: 'Sign Tutor', companyName: 'Schild', companySlug: 'schild', employmentType: 'Part Time', minSalary: 18, maxSalary: 24, salaryPeriod: 'hourly', currency: 'GBP', seniority: ['Entry-level'], locationRestrictions: ['United Kingdom', 'Ireland'], timezoneRestrictions: [0], categories: [], parentCategories: [], description: text, pubDate: 1_793_613_600, expiryDate: null, applicationLink: 'https://himalayas.app/companies/schild/jobs/sign-tutor', guid: 'https://himalayas.app/companies/schild/jobs/sign-tutor' },
  ] },
  read: [
    { id: 'https://himalayas.app/companies/schild/jobs/sign-librarian', title: 'Sign Librarian', mode: 'remote', scope: ['*'], type: 'full_time', level: 'senior', dept: '*', out: '2026-11-02T10:00:00.000Z', closes: '2026-12-31T10:00:00.000Z' },
    { id: 'https://himalayas.app/companies/schild/jobs/sign-tutor', title: 'Sign Tutor', at: ['-/-/GB', '-/-/IE'], mode: 'remote', scope: ['GB', 'IE'], type: 'part_time', level: 'junior', dept: '*', pay: '18-24 GBP hour', out: '2026-11-02T10:00:00.000Z' },
  ],
}];

export const jobicyUnseen: readonly Shape[] = [{
  source: 'jobicy', what: 'entities in every name, several industries and types, pay by the month',
  answer: { apiVersion: '2.3', jobCount: 2, jobs: [
    { id: 9001, url: 'https://jobicy.com/jobs/9001-sign-writer', jobSlug: '9001-sign-writer', jobTitle: 'Sign Writer &#8211; Caf&eacute;s &amp; Bars', companyName: 'Schild &#038; Co', companyLogo: '', jobIndustry: ['Design &amp; Multimedia'], jobType: ['Full-Time', 'Contract'], jobGeo: 'UK,  Ireland', jobLevel: 'Senior', jobExcerpt: 'x', jobDescription: text, pubDate: '2026-11-03T07:15:02+00:00', salaryMin: 3500, salaryMax: 4200, salaryCurrency: 'GBP', salaryPeriod: 'monthly' },
    { id: 9002, url: 'https://jobicy.com/jobs/9002-sign-reader', jobTitle: 'Sign Reader', companyName: 'Schild', jobIndustry: [], jobType: ['Internship'], jobGeo: 'Anywhere', jobLevel: 'Any', jobDescription: text, pubDate: '2026-11-03 07:15:02', annualSalaryMin: 30_000, annualSalaryMax: 30_000, salaryCurrency: 'EUR' },
  ] },
  read: [
    { id: '9001', title: 'Sign Writer – Cafés & Bars', at: ['-/-/GB', '-/-/IE'], mode: 'remote', scope: ['GB', 'IE'], type: '*', level: 'senior', dept: 'Design & Multimedia', pay: '3500-4200 GBP month', out: '2026-11-03T07:15:02.000Z', employer: 'Schild & Co' },
    { id: '9002', title: 'Sign Reader', mode: 'remote', scope: ['*'], type: 'internship', level: '*', pay: '30000-30000 EUR year', out: '2026-11-03 day' },
  ],
}];

export const weworkremotelyUnseen: readonly Shape[] = [{
  source: 'weworkremotely', what: 'CDATA and entities, no colon, a region of two, a type of two words',
  answer: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>We Work Remotely</title><ttl>60</ttl>
<item><title><![CDATA[Schild & Söhne: Senior Letterer (m/f/d)]]></title><region>Anywhere in the World</region><country></country><state></state><skills>Gold, Paint</skills><category>Design</category><type>Full-Time</type><description>&lt;img src="x.png"&gt;&lt;p&gt;&lt;strong&gt;URL:&lt;/strong&gt; &lt;a href="https://schild.example"&gt;https://schild.example&lt;/a&gt;&lt;/p&gt;&lt;p&gt;Gild letters with us, and take your time over each of them.&lt;/p&gt;</description><pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate><expires_at>Wed, 02 Dec 2026 10:00:00 +0000</expires_at><guid>https://weworkremotely.com/remote-jobs/schild-senior-letterer</guid><link>https://weworkremotely.com/remote-jobs/schild-senior-letterer</link></item>
<item><title>Schild: Paint Mixer</title><region>USA Only</region><country>🇺🇸 United States of America</country><category>All Other Remote</category><type>Contract</type><description>&lt;p&gt;Mix paint.&lt;/p&gt;</description><pubDate>Mon, 02 Nov 2026 10:00:00 +0000</pubDate><guid>https://weworkremotely.com/remote-jobs/schild-paint-mixer</guid><link>https://weworkremotely.com/remote-jobs/schild-paint-mixer</link></item>
</channel></rss>`,
  read: [
    { id: 'schild-senior-letterer', title: 'Senior Letterer (m/f/d)', mode: 'remote', scope: ['*'], type: 'full_time', level: 'senior', dept: 'Design', out: '2026-11-02T10:00:00.000Z', closes: '2026-12-02T10:00:00.000Z', employer: 'Schild & Söhne' },
    { id: 'schild-paint-mixer', title: 'Paint Mixer', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'contract', dept: '*', out: '2026-11-02T10:00:00.000Z', employer: 'Schild' },
  ],
}];

const hn = (objectID: string, comment_text: string) => ({ objectID, parent_id: 700, story_id: 700, comment_text, created_at: '2026-11-02T16:00:00Z', created_at_i: 1_793_635_200, author: 'x' });

export const hackernewsUnseen: readonly Shape[] = [{
  source: 'hackernews', what: 'a German town with pay, remote with a continent, several posts in one comment, an intern',
  answer: { page: 0, nbPages: 1, hits: [
    hn('701', 'Schildwerk | Senior Backend Engineer (Go) | Munich, Germany | Hybrid | Full-time | €85k–€105k<p>We paint signs by machine. <a href="https:&#x2F;&#x2F;schildwerk.example&#x2F;jobs" rel="nofollow">https:&#x2F;&#x2F;schildwerk.example&#x2F;jobs</a>'),
    hn('702', 'Gilder &amp; Sons (YC W21) | Founding Designer | REMOTE (Europe) | Contract<p>Gold leaf for screens &amp; walls.'),
    hn('703', 'Paintbox | Software Engineering Intern | NYC | ONSITE | Summer 2027<p>Learn to mix.'),
  ] },
  read: [
    { id: '701', title: 'Senior Backend Engineer (Go)', at: ['Munich|München/*/DE'], mode: 'hybrid', type: 'full_time', level: 'senior', pay: '85000-105000 EUR year', out: '2026-11-02T16:00:00.000Z', employer: 'Schildwerk' },
    { id: '702', title: 'Founding Designer', mode: 'remote', scope: ['Europe'], type: 'contract', level: '*', out: '2026-11-02T16:00:00.000Z', employer: 'Gilder & Sons (YC W21)' },
    { id: '703', title: 'Software Engineering Intern', at: ['New York/New York/US'], mode: 'on_site', type: 'internship', level: 'intern', out: '2026-11-02T16:00:00.000Z', employer: 'Paintbox' },
  ],
}];

export const themuseUnseen: readonly Shape[] = [{
  source: 'themuse', what: 'towns of three lands, remote with a town, entities in the company',
  answer: { page: 1, page_count: 1, total: 2, results: [
    { id: 8001, name: 'Sign Curator &amp; Archivist', short_name: 'sign-curator', type: 'external', model_type: 'jobs', publication_date: '2026-11-03T09:45:00Z', contents: text, locations: [{ name: 'Dublin, Ireland' }, { name: 'Brooklyn, NY' }, { name: 'Toronto, Canada' }], categories: [{ name: 'Arts' }], levels: [{ name: 'Mid Level', short_name: 'mid' }], tags: [], refs: { landing_page: 'https://www.themuse.com/jobs/schild/sign-curator' }, company: { id: 1, short_name: 'schild', name: 'Schild &amp; Co' } },
    { id: 8002, name: 'Seasonal Sign Dresser', short_name: 'dresser', publication_date: '2026-11-03T09:45:00.123456Z', contents: text, locations: [{ name: 'Flexible / Remote' }, { name: 'Austin, TX' }], categories: [], levels: [{ name: 'Entry Level', short_name: 'entry' }], refs: { landing_page: 'https://www.themuse.com/jobs/schild/dresser' }, company: { id: 1, short_name: 'schild', name: 'Schild &amp; Co' } },
  ] },
  read: [
    { id: '8001', title: 'Sign Curator & Archivist', at: ['Dublin/*/IE', 'Brooklyn/New York/US', 'Toronto/*/CA'], level: 'mid', dept: 'Arts', out: '2026-11-03T09:45:00.000Z', employer: 'Schild & Co' },
    { id: '8002', title: 'Seasonal Sign Dresser', at: ['Austin/Texas/US'], mode: 'remote', scope: ['US'], type: 'temporary', level: 'junior', out: '2026-11-03T09:45:00.123Z' },
  ],
}];

export const adzunaUnseen: readonly Shape[] = [
  { source: 'adzuna', tenant: 'de/schild', what: 'Germany: predicted pay, markup in the title, a district', answer: { count: 1, mean: 41_000.5, results: [{ id: '4400000001', title: '<strong>Schildermaler</strong> (m/w/d) – Teilzeit', description: 'Wir suchen für unsere Werkstatt in der Altstadt jemanden, der mit uns Schilder malt und …', company: { display_name: 'Schild &amp; Söhne' }, location: { display_name: 'Altona, Hamburg', area: ['Deutschland', 'Hamburg', 'Altona'] }, salary_min: 41_234.5, salary_max: 41_234.5, salary_is_predicted: '1', contract_time: 'part_time', created: '2026-11-02T10:00:00Z', redirect_url: 'https://www.adzuna.de/land/ad/4400000001?se=x', category: { tag: 'trade-construction-jobs', label: 'Handwerk &amp; Bau' }, adref: 'x' }] }, read: [{ id: '4400000001', title: 'Schildermaler (m/w/d) – Teilzeit', at: ['Hamburg|Altona/*/DE'], type: 'part_time', dept: 'Handwerk & Bau', pay: '41234.5-41234.5 EUR year, predicted', out: '2026-11-02T10:00:00.000Z', employer: 'Schild & Söhne', lang: 'de' }] },
  { source: 'adzuna', tenant: 'gb/sign', what: 'Britain: pay for a day, a contract', answer: { count: 1, results: [{ id: '4400000002', title: 'Sign Surveyor', description: 'Survey signs.', company: {}, location: { display_name: 'Leeds, West Yorkshire', area: ['UK', 'Yorkshire And The Humber', 'West Yorkshire', 'Leeds'] }, salary_min: 32_000, salary_is_predicted: 0, contract_type: 'contract', contract_time: 'full_time', created: '2026-11-02T10:00:00Z', redirect_url: 'https://www.adzuna.co.uk/jobs/land/ad/4400000002', category: { tag: 'x', label: 'Trade Jobs' } }] }, read: [{ id: '4400000002', title: 'Sign Surveyor', at: ['Leeds/*/GB'], type: 'contract', dept: 'Trade Jobs', pay: '32000-* GBP year', out: '2026-11-02T10:00:00.000Z' }] },
];

export const usajobsUnseen: readonly Shape[] = [{
  source: 'usajobs', what: 'several towns, a negotiable place, pay by the hour, telework without remote',
  answer: { SearchResult: { SearchResultCount: 2, SearchResultCountAll: 2, SearchResultItems: [
    { MatchedObjectId: '861000001', MatchedObjectDescriptor: { PositionID: 'NPS-26-1', PositionTitle: 'SIGN MAKER', PositionURI: 'https://www.usajobs.gov:443/GetJob/ViewDetails/861000001', ApplyURI: ['https://www.usajobs.gov:443/GetJob/ViewDetails/861000001?PostingChannelID='], PositionLocationDisplay: 'Multiple Locations', PositionLocation: [{ LocationName: 'Moab, Utah', CountryCode: 'United States', CountrySubDivisionCode: 'Utah', CityName: 'Moab, Utah', Longitude: -109.5, Latitude: 38.5 }, { LocationName: 'Estes Park, Colorado', CountryCode: 'United States', CountrySubDivisionCode: 'Colorado', CityName: 'Estes Park, Colorado' }], OrganizationName: 'National Park Service', DepartmentName: 'Department of the Interior', JobCategory: [{ Name: 'Sign Painting', Code: '4104' }], JobGrade: [{ Code: 'WG' }], PositionSchedule: [{ Name: 'Intermittent', Code: '4' }], PositionOfferingType: [{ Name: 'Seasonal', Code: '15322' }], PositionRemuneration: [{ MinimumRange: '24.55', MaximumRange: '28.63', RateIntervalCode: 'PH', Description: 'Per Hour' }], PublicationStartDate: '2026-11-03T00:00:00.0000', ApplicationCloseDate: '2026-11-17T23:59:59.9970', QualificationSummary: 'Paint.', UserArea: { Details: { JobSummary: 'You make the signs of the parks &amp; trails.', RemoteIndicator: false, TeleworkEligible: true, MajorDuties: ['Carve', 'Paint'] } } } },
    { MatchedObjectId: '861000002', MatchedObjectDescriptor: { PositionID: 'GS-26-2', PositionTitle: 'Sign Program Specialist', PositionURI: 'https://www.usajobs.gov:443/GetJob/ViewDetails/861000002', ApplyURI: [], PositionLocationDisplay: 'Anywhere in the U.S. (remote job)', PositionLocation: [{ LocationName: 'Anywhere in the U.S. (remote job)', CountryCode: 'United States', CityName: 'Anywhere in the U.S. (remote job)' }], OrganizationName: 'Federal Highway Administration', DepartmentName: 'Department of Transportation', JobCategory: [], PositionSchedule: [{ Name: 'Full-time', Code: '1' }], PositionOfferingType: [{ Name: 'Permanent', Code: '15317' }], PositionRemuneration: [{ MinimumRange: '88520.0', MaximumRange: '115079.0', RateIntervalCode: 'PA', Description: 'Per Year' }], PublicationStartDate: '2026-11-03T00:00:00.0000', ApplicationCloseDate: '2026-11-24T23:59:59.9970', UserArea: { Details: { JobSummary: 'x', RemoteIndicator: true, TeleworkEligible: false } } } },
  ] } },
  read: [
    { id: '861000001', title: '*', at: ['Moab/Utah/US', 'Estes Park/Colorado/US'], mode: '*', type: '*', dept: '*', pay: '24.55-28.63 USD hour', out: '*', closes: '*', employer: 'National Park Service', says: ['parks & trails', 'Carve'] },
    { id: '861000002', title: 'Sign Program Specialist', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'full_time', dept: '*', pay: '88520-115079 USD year', out: '*', closes: '*' },
  ],
}];

export const jsearchUnseen: readonly Shape[] = [{
  source: 'jsearch', what: 'nulls, remote with a town, pay by the month, several types, several links',
  answer: { status: 'OK', request_id: 'x', parameters: {}, data: [
    { job_id: 'aB3==', employer_name: 'Schild GmbH', employer_website: null, job_publisher: 'LinkedIn', job_employment_type: 'Vollzeit', job_employment_types: ['FULLTIME'], job_title: 'Schildermaler:in', job_apply_link: 'https://www.linkedin.com/jobs/view/1', job_apply_is_direct: false, apply_options: [{ publisher: 'LinkedIn', apply_link: 'https://www.linkedin.com/jobs/view/1', is_direct: false }, { publisher: 'Schild', apply_link: 'https://schild.jobs.personio.de/job/1234', is_direct: true }], job_description: 'Wir malen Schilder für die Stadt.\n\n• Malen\n• Hängen', job_is_remote: null, job_posted_at: 'vor 3 Tagen', job_posted_at_timestamp: 1_793_577_600, job_posted_at_datetime_utc: '2026-11-02T00:00:00.000Z', job_location: 'Dresden', job_city: 'Dresden', job_state: 'Sachsen', job_country: 'DE', job_benefits: null, job_min_salary: 2_600, job_max_salary: null, job_salary: null, job_salary_period: 'MONTH', job_highlights: {} },
    { job_id: 'cD4==', employer_name: 'Schild Inc', job_publisher: 'Indeed', job_employment_type: 'Contractor', job_employment_types: ['CONTRACTOR'], job_title: 'Sign Letterer (Remote)', job_apply_link: 'https://www.indeed.com/viewjob?jk=1', apply_options: [], job_description: 'Letter signs.', job_is_remote: true, job_posted_at_timestamp: null, job_posted_at_datetime_utc: null, job_location: 'Anywhere', job_city: null, job_state: null, job_country: 'US', job_min_salary: null, job_max_salary: null, job_salary_period: null, job_highlights: { Qualifications: ['Paint'] } },
  ] },
  read: [
    { id: 'aB3==', title: 'Schildermaler:in', at: ['Dresden/*/DE'], type: 'full_time', pay: '*', out: '2026-11-02T00:00:00.000Z', employer: 'Schild GmbH' },
    { id: 'cD4==', title: 'Sign Letterer (Remote)', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'contract' },
  ],
}];
