import type { Shape } from './shape.ts';

// Answers of employers' boards as they come with their oddities, written down with what is right to read before they were read.

const text = '<p>Keep the lanterns of the harbour lit with us, and mend what the wind has broken.</p>';

export const greenhouseUnseen: readonly Shape[] = [{
  source: 'greenhouse', tenant: 'hafenlicht', what: 'everything twice escaped, towns behind "Hybrid", a range in the metadata, an hourly range, null for what is not there',
  answer: { jobs: [
    { id: 41, internal_job_id: 4100, title: 'Softwareentwickler:in (m/w/d) &amp;amp; DevOps', absolute_url: 'https://www.hafenlicht.example/jobs?gh_jid=41', updated_at: '2026-10-30T09:12:44-04:00', first_published: null, requisition_id: null, location: { name: 'Hybrid - Berlin oder München' }, metadata: null, departments: [{ id: 1, name: 'R&amp;amp;D', child_ids: [], parent_id: null }], offices: [], language: 'de', company_name: 'Hafenlicht GmbH', data_compliance: [], content: '&lt;p&gt;Forschung &amp;amp;amp; Entwicklung f&amp;uuml;r Leuchtt&amp;uuml;rme &amp;mdash; mit uns zusammen an der Küste.&lt;/p&gt;' },
    { id: 42, internal_job_id: null, title: 'Staff Site Reliability Engineer', absolute_url: 'https://job-boards.greenhouse.io/hafenlicht/jobs/42', updated_at: '2026-11-10T00:00:00Z', first_published: '2026-11-02T16:20:00-05:00', requisition_id: 'R-42', location: { name: 'Remote - US (East Coast)' }, metadata: [{ id: 9, name: 'Employment Type', value: 'Full-time', value_type: 'single_select' }, { id: 10, name: 'Salary Range', value: { min_value: '120000.0', max_value: '150000.0', unit: 'USD' }, value_type: 'currency_range' }, { id: 11, name: 'Internal', value: null, value_type: 'yes_no' }], departments: [], offices: [{ id: 3, name: 'US', location: null }], application_deadline: '2026-12-31T23:59:00-05:00', language: 'en', content: text },
    { id: 43, title: 'Account Executive - DACH (German speaking)', absolute_url: 'https://job-boards.greenhouse.io/hafenlicht/jobs/43', updated_at: '2026-11-10T00:00:00Z', first_published: '2026-11-10T00:00:00Z', location: { name: 'London, UK | Paris, France' }, metadata: [], departments: [{ id: 4, name: 'Sales' }], offices: [{ id: 5, name: 'EMEA', location: '' }], content: '' },
    { id: 44, title: 'Lamp Trimmer, Part-Time', absolute_url: 'https://job-boards.greenhouse.io/hafenlicht/jobs/44', updated_at: '2026-11-10T00:00:00Z', first_published: '2026-11-10T00:00:00Z', location: { name: 'Columbus, Ohio' }, pay_input_ranges: [{ min_cents: 2150, max_cents: 2475, currency_type: 'USD', title: 'Hourly rate', blurb: '' }], departments: [{ id: 0, name: 'No Department' }], offices: [{ id: 0, name: 'No Office', location: null }], content: text },
  ], meta: { total: 4 } },
  read: [
    { id: '41', title: 'Softwareentwickler:in (m/w/d) & DevOps', at: ['Berlin/*/DE', 'Munich|München/*/DE'], mode: 'hybrid', dept: 'R&D', updated: '2026-10-30T13:12:44.000Z', lang: 'de', employer: 'Hafenlicht GmbH', says: ['Forschung & Entwicklung für Leuchttürme — mit uns'], never: ['&amp;', '&uuml;'] },
    { id: '42', title: 'Staff Site Reliability Engineer', at: ['-/-/US'], mode: 'remote', scope: ['US'], pay: '120000-150000 USD year', type: 'full_time', level: 'lead', out: '2026-11-02T21:20:00.000Z', updated: '2026-11-10T00:00:00.000Z', closes: '2027-01-01T04:59:00.000Z' },
    { id: '43', title: 'Account Executive - DACH (German speaking)', at: ['London/*/GB', 'Paris/*/FR'], dept: 'Sales', out: '2026-11-10T00:00:00.000Z', updated: '2026-11-10T00:00:00.000Z' },
    { id: '44', title: 'Lamp Trimmer, Part-Time', at: ['Columbus/Ohio/US'], pay: '21.5-24.75 USD hour', type: 'part_time', out: '2026-11-10T00:00:00.000Z', updated: '2026-11-10T00:00:00.000Z' },
  ],
}];

const lv = (id: string, more: object) => ({ id: `5c1a27f0-2c1c-4a55-8f0e-0f3c2f7a00${id}`, text: 'Lamp Smith', categories: { location: 'Lille', team: 'Forge' }, country: null, workplaceType: 'unspecified', createdAt: 1_762_160_400_000, description: text, descriptionPlain: '', descriptionBody: text, lists: [], additional: '', additionalPlain: '', opening: '', openingPlain: '', hostedUrl: `https://jobs.lever.co/lampisterie/5c1a27f0-2c1c-4a55-8f0e-0f3c2f7a00${id}`, applyUrl: `https://jobs.lever.co/lampisterie/5c1a27f0-2c1c-4a55-8f0e-0f3c2f7a00${id}/apply`, ...more });
const lvRead = { title: 'Lamp Smith', out: '2025-11-03T09:00:00.000Z', dept: '*' };
const lvId = (id: string) => `5c1a27f0-2c1c-4a55-8f0e-0f3c2f7a00${id}`;

export const leverUnseen: readonly Shape[] = [{
  source: 'lever', tenant: 'lampisterie', what: 'pay in words of its own, a day rate, several towns, a country alone, lists in divs',
  answer: [
    lv('01', { text: 'Ingénieur·e lumière senior (H/F)', country: 'FR', workplaceType: 'hybrid', categories: { location: 'Paris', commitment: 'CDI', team: 'Produit', department: 'R&amp;D', allLocations: ['Paris', 'Lyon'] }, salaryDescription: '<div>Rémunération : 55 000 € – 65 000 € brut annuel</div>', salaryDescriptionPlain: 'Rémunération : 55 000 € – 65 000 € brut annuel', lists: [{ text: 'Profil', content: '<div><li>Vous aimez la lumière</li><li>et la mer</li></div>' }] }),
    lv('02', { workplaceType: 'remote', categories: { location: 'Remote - Europe', commitment: 'Contractor' }, salaryRange: { currency: 'EUR', interval: 'per-day-wage', min: 400, max: 500 } }),
    lv('03', { text: 'Software Engineering Intern, Summer 2027', country: 'US', categories: { location: 'New York, NY', commitment: 'Intern', allLocations: ['New York, NY', 'San Francisco, CA'] }, salaryRange: { currency: 'USD', interval: 'per-hour-wage', min: 45, max: 45 } }),
    lv('04', { country: 'IN', workplaceType: 'onsite', categories: { location: 'Bengaluru', commitment: 'Full-time', level: 'L3' }, createdAt: 1_793_610_000_000 }),
  ],
  read: [
    { ...lvRead, id: lvId('01'), title: 'Ingénieur·e lumière senior (H/F)', at: ['Paris/*/FR', 'Lyon/*/FR'], mode: 'hybrid', type: '*', level: 'senior', dept: 'R&D', pay: '55000-65000 EUR year', says: ['Vous aimez la lumière', 'Profil'] },
    { ...lvRead, id: lvId('02'), mode: 'remote', scope: ['Europe'], type: 'contract', pay: '400-500 EUR day' },
    { ...lvRead, id: lvId('03'), title: 'Software Engineering Intern, Summer 2027', at: ['New York/New York/US', 'San Francisco/California/US'], type: 'internship', level: 'intern', pay: '45-45 USD hour' },
    { ...lvRead, id: lvId('04'), at: ['Bengaluru|Bangalore/*/IN'], mode: 'on_site', type: 'full_time', out: '2026-11-02T09:00:00.000Z' },
  ],
}];

const as = (id: string, more: object) => ({ id, title: 'Wick Cutter', department: 'Wicks', team: 'Cutting', employmentType: 'FullTime', location: 'Dublin', secondaryLocations: [], publishedAt: '2026-11-03T15:04:05.123+00:00', isListed: true, isRemote: null, workplaceType: null, address: null, jobUrl: `https://jobs.ashbyhq.com/docht/${id}`, applyUrl: `https://jobs.ashbyhq.com/docht/${id}/application`, descriptionHtml: text, descriptionPlain: '', ...more });
const asRead = { title: 'Wick Cutter', type: 'full_time' as const, dept: 'Wicks', out: '2026-11-03T15:04:05.123Z' };

export const ashbyUnseen: readonly Shape[] = [{
  source: 'ashby', tenant: 'docht', what: 'pay among equity and bonus, several countries in one location, an hourly tier, two tiers, unlisted ones',
  answer: { apiVersion: '1', jobs: [
    as('a1', { location: 'Remote (Germany, Austria)', isRemote: true, workplaceType: 'Remote', shouldDisplayCompensationOnJobPostings: true, compensation: { compensationTierSummary: '€70K – €90K • Offers Equity • Offers Bonus', scrapeableCompensationSalarySummary: '€70K - €90K', compensationTiers: [{ id: 't', tierSummary: '€70K – €90K • Offers Equity', title: null, components: [{ id: '1', summary: 'Offers Equity', compensationType: 'EquityPercentage', interval: 'NONE', currencyCode: null, minValue: null, maxValue: null }, { id: '2', summary: '€70K – €90K', compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'EUR', minValue: 70_000, maxValue: 90_000 }] }], summaryComponents: [] } }),
    as('a2', { location: 'London', employmentType: 'PartTime', address: { postalAddress: { addressLocality: 'London', addressRegion: 'England', addressCountry: 'United Kingdom' } }, secondaryLocations: [{ location: 'Dublin', address: { addressLocality: 'Dublin', addressCountry: 'Ireland' } }], compensation: { compensationTierSummary: '£18.50 – £22 per hour', compensationTiers: [{ id: 't', title: null, components: [{ id: '1', compensationType: 'Salary', interval: '1 HOUR', currencyCode: 'GBP', minValue: 18.5, maxValue: 22 }] }] } }),
    as('a3', { title: 'Head of Wicks', isRemote: false, workplaceType: 'OnSite', team: '', department: null, compensation: { compensationTierSummary: 'Multiple Ranges', compensationTiers: [{ id: 'x', title: 'Tier A', components: [{ id: '1', compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: 200_000, maxValue: 240_000 }] }, { id: 'y', title: 'Tier B', components: [{ id: '2', compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: 180_000, maxValue: 210_000 }, { id: '3', compensationType: 'Bonus', interval: '1 YEAR', currencyCode: 'USD', minValue: 10_000, maxValue: 20_000 }] }] } }),
    as('a4', { isListed: false }),
  ] },
  read: [
    { ...asRead, id: 'a1', at: ['-/-/DE', '-/-/AT'], mode: 'remote', scope: ['DE', 'AT'], pay: '70000-90000 EUR year' },
    { ...asRead, id: 'a2', at: ['London/*/GB', 'Dublin/*/IE'], type: 'part_time', pay: '18.5-22 GBP hour' },
    { ...asRead, id: 'a3', title: 'Head of Wicks', at: ['Dublin/*/IE'], mode: 'on_site', level: 'director', dept: '*', pay: '180000-240000 USD year' },
  ],
}];

export const smartrecruitersUnseen: readonly Shape[] = [{
  source: 'smartrecruiters', tenant: 'Laternwerk', what: 'a German list: empty objects, hybrid with its own words, a country in small letters, entities in labels',
  answer: { offset: 0, limit: 100, totalFound: 2, content: [
    { id: '744000099000001', uuid: 'sr-1', name: 'Werkstudent Lichttechnik (m/w/d)', jobAdId: 'x', defaultJobAd: true, refNumber: 'REF1A', company: { identifier: 'Laternwerk', name: 'Laternwerk AG' }, releasedDate: '2026-11-04T07:30:00.000Z', location: { city: 'Köln', region: 'NW', country: 'de', address: 'Ring 1', postalCode: '50667', remote: false, hybrid: true, hybridDescription: '2 Tage vor Ort', fullLocation: 'Köln, NW, Germany' }, industry: { id: 'x', label: 'X' }, department: { id: '1', label: 'IT &amp; Digital' }, function: {}, typeOfEmployment: { id: 'intern', label: 'Intern' }, experienceLevel: { id: 'internship', label: 'Internship' }, customField: [], language: { code: 'de', label: 'German' } },
    { id: '744000099000002', uuid: 'sr-2', name: 'Regional Sales Manager – Benelux', defaultJobAd: true, refNumber: 'REF2', company: { identifier: 'Laternwerk', name: 'Laternwerk AG' }, releasedDate: '2026-11-04T07:30:00.000Z', location: { country: 'nl', remote: true, city: '', region: '', fullLocation: 'Netherlands' }, department: {}, function: { id: 'sales', label: 'Sales' }, typeOfEmployment: { id: 'contract', label: 'Contract' }, experienceLevel: { id: 'mid_senior_level', label: 'Mid-Senior Level' }, customField: [{ fieldId: 'a', fieldLabel: 'Work Model', valueId: 'b', valueLabel: 'Remote' }], language: { code: 'en-GB', label: 'English' } },
  ] },
  read: [
    { id: 'sr-1', title: 'Werkstudent Lichttechnik (m/w/d)', at: ['Cologne|Köln/*/DE'], mode: 'hybrid', type: 'internship', level: 'intern', dept: 'IT & Digital', out: '2026-11-04T07:30:00.000Z', lang: 'de' },
    { id: 'sr-2', title: 'Regional Sales Manager – Benelux', at: ['-/-/NL'], mode: 'remote', scope: ['NL'], type: 'contract', level: '*', dept: 'Sales', out: '2026-11-04T07:30:00.000Z', lang: 'en' },
  ],
}];

export const recruiteeUnseen: readonly Shape[] = [{
  source: 'recruitee', tenant: 'vuurtoren', what: 'a Dutch offer by the hour with two towns, an English one whose pay is null, a fixed term',
  answer: { offers: [
    { id: 901, slug: 'monteur-m-v', guid: 'abc1', title: 'Monteur vuurtorens (m/v)', description: '<p>Jij houdt onze vuurtorens draaiende &amp;amp; veilig, samen met de ploeg.</p>', requirements: '', careers_url: 'https://vuurtoren.recruitee.com/o/monteur-m-v', careers_apply_url: 'https://vuurtoren.recruitee.com/o/monteur-m-v/c/new', company_name: 'Vuurtoren B.V.', city: 'Eindhoven', state_name: 'Noord-Brabant', state_code: 'NB', country: 'Nederland', country_code: 'NL', location: 'Eindhoven, Nederland', locations: [{ city: 'Eindhoven', state: 'Noord-Brabant', state_code: 'NB', country: 'Nederland', country_code: 'NL' }, { city: 'Breda', state: 'Noord-Brabant', state_code: 'NB', country: 'Nederland', country_code: 'NL' }], remote: false, hybrid: false, on_site: true, department: null, tags: [], employment_type_code: 'parttime_permanent', min_hours: 24, max_hours: 32, salary: { min: '15.50', max: '18.25', period: 'hour', currency: 'EUR' }, created_at: '2026-10-30 10:00:00 UTC', published_at: '2026-11-02 08:15:00 UTC', updated_at: '2026-11-03 09:00:00 UTC', close_at: '2026-12-01 00:00:00 UTC', status: 'published', open_questions: [], options_cv: 'off', options_phone: 'off', options_cover_letter: 'off', options_photo: 'off' },
    { id: 902, slug: 'keeper-of-lists', title: 'Medior Keeper of Lists', description: text, requirements: '<ul><li>Lists</li></ul>', careers_url: 'https://vuurtoren.recruitee.com/o/keeper-of-lists', careers_apply_url: 'https://vuurtoren.recruitee.com/o/keeper-of-lists/c/new', company_name: 'Vuurtoren B.V.', city: '', country: null, country_code: null, location: 'Remote job', locations: [], remote: true, hybrid: false, on_site: false, department: 'Lists &amp; Logs', employment_type_code: 'fulltime_fixed_term', experience_code: 'mid_level', salary: { min: null, max: null, period: null, currency: null }, created_at: '2026-10-30 10:00:00 UTC', published_at: '2026-11-02 08:15:00 UTC', close_at: null, status: 'published', open_questions: [], options_cv: 'off', options_phone: 'off', options_cover_letter: 'off', options_photo: 'off' },
  ] },
  read: [
    { id: '901', title: 'Monteur vuurtorens (m/v)', at: ['Eindhoven/*/NL', 'Breda/*/NL'], mode: 'on_site', type: 'part_time', pay: '15.5-18.25 EUR hour', out: '2026-11-02T08:15:00.000Z', updated: '2026-11-03T09:00:00.000Z', closes: '2026-12-01T00:00:00.000Z', asks: ['candidate.name text required', 'candidate.email email required'], says: ['draaiende & veilig'] },
    { id: '902', title: 'Medior Keeper of Lists', mode: 'remote', scope: [], type: 'temporary', level: 'mid', dept: 'Lists & Logs', out: '2026-11-02T08:15:00.000Z', asks: ['candidate.name text required', 'candidate.email email required'], says: ['Lists'] },
  ],
}];

export const personioUnseen: readonly Shape[] = [{
  source: 'personio', tenant: 'laternwerk', what: 'remote in words of a country, a limited term by half, entities in CDATA, an empty description beside a full one',
  answer: `<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>
<position><id>7001</id><subcompany>Laternwerk GmbH</subcompany><office>Remote (deutschlandweit)</office><department>Vertrieb &amp; Service</department><recruitingCategory/><name>Vertriebsmitarbeiter:in Innendienst</name><jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Du ber&auml;tst unsere Kund:innen &amp; hältst Angebote nach.</p>]]></value></jobDescription><jobDescription><name>Leer</name><value/></jobDescription></jobDescriptions><employmentType>permanent</employmentType><seniority>entry-level</seniority><schedule>part-time</schedule><yearsOfExperience>lt-1</yearsOfExperience><createdAt>2026-11-03T10:22:33+01:00</createdAt></position>
<position><id>7002</id><office>Zürich</office><additionalOffices><office>Genf</office></additionalOffices><department/><name>Leiterin Lampenlager</name><jobDescriptions/><employmentType>temporary</employmentType><seniority/><schedule>full-time</schedule><createdAt>2026-11-04T00:00:00+00:00</createdAt></position>
</workzag-jobs>`,
  read: [
    { id: '7001', title: 'Vertriebsmitarbeiter:in Innendienst', at: ['-/-/DE'], mode: 'remote', scope: ['DE'], type: 'part_time', level: 'junior', dept: 'Vertrieb & Service', out: '2026-11-03T09:22:33.000Z', says: ['berätst', 'Kund:innen & hältst'] },
    { id: '7002', title: 'Leiterin Lampenlager', at: ['Zurich|Zürich/*/CH', 'Geneva|Genf|Genève/*/CH'], type: 'temporary', level: 'director', out: '2026-11-04T00:00:00.000Z' },
  ],
}];

export const teamtailorUnseen: readonly Shape[] = [{
  source: 'teamtailor', tenant: 'fyrljus', what: 'a Swedish feed: two towns, a remote status in words, an address without a town',
  answer: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Fyrljus AB</title><link>https://fyrljus.teamtailor.com</link>
<item><title>Fyrvaktare &amp; tekniker</title><description>&lt;p&gt;Du h&amp;aring;ller fyren t&amp;auml;nd tillsammans med oss p&amp;aring; kusten.&lt;/p&gt;</description><pubDate>Tue, 03 Nov 2026 09:30:00 +0100</pubDate><link>https://fyrljus.teamtailor.com/jobs/5500001-fyrvaktare-tekniker</link><remoteStatus>hybrid</remoteStatus><guid isPermaLink="false">6a1f0f0e-0000-4000-8000-000000000001</guid><tt:locations><tt:location><tt:name>Göteborg</tt:name><tt:address>Hamngatan 1</tt:address><tt:zip>411 06</tt:zip><tt:city>Göteborg</tt:city><tt:country>Sweden</tt:country></tt:location><tt:location><tt:name>Malmö</tt:name><tt:city>Malmö</tt:city><tt:country>Sweden</tt:country></tt:location></tt:locations><tt:department>Drift</tt:department><tt:role/></item>
<item><title>Sommarjobb: fyrguide</title><description>&lt;p&gt;Guida.&lt;/p&gt;</description><pubDate>Wed, 04 Nov 2026 08:00:00 GMT</pubDate><link>https://fyrljus.teamtailor.com/jobs/5500002-sommarjobb</link><remoteStatus>none</remoteStatus><guid isPermaLink="false">6a1f0f0e-0000-4000-8000-000000000002</guid><tt:locations><tt:location><tt:name>Visby</tt:name><tt:city></tt:city><tt:country>Sverige</tt:country></tt:location></tt:locations></item>
</channel></rss>`,
  read: [
    { id: '5500001', title: 'Fyrvaktare & tekniker', at: ['Gothenburg|Göteborg/*/SE', 'Malmö|Malmo/*/SE'], mode: 'hybrid', dept: 'Drift', out: '2026-11-03T08:30:00.000Z', says: ['håller fyren tänd'] },
    { id: '5500002', title: 'Sommarjobb: fyrguide', at: ['Visby|-/*/SE'], mode: '*', type: '*', out: '2026-11-04T08:00:00.000Z' },
  ],
}];

const wk = (shortcode: string, more: object) => ({ title: 'Beacon Painter', shortcode, code: '', employment_type: 'Full-time', telecommuting: false, department: '', url: `https://apply.workable.com/j/${shortcode}`, shortlink: `https://apply.workable.com/j/${shortcode}`, application_url: `https://apply.workable.com/j/${shortcode}/apply`, published_on: '2026-11-02', created_at: '2026-10-30', country: 'Greece', city: 'Athens', state: 'Attica', education: '', experience: '', function: '', industry: '', locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }], description: text, ...more });

export const workableUnseen: readonly Shape[] = [{
  source: 'workable', tenant: 'faros', what: 'one job once a place, a remote one for a country, a Greek title, pay in its text',
  answer: { name: 'Faros', description: '<p>Light.</p>', jobs: [
    wk('F0A1B2C3D4', { locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }, { country: 'Cyprus', countryCode: 'CY', city: 'Limassol', region: null, hidden: false }] }),
    wk('F0A1B2C3D4', { city: 'Limassol', state: null, country: 'Cyprus', locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }, { country: 'Cyprus', countryCode: 'CY', city: 'Limassol', region: null, hidden: false }] }),
    wk('F0A1B2C3D5', { title: 'Senior Βοηθός Φάρου', telecommuting: true, employment_type: 'Part-time', department: 'Φάροι &amp; Φώτα', city: '', state: '', country: 'Greece', locations: [{ country: 'Greece', countryCode: 'GR', city: '', region: '', hidden: false }], description: '<h3>Benefits</h3><p>Salary: €1.400 – €1.600 gross per month, paid 14 times.</p>' }),
  ] },
  read: [
    { id: 'F0A1B2C3D4', title: 'Beacon Painter', at: ['Athens/*/GR', 'Limassol/*/CY'], mode: '*', type: 'full_time', out: '2026-11-02 day' },
    { id: 'F0A1B2C3D5', title: 'Senior Βοηθός Φάρου', at: ['-/-/GR'], mode: 'remote', scope: ['GR'], type: 'part_time', level: 'senior', dept: 'Φάροι & Φώτα', pay: '1400-1600 EUR month', out: '2026-11-02 day' },
  ],
}];

const bh = (id: string, more: object) => ({ id, jobOpeningName: ' Wharf Clerk ', departmentId: '1', departmentLabel: 'Wharf', employmentStatusLabel: 'Full-Time', location: { city: 'Halifax ', state: 'Nova Scotia' }, atsLocation: { country: null, state: null, province: null, city: null }, isRemote: null, locationType: '0', ...more });

export const bamboohrUnseen: readonly Shape[] = [{
  source: 'bamboohr', tenant: 'wharf', what: 'a province by one of two members, a hybrid town abroad, a remote intern, blanks',
  answer: { meta: { totalCount: 3 }, result: [
    bh('21', { atsLocation: { country: 'Canada', state: null, province: 'Nova Scotia', city: 'Halifax' } }),
    bh('22', { location: { city: '', state: '' }, atsLocation: { country: 'United Kingdom', state: 'Greater Manchester', province: null, city: 'Manchester' }, locationType: '2', employmentStatusLabel: 'Fixed Term Contract', departmentLabel: ' ' }),
    bh('23', { jobOpeningName: 'Summer Intern – Wharf', isRemote: 1, locationType: '1', location: { city: null, state: null }, atsLocation: { country: 'Canada', state: null, province: null, city: null }, employmentStatusLabel: 'Intern' }),
  ] },
  read: [
    { id: '21', title: 'Wharf Clerk', at: ['Halifax/Nova Scotia/CA'], mode: 'on_site', type: 'full_time', dept: 'Wharf' },
    { id: '22', title: 'Wharf Clerk', at: ['Manchester/*/GB'], mode: 'hybrid', type: 'temporary' },
    { id: '23', title: 'Summer Intern – Wharf', at: ['-/-/CA'], mode: 'remote', scope: ['CA'], type: 'internship', level: 'intern', dept: 'Wharf' },
  ],
}];

export const breezyUnseen: readonly Shape[] = [{
  source: 'breezy', tenant: 'buoy', what: 'several locations, a monthly pay, a remote one without a country, no salary member',
  answer: [
    { id: 'aa00bb11cc22', friendly_id: 'aa00bb11cc22-buoy-tender', name: 'Buoy Tender', url: 'https://buoy.breezy.hr/p/aa00bb11cc22-buoy-tender', published_date: '2026-11-03T12:00:00.000Z', type: { id: 'partTime', name: 'Part-Time' }, location: { country: { name: 'Portugal', id: 'PT' }, state: { id: '11', name: 'Lisbon' }, city: 'Lisbon', primary: true, is_remote: false, name: 'Lisbon, PT' }, locations: [{ country: { name: 'Portugal', id: 'PT' }, city: 'Lisbon', primary: true, is_remote: false, name: 'Lisbon, PT' }, { country: { name: 'Portugal', id: 'PT' }, city: 'Porto', primary: false, is_remote: false, name: 'Porto, PT' }], department: 'Sea', salary: '€1,100 – €1,300 / mo', company: { name: 'Buoy', friendly_id: 'buoy' } },
    { id: 'aa00bb11cc23', friendly_id: 'aa00bb11cc23-chart-reader', name: 'Chart Reader (Freelance)', url: 'https://buoy.breezy.hr/p/aa00bb11cc23-chart-reader', published_date: '2026-11-03T12:00:00.000Z', type: { id: 'contract', name: 'Contract' }, location: { is_remote: true, name: 'Remote' }, locations: [], department: '', company: { name: 'Buoy', friendly_id: 'buoy' } },
  ],
  read: [
    { id: 'aa00bb11cc22', title: 'Buoy Tender', at: ['Lisbon/*/PT', 'Porto/*/PT'], mode: '*', type: 'part_time', dept: 'Sea', pay: '1100-1300 EUR month', out: '2026-11-03T12:00:00.000Z' },
    { id: 'aa00bb11cc23', title: 'Chart Reader (Freelance)', mode: 'remote', type: 'contract', out: '2026-11-03T12:00:00.000Z' },
  ],
}];

export const workdayUnseen: readonly Shape[] = [{
  source: 'workday', tenant: 'leuchtfeuer.wd3/External', what: 'a site code before the town, ages in German, several locations, a number in the bullets',
  answer: { total: 4, jobPostings: [
    { title: 'Lichttechniker (m/w/d)', externalPath: '/job/DEU-Hamburg/Lichttechniker--m-w-d-_JR-100201', locationsText: 'DEU - Hamburg', postedOn: 'Heute ausgeschrieben', bulletFields: ['JR-100201'] },
    { title: 'Senior Beacon Analyst', externalPath: '/job/Gdynia-Poland/Senior-Beacon-Analyst_R-100202-1', locationsText: 'Gdynia, Poland', postedOn: 'Posted Yesterday', bulletFields: ['R-100202'] },
    { title: 'Beacon Director', externalPath: '/job/Boston-MA/Beacon-Director_R-100203', locationsText: '3 Locations', postedOn: 'Posted 30+ Days Ago', bulletFields: ['R-100203'] },
    { title: 'Field Technician', externalPath: '/job/US-TX-Houston/Field-Technician_R-100204', locationsText: 'US-TX-Houston', postedOn: 'Posted 3 Days Ago', timeType: 'Part time', bulletFields: ['R-100204', 'Posting End Date: 12/01/2026'] },
  ] },
  read: [
    { id: 'JR-100201', title: 'Lichttechniker (m/w/d)', at: ['Hamburg/*/DE'], out: '2026-11-21 day' },
    { id: 'R-100202', title: 'Senior Beacon Analyst', at: ['Gdynia/*/PL'], level: 'senior', out: '2026-11-20 day' },
    { id: 'R-100203', title: 'Beacon Director', at: ['*'], level: 'director', out: '*' },
    { id: 'R-100204', title: 'Field Technician', at: ['Houston/Texas/US'], type: 'part_time', out: '2026-11-18 day', closes: '*' },
  ],
}];

const ld = (more: object, extra = '') => `<!doctype html><html><head><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Molenlicht"}</script><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org/', '@graph': [{ '@type': 'Organization', name: 'Molenlicht' }, { '@type': ['JobPosting'], title: 'Lampiste', description: '&lt;p&gt;Entretenir les lampes de la digue avec nous, &amp;eacute;t&amp;eacute; comme hiver.&lt;/p&gt;', datePosted: '2026-11-05', hiringOrganization: { '@type': 'Organization', name: 'Molenlicht SA' }, identifier: { '@type': 'PropertyValue', name: 'Molenlicht', value: 4711 }, ...more }] })}</script>${extra}</head><body></body></html>`;

export const jsonldUnseen: readonly Shape[] = [
  {
    source: 'jsonld', tenant: 'molenlicht.example/jobs/1', what: 'a graph with a type in a list, pay by the month in a list of one, a place as a list',
    answer: ld({ employmentType: ['PART_TIME', 'TEMPORARY'], jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Bruxelles', addressRegion: null, postalCode: '1000', addressCountry: 'BE' } }, { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Namur', addressCountry: 'Belgique' } }], baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { '@type': 'QuantitativeValue', minValue: '2.400', maxValue: '2.650', unitText: 'MONTH' } }, validThrough: '2026-12-15T23:59:59+01:00' }),
    read: [{ id: '*', title: 'Lampiste', at: ['Brussels|Bruxelles/*/BE', 'Namur/*/BE'], type: '*', pay: '2400-2650 EUR month', out: '2026-11-05 day', closes: '2026-12-15T22:59:59.000Z', employer: 'Molenlicht SA', says: ['été comme hiver'] }],
  },
  {
    source: 'jsonld', tenant: 'molenlicht.example/jobs/3', what: 'pay beside its unit, days in Dutch and with dashes',
    answer: ld({ datePosted: '5 mei 2026', validThrough: '30-11-2026', jobLocation: { address: { addressLocality: 'Gent', addressRegion: 'Oost-Vlaanderen', addressCountry: 'Belgium' } }, baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', minValue: 15.5, maxValue: 17, value: { unitText: 'HOUR' } } }),
    read: [{ id: '*', title: 'Lampiste', at: ['Ghent|Gent/*/BE'], pay: '15.5-17 EUR hour', out: '2026-05-05 day', closes: '2026-11-30 day' }],
  },
  {
    source: 'jsonld', tenant: 'molenlicht.example/jobs/2', what: 'remote for countries, nulls everywhere, an employer as text',
    answer: ld({ title: 'Tech Lead, Lamps', employmentType: 'FULL_TIME', jobLocation: null, jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'Netherlands' }, { '@type': 'Country', name: 'BE' }], baseSalary: null, validThrough: null, hiringOrganization: 'Molenlicht SA', identifier: null, directApply: true }),
    read: [{ id: '*', title: 'Tech Lead, Lamps', at: ['*'], mode: 'remote', scope: ['NL', 'BE'], type: 'full_time', level: 'lead', out: '2026-11-05 day', employer: 'Molenlicht SA' }],
  },
];
