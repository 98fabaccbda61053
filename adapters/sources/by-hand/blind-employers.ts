import type { Shape } from './shape.ts';

// Answers of employers' boards in many languages, written down with what is right to read by somebody who had not read the adapters.

const text = '<p>Wind the town clocks with us, oil their wheels and keep their time.</p>';

export const greenhouseBlind: readonly Shape[] = [{
  source: 'greenhouse', tenant: 'relojera', what: 'pay in a Spanish text, an hourly Canadian intern, a Swiss office behind "Distributed", a prospect post',
  answer: { jobs: [
    { id: 7712345003, internal_job_id: 5512345003, title: 'Ingeniero/a de Datos Senior', absolute_url: 'https://job-boards.eu.greenhouse.io/relojera/jobs/7712345003', updated_at: '2026-11-12T10:02:11+01:00', first_published: '2026-10-05T04:30:12+02:00', requisition_id: '118', location: { name: 'Madrid, Spain; Barcelona, Spain' }, metadata: [{ id: 1, name: 'Workplace Type', value: 'Hybrid', value_type: 'single_select' }], departments: [{ id: 1, name: 'Data', child_ids: [], parent_id: null }], offices: [{ id: 2, name: 'Madrid', location: 'Madrid, Spain', child_ids: [], parent_id: null }], company_name: 'Relojera', language: 'es', content: '&lt;div class=&quot;content-intro&quot;&gt;&lt;p&gt;Somos&amp;nbsp;Relojera.&lt;/p&gt;&lt;/div&gt;&lt;p&gt;Cuidar&amp;aacute;s los datos de nuestros relojes.&lt;/p&gt;&lt;p&gt;Salario: 45.000 € - 55.000 € brutos anuales.&lt;/p&gt;' },
    { id: 7712345004, internal_job_id: 5512345004, title: 'Summer 2027 Intern - Mechanical Engineering', absolute_url: 'https://www.relojera.example/careers/?gh_jid=7712345004', updated_at: '2026-11-12T10:02:11Z', first_published: '2026-11-01T00:00:00-07:00', requisition_id: null, location: { name: 'Remote, Canada' }, metadata: null, departments: [{ id: 3, name: 'University', child_ids: [], parent_id: null }], offices: [], company_name: 'Relojera', language: 'en', content: '&lt;p&gt;Help us with wheels.&lt;/p&gt;', pay_input_ranges: [{ min_cents: 2500, max_cents: 3200, currency_type: 'CAD', title: 'Hourly Pay Range', blurb: '' }] },
    { id: 7712345005, internal_job_id: 5512345005, title: 'Principal Machine Learning Engineer', absolute_url: 'https://job-boards.greenhouse.io/relojera/jobs/7712345005', updated_at: '2026-11-12T10:02:11Z', first_published: '2026-11-02T09:00:00Z', requisition_id: 'X', location: { name: 'Distributed' }, metadata: [], departments: [], offices: [{ id: 4, name: 'Zürich', location: 'Zürich, Zurich, Switzerland' }], company_name: 'Relojera', language: 'en', content: '&lt;p&gt;Teach clocks.&lt;/p&gt;', pay_input_ranges: [{ min_cents: 16000000, max_cents: 19000000, currency_type: 'CHF', title: 'Annual Base Salary', blurb: '&lt;p&gt;plus bonus&lt;/p&gt;' }] },
    { id: 7712345006, internal_job_id: null, title: 'General Application', absolute_url: 'https://job-boards.greenhouse.io/relojera/jobs/7712345006', updated_at: '2026-11-12T10:02:11Z', first_published: '2024-02-02T09:00:00Z', requisition_id: '', location: { name: 'Osaka, Japan' }, metadata: [{ id: 8, name: 'Employment Type', value: ['Full-time'], value_type: 'multi_select' }], departments: [{ id: 6, name: 'People & Culture' }], offices: [{ id: 5, name: 'Osaka', location: 'Osaka, Japan' }], company_name: 'Relojera', language: 'en', content: '' },
  ], meta: { total: 4 } },
  read: [
    { id: '7712345003', title: 'Ingeniero/a de Datos Senior', at: ['Madrid/*/ES', 'Barcelona/*/ES'], mode: 'hybrid', pay: '45000-55000 EUR year', level: 'senior', dept: 'Data', out: '2026-10-05T02:30:12.000Z', updated: '2026-11-12T09:02:11.000Z', lang: 'es', says: ['Cuidarás los datos'], never: ['nbsp', '&'] },
    { id: '7712345004', title: 'Summer 2027 Intern - Mechanical Engineering', at: ['-/-/CA'], mode: 'remote', scope: ['CA'], pay: '25-32 CAD hour', type: 'internship', level: 'intern', dept: 'University', out: '2026-11-01T07:00:00.000Z', updated: '2026-11-12T10:02:11.000Z' },
    { id: '7712345005', title: 'Principal Machine Learning Engineer', at: ['Zurich|Zürich/*/CH'], mode: '*', scope: ['*'], pay: '160000-190000 CHF year', level: 'principal', out: '2026-11-02T09:00:00.000Z', updated: '2026-11-12T10:02:11.000Z' },
    { id: '7712345006', title: 'General Application', at: ['Osaka/*/JP'], type: 'full_time', dept: 'People & Culture', out: '2024-02-02T09:00:00.000Z', updated: '2026-11-12T10:02:11.000Z' },
  ],
}];

const lever = (n: number, more: object) => ({ id: `8f2d0c11-77aa-4d0e-9b1c-00000000000${n}`, additional: '', additionalPlain: '', categories: {}, country: null, createdAt: 1_793_869_200_000, description: text, descriptionBody: text, descriptionBodyPlain: '', descriptionPlain: '', hostedUrl: `https://jobs.lever.co/zegary/8f2d0c11-77aa-4d0e-9b1c-00000000000${n}`, applyUrl: `https://jobs.lever.co/zegary/8f2d0c11-77aa-4d0e-9b1c-00000000000${n}/apply`, lists: [], opening: '', openingPlain: '', text: 'Clock Winder', workplaceType: 'unspecified', ...more });
const leverOut = { id: '', title: 'Clock Winder', out: '2026-11-05T09:00:00.000Z' };

export const leverBlind: readonly Shape[] = [{
  source: 'lever', tenant: 'zegary', what: 'a Polish month wage with a third place that is no place, an hourly sum in words, a continent, a day of shifts',
  answer: [
    lever(1, { text: 'Starszy Programista Java (UoP lub B2B)', country: 'PL', workplaceType: 'hybrid', categories: { location: 'Warszawa', commitment: 'Full-time', team: 'Platform', department: 'Engineering', allLocations: ['Warszawa', 'Kraków', 'Zdalnie'] }, salaryRange: { currency: 'PLN', interval: 'per-month-salary', min: 18_000, max: 24_000 }, description: '<div>Będziesz rozwijać systemy naszych zegarów razem z zespołem, który dba o jakość i o siebie nawzajem.</div>', descriptionBody: '<div>Będziesz rozwijać systemy naszych zegarów razem z zespołem, który dba o jakość i o siebie nawzajem.</div>' }),
    lever(2, { text: 'Registered Nurse - Nights', country: 'US', workplaceType: 'onsite', categories: { location: 'Tulsa, OK', commitment: 'Part-time', team: 'Care', allLocations: ['Tulsa, OK'] }, salaryDescription: '<div>$38.50 per hour</div>', salaryDescriptionPlain: '$38.50 per hour' }),
    lever(3, { text: 'Customer Success Manager, Spanish & Portuguese', workplaceType: 'remote', categories: { location: 'Remote - LATAM', commitment: 'Contract', team: 'CX &amp; Support', allLocations: ['Remote - LATAM'] } }),
    lever(4, { text: 'Fabrikarbeiter Uhrwerke (m/w/d)', country: 'DE', workplaceType: 'on-site', categories: { location: 'Glashütte', commitment: 'Vollzeit, befristet', team: 'Werk' }, lists: [{ text: 'Das bringst du mit', content: '<li>Ruhige H&auml;nde</li><li>Freude an Schichten</li>' }], additional: '<p>Wir freuen uns auf dich &amp; dein Werkzeug.</p>', additionalPlain: 'Wir freuen uns auf dich & dein Werkzeug.' }),
  ],
  read: [
    { ...leverOut, id: '8f2d0c11-77aa-4d0e-9b1c-000000000001', title: 'Starszy Programista Java (UoP lub B2B)', at: ['Warsaw|Warszawa/*/PL', 'Krakow|Kraków/*/PL'], mode: 'hybrid', pay: '18000-24000 PLN month', type: 'full_time', level: 'senior', dept: 'Engineering', lang: 'pl' },
    { ...leverOut, id: '8f2d0c11-77aa-4d0e-9b1c-000000000002', title: 'Registered Nurse - Nights', at: ['Tulsa/Oklahoma/US'], mode: 'on_site', pay: '38.5-38.5 USD hour', type: 'part_time', dept: 'Care' },
    { ...leverOut, id: '8f2d0c11-77aa-4d0e-9b1c-000000000003', title: 'Customer Success Manager, Spanish & Portuguese', mode: 'remote', scope: ['LATAM|Latin America|South America'], type: 'contract', level: '*', dept: 'CX & Support' },
    { ...leverOut, id: '8f2d0c11-77aa-4d0e-9b1c-000000000004', title: 'Fabrikarbeiter Uhrwerke (m/w/d)', at: ['Glashütte/*/DE'], mode: 'on_site', type: '*', dept: 'Werk', says: ['Ruhige Hände', 'Das bringst du mit', 'dich & dein Werkzeug'] },
  ],
}];

const ashby = (id: string, more: object) => ({ id, title: 'Clock Winder', department: 'Clocks', team: 'Winding', employmentType: 'FullTime', location: 'Hamburg', secondaryLocations: [], publishedAt: '2026-11-05T08:00:00.000+00:00', isListed: true, isRemote: false, workplaceType: 'OnSite', address: null, jobUrl: `https://jobs.ashbyhq.com/uhrwerk/${id}`, applyUrl: `https://jobs.ashbyhq.com/uhrwerk/${id}/application`, descriptionHtml: text, descriptionPlain: 'Wind the town clocks with us.', shouldDisplayCompensationOnJobPostings: true, compensation: null, ...more });
const ashbyOut = { id: '', title: 'Clock Winder', dept: 'Clocks', out: '2026-11-05T08:00:00.000Z', type: 'full_time' as const };

export const ashbyBlind: readonly Shape[] = [{
  source: 'ashby', tenant: 'uhrwerk', what: 'a hybrid that says remote, a continent with two countries, lakhs of rupees, a commission beside pay, pay in the text alone',
  answer: { apiVersion: '1', jobs: [
    ashby('b1', { title: 'Werkstudent:in Customer Success (w/m/d)', employmentType: 'PartTime', isRemote: true, workplaceType: 'Hybrid', address: { postalAddress: { addressLocality: 'Hamburg', addressRegion: 'Hamburg', addressCountry: 'Germany' } } }),
    ashby('b2', { title: 'VP of Engineering', location: 'Remote - North America', isRemote: true, workplaceType: 'Remote', address: { postalAddress: { addressCountry: 'USA' } }, secondaryLocations: [{ location: 'Toronto', address: { postalAddress: { addressLocality: 'Toronto', addressRegion: 'Ontario', addressCountry: 'Canada' } } }], compensation: { compensationTierSummary: '$250K – $310K • 0.5% – 1% • Offers Bonus', scrapeableCompensationSalarySummary: '$250K - $310K', compensationTiers: [{ id: 'z', tierSummary: '$250K – $310K • 0.5% – 1%', title: 'US', components: [{ id: '1', summary: '$250K – $310K', compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: 250_000, maxValue: 310_000 }, { id: '2', summary: '0.5% – 1%', compensationType: 'EquityPercentage', interval: 'NONE', currencyCode: null, minValue: 0.5, maxValue: 1 }, { id: '3', summary: 'Offers Bonus', compensationType: 'Bonus', interval: '1 YEAR', currencyCode: 'USD', minValue: null, maxValue: null }] }], summaryComponents: [] } }),
    ashby('b3', { location: 'Bengaluru', employmentType: 'Temporary', address: { postalAddress: { addressLocality: 'Bengaluru', addressRegion: 'Karnataka', addressCountry: 'India' } }, compensation: { compensationTierSummary: '₹25L – ₹40L', scrapeableCompensationSalarySummary: '₹25L – ₹40L', compensationTiers: [{ id: 'z', title: null, tierSummary: '₹25L – ₹40L', components: [{ id: '1', summary: '₹25L – ₹40L', compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'INR', minValue: 2_500_000, maxValue: 4_000_000 }] }], summaryComponents: [] } }),
    ashby('b4', { title: 'Account Executive', location: 'Tokyo', compensation: { compensationTierSummary: '¥9M – ¥12M • Offers Commission', compensationTiers: [{ id: 'z', title: null, components: [{ id: '2', summary: 'Commission', compensationType: 'Commission', interval: '1 YEAR', currencyCode: 'JPY', minValue: 3_000_000, maxValue: 4_000_000 }, { id: '1', compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'JPY', minValue: 9_000_000, maxValue: 12_000_000 }] }] } }),
    ashby('b5', { location: 'København', team: null, descriptionHtml: '<p>Løn: 42.000–48.000 kr. pr. måned.</p><p>Du passer urene i byen sammen med os, hele året og i al slags vejr.</p>', address: { postalAddress: { addressLocality: 'København', addressRegion: null, addressCountry: 'Denmark' } } }),
  ] },
  read: [
    { ...ashbyOut, id: 'b1', title: 'Werkstudent:in Customer Success (w/m/d)', at: ['Hamburg/*/DE'], mode: 'hybrid', type: '*', level: '*' },
    { ...ashbyOut, id: 'b2', title: 'VP of Engineering', at: ['*'], mode: 'remote', scope: ['*'], pay: '250000-310000 USD year', level: 'executive' },
    { ...ashbyOut, id: 'b3', at: ['Bengaluru|Bangalore/Karnataka/IN'], mode: 'on_site', type: 'temporary', pay: '2500000-4000000 INR year' },
    { ...ashbyOut, id: 'b4', title: 'Account Executive', at: ['Tokyo/*/JP'], mode: 'on_site', pay: '90000-120000 JPY year' },
    { ...ashbyOut, id: 'b5', at: ['Copenhagen|København/*/DK'], mode: 'on_site', pay: '42000-48000 DKK month', lang: 'da' },
  ],
}];

const smart = (n: number, more: object) => ({ id: `7440000880000${n}`, uuid: `clock-${n}`, jobAdId: `ad-${n}`, defaultJobAd: true, refNumber: `REF${n}Q`, company: { identifier: 'Horloge', name: 'Horloge SA' }, releasedDate: '2026-11-05T12:34:56.789Z', industry: {}, department: {}, function: {}, typeOfEmployment: {}, experienceLevel: {}, customField: [], visibility: 'PUBLIC', ref: `https://api.smartrecruiters.com/v1/companies/Horloge/postings/7440000880000${n}`, creator: { name: 'A B' }, ...more });
const smartOut = { id: '', title: '', out: '2026-11-05T12:34:56.789Z' };

export const smartrecruitersBlind: readonly Shape[] = [{
  source: 'smartrecruiters', tenant: 'Horloge', what: 'a French apprentice, a Dutch part-timer, a manager in the United Arab Emirates, an Italian substitute',
  answer: { offset: 0, limit: 100, totalFound: 4, content: [
    smart(10, { name: 'Alternance - Chargé(e) de recrutement (H/F)', location: { city: 'Lyon', region: 'Auvergne-Rhône-Alpes', country: 'fr', postalCode: '69002', remote: false, hybrid: false, fullLocation: 'Lyon, Auvergne-Rhône-Alpes, France', latitude: '45.76', longitude: '4.83' }, typeOfEmployment: { id: 'intern', label: 'Intern' }, experienceLevel: { id: 'entry_level', label: 'Entry Level' }, function: { id: 'human_resources', label: 'Human Resources' }, language: { code: 'fr', label: 'French', labelNative: 'français' } }),
    smart(11, { name: 'Verpleegkundige (24-32 uur)', location: { city: 'Utrecht', region: 'UT', country: 'nl', remote: false, hybrid: false, fullLocation: 'Utrecht, UT, Netherlands' }, typeOfEmployment: { id: 'part-time', label: 'Part-time' }, experienceLevel: { id: 'associate', label: 'Associate' }, department: { id: '1', label: 'Zorg & Welzijn' }, language: { code: 'nl', label: 'Dutch' } }),
    smart(12, { name: 'Senior Finance Manager - GCC', location: { city: 'Dubai', region: 'Dubai', country: 'ae', remote: false, hybrid: true, fullLocation: 'Dubai, Dubai, United Arab Emirates' }, typeOfEmployment: { id: 'permanent', label: 'Full-time' }, experienceLevel: { id: 'mid_senior_level', label: 'Mid-Senior Level' }, department: { id: '2', label: 'Finance' }, language: { code: 'en', label: 'English' } }),
    smart(13, { name: 'Impiegato/a amministrativo/a - sostituzione maternità', location: { city: 'Torino', region: 'Piemonte', country: 'it', fullLocation: 'Torino, Piemonte, Italy' }, typeOfEmployment: { id: 'temporary', label: 'Temporary' }, experienceLevel: { id: 'not_applicable', label: 'Not Applicable' }, department: { id: '2', label: 'Finance' }, language: { code: 'it', label: 'Italian' } }),
  ] },
  read: [
    { ...smartOut, id: 'clock-10', title: 'Alternance - Chargé(e) de recrutement (H/F)', at: ['Lyon/*/FR'], mode: '*', type: 'internship', level: '*', dept: 'Human Resources', lang: 'fr' },
    { ...smartOut, id: 'clock-11', title: 'Verpleegkundige (24-32 uur)', at: ['Utrecht/*/NL'], mode: '*', type: 'part_time', level: '*', dept: 'Zorg & Welzijn', lang: 'nl' },
    { ...smartOut, id: 'clock-12', title: 'Senior Finance Manager - GCC', at: ['Dubai/*/AE'], mode: 'hybrid', type: 'full_time', level: '*', dept: 'Finance', lang: 'en' },
    { ...smartOut, id: 'clock-13', title: 'Impiegato/a amministrativo/a - sostituzione maternità', at: ['Turin|Torino/*/IT'], type: 'temporary', dept: 'Finance', lang: 'it' },
  ],
}];

const offer = (id: number, more: object) => ({ id, slug: `offer-${id}`, guid: `g${id}`, title: 'Klokkenmaker', description: text, requirements: '', careers_url: `https://klok.recruitee.com/o/offer-${id}`, careers_apply_url: `https://klok.recruitee.com/o/offer-${id}/c/new`, company_name: 'Klok B.V.', city: 'Den Haag', state_name: 'Zuid-Holland', state_code: 'ZH', country: 'Netherlands', country_code: 'NL', location: 'Den Haag, Zuid-Holland, Netherlands', locations: [], postal_code: '2511', remote: false, hybrid: false, on_site: true, department: 'Werkplaats', tags: [], employment_type_code: 'fulltime_permanent', experience_code: null, education_code: null, category_code: 'engineering', salary: { min: null, max: null, period: null, currency: null }, created_at: '2026-10-12 08:15:00 UTC', published_at: '2026-10-13 09:00:00 UTC', updated_at: '2026-11-03 07:00:05 UTC', close_at: null, status: 'published', translations: {}, open_questions: [], ...more });
const offerOut = { id: '', title: 'Klokkenmaker', dept: 'Werkplaats', out: '2026-10-13T09:00:00.000Z', updated: '2026-11-03T07:00:05.000Z', asks: ['candidate.name text required', 'candidate.email email required'] };

export const recruiteeBlind: readonly Shape[] = [{
  source: 'recruitee', tenant: 'klok', what: 'two Dutch towns with a month wage as text, a remote Austrian intern, a freelancer by the hour',
  answer: { offers: [
    offer(901, { title: 'Software Developer (24-32 uur)', employment_type_code: 'parttime_permanent', experience_code: 'mid_level', hybrid: true, on_site: false, locations: [{ id: 1, name: 'Den Haag', city: 'Den Haag', state: 'Zuid-Holland', state_code: 'ZH', country: 'Netherlands', country_code: 'NL' }, { id: 2, name: 'Rotterdam', city: 'Rotterdam', state: 'Zuid-Holland', state_code: 'ZH', country: 'Netherlands', country_code: 'NL' }], salary: { min: '3200', max: '4500', period: 'month', currency: 'EUR' }, close_at: '2026-12-01 23:00:00 UTC', min_hours_per_week: 24, max_hours_per_week: 32 }),
    offer(902, { title: 'Praktikum Marketing &amp; Social (m/w/x)', employment_type_code: 'internship', remote: true, on_site: false, city: 'Wien', state_name: 'Wien', state_code: '9', country: 'Austria', country_code: 'AT', location: 'Wien, Austria', requirements: '<ul><li>Freude an Uhren &amp; Worten</li></ul>', department: null }),
    offer(903, { employment_type_code: 'freelance', salary: { min: 65, max: 80, period: 'hour', currency: 'EUR' } }),
  ] },
  read: [
    { ...offerOut, id: '901', title: 'Software Developer (24-32 uur)', at: ['The Hague|Den Haag/*/NL', 'Rotterdam/*/NL'], mode: 'hybrid', type: 'part_time', level: 'mid', pay: '3200-4500 EUR month', closes: '2026-12-01T23:00:00.000Z' },
    { ...offerOut, id: '902', title: 'Praktikum Marketing & Social (m/w/x)', at: ['Vienna|Wien/*/AT'], mode: 'remote', scope: ['*'], type: 'internship', level: 'intern', dept: '*', says: ['Freude an Uhren & Worten'] },
    { ...offerOut, id: '903', at: ['The Hague|Den Haag/*/NL'], mode: 'on_site', type: 'contract', pay: '65-80 EUR hour' },
  ],
}];

export const personioBlind: readonly Shape[] = [{
  source: 'personio', tenant: 'uhrenfabrik', what: 'offices of which one is remote, a working student, an apprentice of two towns, escaped and bare texts',
  answer: `<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs>
<position><id>1893412</id><subcompany>Uhrenfabrik Vertriebs GmbH</subcompany><office>Köln</office><additionalOffices><office>Remote</office></additionalOffices><department>Vertrieb &amp; Marketing</department><recruitingCategory>Festanstellung</recruitingCategory><name>Mitarbeiter Vertrieb (m/w/d) – Außendienst</name><jobDescriptions><jobDescription><name>Deine Aufgaben</name><value><![CDATA[<ul><li>Du verkaufst Uhren&nbsp;&amp; Zeit.</li></ul>]]></value></jobDescription><jobDescription><name>Dein Profil</name><value>&lt;p&gt;Du bist p&amp;uuml;nktlich.&lt;/p&gt;</value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><seniority>experienced</seniority><schedule>full-time</schedule><yearsOfExperience>2-5</yearsOfExperience><occupation>sales</occupation><occupationCategory>sales_and_business_development</occupationCategory><createdAt>2026-09-30T14:05:12+02:00</createdAt></position>
<position><id>1893413</id><office>Amsterdam</office><department>Finance</department><name>Working Student Accounting</name><jobDescriptions/><employmentType>working_student</employmentType><seniority>student</seniority><schedule>part-time</schedule><createdAt>2026-10-01T08:00:00+00:00</createdAt></position>
<position><id>1893414</id><office>München</office><additionalOffices><office>Stuttgart</office></additionalOffices><department/><name>Ausbildung zum Uhrmacher (m/w/d) 2027</name><jobDescriptions/><employmentType>trainee</employmentType><seniority>entry-level</seniority><schedule>full-time</schedule><createdAt>2026-10-02T08:00:00+00:00</createdAt></position>
</workzag-jobs>`,
  read: [
    { id: '1893412', title: 'Mitarbeiter Vertrieb (m/w/d) – Außendienst', at: ['Cologne|Köln/*/DE'], mode: '*', scope: ['*'], type: 'full_time', level: '*', dept: 'Vertrieb & Marketing', out: '2026-09-30T12:05:12.000Z', says: ['Deine Aufgaben', 'Uhren', '& Zeit', 'pünktlich'], never: ['nbsp', 'uuml'] },
    { id: '1893413', title: 'Working Student Accounting', at: ['Amsterdam/*/NL'], type: '*', level: 'intern', dept: 'Finance', out: '2026-10-01T08:00:00.000Z' },
    { id: '1893414', title: 'Ausbildung zum Uhrmacher (m/w/d) 2027', at: ['Munich|München/*/DE', 'Stuttgart/*/DE'], type: '*', level: '*', out: '2026-10-02T08:00:00.000Z' },
  ],
}];

const feedItem = (n: number, job: object, more: object = {}) => ({ id: `9c9c0000-0000-4000-8000-00000000000${n}`, title: 'Klockare', url: `https://klockan.teamtailor.com/jobs/660000${n}-klockare`, date_published: '2026-11-05T10:00:00+01:00', content_html: text, _jobposting: { '@context': 'http://schema.org/', '@type': 'JobPosting', title: 'Klockare', description: '&lt;p&gt;Dra upp stadens klockor.&lt;/p&gt;', identifier: { '@type': 'PropertyValue', name: 'Klockan', value: 6_600_000 + n }, datePosted: '2026-11-05T10:00:00+01:00', hiringOrganization: { '@type': 'Organization', name: 'Klockan AB', sameAs: 'https://klockan.teamtailor.com', logo: null }, ...job }, ...more });

export const teamtailorBlind: readonly Shape[] = [{
  source: 'teamtailor', tenant: 'klockan', what: 'a Norwegian remote post with its country, a Finnish contract with a last day, an hourly wage in crowns',
  answer: { version: 'https://jsonfeed.org/version/1.1', title: 'Klockan', home_page_url: 'https://klockan.teamtailor.com/jobs', items: [
    feedItem(1, { title: 'Utvikler (Ruby)', jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'NO' }], jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Oslo', addressRegion: 'Norway', addressCountry: 'NO', postalCode: '0150', streetAddress: 'Gata 1' } }], employmentType: 'FULL_TIME' }, { title: 'Utvikler (Ruby)' }),
    feedItem(2, { title: 'Kelloseppä, määräaikainen', jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Tampere', addressCountry: 'FI' } }], employmentType: 'CONTRACTOR', validThrough: '2026-12-31' }, { title: 'Kelloseppä, määräaikainen' }),
    feedItem(3, { jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Malmö', addressCountry: 'SE' } }, { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'København', addressCountry: 'DK' } }], employmentType: ['PART_TIME'], baseSalary: { '@type': 'MonetaryAmount', currency: 'SEK', value: { '@type': 'QuantitativeValue', minValue: '165', maxValue: '190', unitText: 'HOUR' } } }),
  ] },
  read: [
    { id: '6600001', title: 'Utvikler (Ruby)', at: ['Oslo/*/NO'], mode: 'remote', scope: ['NO'], type: 'full_time', out: '2026-11-05T09:00:00.000Z', employer: 'Klockan AB' },
    { id: '6600002', title: 'Kelloseppä, määräaikainen', at: ['Tampere/*/FI'], type: 'contract', out: '2026-11-05T09:00:00.000Z', closes: '2026-12-31 day' },
    { id: '6600003', title: 'Klockare', at: ['Malmö|Malmo/*/SE', 'Copenhagen|København/*/DK'], type: 'part_time', pay: '165-190 SEK hour', out: '2026-11-05T09:00:00.000Z', says: ['Dra upp stadens klockor.'] },
  ],
}];

const widget = (shortcode: string, more: object) => ({ title: 'Ρολογάς', shortcode, code: '', employment_type: 'Full-time', telecommuting: false, department: 'Workshop', url: `https://apply.workable.com/j/${shortcode}`, shortlink: `https://apply.workable.com/j/${shortcode}`, application_url: `https://apply.workable.com/j/${shortcode}/apply`, published_on: '2026-11-01', created_at: '2026-10-30', country: 'Greece', city: 'Athens', state: 'Attica', education: '', experience: '', function: '', industry: '', locations: [], description: text, ...more });
const bothTowns = [{ country: 'Greece', countryCode: 'GR', city: 'Athens', region: 'Attica', hidden: false }, { country: 'Greece', countryCode: 'GR', city: 'Thessaloniki', region: 'Central Macedonia', hidden: false }];

export const workableBlind: readonly Shape[] = [{
  source: 'workable', tenant: 'rologia', what: 'one post in two rows, a remote state, a contract for a while, pay in the text',
  answer: { name: 'Rologia', description: null, jobs: [
    widget('A1B2C3D4E5', { locations: bothTowns, experience: 'Entry level' }),
    widget('A1B2C3D4E5', { locations: bothTowns, city: 'Thessaloniki', state: 'Central Macedonia', experience: 'Entry level' }),
    widget('B1B2C3D4E5', { title: 'Chief of Staff &amp; Operations', telecommuting: true, country: 'United States', state: 'Texas', city: '', employment_type: 'Contract', experience: 'Executive', department: '', locations: [{ country: 'United States', countryCode: 'US', city: '', region: 'Texas', hidden: false }] }),
    widget('C1B2C3D4E5', { title: 'Watchmaker', country: 'United Kingdom', city: 'Leeds', state: 'England', employment_type: 'Temporary', experience: 'Mid-Senior level', locations: [{ country: 'United Kingdom', countryCode: 'GB', city: 'Leeds', region: 'England', hidden: false }], description: '<p>Mend watches.</p><p><strong>Salary: £28k to £32k per annum</strong></p>' }),
  ] },
  read: [
    { id: 'A1B2C3D4E5', title: 'Ρολογάς', at: ['Athens/*/GR', 'Thessaloniki/*/GR'], type: 'full_time', level: '*', dept: 'Workshop', out: '2026-11-01 day' },
    { id: 'B1B2C3D4E5', title: 'Chief of Staff & Operations', at: ['-/Texas/US'], mode: 'remote', scope: ['US'], type: 'contract', level: '*', out: '2026-11-01 day' },
    { id: 'C1B2C3D4E5', title: 'Watchmaker', at: ['Leeds/*/GB'], type: 'temporary', level: '*', pay: '28000-32000 GBP year', dept: 'Workshop', out: '2026-11-01 day' },
  ],
}];

const bamboo = (id: string, more: object) => ({ id, jobOpeningName: 'Clock Winder', departmentId: '18', departmentLabel: 'Clocks', employmentStatusLabel: 'Full-Time', employmentType: null, location: { city: null, state: null }, atsLocation: { country: null, state: null, province: null, city: null }, isRemote: null, locationType: '0', ...more });

export const bamboohrBlind: readonly Shape[] = [{
  source: 'bamboohr', tenant: 'clocktower', what: 'a part-timer in Australia, a volunteer in a state, a remote lead with a country, a seasonal one',
  answer: { meta: { totalCount: 4 }, result: [
    bamboo('71', { jobOpeningName: ' Senior Clock Winder ', employmentStatusLabel: 'Part-Time', atsLocation: { country: 'Australia', state: 'Victoria', province: null, city: 'Melbourne' } }),
    bamboo('72', { employmentStatusLabel: 'Volunteer', location: { city: 'Boise', state: 'Idaho' } }),
    bamboo('73', { jobOpeningName: 'Team Lead, Chimes', locationType: '1', atsLocation: { country: 'Ireland', state: null, province: null, city: null } }),
    bamboo('74', { employmentStatusLabel: 'Seasonal', location: { city: 'Queenstown', state: 'Otago' }, atsLocation: { country: 'New Zealand', state: 'Otago', province: null, city: 'Queenstown' } }),
  ] },
  read: [
    { id: '71', title: 'Senior Clock Winder', at: ['Melbourne/Victoria/AU'], mode: '*', type: 'part_time', level: 'senior', dept: 'Clocks' },
    { id: '72', title: 'Clock Winder', at: ['Boise/Idaho/US'], mode: '*', type: 'volunteer', dept: 'Clocks' },
    { id: '73', title: 'Team Lead, Chimes', at: ['-/-/IE'], mode: 'remote', scope: ['IE'], type: 'full_time', level: 'manager', dept: 'Clocks' },
    { id: '74', title: 'Clock Winder', at: ['Queenstown/*/NZ'], mode: '*', type: 'temporary', dept: 'Clocks' },
  ],
}];

const breezy = (id: string, more: object) => ({ id, friendly_id: `${id}-clock-winder`, name: 'Clock Winder', url: `https://clockworks.breezy.hr/p/${id}-clock-winder`, published_date: '2026-11-05T16:20:00.000Z', type: { id: 'fullTime', name: 'Full-Time' }, location: { country: { name: 'United States', id: 'US' }, state: { id: 'VT', name: 'Vermont' }, city: 'Burlington', primary: null, is_remote: false, name: 'Burlington, VT' }, locations: [], department: 'Clocks', salary: '', company: { name: 'Clockworks', friendly_id: 'clockworks' }, ...more });
const breezyOut = { id: '', title: 'Clock Winder', dept: 'Clocks', type: 'full_time' as const, out: '2026-11-05T16:20:00.000Z' };

export const breezyBlind: readonly Shape[] = [{
  source: 'breezy', tenant: 'clockworks', what: 'an hourly display wage, two towns, a remote post in pounds, a monthly one in Mexican pesos',
  answer: [
    breezy('c0ffee000001', { salary: '$18 – $22.50 / hr', type: { id: 'partTime', name: 'Part-Time' } }),
    breezy('c0ffee000002', { locations: [{ country: { name: 'United States', id: 'US' }, state: { id: 'VT', name: 'Vermont' }, city: 'Burlington', primary: true, is_remote: false, name: 'Burlington, VT' }, { country: { name: 'Canada', id: 'CA' }, state: { id: 'QC', name: 'Quebec' }, city: 'Montreal', primary: false, is_remote: false, name: 'Montreal, QC' }] }),
    breezy('c0ffee000003', { name: 'Clock Counsellor', location: { country: { name: 'United Kingdom', id: 'GB' }, city: '', is_remote: true, name: 'United Kingdom' }, salary: '£40,000 – £48,000 / yr', type: { id: 'contract', name: 'Contract' } }),
    breezy('c0ffee000004', { name: 'Relojero', location: { country: { name: 'Mexico', id: 'MX' }, state: { id: 'JAL', name: 'Jalisco' }, city: 'Guadalajara', is_remote: false, name: 'Guadalajara, JAL' }, salary: 'MX$18,000 – MX$22,000 / mo' }),
  ],
  read: [
    { ...breezyOut, id: 'c0ffee000001', at: ['Burlington/Vermont/US'], mode: '*', type: 'part_time', pay: '18-22.5 USD hour' },
    { ...breezyOut, id: 'c0ffee000002', at: ['Burlington/Vermont/US', 'Montreal/Quebec/CA'], mode: '*' },
    { ...breezyOut, id: 'c0ffee000003', title: 'Clock Counsellor', at: ['-/-/GB'], mode: 'remote', scope: ['GB'], type: 'contract', pay: '40000-48000 GBP year' },
    { ...breezyOut, id: 'c0ffee000004', title: 'Relojero', at: ['Guadalajara/Jalisco/MX'], mode: '*', pay: '18000-22000 MXN month' },
  ],
}];

export const workdayBlind: readonly Shape[] = [{
  source: 'workday', tenant: 'tidepiece.wd5/Careers', what: 'ages in French and Spanish, a country before the town, remote in the place, a Japanese town',
  answer: { total: 5, jobPostings: [
    { title: 'Horloger(ère) – CDD 6 mois', externalPath: '/job/France---Besanon/Horloger_JR2001', locationsText: 'France - Besançon', postedOn: 'Publié il y a 5 jours', bulletFields: ['JR2001'] },
    { title: 'Técnico/a de Mantenimiento', externalPath: '/job/Valencia-Spain/Tecnico_JR2002', locationsText: 'Valencia, Spain', postedOn: 'Publicado ayer', bulletFields: ['JR2002'] },
    { title: 'Sr. Manager, Supply Chain', externalPath: '/job/Remote---USA/Sr-Manager_JR2003', locationsText: 'Remote - USA', postedOn: 'Posted Today', timeType: 'Full time', bulletFields: ['JR2003'] },
    { title: 'Quality Engineer II', externalPath: '/job/Nagoya-Japan/Quality_JR2004', locationsText: 'Nagoya, Aichi, Japan', postedOn: 'Posted 12 Days Ago', timeType: 'Full time', bulletFields: ['JR2004'] },
    { title: 'Werkstudent Logistik (m/w/d)', externalPath: '/job/Leipzig/Werkstudent_JR2005', locationsText: 'Leipzig', postedOn: 'Vor 2 Tagen ausgeschrieben', timeType: 'Teilzeit', bulletFields: ['JR2005'] },
  ] },
  read: [
    { id: 'JR2001', title: 'Horloger(ère) – CDD 6 mois', at: ['Besançon|Besancon/*/FR'], type: '*', out: '2026-11-16 day' },
    { id: 'JR2002', title: 'Técnico/a de Mantenimiento', at: ['Valencia/*/ES'], out: '2026-11-20 day' },
    { id: 'JR2003', title: 'Sr. Manager, Supply Chain', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'full_time', level: '*', out: '2026-11-21 day' },
    { id: 'JR2004', title: 'Quality Engineer II', at: ['Nagoya/*/JP'], type: 'full_time', level: '*', out: '2026-11-09 day' },
    { id: 'JR2005', title: 'Werkstudent Logistik (m/w/d)', at: ['Leipzig/*/DE'], type: '*', level: '*', out: '2026-11-19 day' },
  ],
}];

const page = (job: object) => `<!doctype html><html lang="en"><head><title>Careers</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Clock Keeper', description: '<p>Keep &amp; wind the clocks of the old town.</p>', datePosted: '2026-11-03T22:00:00-05:00', hiringOrganization: { '@type': 'Organization', name: 'Tower &amp; Bell Ltd' }, identifier: { '@type': 'PropertyValue', name: 'Tower', value: 'TB-77' }, ...job })}</script></head><body>x</body></html>`;

export const jsonldBlind: readonly Shape[] = [
  {
    source: 'jsonld', tenant: 'jobs.towerbell.example/77', what: 'a remote post for three countries with pay a year in Swiss francs as text',
    answer: page({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ '@type': 'Country', name: 'Switzerland' }, { '@type': 'Country', name: 'Germany' }, { '@type': 'Country', name: 'AUT' }], employmentType: 'FULL_TIME', baseSalary: { '@type': 'MonetaryAmount', currency: 'CHF', value: { '@type': 'QuantitativeValue', minValue: "95'000", maxValue: "110'000", unitText: 'YEAR' } }, validThrough: '2026-12-24T00:00:00.000Z' }),
    read: [{ id: '*', title: 'Clock Keeper', at: ['*'], mode: 'remote', scope: ['CH', 'DE', 'AT'], type: 'full_time', pay: '95000-110000 CHF year', out: '2026-11-04T03:00:00.000Z', closes: '2026-12-24T00:00:00.000Z', employer: 'Tower & Bell Ltd', says: ['Keep & wind'] }],
  },
  {
    source: 'jsonld', tenant: 'jobs.towerbell.example/78', what: 'a single value of pay, an intern, a Brazilian town with its state',
    answer: page({ title: 'Estágio em Relojoaria', datePosted: '2026-11-03', employmentType: ['INTERN'], jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', streetAddress: 'Rua 1', addressLocality: 'Curitiba', addressRegion: 'PR', postalCode: '80000-000', addressCountry: 'BR' } }, baseSalary: { '@type': 'MonetaryAmount', currency: 'BRL', value: { '@type': 'QuantitativeValue', value: 1800, unitText: 'MONTH' } }, description: '<p>Venha aprender a cuidar dos relógios da cidade conosco, com calma e atenção.</p>' }),
    read: [{ id: '*', title: 'Estágio em Relojoaria', at: ['Curitiba/*/BR'], type: 'internship', level: 'intern', pay: '1800-1800 BRL month', out: '2026-11-03 day', lang: 'pt' }],
  },
];
