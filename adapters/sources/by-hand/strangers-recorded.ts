import type { Shape } from './shape.ts';

// Shapes that recorded answers of many employers have, each with one thing that was read wrongly once; the employers are ours.

const text = '<p>Wind the clocks of the town with the people who know them, and keep them right.</p>';
const section = { jobAd: { sections: { jobDescription: { title: 'Job', text } } }, active: true };
const sr = (id: string, more: object) => ({ id, uuid: `${id}-uuid`, name: 'Clock Winder', defaultJobAd: true, refNumber: `REF${id}`, company: { identifier: 'Uhrenhof', name: 'Uhrenhof' }, releasedDate: '2026-11-08T10:00:00.000Z', industry: {}, department: {}, function: { id: 'other', label: 'Other' }, typeOfEmployment: { id: 'permanent', label: 'Full-time' }, experienceLevel: { id: 'not_applicable', label: 'Not Applicable' }, customField: [], language: { code: 'en' }, ...more });
const srRead = { title: 'Clock Winder', mode: '*' as const, type: 'full_time' as const, dept: 'Other', out: '2026-11-08T10:00:00.000Z', lang: 'en' };

export const smartrecruitersRecorded: readonly Shape[] = [
  {
    source: 'smartrecruiters', tenant: 'Uhrenhof', what: 'pay on the posting\'s own page, pay in a field that the employer made, regions by code and "REMOTE"',
    answer: { limit: 100, offset: 0, totalFound: 6, content: [
      sr('11', { location: { city: 'Montreal', region: 'QC', country: 'ca', remote: false, hybrid: false, fullLocation: 'Montreal, QC, Canada' } }),
      sr('12', { location: { city: 'Puebla', region: 'Pue.', country: 'mx', remote: false, fullLocation: 'Puebla, Pue., Mexico' } }),
      sr('13', { location: { city: 'Poland', region: 'REMOTE', country: 'pl', remote: true, hybrid: false, fullLocation: 'Poland, REMOTE, Poland' } }),
      sr('14', { location: { city: 'Paris', region: 'IDF', country: 'fr', remote: false, fullLocation: 'Paris, IDF, France' }, customField: [{ fieldLabel: 'Salary Level', valueLabel: 'Grade 15' }] }),
      sr('15', { location: { city: 'Pune', region: 'MH', country: 'in', remote: false, fullLocation: 'Pune, MH, India' }, customField: [{ fieldLabel: 'Brands', valueLabel: 'Uhrenhof' }, { fieldLabel: 'Salary range', valueLabel: '12 - 15 LPA INR' }] }),
      sr('16', { location: { city: 'Dayton', region: 'OH', country: 'us', remote: false, fullLocation: 'Dayton, OH, United States' }, customField: [{ fieldLabel: 'Target Salary Range Max', valueLabel: '$62,500' }] }),
    ] },
    pages: {
      '/v1/companies/Uhrenhof/postings/11-uuid': { ...section, compensation: { min: 70_000, max: 85_000, currency: 'CAD', period: 'YEARLY' } },
      '/v1/companies/Uhrenhof/postings/12-uuid': { ...section, compensation: { max: 12_150, currency: 'MXN', period: 'MONTHLY' } },
      '/v1/companies/Uhrenhof/postings/13-uuid': { ...section, compensation: { min: 0, max: 0, currency: 'PLN', period: 'MONTHLY' } },
      '/v1/companies/Uhrenhof/postings/14-uuid': { ...section, compensation: {} },
    },
    read: [
      { ...srRead, id: '11-uuid', at: ['Montreal/Quebec/CA'], pay: '70000-85000 CAD year' },
      { ...srRead, id: '12-uuid', at: ['Puebla/*/MX'], pay: '*-12150 MXN month' },
      { ...srRead, id: '13-uuid', at: ['-/-/PL'], mode: 'remote', scope: ['PL'] },
      { ...srRead, id: '14-uuid', at: ['Paris/Île-de-France/FR'] },
      { ...srRead, id: '15-uuid', at: ['Pune/Maharashtra/IN'], pay: '1200000-1500000 INR year' },
      { ...srRead, id: '16-uuid', at: ['Dayton/Ohio/US'], pay: '*-62500 USD year' },
    ],
  },
];

const position = (id: string, more: string) => `<position><id>${id}</id><name>Uhrwart (m/w/d)</name><department>Turm</department><jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Du ziehst die Uhren der Stadt auf und hältst sie mit uns in Gang.</p>]]></value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><schedule>full-time</schedule><createdAt>2026-11-05T08:00:00+00:00</createdAt>${more}</position>`;
const pay = (min: string, max: string, type: string) => `<salaryInformation><min>${min}</min><max>${max}</max><currencySymbol>€</currencySymbol><currencyCode>EUR</currencyCode><type>${type}</type></salaryInformation>`;
const uhrwart = { title: 'Uhrwart (m/w/d)', dept: 'Turm', type: 'full_time' as const, out: '2026-11-05T08:00:00.000Z', lang: 'de' };

export const personioRecorded: readonly Shape[] = [
  {
    source: 'personio', tenant: 'turmuhr', what: 'pay in an element of its own, how one works, "Home Office" before the town',
    answer: `<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>${position('1', `<office>Ulm</office>${pay('30000.00', '40000.00', 'yearly')}`)}${position('2', `<office>Home Office</office><additionalOffices><office>Bremen</office></additionalOffices>${pay('14.50', '', 'hourly')}`)}${position('3', '<office>Wien</office><workplaceType>hybrid</workplaceType>')}</workzag-jobs>`,
    read: [
      { ...uhrwart, id: '1', at: ['Ulm/*/*'], pay: '30000-40000 EUR year' },
      { ...uhrwart, id: '2', at: ['Bremen/*/DE'], mode: 'remote', scope: ['DE'], pay: '14.5-* EUR hour' },
      { ...uhrwart, id: '3', at: ['Vienna|Wien/*/AT'], mode: 'hybrid' },
    ],
  },
];

const sites = [['California - San Francisco', '1'], ['Pune - Margarpatta', '2'], ['Georgia - Atlanta', '3']] as const;

export const workdayRecorded: readonly Shape[] = [
  {
    source: 'workday', tenant: 'turmuhr.wd5/Careers', what: 'a state before its town, a quarter behind it',
    answer: { total: 3, jobPostings: sites.map(([locationsText, id]) => ({ title: 'Clock Winder', externalPath: `/job/x/Clock-Winder_R${id}`, locationsText, postedOn: 'Posted Today', bulletFields: [`R${id}`] })) },
    read: [
      { id: 'R1', title: 'Clock Winder', at: ['San Francisco/California/US'], out: '*' },
      { id: 'R2', title: 'Clock Winder', at: ['Pune/*/IN'], out: '*' },
      { id: 'R3', title: 'Clock Winder', at: ['Atlanta/Georgia/US'], out: '*' },
    ],
  },
];

export const bamboohrRecorded: readonly Shape[] = [
  {
    source: 'bamboohr', tenant: 'turmuhr', what: 'a country in the place of the state',
    answer: { meta: { totalCount: 2 }, result: [['1', 'Szczecin', 'PL'], ['2', 'Cali', 'Colombia']].map(([id, city, state]) => ({ id, jobOpeningName: 'Clock Winder', departmentLabel: 'Tower', employmentStatusLabel: 'Full-Time', location: { city, state }, atsLocation: { country: null, state: null, province: null, city: null }, isRemote: null, locationType: '0' })) },
    read: [
      { id: '1', title: 'Clock Winder', at: ['Szczecin/-/PL'], mode: 'on_site', type: 'full_time', dept: 'Tower' },
      { id: '2', title: 'Clock Winder', at: ['Cali/-/CO'], mode: 'on_site', type: 'full_time', dept: 'Tower' },
    ],
  },
];

const where = (addressLocality: string, addressCountry: string, addressRegion: string) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', streetAddress: 'x', addressLocality, addressCountry, addressRegion, postalCode: null } });

export const teamtailorRecorded: readonly Shape[] = [
  {
    source: 'teamtailor', tenant: 'turmuhr', what: 'one town twice, with a country and a market as its region',
    answer: { version: 'https://jsonfeed.org/version/1.1', title: 'Turmuhr', items: [{ id: '51111111-0000-4000-8000-000000000001', title: 'Clock Winder', url: 'https://turmuhr.teamtailor.com/jobs/71-clock-winder', date_published: '2026-11-04T12:50:13+03:00', content_html: text, _jobposting: { '@type': 'JobPosting', title: 'Clock Winder', description: text, datePosted: '2026-11-04T12:50:13+03:00', hiringOrganization: { '@type': 'Organization', name: 'Turmuhr' }, jobLocation: [where('Helsinki', 'FI', 'Finland'), where('Helsinki', 'FI', 'Europe'), where('Gothenburg', 'Sweden', 'EMEA')] } }] },
    read: [{ id: '71', title: 'Clock Winder', at: ['Helsinki/-/FI', 'Gothenburg/-/SE'], out: '2026-11-04T09:50:13.000Z', lang: 'en' }],
  },
];

export const leverRecorded: readonly Shape[] = [
  {
    source: 'lever', tenant: 'turmuhr', what: 'a short term, a town without "City", a choice of places in a country',
    answer: [['a1', 'Ho Chi Minh', 'VN', 'Short Term', 'hybrid'], ['a2', 'Select USA Remote Locations', 'US', 'Regular Full Time (Salary)', 'remote']].map(([id = '', location = '', country, commitment, workplaceType]) => ({ id, text: 'Clock Winder', categories: { commitment, location, allLocations: [location], team: 'Tower' }, createdAt: 1_793_600_000_000, description: text, descriptionBody: text, lists: [], country, workplaceType, hostedUrl: `https://jobs.lever.co/turmuhr/${id}`, applyUrl: `https://jobs.lever.co/turmuhr/${id}/apply` })),
    read: [
      { id: 'a1', title: 'Clock Winder', at: ['Ho Chi Minh City/-/VN'], mode: 'hybrid', type: 'temporary', dept: 'Tower', out: '*' },
      { id: 'a2', title: 'Clock Winder', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'full_time', dept: 'Tower', out: '*' },
    ],
  },
];

export const ashbyRecorded: readonly Shape[] = [
  {
    source: 'ashby', tenant: 'turmuhr', what: 'further places as words alone, pay in lakhs, an area beside the head office\'s country',
    answer: { apiVersion: '1', jobs: [
      { id: 'b1', title: 'Clock Winder', employmentType: 'FullTime', location: 'Pune', secondaryLocations: ['Chennai, India', 'Remote'], publishedAt: '2026-11-03T20:00:29.167+00:00', isListed: true, isRemote: false, workplaceType: 'OnSite', jobUrl: 'https://jobs.ashbyhq.com/turmuhr/b1', applyUrl: 'https://jobs.ashbyhq.com/turmuhr/b1/application', descriptionHtml: text, compensation: { compensationTierSummary: '₹30L – ₹40L • Offers Equity', compensationTiers: [], summaryComponents: [] } },
      { id: 'b2', title: 'Clock Winder', employmentType: 'FullTime', location: 'North America', secondaryLocations: [], publishedAt: '2026-11-03T20:00:29.167+00:00', isListed: true, isRemote: true, workplaceType: 'Remote', address: { postalAddress: { addressCountry: 'United States' } }, jobUrl: 'https://jobs.ashbyhq.com/turmuhr/b2', applyUrl: 'https://jobs.ashbyhq.com/turmuhr/b2/application', descriptionHtml: text },
    ] },
    read: [
      { id: 'b1', title: 'Clock Winder', at: ['Pune/*/IN', 'Chennai/*/IN'], mode: 'on_site', pay: '3000000-4000000 INR year', type: 'full_time', out: '2026-11-03T20:00:29.167Z', lang: 'en' },
      { id: 'b2', title: 'Clock Winder', mode: 'remote', scope: ['North America'], type: 'full_time', out: '2026-11-03T20:00:29.167Z', lang: 'en' },
    ],
  },
];

const federal = (id: string, place: string, details: object) => ({ MatchedObjectId: id, MatchedObjectDescriptor: { PositionID: `T-${id}`, PositionTitle: 'Clock Winder', PositionURI: `https://www.usajobs.gov/job/${id}`, ApplyURI: [], PositionLocationDisplay: place, PositionLocation: [{ LocationName: place, CountryCode: 'United States' }], OrganizationName: 'Tower Service', DepartmentName: 'Department of Time', PositionSchedule: [{ Name: 'Full-time' }], PositionRemuneration: [], PublicationStartDate: '2026-11-01', QualificationSummary: 'Know clocks.', UserArea: { Details: { JobSummary: text, ...details } } } });

export const usajobsRecorded: readonly Shape[] = [
  {
    source: 'usajobs', what: 'places in words alone',
    answer: { SearchResult: { SearchResultCountAll: 3, SearchResultItems: [federal('1', 'Washington, District of Columbia', { RemoteIndicator: false, TeleworkEligible: true }), federal('2', 'Anywhere in the U.S. (remote job)', { RemoteIndicator: true }), federal('3', 'Location Negotiable After Selection', {})] } },
    read: [
      { id: '1', title: 'Clock Winder', at: ['Washington/District of Columbia/US'], mode: 'hybrid', type: 'full_time', dept: 'Department of Time', out: '2026-11-01 day' },
      { id: '2', title: 'Clock Winder', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'full_time', dept: 'Department of Time', out: '2026-11-01 day' },
      { id: '3', title: 'Clock Winder', at: ['-/-/US'], type: 'full_time', dept: 'Department of Time', out: '2026-11-01 day' },
    ],
  },
];

export const jsearchRecorded: readonly Shape[] = [
  {
    source: 'jsearch', what: 'a title that says hybrid beside the flag for remote',
    answer: { status: 'OK', data: [['1', 'Clock Winder - Houston Hybrid'], ['2', 'Hybrid Cloud Clock Winder']].map(([id, title]) => ({ job_id: id, employer_name: 'Turmuhr', job_title: title, job_employment_type: 'FULLTIME', job_apply_link: `https://turmuhr.example/${id ?? ''}`, job_description: 'Wind the clocks of the town with the people who know them.', job_is_remote: true, job_posted_at_datetime_utc: '2026-11-01T20:00:00.000Z', job_city: 'Houston', job_state: 'TX', job_country: 'US' })) },
    read: [
      { id: '1', title: 'Clock Winder - Houston Hybrid', at: ['Houston/Texas/US'], mode: 'hybrid', type: 'full_time', out: '2026-11-01T20:00:00.000Z' },
      { id: '2', title: 'Hybrid Cloud Clock Winder', at: ['Houston/Texas/US'], mode: 'remote', scope: ['US'], type: 'full_time', out: '2026-11-01T20:00:00.000Z' },
    ],
  },
];

export const hackernewsRecorded: readonly Shape[] = [
  {
    source: 'hackernews', what: 'heads without an employer, without a role, with places by code and funding in prose',
    answer: { id: 7, title: 'Ask HN: Who is hiring? (November 2026)', children: ['Clock Engineer -- Towers | Oslo, Norway | Onsite', 'Turmuhr (Formerly Zeiger; The Clock Company) | Full-time | Remote', 'Turmuhr (turmuhr.example) | London, Zurich | REMOTE (DE/UK/CH/ES)', 'Turmuhr | Amsterdam | Full Time | Visa Sponsorship', 'Turmuhr | YC F25 | Hybrid (NY, Chicago) | Senior Clock Administrator | Immigration support', 'COMPANY: Turmuhr<p>We are hiring people who wind clocks in the towns of the coast with us. Apply at turmuhr.example and tell us which clock you wound last and why it stopped after that.'].map((words, at) => ({ id: 20 + at, text: words, created_at: '2026-11-01T15:02:11.000Z' })) },
    read: [
      { id: '20', title: 'Clock Engineer -- Towers', employer: 'Named in the text', at: ['Oslo/-/NO'], mode: 'on_site', out: '2026-11-01T15:02:11.000Z' },
      { id: '21', title: 'Several roles', mode: 'remote', type: 'full_time', out: '2026-11-01T15:02:11.000Z' },
      { id: '22', title: 'Several roles', employer: 'Turmuhr', at: ['London/-/GB', 'Zurich/-/CH', '-/-/DE', '-/-/GB', '-/-/CH', '-/-/ES'], mode: 'remote', scope: ['GB', 'CH', 'DE', 'ES'], out: '2026-11-01T15:02:11.000Z' },
      { id: '23', title: 'Several roles', employer: 'Turmuhr', at: ['Amsterdam/-/NL'], type: 'full_time', out: '2026-11-01T15:02:11.000Z' },
      { id: '24', title: 'Senior Clock Administrator', employer: 'Turmuhr', at: ['New York/New York/US', 'Chicago/Illinois/US'], mode: 'hybrid', level: 'senior', out: '2026-11-01T15:02:11.000Z' },
      { id: '25', title: 'Several roles', employer: 'Turmuhr', out: '2026-11-01T15:02:11.000Z', lang: 'en' },
    ],
  },
  {
    source: 'hackernews', what: 'sentences with the usual line below them, and a tool that is a word of employment elsewhere',
    answer: { id: 7, title: 'Ask HN: Who is hiring? (November 2026)', children: [{ id: 9, text: `Turmuhr is hiring a Clock Manager for the new tower.\n${'We mend what others gave up, slowly and well, and we write it down. '.repeat(6)}Our bells are rung by Temporal.\nHybrid | Oslo | Rust&#x2F;Brass<p>Write to us and the town.`, created_at: '2026-11-01T15:02:11.000Z' }] },
    read: [{ id: '9', title: 'Clock Manager', employer: 'Turmuhr', at: ['Oslo/-/NO'], mode: 'hybrid', level: 'manager', out: '2026-11-01T15:02:11.000Z' }],
  },
  {
    source: 'hackernews', what: 'hours of the day beside "remote"',
    answer: { id: 7, title: 'Ask HN: Who is hiring? (November 2026)', children: [{ id: 8, text: 'Turmuhr | Fullstack Clock Engineer | Full-time | Remote, PT&#x2F;ET hours preferred | $150 - 210K USD + equity | <a href="https:&#x2F;&#x2F;turmuhr.example">https:&#x2F;&#x2F;turmuhr.example</a><p>Wind clocks with us and the town.', created_at: '2026-11-01T15:02:11.000Z' }] },
    read: [{ id: '8', title: 'Fullstack Clock Engineer', employer: 'Turmuhr', mode: 'remote', pay: '150000-210000 USD year', type: 'full_time', out: '2026-11-01T15:02:11.000Z' }],
  },
];
