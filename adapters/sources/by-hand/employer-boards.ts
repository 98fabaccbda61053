import type { Shape } from './shape.ts';

const gh = (id: number, more: object) => ({ id, absolute_url: `https://job-boards.greenhouse.io/quellgrund/jobs/${id}`, internal_job_id: null, requisition_id: null, metadata: null, data_compliance: [{ type: 'gdpr', requires_consent: false, retention_period: null }], company_name: 'Quellgrund', updated_at: '2026-11-01T10:00:00-04:00', ...more });
const ghUpdated = '2026-11-01T14:00:00.000Z';

export const greenhouseShapes: readonly Shape[] = [
  {
    source: 'greenhouse', tenant: 'quellgrund', what: 'German, twice encoded, a field of the employer for the hours',
    answer: { jobs: [gh(1, { title: 'Werkstudent (m/w/d) Controlling', language: 'de', location: { name: 'München, Bayern, Deutschland' }, first_published: '2026-10-12T09:00:00+02:00', offices: [{ id: 1, name: 'München', location: 'München, Deutschland', child_ids: [], parent_id: null }], departments: [{ id: 1, name: 'Finanzen &amp; Controlling', child_ids: [], parent_id: null }], metadata: [{ id: 4, name: 'Employment Type', value: 'Part-time', value_type: 'single_select' }, { id: 5, name: 'Career Site', value: ['DE', 'AT'], value_type: 'multi_select' }], content: '&lt;div class=&quot;content-intro&quot;&gt;&lt;p&gt;Wir arbeiten f&amp;uuml;r Menschen &amp;amp; Maschinen.&lt;/p&gt;&lt;/div&gt;&lt;h2&gt;Deine Aufgaben&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Zahlen pr&amp;uuml;fen und mit uns &amp;lt; 5 % Fehler machen&lt;/li&gt;&lt;/ul&gt;' })], meta: { total: 1 } },
    read: [{ id: '1', title: 'Werkstudent (m/w/d) Controlling', employer: 'Quellgrund', at: ['München|Munich/*/DE'], type: '*', level: 'intern', dept: 'Finanzen & Controlling', out: '2026-10-12T07:00:00.000Z', updated: ghUpdated, lang: 'de', says: ['Wir arbeiten für Menschen & Maschinen.', 'Zahlen prüfen'], never: ['&amp;', '&uuml;', '<li>'] }],
  },
  {
    source: 'greenhouse', tenant: 'quellgrund', what: 'places as a list with semicolons, one of them for people at home',
    answer: { jobs: [gh(2, { title: 'Account Director, EMEA', location: { name: 'London, UK; Ontario, CAN; Remote-Friendly, United States; San Francisco, CA' }, first_published: '2026-10-01T00:00:00Z', offices: [], departments: [], content: '' }), gh(3, { title: 'Solutions Engineer', location: { name: 'New York City, NY | Seattle, WA | Washington, D.C.' }, first_published: null, offices: [], departments: [{ id: 0, name: 'No Department' }], content: null })] },
    read: [
      { id: '2', title: 'Account Director, EMEA', at: ['London/*/GB', '-/Ontario/CA', '-/-/US', 'San Francisco/California/US'], mode: 'remote', scope: ['GB', 'CA', 'US'], level: 'director', out: '2026-10-01T00:00:00.000Z', updated: ghUpdated },
      { id: '3', title: 'Solutions Engineer', at: ['New York City|New York/New York/US', 'Seattle/Washington/US', 'Washington|Washington, D.C./*/US'], updated: ghUpdated },
    ],
  },
  {
    source: 'greenhouse', tenant: 'quellgrund', what: 'the place says only how one works, the office says where',
    answer: { jobs: [gh(4, { title: 'Payroll Specialist', location: { name: 'Hybrid' }, offices: [{ id: 1, name: 'Dublin', location: 'Dublin, Ireland' }], departments: [{ id: 3, name: 'People' }], content: '&lt;p&gt;Pay people.&lt;/p&gt;' }), gh(5, { title: 'Payroll Lead', location: { name: 'In-Office' }, offices: [{ id: 2, name: 'Kraków', location: 'Kraków, Poland' }], departments: [{ id: 3, name: 'People' }], content: '' })], meta: { total: 2 } },
    read: [
      { id: '4', title: 'Payroll Specialist', at: ['Dublin/*/IE'], mode: 'hybrid', dept: 'People', updated: ghUpdated, says: ['Pay people.'] },
      { id: '5', title: 'Payroll Lead', at: ['Krakow|Kraków/*/PL'], mode: 'on_site', dept: 'People', level: 'lead', updated: ghUpdated },
    ],
  },
  {
    source: 'greenhouse', tenant: 'quellgrund', what: 'remote said by a field of the employer, by words after a dash, before a country, in brackets',
    answer: { jobs: [gh(6, { title: 'Data Analyst', location: { name: 'United States' }, metadata: [{ id: 1, name: 'Workplace Type', value: 'Remote', value_type: 'single_select' }], content: '' }), gh(7, { title: 'Data Analyst', location: { name: 'Ireland - Remote' }, content: '' }), gh(8, { title: 'Data Analyst', location: { name: 'Remote, EMEA' }, content: '' }), gh(9, { title: 'Data Analyst', location: { name: 'Germany (Remote)' }, content: '' }), gh(10, { title: 'Data Analyst', location: { name: 'Remote (US & Canada)' }, content: '' }), gh(11, { title: 'Data Analyst', location: { name: 'US-Remote' }, content: '' })] },
    read: [
      { id: '6', title: 'Data Analyst', at: ['-/-/US'], mode: 'remote', scope: ['US'], updated: ghUpdated },
      { id: '7', title: 'Data Analyst', at: ['-/-/IE'], mode: 'remote', scope: ['IE'], updated: ghUpdated },
      { id: '8', title: 'Data Analyst', mode: 'remote', scope: ['EMEA'], updated: ghUpdated },
      { id: '9', title: 'Data Analyst', at: ['-/-/DE'], mode: 'remote', scope: ['DE'], updated: ghUpdated },
      { id: '10', title: 'Data Analyst', at: ['-/-/US', '-/-/CA'], mode: 'remote', scope: ['US', 'CA'], updated: ghUpdated },
      { id: '11', title: 'Data Analyst', at: ['-/-/US'], mode: 'remote', scope: ['US'], updated: ghUpdated },
    ],
  },
  {
    source: 'greenhouse', tenant: 'quellgrund', what: 'every kind of question, and pay by the hour in pounds',
    answer: { jobs: [gh(12, { title: 'Night Porter', location: { name: 'Leeds, England, United Kingdom' }, content: '', application_deadline: '2026-12-31T23:59:00+00:00', pay_input_ranges: [{ min_cents: 1221, max_cents: 1450, currency_type: 'GBP', title: 'Hourly rate', blurb: '' }], questions: [
      { label: 'Email', required: true, description: null, fields: [{ name: 'email', type: 'input_text', values: [] }] },
      { label: 'Phone', required: false, fields: [{ name: 'phone', type: 'input_text', values: [] }] },
      { label: 'Resume/CV', required: true, fields: [{ name: 'resume', type: 'input_file', values: [] }, { name: 'resume_text', type: 'textarea', values: [] }] },
      { label: 'Cover Letter', required: false, fields: [{ name: 'cover_letter', type: 'input_file', values: [] }, { name: 'cover_letter_text', type: 'textarea', values: [] }] },
      { label: 'Why us?', required: true, description: '<p>Briefly</p>', fields: [{ name: 'question_1', type: 'textarea', values: [] }] },
      { label: 'Which shifts?', required: true, fields: [{ name: 'question_2[]', type: 'multi_value_multi_select', values: [{ label: 'Late', value: 11 }, { label: 'Night', value: 12 }, { label: 'Early', value: 13 }] }] },
      { label: 'Right to work?', required: true, fields: [{ name: 'question_3', type: 'multi_value_single_select', values: [{ label: 'No', value: 0 }, { label: 'Yes', value: 1 }] }] },
      { label: 'Source', required: false, fields: [{ name: 'question_4', type: 'input_hidden', values: [] }] },
    ] })] },
    read: [{ id: '12', title: 'Night Porter', at: ['Leeds/England/GB'], pay: '12.21-14.5 GBP hour', updated: ghUpdated, closes: '2026-12-31T23:59:00.000Z', asks: ['email email required', 'phone phone', 'resume file required', 'cover_letter file', 'question_1 long_text required', 'question_2[] many_of required', 'question_3 yes_no required'] }],
  },
  { source: 'greenhouse', tenant: 'quellgrund', what: 'a board with nothing open', answer: { jobs: [], meta: { total: 0 } }, read: [] },
];

const lv = (id: string, more: object) => ({ id, hostedUrl: `https://jobs.eu.lever.co/sierra-clara/${id}`, applyUrl: `https://jobs.eu.lever.co/sierra-clara/${id}/apply`, createdAt: 1_793_000_000_000, country: null, lists: [], opening: '', openingPlain: '', additional: '', additionalPlain: '', ...more });
const lvOut = new Date(1_793_000_000_000).toISOString();

export const leverShapes: readonly Shape[] = [
  {
    source: 'lever', tenant: 'sierra-clara', what: 'Spanish, hybrid, pay by the year in euros, three places',
    answer: [lv('a1', { text: 'Ingeniero/a de Datos Sénior', categories: { commitment: 'Indefinido', department: 'Tecnología', location: 'Madrid, Comunidad de Madrid', team: 'Plataforma', allLocations: ['Madrid, Comunidad de Madrid', 'Barcelona, Cataluña', 'Valencia'] }, country: 'ES', workplaceType: 'hybrid', salaryRange: { currency: 'EUR', interval: 'per-year-salary', min: 45_000, max: 60_000 }, salaryDescription: '', descriptionBody: '<div>Buscamos a una persona que trabaje con nosotros en la plataforma de datos para los equipos.</div>', description: '<div>Buscamos a una persona que trabaje con nosotros en la plataforma de datos para los equipos.</div>', lists: [{ text: 'Qué harás', content: '<li>Construir canales de datos</li><li>Cuidar la calidad</li>' }] })],
    read: [{ id: 'a1', title: 'Ingeniero/a de Datos Sénior', employer: 'Sierra Clara', at: ['Madrid/*/ES', 'Barcelona/*/ES', 'Valencia/*/ES'], mode: 'hybrid', pay: '45000-60000 EUR year', level: 'senior', type: 'full_time', dept: 'Tecnología', out: lvOut, lang: 'es', says: ['Construir canales de datos', 'Qué harás'], apply: 'https://jobs.eu.lever.co/sierra-clara/a1/apply' }],
  },
  {
    source: 'lever', tenant: 'sierra-clara', what: 'pay by month in złoty, contract, remote in one country',
    answer: [lv('a2', { text: 'Site Reliability Engineer', categories: { commitment: 'Contractor', location: 'Remote - Poland', team: 'SRE', department: null, allLocations: ['Remote - Poland'] }, country: 'PL', workplaceType: 'remote', salaryRange: { currency: 'PLN', interval: 'per-month-salary', min: 18_000, max: 25_000 } })],
    read: [{ id: 'a2', title: 'Site Reliability Engineer', at: ['-/-/PL'], mode: 'remote', scope: ['PL'], pay: '18000-25000 PLN month', type: 'contract', dept: 'SRE', out: lvOut }],
  },
  {
    source: 'lever', tenant: 'sierra-clara', what: 'no categories, no texts, and a day rate',
    answer: [lv('a3', { text: '  Trainer \n(Safety) ', categories: {}, description: null, descriptionPlain: null, descriptionBody: null, lists: null, additional: null, opening: null, workplaceType: 'unspecified', salaryRange: { currency: 'GBP', interval: 'per-day-wage', min: 320, max: 380 } }), lv('a4', { text: 'Intern, Design', categories: { commitment: 'Internship', location: 'Toronto, Ontario', allLocations: [] }, country: 'CA', workplaceType: 'onsite', salaryRange: { currency: 'CAD', interval: 'per-hour-wage', min: 22.5, max: 22.5 } })],
    read: [{ id: 'a3', title: 'Trainer (Safety)', pay: '320-380 GBP day', out: lvOut }, { id: 'a4', title: 'Intern, Design', at: ['Toronto/Ontario/CA'], mode: 'on_site', pay: '22.5-22.5 CAD hour', type: 'internship', level: 'intern', out: lvOut }],
  },
  {
    source: 'lever', tenant: 'sierra-clara', what: 'lists in a wrapper, escaped signs, a closing text',
    answer: [lv('a5', { text: 'R&D Technician', categories: { commitment: 'Part-time', location: 'Zürich', team: 'R&D', department: 'Engineering', allLocations: ['Zürich'] }, country: 'CH', workplaceType: 'on-site', opening: '<div><b>Sierra Clara</b> baut&nbsp;Uhren.</div>', descriptionBody: '<div>Temperaturen &lt; 5 °C &amp; Vakuum.</div>', lists: [{ text: 'Profil', content: '<div><li>Ruhige Hand</li><li>Lehre als Uhrmacher:in</li></div>' }], additional: '<div>Wir freuen uns auf dich.</div>' })],
    read: [{ id: 'a5', title: 'R&D Technician', at: ['Zürich|Zurich/*/CH'], mode: 'on_site', type: 'part_time', dept: 'Engineering', out: lvOut, lang: 'de', says: ['Sierra Clara', 'Temperaturen < 5 °C & Vakuum.', '- Ruhige Hand', '- Lehre als Uhrmacher:in', 'Wir freuen uns auf dich.'] }],
  },
  { source: 'lever', tenant: 'sierra-clara', what: 'a site with nothing open', answer: [], read: [] },
];

const ash = (id: string, more: object) => ({ id, isListed: true, isRemote: false, secondaryLocations: [], team: 'Core', department: 'Product', jobUrl: `https://jobs.ashbyhq.com/veldt/${id}`, applyUrl: `https://jobs.ashbyhq.com/veldt/${id}/application`, publishedAt: '2026-09-01T08:15:00.000+00:00', descriptionHtml: '', descriptionPlain: '', shouldDisplayCompensationOnJobPostings: true, ...more });
const ashOut = '2026-09-01T08:15:00.000Z';
const part = (compensationType: string, interval: string, currencyCode: string | null, minValue: number | null, maxValue: number | null) => ({ id: 'c', summary: '', compensationType, interval, currencyCode, minValue, maxValue });

export const ashbyShapes: readonly Shape[] = [
  {
    source: 'ashby', tenant: 'veldt', what: 'remote in Europe without an address or a workplace type',
    answer: { apiVersion: '1', jobs: [ash('b1', { title: 'Design Intern (Summer 2027)', employmentType: 'Intern', location: 'Remote (Europe)', isRemote: true, workplaceType: null, address: null, compensation: null })] },
    read: [{ id: 'b1', title: 'Design Intern (Summer 2027)', mode: 'remote', scope: ['Europe'], type: 'internship', level: 'intern', dept: 'Product', out: ashOut }],
  },
  {
    source: 'ashby', tenant: 'veldt', what: 'Portuguese, an address with a code for the state, pay by month with a bonus',
    answer: { apiVersion: '1', jobs: [ash('b2', { title: 'Pessoa Engenheira de Software Pleno', employmentType: 'FullTime', location: 'São Paulo', workplaceType: 'Hybrid', isRemote: true, address: { postalAddress: { addressLocality: 'São Paulo', addressRegion: 'SP', addressCountry: 'Brazil' } }, descriptionHtml: '<p>Você vai trabalhar com a nossa equipe para construir produtos que as pessoas usam todos os dias, e não só no Brasil.</p>', compensation: { compensationTierSummary: 'R$14K – R$18K • Offers Bonus', scrapeableCompensationSalarySummary: 'R$14K - R$18K', compensationTiers: [{ id: 't', tierSummary: 'R$14K – R$18K', title: null, components: [part('Salary', '1 MONTH', 'BRL', 14_000, 18_000), part('Bonus', '1 YEAR', 'BRL', 5_000, 9_000)] }], summaryComponents: [] } })] },
    read: [{ id: 'b2', title: 'Pessoa Engenheira de Software Pleno', at: ['São Paulo|Sao Paulo/*/BR'], mode: 'hybrid', pay: '14000-18000 BRL month', type: 'full_time', level: 'mid', dept: 'Product', out: ashOut, lang: 'pt' }],
  },
  {
    source: 'ashby', tenant: 'veldt', what: 'an office as the place and the town in the address; the main place again among the others',
    answer: { apiVersion: '1', jobs: [ash('b3', { title: 'Office Manager', employmentType: 'PartTime', location: 'HQ', workplaceType: 'OnSite', isRemote: null, address: { postalAddress: { addressLocality: 'Zürich', addressRegion: 'ZH', addressCountry: 'Switzerland' } }, secondaryLocations: [{ location: 'HQ', address: { postalAddress: { addressLocality: 'Zürich', addressRegion: 'ZH', addressCountry: 'Switzerland' } } }, { location: 'Vienna', address: { postalAddress: { addressLocality: 'Vienna', addressRegion: null, addressCountry: 'Austria' } } }], compensation: { compensationTierSummary: null, scrapeableCompensationSalarySummary: null, compensationTiers: [], summaryComponents: [] } })] },
    read: [{ id: 'b3', title: 'Office Manager', at: ['Zürich|Zurich/*/CH', 'Vienna/*/AT'], mode: 'on_site', type: 'part_time', level: '*', dept: 'Product', out: ashOut }],
  },
  {
    source: 'ashby', tenant: 'veldt', what: 'one bound, pay by the hour, equity alone',
    answer: { apiVersion: '1', jobs: [
      ash('b4', { title: 'Support Engineer', employmentType: 'Contract', location: 'United Kingdom', workplaceType: 'Remote', isRemote: true, compensation: { compensationTierSummary: 'Up to £45 per hour', compensationTiers: [{ components: [part('Salary', '1 HOUR', 'GBP', null, 45)] }] } }),
      ash('b5', { title: 'Founding Engineer', employmentType: 'FullTime', location: 'New York', workplaceType: 'OnSite', compensation: { compensationTierSummary: '0.5% – 1.5%', compensationTiers: [{ components: [part('EquityPercentage', 'NONE', null, 0.5, 1.5)] }] } }),
    ] },
    read: [{ id: 'b4', title: 'Support Engineer', at: ['-/-/GB'], mode: 'remote', scope: ['GB'], pay: '*-45 GBP hour', type: 'contract', dept: 'Product', out: ashOut }, { id: 'b5', title: 'Founding Engineer', at: ['New York/New York/US'], mode: 'on_site', type: 'full_time', dept: 'Product', out: ashOut }],
  },
];

const sr = (id: string, more: object) => ({ id, uuid: `${id}-uuid`, jobAdId: `${id}-ad`, defaultJobAd: true, refNumber: `REF${id}`, company: { identifier: 'Tannenhof', name: 'Tannenhof Kliniken' }, releasedDate: '2026-10-30T06:12:13.456Z', industry: { id: 'hospital_health_care', label: 'Hospital & Health Care' }, department: { id: '1', label: 'Pflege' }, function: {}, customField: [], creator: { name: 'A' }, language: { code: 'de', label: 'German', labelNative: 'Deutsch' }, ...more });
const srOut = '2026-10-30T06:12:13.456Z';
const srBase = '/v1/companies/Tannenhof/postings';

export const smartrecruitersShapes: readonly Shape[] = [
  {
    source: 'smartrecruiters', tenant: 'Tannenhof', what: 'German with four sections, one empty, hybrid, part time',
    answer: { offset: 0, limit: 100, totalFound: 1, content: [sr('81', { name: 'Pflegefachkraft (m/w/d)', location: { city: 'Freiburg', region: 'BW', country: 'de', remote: false, hybrid: true, latitude: '47.99', longitude: '7.85', fullLocation: 'Freiburg, BW, Germany' }, typeOfEmployment: { id: 'part-time', label: 'Part-time' }, experienceLevel: { id: 'entry_level', label: 'Entry Level' } })] },
    pages: { [`${srBase}/81-uuid`]: { ...sr('81', {}), active: true, postingUrl: 'https://jobs.smartrecruiters.com/Tannenhof/81-pflegefachkraft', applyUrl: 'https://jobs.smartrecruiters.com/Tannenhof/81-pflegefachkraft?oga=true', jobAd: { sections: { companyDescription: { title: 'Unternehmen', text: '<p>Wir sind f&uuml;r Sie da &amp; freuen uns auf die Arbeit mit Ihnen.</p>' }, jobDescription: { title: 'Ihre Aufgaben', text: '<ul><li>Pflegen</li></ul>' }, qualifications: { title: 'Ihr Profil', text: '' }, additionalInformation: null, videos: { urls: [] } } } } },
    read: [{ id: '81-uuid', title: 'Pflegefachkraft (m/w/d)', employer: 'Tannenhof Kliniken', at: ['Freiburg/*/DE'], mode: 'hybrid', type: 'part_time', level: 'junior', dept: 'Pflege', out: srOut, lang: 'de', says: ['Wir sind für Sie da & freuen uns', '- Pflegen'], never: ['Ihr Profil'], apply: 'https://jobs.smartrecruiters.com/Tannenhof/81-pflegefachkraft?oga=true' }],
  },
  {
    source: 'smartrecruiters', tenant: 'Tannenhof', what: 'one vacancy in two languages: the default one stays',
    answer: { offset: 0, limit: 100, totalFound: 2, content: [sr('82', { refNumber: 'REF9', name: 'Data Steward', language: { code: 'en', label: 'English' }, defaultJobAd: false, location: { city: 'Basel', region: null, country: 'ch', remote: false }, typeOfEmployment: { id: 'permanent', label: 'Full-time' }, experienceLevel: {} }), sr('83', { refNumber: 'REF9', name: 'Datenverantwortliche:r', location: { city: 'Basel', region: null, country: 'ch', remote: false }, typeOfEmployment: { id: 'permanent', label: 'Full-time' }, experienceLevel: {} })] },
    read: [{ id: '83-uuid', title: 'Datenverantwortliche:r', at: ['Basel/*/CH'], type: 'full_time', dept: 'Pflege', out: srOut }],
  },
  {
    source: 'smartrecruiters', tenant: 'Tannenhof', what: 'remote for a whole country, an internship, an executive, a temporary post',
    answer: { offset: 0, limit: 100, totalFound: 3, content: [
      sr('84', { name: 'Praktikum Einkauf', location: { country: 'de', remote: true }, typeOfEmployment: { id: 'intern', label: 'Intern' }, experienceLevel: { id: 'internship', label: 'Internship' }, department: {} }),
      sr('85', { name: 'Chief Medical Officer', location: { city: 'Wien', country: 'at', region: 'Wien', remote: false }, typeOfEmployment: { id: 'permanent', label: 'Full-time' }, experienceLevel: { id: 'executive', label: 'Executive' }, department: null }),
      sr('86', { name: 'Seasonal Cook', location: { city: 'Pleasanton', region: 'CA', country: 'us', remote: false }, typeOfEmployment: { id: 'temporary', label: 'Temporary' }, experienceLevel: { id: 'mid_senior_level', label: 'Mid-Senior Level' }, function: { id: 'x', label: 'Food' } }),
    ] },
    read: [
      { id: '84-uuid', title: 'Praktikum Einkauf', at: ['-/-/DE'], mode: 'remote', scope: ['DE'], type: 'internship', level: 'intern', out: srOut },
      { id: '85-uuid', title: 'Chief Medical Officer', at: ['Wien|Vienna/*/AT'], type: 'full_time', level: 'executive', out: srOut },
      { id: '86-uuid', title: 'Seasonal Cook', at: ['Pleasanton/California/US'], type: 'temporary', level: 'mid', dept: 'Pflege', out: srOut },
    ],
  },
];

const rc = (id: number, more: object) => ({ id, guid: `g${id}`, slug: `offer-${id}`, company_name: 'Hollandse Molen', careers_url: `https://hollandsemolen.recruitee.com/o/offer-${id}`, careers_apply_url: `https://hollandsemolen.recruitee.com/o/offer-${id}/c/new`, status: 'published', created_at: '2026-10-01 07:00:00 UTC', published_at: '2026-10-02 07:30:15 UTC', updated_at: '2026-10-03 09:00:00 UTC', close_at: null, open_questions: [], tags: [], translations: {}, options_cv: 'off', options_phone: 'off', options_cover_letter: 'off', options_photo: 'off', salary: { min: null, max: null, period: null, currency: null }, ...more });
const rcOut = { out: '2026-10-02T07:30:15.000Z', updated: '2026-10-03T09:00:00.000Z' } as const;
const rcAsks = ['candidate.name text required', 'candidate.email email required'];

export const recruiteeShapes: readonly Shape[] = [
  {
    source: 'recruitee', tenant: 'hollandsemolen', what: 'Dutch, hybrid, two places, pay by month written as text',
    answer: { offers: [rc(91, { title: 'Molenaar met ervaring', description: '<p>Jij maalt met ons het meel voor de bakkers van de stad, en je zorgt voor de molen.</p>', requirements: '<ul><li>Geen hoogtevrees</li></ul>', city: 'Schiedam', state_name: 'Zuid-Holland', state_code: 'ZH', country: 'Netherlands', country_code: 'NL', location: 'Schiedam, Zuid-Holland, Netherlands', locations: [{ id: 1, city: 'Schiedam', state: 'Zuid-Holland', state_code: 'ZH', country: 'Netherlands', country_code: 'NL' }, { id: 2, city: 'Antwerpen', state: 'Vlaanderen', country: 'Belgium', country_code: 'BE' }], remote: false, hybrid: true, on_site: false, department: 'Productie', employment_type_code: 'fulltime_fixed_term', experience_code: 'experienced', salary: { min: '3200', max: '4100', period: 'month', currency: 'EUR' } })] },
    read: [{ id: '91', title: 'Molenaar met ervaring', employer: 'Hollandse Molen', at: ['Schiedam/*/NL', 'Antwerpen|Antwerp/*/BE'], mode: 'hybrid', pay: '3200-4100 EUR month', type: 'temporary', level: '*', dept: 'Productie', ...rcOut, lang: 'nl', asks: rcAsks, says: ['Jij maalt', '- Geen hoogtevrees'] }],
  },
  {
    source: 'recruitee', tenant: 'hollandsemolen', what: 'remote, a freelancer, questions of every kind',
    answer: { offers: [rc(92, { title: 'Copywriter (freelance)', description: '', requirements: null, city: null, state_name: null, country: 'Portugal', country_code: 'PT', location: 'Portugal', locations: [], remote: true, hybrid: false, on_site: false, department: null, employment_type_code: 'freelance', experience_code: null, options_cv: 'required', options_phone: 'optional', options_cover_letter: 'optional', open_questions: [
      { id: 1, kind: 'string', required: true, body: 'Day rate?', open_question_options: [] }, { id: 2, kind: 'text', required: false, body: 'A text of yours', open_question_options: [] }, { id: 3, kind: 'multi_choice', required: true, body: 'Languages', open_question_options: [{ id: 31, body: 'Português' }, { id: 32, body: 'English' }] }, { id: 4, kind: 'file', required: false, body: 'Portfolio', open_question_options: [] }, { id: 5, kind: 'video', required: false, body: 'Say hello', open_question_options: [] },
    ] })] },
    read: [{ id: '92', title: 'Copywriter (freelance)', at: ['-/-/PT'], mode: 'remote', scope: ['PT'], type: 'contract', ...rcOut, asks: [...rcAsks, 'candidate.phone phone', 'candidate.cv file required', 'candidate.coverLetterFile|candidate.coverLetter *', 'candidate.openQuestionAnswers.1 text required', 'candidate.openQuestionAnswers.2 long_text', 'candidate.openQuestionAnswers.3 many_of required', 'candidate.openQuestionAnswers.4 file', 'candidate.openQuestionAnswers.5 file'] }],
  },
  {
    source: 'recruitee', tenant: 'hollandsemolen', what: 'on site by the year in kroner, an end, a department with signs',
    answer: { offers: [rc(93, { title: 'Leder for kundeservice', description: '<p>Du skal lede et team på otte og sørge for at vores kunder får hjælp.</p>', requirements: '', city: 'København', country: 'Denmark', country_code: 'DK', location: 'København, Denmark', remote: false, hybrid: false, on_site: true, department: 'Salg &amp; Service', employment_type_code: 'parttime_permanent', experience_code: 'manager', salary: { min: 480_000, max: null, period: 'year', currency: 'DKK' }, close_at: '2026-12-24T22:59:59Z' })] },
    read: [{ id: '93', title: 'Leder for kundeservice', at: ['København|Copenhagen/*/DK'], mode: 'on_site', pay: '480000-* DKK year', type: 'part_time', level: 'manager', dept: 'Salg & Service', ...rcOut, closes: '2026-12-24T22:59:59.000Z', lang: 'da', asks: rcAsks }],
  },
];

const position = (id: number, inner: string) => `<position><id>${id}</id><subcompany>Aubach Maschinen GmbH &amp; Co. KG</subcompany><createdAt>2026-09-15T11:20:00+02:00</createdAt>${inner}</position>`;
const feed = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>\n${inner}\n</workzag-jobs>`;
const pOut = '2026-09-15T09:20:00.000Z';

export const personioShapes: readonly Shape[] = [
  {
    source: 'personio', tenant: 'aubach', what: 'Austrian, several sections, a working student',
    answer: feed(position(501, '<office>Wien</office><department>IT &amp; Prozesse</department><recruitingCategory>Studierende</recruitingCategory><name>Werkstudent:in Datenanalyse (all genders)</name><jobDescriptions><jobDescription><name>Deine Aufgaben</name><value><![CDATA[<p>Du wertest mit uns Daten aus &amp; erstellst Berichte f&uuml;r die Produktion.</p>]]></value></jobDescription><jobDescription><name>Dein Profil</name><value><![CDATA[<ul><li>Python</li><li>Neugier</li></ul>]]></value></jobDescription></jobDescriptions><employmentType>working_student</employmentType><seniority>student</seniority><schedule>part-time</schedule><yearsOfExperience>lt-1</yearsOfExperience><keywords>python,daten</keywords>')),
    read: [{ id: '501', title: 'Werkstudent:in Datenanalyse (all genders)', employer: 'Aubach Maschinen GmbH & Co. KG', at: ['Wien|Vienna/*/AT'], type: 'internship', level: 'intern', dept: 'IT & Prozesse', out: pOut, lang: 'de', says: ['Du wertest mit uns Daten aus & erstellst Berichte für die Produktion.', '- Python'], url: 'https://aubach.jobs.personio.de/job/501' }],
  },
  {
    source: 'personio', tenant: 'aubach', what: 'all over the country at home, and two offices one of which is empty',
    answer: feed(`${position(502, '<office>Deutschlandweit (Remote)</office><additionalOffices><office></office></additionalOffices><department/><name>Field Service Manager</name><jobDescriptions/><employmentType>permanent</employmentType><seniority>executive</seniority><schedule>full-time</schedule>')}${position(503, '<office></office><additionalOffices><office>Hamburg</office><office>Köln</office></additionalOffices><name>Monteur</name><employmentType>temporary</employmentType><seniority>entry-level</seniority><schedule>full-time</schedule>')}`),
    read: [{ id: '502', title: 'Field Service Manager', at: ['-/-/DE'], mode: 'remote', scope: ['DE'], type: 'full_time', level: 'executive', out: pOut }, { id: '503', title: 'Monteur', at: ['Hamburg/*/DE', 'Köln|Cologne/*/DE'], type: 'temporary', level: 'junior', out: pOut }],
  },
  {
    source: 'personio', tenant: 'aubach.jobs.personio.com', what: 'English on the other host, a freelancer, two positions with one id',
    answer: feed(`${position(504, '<office>London</office><department>Sales</department><name>Sales Partner (UK &amp; Ireland)</name><jobDescriptions><jobDescription><name>About you</name><value>&lt;p&gt;You sell machines to people who build bridges, and you like it.&lt;/p&gt;</value></jobDescription></jobDescriptions><employmentType>freelance</employmentType><seniority>experienced</seniority><schedule>full-or-part-time</schedule>')}${position(504, '<office>London</office><department>Sales</department><name>Sales Partner (UK &amp; Ireland)</name><jobDescriptions/><employmentType>freelance</employmentType><seniority>experienced</seniority><schedule>full-or-part-time</schedule>')}`),
    read: [{ id: '504', title: 'Sales Partner (UK & Ireland)', at: ['London/*/GB'], type: 'contract', level: '*', dept: 'Sales', out: pOut, says: ['You sell machines'] }],
  },
];

const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Fjordbåt</title><link>https://fjordbat.teamtailor.com</link>${items}</channel></rss>`;

export const teamtailorShapes: readonly Shape[] = [
  {
    source: 'teamtailor', tenant: 'fjordbat', what: 'Norwegian RSS, fully remote, two places',
    answer: rss('<item><title>Utvikler (b&#229;t &amp; data)</title><description>&lt;p&gt;Du skal jobbe med oss og utvikle systemer som ikke stopper når det blåser.&lt;/p&gt;</description><pubDate>Tue, 06 Oct 2026 08:00:00 +0200</pubDate><link>https://fjordbat.teamtailor.com/jobs/6100001-utvikler</link><remoteStatus>fully</remoteStatus><guid isPermaLink="false">aaaaaaaa-0000-4000-8000-000000000001</guid><tt:locations><tt:location><tt:name>Bergen</tt:name><tt:address>Bryggen 1</tt:address><tt:zip>5003</tt:zip><tt:city>Bergen</tt:city><tt:country>Norway</tt:country></tt:location><tt:location><tt:name>Oslo</tt:name><tt:city>Oslo</tt:city><tt:country>Norway</tt:country></tt:location></tt:locations><tt:department>Teknologi</tt:department><tt:role>Utvikling</tt:role></item>'),
    read: [{ id: '6100001', title: 'Utvikler (båt & data)', employer: 'Fjordbåt', at: ['Bergen/*/NO', 'Oslo/*/NO'], mode: 'remote', scope: ['NO'], dept: 'Teknologi', out: '2026-10-06T06:00:00.000Z', lang: 'no', says: ['utvikle systemer'] }],
  },
  {
    source: 'teamtailor', tenant: 'fjordbat', what: 'RSS with no place at all and remote work now and then',
    answer: rss('<item><title>Styrmann</title><description></description><pubDate>Mon, 05 Oct 2026 22:00:00 GMT</pubDate><link>https://fjordbat.teamtailor.com/jobs/6100002-styrmann</link><remoteStatus>temporary</remoteStatus><guid>aaaaaaaa-0000-4000-8000-000000000002</guid><tt:locations/><tt:department/><tt:role/></item><item><title>Kokk</title><description/><pubDate>Mon, 05 Oct 2026 22:00:00 GMT</pubDate><link>https://fjordbat.teamtailor.com/jobs/6100003-kokk</link><remoteStatus>none</remoteStatus><guid>aaaaaaaa-0000-4000-8000-000000000003</guid><tt:locations><tt:location><tt:name>Tromsø</tt:name><tt:city>Tromsø</tt:city><tt:country>Norway</tt:country></tt:location></tt:locations></item>'),
    read: [{ id: '6100002', title: 'Styrmann', mode: '*', out: '2026-10-05T22:00:00.000Z' }, { id: '6100003', title: 'Kokk', at: ['Tromsø/*/NO'], mode: 'on_site', out: '2026-10-05T22:00:00.000Z' }],
  },
  {
    source: 'teamtailor', tenant: 'fjordbat', what: 'JSON feed: home work for two countries, pay by the hour as text, a contractor',
    answer: { version: 'https://jsonfeed.org/version/1.1', title: 'Fjordbåt', home_page_url: 'https://fjordbat.teamtailor.com/jobs', items: [{ id: 'bbbbbbbb-0000-4000-8000-000000000001', title: 'Interpreter', url: 'https://fjordbat.teamtailor.com/jobs/6100004-interpreter', date_published: '2026-02-04T09:26:20+01:00', content_html: '<p>You translate calls between the crew and the port, and you are calm.</p>', _jobposting: { '@context': 'http://schema.org/', '@type': 'JobPosting', title: 'Interpreter', employmentType: 'CONTRACTOR', jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'Norway' }, { '@type': 'Country', name: 'SE' }], jobLocation: [], hiringOrganization: { '@type': 'Organization', name: 'Fjordbåt AS' }, baseSalary: { '@type': 'MonetaryAmount', currency: 'NOK', value: { '@type': 'QuantitativeValue', minValue: '350.5', maxValue: '420', unitText: 'HOUR' } }, validThrough: '2026-12-31', identifier: { '@type': 'PropertyValue', name: 'Fjordbåt', value: 6100004 } } }] },
    read: [{ id: '6100004', title: 'Interpreter', at: ['-/-/NO', '-/-/SE'], mode: 'remote', scope: ['NO', 'SE'], pay: '350.5-420 NOK hour', type: 'contract', out: '2026-02-04T08:26:20.000Z', closes: '2026-12-31 day', says: ['You translate calls'] }],
  },
];
