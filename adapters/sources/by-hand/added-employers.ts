import type { ReadByHand, Shape } from './shape.ts';

const wdPath = (n: number) => `/job/x/Baker_R-${n}`;
const wdList = (n: number, more: object) => ({ title: 'Baker', externalPath: wdPath(n), locationsText: '2 Locations', postedOn: 'Posted Today', bulletFields: [`R-${n}`], ...more });
const wdPage = (n: number, more: object) => ({ [`/wday/cxs/halde/Careers${wdPath(n)}`]: { jobPostingInfo: { id: 'a', title: 'Baker', jobDescription: '<p>Bake.</p>', location: 'Berlin', additionalLocations: [], postedOn: 'Posted Today', startDate: '2026-11-20', timeType: 'Full time', jobReqId: `R-${n}`, jobPostingId: `Baker_R-${n}-1`, country: { descriptor: 'Germany', id: 'x' }, canApply: true, posted: true, externalUrl: `https://halde.wd3.myworkdayjobs.com/Careers${wdPath(n)}`, ...more }, hiringOrganization: { name: '0815 Halde Bergbau AG', url: '' } } });
const wdRead = (n: number, more: Partial<ReadByHand>): ReadByHand => ({ id: `R-${n}`, title: 'Baker', employer: 'Halde Bergbau AG', type: 'full_time', out: '2026-11-20 day', ...more });

export const workdayShapes: readonly Shape[] = [
  {
    source: 'workday', tenant: 'halde.wd3/Careers', what: 'places in every order, with and without a country',
    answer: { total: 6, jobPostings: [wdList(1, {}), wdList(2, {}), wdList(3, {}), wdList(4, {}), wdList(5, {}), wdList(6, {})], facets: [], userAuthenticated: false },
    pages: {
      ...wdPage(1, { location: 'US, TX, Austin', additionalLocations: ['USA - CA - San Jose', 'US-NY-New York'], country: { descriptor: 'United States of America' } }),
      ...wdPage(2, { location: 'IND - Karnataka - Bengaluru', country: { descriptor: 'India' }, jobRequisitionLocation: { descriptor: 'IND - Karnataka - Bengaluru', country: { descriptor: 'India', alpha2Code: 'IN' } } }),
      ...wdPage(3, { location: 'Munich, Bavaria, Germany', remoteType: 'Hybrid', endDate: '2026-12-31', timeType: 'Part time' }),
      ...wdPage(4, { location: 'Remote - United Kingdom', remoteType: 'Fully Remote', country: { descriptor: 'United Kingdom' } }),
      ...wdPage(5, { location: 'Head Office', country: { descriptor: 'Japan' }, jobRequisitionLocation: { descriptor: 'Head Office', country: { alpha2Code: 'JP' } }, remoteType: 'On-Site', title: 'Senior Manager, Ovens' }),
      ...wdPage(6, { location: 'London, England, United Kingdom', additionalLocations: ['Paris, Île-de-France, France'], country: { descriptor: 'United Kingdom' }, timeType: null, title: 'Intern - Ovens' }),
    },
    read: [
      wdRead(1, { at: ['Austin/Texas/US', 'San Jose/California/US', 'New York/New York/US'] }),
      wdRead(2, { at: ['Bengaluru|Bangalore/*/IN'] }),
      wdRead(3, { at: ['Munich/*/DE'], mode: 'hybrid', closes: '2026-12-31 day', type: 'part_time' }),
      wdRead(4, { at: ['-/-/GB'], mode: 'remote', scope: ['GB'] }),
      wdRead(5, { title: 'Senior Manager, Ovens', at: ['*/*/JP'], mode: 'on_site', level: '*' }),
      wdRead(6, { title: 'Intern - Ovens', at: ['London/*/GB', 'Paris/*/FR'], type: 'internship', level: 'intern' }),
    ],
  },
  {
    source: 'workday', tenant: 'halde.wd3/Careers', what: 'ages in words of other languages, pages that cannot be read',
    answer: { total: 6, jobPostings: [wdList(11, { postedOn: 'Posted Yesterday', locationsText: 'Berlin' }), wdList(12, { postedOn: 'Posted 30+ Days Ago', locationsText: 'Vienna, Austria' }), wdList(13, { postedOn: 'Vor 5 Tagen ausgeschrieben', locationsText: 'Hamburg' }), wdList(14, { postedOn: "Publié aujourd'hui", locationsText: 'Paris, France' }), wdList(15, { postedOn: 'Publicado hace 3 días', locationsText: 'Madrid, Spain' }), wdList(16, { postedOn: null, locationsText: null, bulletFields: [] })] },
    read: [
      { id: 'R-11', title: 'Baker', at: ['Berlin/*/DE'], out: '2026-11-20 day' }, { id: 'R-12', title: 'Baker', at: ['Vienna/*/AT'], out: '2026-10-22 about' }, { id: 'R-13', title: 'Baker', at: ['Hamburg/*/DE'], out: '2026-11-16 day' }, { id: 'R-14', title: 'Baker', at: ['Paris/*/FR'], out: '2026-11-21 day' }, { id: 'R-15', title: 'Baker', at: ['Madrid/*/ES'], out: '2026-11-18 day' }, { id: 'R-16', title: 'Baker' },
    ],
  },
];

const wk = (code: string, more: object) => ({ title: 'Baker', shortcode: code, code: '', employment_type: 'Full-time', telecommuting: false, department: 'Ovens', url: `https://apply.workable.com/j/${code}`, shortlink: `https://apply.workable.com/j/${code}`, application_url: `https://apply.workable.com/j/${code}/apply`, published_on: '2026-11-01', created_at: '2026-10-20', country: 'Greece', city: 'Athens', state: 'Attica', education: '', experience: '', function: '', industry: '', locations: [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }], description: '<p>Bake bread for the people of the town &amp; clean the oven with us.</p>', ...more });
const wkRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ofen & Co', at: ['Athens/*/GR'], type: 'full_time', dept: 'Ovens', out: '2026-11-01 day', lang: 'en', ...more });

export const workableShapes: readonly Shape[] = [
  {
    source: 'workable', tenant: 'ofen', what: 'types and levels, a posting without a text, one once for each place',
    answer: { name: 'Ofen & Co', description: null, jobs: [wk('A1', { employment_type: 'Contract', experience: 'Mid-Senior level' }), wk('A2', { employment_type: 'Part-time', experience: 'Entry level', telecommuting: true }), wk('A3', { employment_type: '', experience: 'Director', description: null, department: null }), wk('A4', { employment_type: 'Temporary', country: 'United States', city: 'Boise', state: 'Idaho', locations: [{ country: 'United States', countryCode: 'US', city: 'Boise', region: 'Idaho', hidden: false }] }), wk('A4', { employment_type: 'Temporary', country: 'United States', city: 'Reno', state: 'Nevada', locations: [{ country: 'United States', countryCode: 'US', city: 'Reno', region: 'Nevada', hidden: false }] }), wk('A5', { employment_type: 'Other', locations: null, code: 'OV-5', experience: 'Internship' })] },
    read: [wkRead('A1', { type: 'contract', level: 'mid' }), wkRead('A2', { type: 'part_time', level: 'junior', mode: 'remote', scope: ['GR'] }), { id: 'A3', title: 'Baker', at: ['Athens/*/GR'], level: 'director', out: '2026-11-01 day' }, wkRead('A4', { type: 'temporary', at: ['Boise/Idaho/US', 'Reno/Nevada/US'] }), wkRead('A5', { type: '*', level: 'intern' })],
  },
];

const bb = (id: string | number, more: object) => ({ id, jobOpeningName: 'Baker ', departmentId: '1', departmentLabel: 'Ovens ', employmentStatusLabel: 'Full-Time', employmentType: null, location: { city: null, state: null }, atsLocation: { country: null, state: null, province: null, city: null }, isRemote: null, locationType: '0', ...more });

export const bamboohrShapes: readonly Shape[] = [
  {
    source: 'bamboohr', tenant: 'ofen', what: 'ids as numbers, a province, remote in a country, hybrid',
    answer: { meta: { totalCount: 4 }, result: [bb(41, { atsLocation: { country: 'Canada', state: null, province: 'Ontario', city: 'Ottawa' }, employmentStatusLabel: 'Full-Time Salaried' }), bb('42', { atsLocation: { country: 'Ireland', state: null, province: null, city: null }, locationType: '1', employmentStatusLabel: 'Contractor' }), bb('43', { location: { city: ' Leeds ', state: 'England' }, locationType: '2', employmentStatusLabel: 'Part-Time' }), bb('44', { isRemote: '1', locationType: null, employmentStatusLabel: 'Intern', departmentLabel: null })] },
    read: [{ id: '41', title: 'Baker', at: ['Ottawa/Ontario/CA'], mode: 'on_site', type: 'full_time', dept: 'Ovens' }, { id: '42', title: 'Baker', at: ['-/-/IE'], mode: 'remote', scope: ['IE'], type: 'contract', dept: 'Ovens' }, { id: '43', title: 'Baker', at: ['Leeds/England/GB'], mode: 'hybrid', type: 'part_time', dept: 'Ovens' }, { id: '44', title: 'Baker', mode: 'remote', type: 'internship', level: '*' }],
  },
  {
    source: 'bamboohr', tenant: 'ofen', what: 'pay in words on the posting’s page, a level, an address with a code',
    answer: { meta: { totalCount: 2 }, result: [bb('51', {}), bb('52', {})] },
    pages: {
      '/careers/51/detail': { meta: [], result: { jobOpening: { jobOpeningShareUrl: 'https://ofen.bamboohr.com/careers/51', jobOpeningName: 'Baker', jobOpeningStatus: 'Open', departmentLabel: 'Ovens', employmentStatusLabel: 'Full-Time', location: { city: 'Leeds', state: 'England', postalCode: 'LS1', addressCountry: 'United Kingdom' }, description: '<p>Bake&nbsp;bread &amp; clean the oven with us for the town.</p>', compensation: '£32k – £38k per annum', datePosted: '2026-10-28', minimumExperience: 'Senior Manager/Supervisor', locationType: '0' }, formFields: [] } },
      '/careers/52/detail': { result: { jobOpening: { jobOpeningName: 'Baker', jobOpeningStatus: 'Open', departmentLabel: 'Ovens', employmentStatusLabel: 'Full-Time', location: { city: 'Salem', state: 'Oregon', postalCode: '97301', addressCountry: 'US' }, description: null, compensation: '$25.00 Hourly', datePosted: null, minimumExperience: 'Entry-level', locationType: '0' } } },
    },
    read: [{ id: '51', title: 'Baker', at: ['Leeds/England/GB'], mode: 'on_site', pay: '32000-38000 GBP year', type: 'full_time', level: 'manager', dept: 'Ovens', out: '2026-10-28 day', says: ['Bake bread & clean'] }, { id: '52', title: 'Baker', at: ['Salem/Oregon/US'], mode: 'on_site', pay: '25-25 USD hour', type: 'full_time', level: 'junior', dept: 'Ovens' }],
  },
];

const bz = (id: string, more: object) => ({ id, friendly_id: `${id}-baker`, name: 'Baker', url: `https://ofen.breezy.hr/p/${id}-baker`, published_date: '2026-10-22T12:00:00.000Z', type: { id: 'fullTime', name: 'Full-Time' }, location: { country: { name: 'United Kingdom', id: 'GB' }, state: null, city: 'Leeds', primary: true, is_remote: false, name: 'Leeds, GB' }, locations: [], department: 'Ovens', salary: '', company: { name: 'Ofen & Co', friendly_id: 'ofen', logo_url: null }, ...more });
const bzRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ofen & Co', at: ['Leeds/*/GB'], type: 'full_time', dept: 'Ovens', out: '2026-10-22T12:00:00.000Z', ...more });

export const breezyShapes: readonly Shape[] = [
  {
    source: 'breezy', tenant: 'ofen', what: 'pay as it is shown in several countries',
    answer: [bz('a1', { salary: '€2.500 – €3.000 / mo', type: { id: 'partTime', name: 'Part-Time' }, location: { country: { name: 'Germany', id: 'DE' }, city: 'Köln', is_remote: false, name: 'Köln, DE' } }), bz('a2', { salary: '£28,000 / yr' }), bz('a3', { salary: '$18.50 – $22 / hr', type: { id: 'temporary', name: 'Temporary' }, location: { country: { name: 'United States', id: 'US' }, state: { id: 'TX', name: 'Texas' }, city: 'Austin', is_remote: false, name: 'Austin, TX' } }), bz('a4', { salary: 'A$90K – A$110K / yr', location: { country: { name: 'Australia', id: 'AU' }, state: { id: 'VIC', name: 'Victoria' }, city: 'Melbourne', is_remote: false, name: 'Melbourne, AU' } }), bz('a5', { salary: '$300 / day', type: { id: 'contract', name: 'Contract' } })],
    read: [bzRead('a1', { at: ['Köln|Cologne/*/DE'], pay: '2500-3000 EUR month', type: 'part_time' }), bzRead('a2', { pay: '28000-28000 GBP year' }), bzRead('a3', { at: ['Austin/Texas/US'], pay: '18.5-22 USD hour', type: 'temporary' }), bzRead('a4', { at: ['Melbourne/Victoria/AU'], pay: '90000-110000 AUD year' }), bzRead('a5', { pay: '300-300 USD day', type: 'contract' })],
  },
  {
    source: 'breezy', tenant: 'ofen', what: 'remote in a country, several places, nothing but a name',
    answer: [bz('b1', { location: { country: { name: 'Portugal', id: 'PT' }, is_remote: true, name: 'Portugal' } }), bz('b2', { locations: [{ country: { name: 'United Kingdom', id: 'GB' }, city: 'Leeds', primary: true, is_remote: false, name: 'Leeds, GB' }, { country: { name: 'Ireland', id: 'IE' }, city: 'Cork', primary: false, is_remote: false, name: 'Cork, IE' }] }), { id: 'b3', name: 'Baker', location: {}, type: null, department: null, salary: null, published_date: null }],
    read: [bzRead('b1', { at: ['-/-/PT'], mode: 'remote', scope: ['PT'] }), bzRead('b2', { at: ['Leeds/*/GB', 'Cork/*/IE'] }), { id: 'b3', title: 'Baker' }],
  },
];

const page = (value: unknown) => `<!DOCTYPE html><html><head><title>Jobs</title><script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script></head><body></body></html>`;
const ld = (more: object) => ({ '@context': 'https://schema.org/', '@type': 'JobPosting', title: 'Baker', description: '<p>Bake.</p>', datePosted: '2026-11-01', hiringOrganization: { '@type': 'Organization', name: 'Ofen & Co', sameAs: 'https://ofen.example' }, ...more });
const ldRead = (more: Partial<ReadByHand>): ReadByHand => ({ id: '*', title: 'Baker', employer: 'Ofen & Co', out: '2026-11-01 day', ...more });
const place = (addressLocality: string, addressRegion: string | null, addressCountry: unknown) => ({ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality, addressRegion, addressCountry } });

export const jsonldShapes: readonly Shape[] = [
  { source: 'jsonld', tenant: 'ofen.example/jobs/1', what: 'German, a type as a list, pay by month, an end', answer: page(ld({ title: 'B&auml;cker (m/w/d)', description: '&lt;p&gt;Du backst mit uns das Brot f&uuml;r die Stadt und lernst die Öfen kennen.&lt;/p&gt;', employmentType: ['PART_TIME', 'TEMPORARY'], jobLocation: place('Köln', 'Nordrhein-Westfalen', 'Deutschland'), baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { '@type': 'QuantitativeValue', minValue: 2500, maxValue: 2900.5, unitText: 'MONTH' } }, validThrough: '2026-12-31T23:59:00+01:00', hiringOrganization: 'Ofen &amp; Co' })), read: [ldRead({ title: 'Bäcker (m/w/d)', at: ['Köln|Cologne/*/DE'], pay: '2500-2900.5 EUR month', type: '*', closes: '2026-12-31T22:59:00.000Z', lang: 'de', says: ['Brot für die Stadt'] })] },
  { source: 'jsonld', tenant: 'ofen.example/jobs/2', what: 'remote for a state, pay as one text, an id as a number', answer: page(ld({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'State', name: 'California, USA' }, baseSalary: { currency: 'USD', value: { value: '95000', unitText: 'YEAR' } }, identifier: 77, employmentType: 'Full-time' })), read: [ldRead({ at: ['-/California/US'], mode: 'remote', scope: ['US'], pay: '95000-95000 USD year', type: 'full_time' })] },
  { source: 'jsonld', tenant: 'ofen.example/jobs/3', what: 'a list of types, line breaks in a text, trailing semicolon, places in a list with codes', answer: page(`[{"@type":"WebSite","name":"x"},{"@context":"https://schema.org","@type":["JobPosting","Thing"],"title":"Baker","description":"<p>Bake\nbread</p>","datePosted":"2026-11-01T09:00:00Z","employmentType":"FULL_TIME,CONTRACTOR","hiringOrganization":{"name":"Ofen & Co"},"jobLocation":[${JSON.stringify(place('Austin', 'TX', { '@type': 'Country', name: 'US' }))},${JSON.stringify(place('London', 'England', 'GB'))}],"directApply":true}];`), read: [ldRead({ at: ['Austin/Texas/US', 'London/England/GB'], type: '*', out: '2026-11-01T09:00:00.000Z', says: ['Bake'] })] },
  { source: 'jsonld', tenant: 'ofen.example/jobs/4', what: 'an hourly wage without a unit in the value, an address as text, a date in words of a program', answer: page(ld({ datePosted: 'Tue Jun 16 2026 17:21:09 GMT+0000 (Coordinated Universal Time)', jobLocation: { '@type': 'Place', address: 'Leeds, England, United Kingdom' }, baseSalary: { '@type': 'MonetaryAmount', currency: 'GBP', minValue: 12.21, maxValue: 14, unitText: 'HOUR' }, employmentType: 'INTERN', validThrough: '' })), read: [ldRead({ at: ['Leeds/England/GB'], pay: '12.21-14 GBP hour', type: 'internship', out: '2026-06-16T17:21:09.000Z' })] },
  { source: 'jsonld', tenant: 'ofen.example/jobs/5', what: 'in a graph with other things, context as a list, organisation by reference', answer: page({ '@context': ['https://schema.org'], '@graph': [{ '@type': 'Organization', '@id': '#org', name: 'Ofen & Co' }, { ...ld({ hiringOrganization: { '@id': '#org' }, jobLocation: place('', '', 'France'), employmentType: null, baseSalary: null, jobLocationType: null }) }] }), read: [{ id: '*', title: 'Baker', employer: 'Ofen & Co', at: ['-/-/FR'], out: '2026-11-01 day' }] },
  { source: 'jsonld', tenant: 'ofen.example/jobs/6', what: 'remote in countries by a code that is a state elsewhere', answer: page(ld({ jobLocation: undefined, jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'DE' }, { '@type': 'Country', name: 'Austria' }], employmentType: 'CONTRACTOR', baseSalary: null })), read: [ldRead({ at: ['-/-/DE', '-/-/AT'], mode: 'remote', scope: ['DE', 'AT'], type: 'contract' })] },
];
