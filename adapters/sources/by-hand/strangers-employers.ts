import type { Shape } from './shape.ts';

// Answers of employers' boards as other people's tenants give them, each written before anybody looked at how it is read.

const gh = (id: number, more: object) => ({ id, internal_job_id: id + 1, title: 'Luthier', absolute_url: `https://job-boards.greenhouse.io/saitenwerk/jobs/${String(id)}`, first_published: '2026-11-03T09:15:00-05:00', updated_at: '2026-11-20T01:00:00-05:00', location: { name: 'Nashville, TN' }, company_name: 'Saitenwerk', content: '&lt;p&gt;Build guitars with the people who play them, and mend what others broke.&lt;/p&gt;', departments: [], offices: [], metadata: null, ...more });

export const greenhouseStrangers: readonly Shape[] = [
  {
    source: 'greenhouse', tenant: 'saitenwerk', what: 'places with slashes, or-words and work at home in brackets',
    answer: { jobs: [gh(1, { location: { name: 'San Francisco, CA | New York City, NY | Seattle, WA' } }), gh(2, { location: { name: 'Remote - US: Select locations' } }), gh(3, { location: { name: 'London, UK (Hybrid)' } }), gh(4, { location: { name: 'Remote-Friendly (Travel-Required) | San Francisco, CA' } }), gh(5, { location: { name: 'Bangalore, Karnataka, India; Hyderabad, Telangana, India' } }), gh(6, { location: { name: 'Canada - Remote (Ontario)' } }), gh(7, { location: { name: 'EMEA (Remote)' } }), gh(8, { location: { name: 'Tel Aviv-Yafo, Israel' } })], meta: { total: 8 } },
    read: [
      { id: '1', title: 'Luthier', at: ['San Francisco/California/US', 'New York|New York City/New York/US', 'Seattle/Washington/US'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '2', title: 'Luthier', at: ['-/-/US'], mode: 'remote', scope: ['US'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '3', title: 'Luthier', at: ['London/*/GB'], mode: 'hybrid', out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '4', title: 'Luthier', at: ['San Francisco/California/US'], mode: '*', scope: ['*'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '5', title: 'Luthier', at: ['Bangalore|Bengaluru/Karnataka/IN', 'Hyderabad/Telangana/IN'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '6', title: 'Luthier', at: ['-/Ontario/CA'], mode: 'remote', scope: ['CA'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '7', title: 'Luthier', at: [], mode: 'remote', scope: ['EMEA'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '8', title: 'Luthier', at: ['Tel Aviv|Tel Aviv-Yafo/*/IL'], out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
    ],
  },
  {
    source: 'greenhouse', tenant: 'saitenwerk', what: 'pay in a sentence, an end, titles with levels',
    answer: { jobs: [
      gh(11, { title: 'Sr. Luthier II', application_deadline: '2026-12-24T23:59:00-05:00', content: '&lt;p&gt;The base salary range for this role is $142,000 - $178,500 USD per year, and we give you wood and tools.&lt;/p&gt;' }),
      gh(12, { title: 'Head of Varnish', location: { name: 'Zürich, Switzerland' }, content: '&lt;p&gt;Lohn: CHF 110’000 – 135’000 brutto pro Jahr. Du leitest unser Team und die Werkstatt mit den Leuten.&lt;/p&gt;' }),
      gh(13, { title: 'Staff Luthier, Violins', location: { name: 'Toronto, ON' }, pay_input_ranges: [{ min_cents: 13_000_000, max_cents: 16_500_000, currency_type: 'CAD', title: 'Canada', blurb: '<p>x</p>' }, { min_cents: 15_000_000, max_cents: 19_000_000, currency_type: 'USD', title: 'US', blurb: null }] }),
      gh(14, { title: 'Luthier, Cellos', location: { name: 'Remote - Canada' }, pay_input_ranges: [{ min_cents: 15_000_000, max_cents: 19_000_000, currency_type: 'USD', title: 'US', blurb: null }, { min_cents: 13_000_000, max_cents: 16_500_000, currency_type: 'CAD', title: 'Canada, zone A', blurb: null }, { min_cents: 12_000_000, max_cents: 15_500_000, currency_type: 'CAD', title: 'Canada, zone B', blurb: null }] }),
      gh(15, { title: 'Varnish Seller', content: `&lt;p&gt;Sell varnish to the people who need it, and tell us what they say.&lt;/p&gt;${['On-target earnings:|$180,000|$210,000', 'Zone 1:|$95,000|$120,000', 'Zone 2:|$88,000|$110,000'].map((block) => { const [title, min, max] = block.split('|'); return `&lt;div class=&quot;pay-input&quot;&gt;&lt;div class=&quot;title&quot;&gt;${title ?? ''}&lt;/div&gt;&lt;div class=&quot;pay-range&quot;&gt;&lt;span&gt;${min ?? ''}&lt;/span&gt;&lt;span class=&quot;divider&quot;&gt;&amp;mdash;&lt;/span&gt;&lt;span&gt;${max ?? ''} USD&lt;/span&gt;&lt;/div&gt;&lt;/div&gt;`; }).join('')}` }),
    ] },
    read: [
      { id: '11', title: 'Sr. Luthier II', level: 'senior', at: ['Nashville/Tennessee/US'], pay: '142000-178500 USD year', says: ['$142,000|\\$142,000'], closes: '2026-12-25T04:59:00.000Z', out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '12', title: 'Head of Varnish', level: '*', at: ['Zurich|Zürich/*/CH'], pay: '110000-135000 CHF year', lang: 'de', out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '14', title: 'Luthier, Cellos', at: ['-/-/CA'], mode: 'remote', scope: ['CA'], pay: '120000-165000 CAD year', out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '15', title: 'Varnish Seller', at: ['Nashville/Tennessee/US'], pay: '88000-120000 USD year', out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
      { id: '13', title: 'Staff Luthier, Violins', level: '*', at: ['Toronto/Ontario/CA'], pay: '130000-165000 CAD year', out: '2026-11-03T14:15:00.000Z', updated: '2026-11-20T06:00:00.000Z' },
    ],
  },
];

const lv = (id: string, more: object) => ({ id, text: 'Keeper of Bees', categories: { commitment: 'Full-time', department: 'Fields', location: 'Utrecht', team: 'Bees', allLocations: ['Utrecht'] }, country: 'NL', createdAt: 1_793_000_000_000, descriptionPlain: '', description: '<div>Keep bees with the people of the town, and tell us when they swarm.</div>', lists: [], additional: '', additionalPlain: '', hostedUrl: `https://jobs.lever.co/honigraum/${id}`, applyUrl: `https://jobs.lever.co/honigraum/${id}/apply`, workplaceType: 'unspecified', ...more });
const lvOut = '2026-10-26T07:33:20.000Z';

export const leverStrangers: readonly Shape[] = [
  {
    source: 'lever', tenant: 'honigraum', what: 'commitments in other words, places that say remote, pay by interval',
    answer: [
      lv('a1', { categories: { commitment: 'Regular Full Time (Salary)', location: 'Remote (United States)', team: 'Bees' }, country: 'US', workplaceType: 'remote', salaryRange: { min: 95_000, max: 120_000, currency: 'USD', interval: 'per-year-salary' } }),
      lv('a2', { text: 'Praktikant Imkerei (w/m/d)', categories: { commitment: 'Praktikum', location: 'München', team: 'Bienen', allLocations: ['München', 'Hamburg'] }, country: 'DE', workplaceType: 'onsite' }),
      lv('a3', { categories: { commitment: 'Fixed-term', location: 'Paris, Île-de-France', department: 'Fields', team: 'Bees' }, country: 'FR', workplaceType: 'hybrid', salaryRange: { min: 18.5, max: 22, currency: 'EUR', interval: 'per-hour-wage' } }),
      lv('a4', { categories: { commitment: 'Contractor', location: 'São Paulo, Brazil or Remote', team: 'Bees' }, country: 'BR', workplaceType: 'remote', salaryRange: { min: 600, max: 800, currency: 'USD', interval: 'per-day-wage' } }),
      lv('a5', { text: 'Lead Keeper - EMEA', categories: { location: 'Dublin, Ireland', commitment: 'Permanent' }, country: null, salaryDescription: '<p>€70.000 - €85.000 per annum plus honey</p>' }),
    ],
    read: [
      { id: 'a1', title: 'Keeper of Bees', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'full_time', dept: 'Bees', pay: '95000-120000 USD year', out: lvOut },
      { id: 'a2', title: 'Praktikant Imkerei (w/m/d)', at: ['München|Munich/*/DE', 'Hamburg/*/DE'], mode: 'on_site', type: 'internship', level: 'intern', dept: 'Bienen', out: lvOut },
      { id: 'a3', title: 'Keeper of Bees', at: ['Paris/*/FR'], mode: 'hybrid', type: 'temporary', dept: 'Fields', pay: '18.5-22 EUR hour', out: lvOut },
      { id: 'a4', title: 'Keeper of Bees', at: ['São Paulo|Sao Paulo/*/BR'], mode: 'remote', scope: ['BR'], type: 'contract', dept: 'Bees', pay: '600-800 USD day', out: lvOut },
      { id: 'a5', title: 'Lead Keeper - EMEA', at: ['Dublin/*/IE'], type: '*', level: 'lead', pay: '70000-85000 EUR year', out: lvOut },
    ],
  },
];

const as = (id: string, more: object) => ({ id, title: 'Clock Mender', department: 'Works', team: 'Springs', employmentType: 'FullTime', location: 'Geneva', secondaryLocations: [], address: { postalAddress: { addressLocality: 'Geneva', addressRegion: 'Geneva', addressCountry: 'Switzerland' } }, publishedAt: '2026-11-10T08:00:00.000+00:00', isListed: true, isRemote: false, workplaceType: 'OnSite', jobUrl: `https://jobs.ashbyhq.com/unruh/${id}`, applyUrl: `https://jobs.ashbyhq.com/unruh/${id}/application`, descriptionHtml: '<p>Mend clocks with the people who know them, and keep their time.</p>', descriptionPlain: '', ...more });
const asOut = '2026-11-10T08:00:00.000Z';

export const ashbyStrangers: readonly Shape[] = [
  {
    source: 'ashby', tenant: 'unruh', what: 'remote for several countries, secondary places with addresses, pay with more parts',
    answer: { apiVersion: '1', jobs: [
      as('11111111-0000-4000-8000-000000000001', { location: 'Remote (UK, Germany, Spain)', address: null, isRemote: true, workplaceType: 'Remote' }),
      as('11111111-0000-4000-8000-000000000002', { location: 'New York', address: { postalAddress: { addressLocality: 'New York', addressRegion: 'NY', addressCountry: 'USA' } }, secondaryLocations: [{ location: 'Toronto', address: { addressLocality: 'Toronto', addressRegion: 'Ontario', addressCountry: 'Canada' } }, { location: 'Remote - US', address: {} }], workplaceType: 'Hybrid', isRemote: true, compensation: { compensationTierSummary: '$180K – $220K • Offers Equity • Offers Bonus', scrapeableCompensationSalarySummary: '$180K - $220K', compensationTiers: [{ id: 'x', title: null, tierSummary: '$180K – $220K', components: [{ compensationType: 'EquityPercentage', interval: 'NONE', currencyCode: null, minValue: 0.1, maxValue: 0.2 }, { compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: 180_000, maxValue: 220_000 }] }], summaryComponents: [] } }),
      as('11111111-0000-4000-8000-000000000003', { title: 'Working Student Clock Mending', employmentType: 'PartTime', location: 'Berlin Office', address: { postalAddress: { addressCountry: 'Deutschland', addressLocality: 'Berlin', addressRegion: 'Berlin' } }, workplaceType: null, isRemote: null, compensation: { compensationTierSummary: '€15 – €17 per hour', compensationTiers: [{ components: [{ compensationType: 'Salary', interval: '1 HOUR', currencyCode: 'EUR', minValue: 15, maxValue: 17 }] }] } }),
      as('11111111-0000-4000-8000-000000000004', { title: 'Principal Clock Mender', location: 'Tokyo', address: { postalAddress: { addressLocality: 'Tokyo', addressCountry: 'Japan' } }, employmentType: 'Temporary', compensation: { compensationTierSummary: null, compensationTiers: [{ components: [{ compensationType: 'Salary', interval: '1 MONTH', currencyCode: 'JPY', minValue: 600_000, maxValue: 800_000 }] }] } }),
      as('11111111-0000-4000-8000-000000000005', { isListed: false }),
    ] },
    read: [
      { id: '11111111-0000-4000-8000-000000000001', title: 'Clock Mender', at: ['-/-/GB', '-/-/DE', '-/-/ES'], mode: 'remote', scope: ['GB', 'DE', 'ES'], type: 'full_time', dept: 'Works', out: asOut },
      { id: '11111111-0000-4000-8000-000000000002', title: 'Clock Mender', at: ['New York/New York/US', 'Toronto/Ontario/CA', '-/-/US'], mode: 'hybrid', type: 'full_time', dept: 'Works', pay: '180000-220000 USD year', out: asOut },
      { id: '11111111-0000-4000-8000-000000000003', title: 'Working Student Clock Mending', at: ['Berlin/*/DE'], type: 'part_time', level: '*', dept: 'Works', pay: '15-17 EUR hour', out: asOut },
      { id: '11111111-0000-4000-8000-000000000004', title: 'Principal Clock Mender', at: ['Tokyo/*/JP'], mode: 'on_site', type: 'temporary', level: 'principal', dept: 'Works', pay: '6000-8000 JPY month', out: asOut },
    ],
  },
];

const rc = (id: number, more: object) => ({ id, slug: `lantern-${String(id)}`, guid: 'x1', title: 'Lantern Lighter', description: '<p>Light the lanterns of the town every night with the people of the street.</p>', requirements: '<ul><li>No fear of the dark</li></ul>', careers_url: `https://lampenlicht.recruitee.com/o/lantern-${String(id)}`, careers_apply_url: `https://lampenlicht.recruitee.com/o/lantern-${String(id)}/c/new`, company_name: 'Lampenlicht BV', city: 'Gent', state_name: 'Oost-Vlaanderen', state_code: 'VOV', country: 'Belgium', country_code: 'BE', location: 'Gent, Oost-Vlaanderen, Belgium', locations: [], remote: false, hybrid: false, on_site: true, department: 'Straat', tags: [], employment_type_code: 'fulltime', experience_code: 'mid_level', salary: { min: null, max: null, period: null, currency: null }, created_at: '2026-10-01 09:00:00 UTC', published_at: '2026-10-05 12:30:00 UTC', updated_at: '2026-11-01 09:00:00 UTC', close_at: null, status: 'published', open_questions: [], translations: {}, ...more });
const rcPlain = { title: 'Lantern Lighter', at: ['Gent|Ghent/*/BE'], mode: 'on_site' as const, type: 'full_time' as const, level: 'mid' as const, out: '2026-10-05T12:30:00.000Z', updated: '2026-11-01T09:00:00.000Z', asks: ['candidate.name text required', 'candidate.email email required'] };
const rcRead = { ...rcPlain, dept: 'Straat' };

export const recruiteeStrangers: readonly Shape[] = [
  {
    source: 'recruitee', tenant: 'lampenlicht', what: 'codes of contracts, pay by other periods, an end, no published date',
    answer: { offers: [
      rc(1, { employment_type_code: 'parttime_fixed_term', experience_code: 'entry_level', salary: { min: '14.2', max: '17', period: 'hour', currency: 'EUR' } }),
      rc(2, { employment_type_code: 'internship', experience_code: 'student_school', remote: true, on_site: false, city: null, state_name: null, location: 'Belgium' }),
      rc(3, { employment_type_code: 'freelance', experience_code: 'senior', hybrid: true, on_site: true, salary: { min: 4000, max: null, period: 'month', currency: 'EUR' }, close_at: '2026-12-31 23:00:00 UTC' }),
      rc(4, { employment_type_code: null, experience_code: 'experienced', department: null, published_at: null, salary: null, locations: [{ name: 'Gent', city: 'Gent', country: 'Belgium', country_code: 'BE', state: 'Oost-Vlaanderen' }, { name: 'Lille', city: 'Lille', country: 'France', country_code: 'FR', state: null }] }),
    ] },
    read: [
      { ...rcRead, id: '1', type: '*', level: 'junior', pay: '14.2-17 EUR hour' },
      { ...rcRead, id: '2', at: ['-/-/BE'], mode: 'remote', scope: ['BE'], type: 'internship', level: '*' },
      { ...rcRead, id: '3', mode: 'hybrid', type: 'contract', level: 'senior', pay: '4000-* EUR month', closes: '2026-12-31T23:00:00.000Z' },
      { ...rcPlain, id: '4', at: ['Gent|Ghent/*/BE', 'Lille/*/FR'], type: 'unknown', level: '*', out: '*' },
    ],
  },
];

const pe = (id: string, inner: string) => `<position><id>${id}</id>${inner}</position>`;
export const personioStrangers: readonly Shape[] = [
  {
    source: 'personio', tenant: 'kirschkern', what: 'bare text, escaped text, a trainee, Spanish, and a date without a zone',
    answer: `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>${pe('71', '<subcompany>Kirschkern GmbH</subcompany><office>Köln</office><department>Backstube</department><recruitingCategory>Ausbildung</recruitingCategory><name>Ausbildung zum Konditor (m/w/d) 2027</name><jobDescriptions><jobDescription><name>Deine Aufgaben</name><value><![CDATA[<ul><li>Du lernst bei uns alles &uuml;ber Teig &amp; Torten.</li></ul>]]></value></jobDescription></jobDescriptions><employmentType>trainee</employmentType><seniority>student</seniority><schedule>full-time</schedule><yearsOfExperience>lt-1</yearsOfExperience><createdAt>2026-09-14T10:20:30+02:00</createdAt>')}${pe('72', '<office>Madrid</office><additionalOffices><office>Barcelona</office><office>Remoto</office></additionalOffices><name>Pastelero/a Sénior</name><jobDescriptions><jobDescription><name>Tus tareas</name><value>&lt;p&gt;Haces las tartas de la casa con el equipo y para la gente del barrio.&lt;/p&gt;</value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><seniority>experienced</seniority><schedule>part-time</schedule><createdAt>2026-11-02</createdAt>')}${pe('73', '<office>Remote (DACH)</office><name>Head of Cake</name><jobDescriptions/><employmentType>freelance</employmentType><seniority>lead</seniority><schedule>full-or-part-time</schedule><createdAt>2026-11-12T07:00:00+00:00</createdAt>')}</workzag-jobs>`,
    read: [
      { id: '71', title: 'Ausbildung zum Konditor (m/w/d) 2027', at: ['Köln|Cologne/*/DE'], type: '*', level: '*', dept: 'Backstube', out: '2026-09-14T08:20:30.000Z', says: ['über Teig & Torten|über Teig \\& Torten'] },
      { id: '72', title: 'Pastelero/a Sénior', at: ['Madrid/*/ES', 'Barcelona/*/ES'], mode: '*', scope: ['*'], type: 'part_time', level: 'senior', out: '2026-11-02 day', lang: 'es' },
      { id: '73', title: 'Head of Cake', at: ['*'], mode: 'remote', scope: ['*'], type: 'contract', level: '*', out: '2026-11-12T07:00:00.000Z' },
    ],
  },
];

export const teamtailorStrangers: readonly Shape[] = [
  {
    source: 'teamtailor', tenant: 'fyrvaktare', what: 'JSON feed: two places, an employment list, yearly pay in kronor, no end',
    answer: { version: 'https://jsonfeed.org/version/1.1', title: 'Fyrvaktare', home_page_url: 'https://fyrvaktare.teamtailor.com', items: [
      { id: '31111111-0000-4000-8000-000000000001', title: 'Fyrvaktare', url: 'https://fyrvaktare.teamtailor.com/jobs/51-fyrvaktare', date_published: '2026-11-09T10:00:00+01:00', content_html: '<p>Vi söker dig som vill vakta fyren med oss.</p>', _jobposting: { '@type': 'JobPosting', title: 'Fyrvaktare', description: '&lt;p&gt;Vi söker dig som vill vakta fyren med oss och som är van vid havet.&lt;/p&gt;', datePosted: '2026-11-09T10:00:00+01:00', employmentType: ['FULL_TIME', 'TEMPORARY'], hiringOrganization: { '@type': 'Organization', name: 'Fyrvaktare AB' }, jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Göteborg', addressCountry: 'Sweden' } }, { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Ålesund', addressCountry: 'NO' } }], baseSalary: { '@type': 'MonetaryAmount', currency: 'SEK', value: { '@type': 'QuantitativeValue', minValue: '380000', maxValue: '420000', unitText: 'YEAR' } } } },
      { id: '31111111-0000-4000-8000-000000000002', title: 'Båtsman (vikariat)', url: 'https://fyrvaktare.teamtailor.com/jobs/52-batsman', date_published: '2026-11-10T10:00:00+01:00', _jobposting: { '@type': 'JobPosting', title: 'Båtsman (vikariat)', description: '&lt;p&gt;Kör båten till fyren.&lt;/p&gt;', datePosted: '2026-11-10T10:00:00+01:00', employmentType: 'PART_TIME', jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Sweden' }, hiringOrganization: { name: 'Fyrvaktare AB' }, jobLocation: null, baseSalary: null, validThrough: '2026-12-01' } },
    ] },
    read: [
      { id: '51', title: 'Fyrvaktare', at: ['Göteborg|Gothenburg/*/SE', 'Ålesund/*/NO'], type: '*', pay: '380000-420000 SEK year', out: '2026-11-09T09:00:00.000Z', lang: 'sv' },
      { id: '52', title: 'Båtsman (vikariat)', at: ['-/-/SE'], mode: 'remote', scope: ['SE'], type: 'part_time', out: '2026-11-10T09:00:00.000Z', closes: '2026-12-01 day' },
    ],
  },
  {
    source: 'teamtailor', tenant: 'fyrvaktare', what: 'RSS: hybrid, temporarily remote, a place without a town',
    answer: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Fyrvaktare</title>${[['61', 'Night Keeper', 'hybrid', '<tt:location><tt:name>HQ</tt:name><tt:city>Aarhus C</tt:city><tt:country>Denmark</tt:country></tt:location>'], ['62', 'Day Keeper', 'temporary', '<tt:location><tt:name>Anywhere in Finland</tt:name><tt:city></tt:city><tt:country>Finland</tt:country></tt:location>'], ['63', 'Dusk Keeper', 'none', '<tt:location><tt:name>Oslo</tt:name><tt:city>Oslo</tt:city><tt:country>Norge</tt:country></tt:location>']].map(([id = '', title = '', remote = '', place = '']) => `<item><title>${title}</title><description>&lt;p&gt;Keep the light with the people of the island &amp;amp; sleep.&lt;/p&gt;</description><pubDate>Mon, 09 Nov 2026 06:00:00 GMT</pubDate><link>https://fyrvaktare.teamtailor.com/jobs/${id}-keeper</link><remoteStatus>${remote}</remoteStatus><guid>41111111-0000-4000-8000-0000000000${id}</guid><tt:locations>${place}</tt:locations><tt:department>Light</tt:department></item>`).join('')}</channel></rss>`,
    read: [
      { id: '61', title: 'Night Keeper', at: ['Aarhus|Aarhus C/*/DK'], mode: 'hybrid', dept: 'Light', out: '2026-11-09T06:00:00.000Z', says: ['island & sleep|island \\& sleep'] },
      { id: '62', title: 'Day Keeper', at: ['-/-/FI'], mode: '*', scope: ['*'], dept: 'Light', out: '2026-11-09T06:00:00.000Z' },
      { id: '63', title: 'Dusk Keeper', at: ['Oslo/*/NO'], mode: 'on_site', dept: 'Light', out: '2026-11-09T06:00:00.000Z' },
    ],
  },
];

const sr = (id: string, more: object) => ({ id, uuid: `${id}-uuid`, name: 'Rope Maker', jobAdId: `${id}-ad`, defaultJobAd: true, refNumber: `REF${id}`, company: { identifier: 'Reeperbahnwerk', name: 'Reeperbahn Werk' }, releasedDate: '2026-11-08T10:00:00.000Z', location: { city: 'Gdańsk', region: 'Pomorskie', country: 'pl', remote: false, hybrid: false, fullLocation: 'Gdańsk, Pomorskie, Poland' }, industry: {}, department: {}, function: {}, typeOfEmployment: { id: 'permanent', label: 'Full-time' }, experienceLevel: { id: 'associate', label: 'Associate' }, customField: [], ref: 'x', language: { code: 'en', label: 'English' }, ...more });

export const smartrecruitersStrangers: readonly Shape[] = [
  {
    source: 'smartrecruiters', tenant: 'Reeperbahnwerk', what: 'types, levels, a place by its region alone, remote with a town',
    answer: { limit: 100, offset: 0, totalFound: 5, content: [
      sr('91', { typeOfEmployment: { id: 'part-time', label: 'Teilzeit' }, experienceLevel: { id: 'entry_level', label: 'Berufseinstieg' }, language: { code: 'de', label: 'German' } }),
      sr('92', { typeOfEmployment: { id: 'contract', label: 'Contract' }, experienceLevel: { id: 'mid_senior_level', label: 'Mid-Senior Level' }, location: { city: 'Remote', region: 'TX', country: 'us', remote: true } }),
      sr('93', { typeOfEmployment: { id: 'intern', label: 'Intern' }, experienceLevel: { id: 'internship', label: 'Internship' }, department: { id: '1', label: 'Ropes &amp; Knots' }, location: { city: 'Bucharest', country: 'ro', remote: false, hybrid: true } }),
      sr('94', { typeOfEmployment: { id: 'temporary', label: 'Temporary' }, experienceLevel: { id: 'director', label: 'Director' }, name: 'Director, Ropes', location: { city: 'Singapore', region: '', country: 'sg', remote: false } }),
      sr('95', { typeOfEmployment: {}, experienceLevel: {}, location: { country: 'gb', region: 'England', city: 'London, EC2', remote: true } }),
    ] },
    read: [
      { id: '91-uuid', title: 'Rope Maker', at: ['Gdańsk|Gdansk/*/PL'], mode: '*', type: 'part_time', level: 'junior', out: '2026-11-08T10:00:00.000Z', lang: 'de' },
      { id: '92-uuid', title: 'Rope Maker', at: ['-/Texas/US'], mode: 'remote', scope: ['US'], type: 'contract', level: '*', out: '2026-11-08T10:00:00.000Z' },
      { id: '93-uuid', title: 'Rope Maker', at: ['Bucharest/*/RO'], mode: 'hybrid', type: 'internship', level: 'intern', dept: 'Ropes & Knots', out: '2026-11-08T10:00:00.000Z' },
      { id: '94-uuid', title: 'Director, Ropes', at: ['Singapore/*/SG'], mode: '*', type: 'temporary', level: 'director', out: '2026-11-08T10:00:00.000Z' },
      { id: '95-uuid', title: 'Rope Maker', at: ['London/*/GB'], mode: 'remote', scope: ['GB'], out: '2026-11-08T10:00:00.000Z' },
    ],
  },
];
