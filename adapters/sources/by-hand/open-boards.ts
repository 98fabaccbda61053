import type { ReadByHand, Shape } from './shape.ts';

const rem = (id: number, more: object) => ({ id, url: `https://remotive.com/remote-jobs/x/${id}`, title: 'Baker', company_name: 'Ampelwerk', company_logo: null, category: 'All others', tags: [], job_type: 'full_time', publication_date: '2026-11-10T14:00:51', candidate_required_location: 'Worldwide', salary: '', description: '<p>Bake.</p>', ...more });
const remRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', mode: 'remote', scope: ['worldwide'], type: 'full_time', dept: 'All others', out: '2026-11-10 day', ...more });

export const remotiveShapes: readonly Shape[] = [
  {
    source: 'remotive', what: 'pay in words of many kinds',
    answer: { '0-legal-notice': 'x', 'job-count': 7, jobs: [rem(1, { salary: '€55k - €70k' }), rem(2, { salary: '$4,000/month' }), rem(3, { salary: 'Competitive' }), rem(4, { salary: '80.000–95.000 EUR' }), rem(5, { salary: 'up to £60k' }), rem(6, { salary: '$120,000 - $150,000 + equity' }), rem(7, { salary: '$40 - $55 /hr' }), rem(8, { salary: 'Starting from 1.2 million INR per annum' })] },
    read: [remRead('1', { pay: '55000-70000 EUR year' }), remRead('2', { pay: '4000-4000 USD month' }), remRead('3', {}), remRead('4', { pay: '80000-95000 EUR year' }), remRead('5', { pay: '*-60000 GBP year' }), remRead('6', { pay: '120000-150000 USD year' }), remRead('7', { pay: '40-55 USD hour' }), remRead('8', { pay: '1200000-* INR year' })],
  },
  {
    source: 'remotive', what: 'regions and countries in one line',
    answer: { jobs: [rem(11, { candidate_required_location: 'Europe, UK' }), rem(12, { candidate_required_location: 'Brazil' }), rem(13, { candidate_required_location: 'LATAM, USA timezones' }), rem(14, { candidate_required_location: '' }), rem(15, { candidate_required_location: 'Northern America, Germany, Spain', job_type: 'freelance' })] },
    read: [remRead('11', { at: ['-/-/GB'], scope: ['GB', 'Europe'] }), remRead('12', { at: ['-/-/BR'], scope: ['BR'] }), remRead('13', { at: ['*'], scope: ['*'] }), remRead('14', { scope: [] }), remRead('15', { at: ['-/-/DE', '-/-/ES'], scope: ['DE', 'ES', 'North America'], type: 'contract' })],
  },
  {
    source: 'remotive', what: 'an empty type, signs in title and employer, a date with a zone',
    answer: { jobs: [rem(21, { title: 'Q&amp;A Lead &#8211; Nights', company_name: ' Smith &amp; Sons ', job_type: '', category: 'QA', publication_date: '2026-11-10T23:30:00+00:00' })] },
    read: [{ id: '21', title: 'Q&A Lead – Nights', employer: 'Smith & Sons', mode: 'remote', scope: ['worldwide'], level: 'lead', dept: 'QA', out: '2026-11-10T23:30:00.000Z' }],
  },
];

const ok = (id: string, more: object) => ({ id, slug: `x-${id}`, epoch: 1_795_000_000, date: '2026-11-18T08:26:40+00:00', company: 'Ampelwerk ', company_logo: '', position: 'Baker', tags: ['food'], description: '<p>Bake.</p>', location: '', salary_min: 0, salary_max: 0, url: `https://remoteOK.com/remote-jobs/x-${id}`, apply_url: `https://remoteOK.com/remote-jobs/x-${id}`, ...more });
const okRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ampelwerk', mode: 'remote', out: '2026-11-18T08:26:40.000Z', ...more });

export const remoteokShapes: readonly Shape[] = [
  {
    source: 'remoteok', what: 'places of all kinds',
    answer: [{ last_updated: 1, legal: 'x' }, ok('1', { location: 'Worldwide' }), ok('2', { location: 'San Francisco, CA or Remote' }), ok('3', { location: 'Lisbon, Lisbon, Portugal' }), ok('4', { location: 'North America' }), ok('5', { location: 'Remote - US' }), ok('6', { location: '🇩🇪 Germany' }), ok('7', { location: null })],
    read: [okRead('1', { scope: ['worldwide'] }), okRead('2', { at: ['San Francisco/California/US'], scope: ['US'] }), okRead('3', { at: ['Lisbon/*/PT'], scope: ['PT'] }), okRead('4', { scope: ['North America'] }), okRead('5', { at: ['-/-/US'], scope: ['US'] }), okRead('6', { at: ['-/-/DE'], scope: ['DE'] }), okRead('7', {})],
  },
  {
    source: 'remoteok', what: 'broken letters, numbers as text, only the upper bound',
    answer: [{ last_updated: 1, legal: 'x' }, ok('11', { position: 'Senior Editor – Books', description: 'Youâ€™ll edit the books we print, and youâ€™ll do it with care for the reader.', salary_max: '95000' }), ok('12', { id: 12, epoch: '1795000000', date: null, position: 'Backend Engineer &amp; Cook', salary_min: 60_000, salary_max: 60_000 })],
    read: [okRead('11', { title: 'Senior Editor – Books', level: 'senior', pay: '*-95000 USD year', says: ['You’ll edit'], lang: 'en' }), okRead('12', { title: 'Backend Engineer & Cook', pay: '60000-60000 USD year', out: '2026-11-18T11:06:40.000Z' })],
  },
];

const an = (slug: string, more: object) => ({ slug, company_name: 'Ampelwerk GmbH', title: 'Bäcker (m/w/d)', description: '<p>Du backst mit uns das Brot für die Stadt und lernst die Öfen kennen.</p>', remote: false, url: `https://www.arbeitnow.com/jobs/companies/ampelwerk/${slug}`, tags: ['Handwerk'], job_types: [], location: 'Berlin', created_at: 1_795_000_000, ...more });
const anRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Bäcker (m/w/d)', employer: 'Ampelwerk GmbH', at: ['Berlin/*/DE'], dept: 'Handwerk', out: '2026-11-18T11:06:40.000Z', lang: 'de', ...more });

export const arbeitnowShapes: readonly Shape[] = [
  {
    source: 'arbeitnow', what: 'types and levels in German and English, several at once',
    answer: { data: [an('a', { job_types: ['berufserfahren', 'Vollzeit'] }), an('b', { job_types: ['Teilzeit'], location: 'München' }), an('c', { job_types: ['Werkstudent'], location: 'Frankfurt am Main' }), an('d', { job_types: ['full time', 'manager'], location: 'Halle (Saale)' }), an('e', { job_types: ['Praktikum', 'berufseinstieg'], location: 'Düsseldorf, Nordrhein-Westfalen' }), an('f', { job_types: ['Freie Mitarbeit/Projektmitarbeit'], location: 'Wien, Österreich' }), an('g', { job_types: ['Minijob'], location: 'Deutschland' })], links: {}, meta: {} },
    read: [anRead('a', { type: 'full_time', level: 'mid' }), anRead('b', { type: 'part_time', at: ['München|Munich/*/DE'] }), anRead('c', { type: 'internship', level: '*', at: ['Frankfurt am Main|Frankfurt/*/DE'] }), anRead('d', { type: 'full_time', level: 'manager', at: ['*/*/DE'] }), anRead('e', { type: 'internship', level: '*', at: ['Düsseldorf/*/DE'] }), anRead('f', { type: 'contract', at: ['Wien|Vienna/*/AT'] }), anRead('g', { type: 'part_time', at: ['-/-/DE'] })],
  },
  {
    source: 'arbeitnow', what: 'remote with a city, escaped text, no tags',
    answer: { data: [an('h', { remote: true, location: 'Remote', tags: [], description: '&lt;p&gt;Du arbeitest von zu Hause &amp;amp; mit uns an den Öfen der Zukunft.&lt;/p&gt;' }), an('i', { remote: true, location: 'Köln', tags: ['Remote', 'Engineering'] })] },
    read: [{ id: 'h', title: 'Bäcker (m/w/d)', mode: 'remote', scope: ['*'], out: '2026-11-18T11:06:40.000Z', says: ['zu Hause & mit uns'], lang: 'de' }, { id: 'i', title: 'Bäcker (m/w/d)', at: ['Köln|Cologne/*/DE'], mode: 'remote', scope: ['DE'], dept: '*', out: '2026-11-18T11:06:40.000Z' }],
  },
];

const hi = (n: number, more: object) => ({ title: 'Baker', excerpt: 'x', companyName: 'Ampelwerk', companySlug: 'ampelwerk', companyLogo: '', employmentType: 'Full Time', minSalary: null, maxSalary: null, salaryPeriod: 'annual', currency: 'USD', seniority: [], locationRestrictions: [], timezoneRestrictions: [], categories: ['Bread-Baking'], parentCategories: ['Food'], description: '<p>Bake.</p>', pubDate: 1_794_000_000, expiryDate: 1_799_000_000, applicationLink: `https://himalayas.app/companies/ampelwerk/jobs/${n}`, guid: `https://himalayas.app/companies/ampelwerk/jobs/${n}`, ...more });
const hiRead = (n: number, more: Partial<ReadByHand>): ReadByHand => ({ id: `https://himalayas.app/companies/ampelwerk/jobs/${n}`, title: 'Baker', employer: 'Ampelwerk', mode: 'remote', scope: ['worldwide'], type: 'full_time', dept: '*', out: '2026-11-06T21:20:00.000Z', closes: '2027-01-03T18:13:20.000Z', ...more });

export const himalayasShapes: readonly Shape[] = [
  {
    source: 'himalayas', what: 'pay of other currencies and periods, one bound, none',
    answer: { totalCount: 4, offset: 0, limit: 20, jobs: [hi(1, { minSalary: 30, maxSalary: 45, salaryPeriod: 'hourly', currency: 'EUR' }), hi(2, { minSalary: 4_000, maxSalary: 5_500, salaryPeriod: 'monthly', currency: 'GBP' }), hi(3, { maxSalary: 90_000 }), hi(4, { minSalary: 0, maxSalary: 0 }), hi(5, { minSalary: 1_200_000, maxSalary: 1_800_000, currency: 'JPY', salaryPeriod: 'monthly' })] },
    read: [hiRead(1, { pay: '30-45 EUR hour' }), hiRead(2, { pay: '4000-5500 GBP month' }), hiRead(3, { pay: '*-90000 USD year' }), hiRead(4, {}), hiRead(5, { pay: '12000-18000 JPY month' })],
  },
  {
    source: 'himalayas', what: 'other types and levels; whoever may live where',
    answer: { totalCount: 3, jobs: [hi(11, { employmentType: 'Contractor', seniority: ['Senior', 'Lead'], locationRestrictions: ['United Kingdom', 'Germany'], timezoneRestrictions: [0, 1] }), hi(12, { employmentType: 'Part Time', seniority: ['Entry-level'], locationRestrictions: ['United States'] }), hi(13, { employmentType: 'Intern', seniority: ['Director'], title: 'Baker, Director’s Office', categories: null, parentCategories: null, expiryDate: null })] },
    read: [hiRead(11, { type: 'contract', level: 'senior', at: ['-/-/GB', '-/-/DE'], scope: ['GB', 'DE'] }), hiRead(12, { type: 'part_time', level: 'junior', at: ['-/-/US'], scope: ['US'] }), { id: 'https://himalayas.app/companies/ampelwerk/jobs/13', title: 'Baker, Director’s Office', mode: 'remote', scope: ['worldwide'], type: 'internship', level: '*', out: '2026-11-06T21:20:00.000Z' }],
  },
];

const jy = (id: number, more: object) => ({ id, url: `https://jobicy.com/jobs/${id}-x`, jobSlug: `${id}-x`, jobTitle: 'Baker', companyName: 'Ampelwerk', companyLogo: '', jobIndustry: ['Food &amp; Drink'], jobType: ['full-time'], jobGeo: 'Anywhere', jobLevel: 'Any', jobExcerpt: 'x', jobDescription: '<p>Bake.</p>', pubDate: '2026-11-12T10:00:00+00:00', ...more });
const jyRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ampelwerk', mode: 'remote', scope: ['worldwide'], type: 'full_time', dept: 'Food & Drink', out: '2026-11-12T10:00:00.000Z', ...more });

export const jobicyShapes: readonly Shape[] = [
  {
    source: 'jobicy', what: 'where, how senior, and how paid',
    answer: { apiVersion: '2.1', success: true, jobs: [jy(1, { jobGeo: 'Canada,  USA', jobLevel: 'Senior', salaryMin: 120_000, salaryMax: 150_000, salaryCurrency: 'CAD', salaryPeriod: 'yearly' }), jy(2, { jobGeo: 'Europe', jobLevel: 'Entry-Level, Junior', salaryMin: '25', salaryMax: '32.5', salaryCurrency: 'EUR', salaryPeriod: 'hourly' }), jy(3, { jobGeo: 'APAC,  LATAM', jobLevel: 'Director, Executive', jobType: ['Contract', 'Full-Time'] }), jy(4, { annualSalaryMin: '70000', annualSalaryMax: '', salaryCurrency: 'USD', jobType: ['part-time'] }), jy(5, { jobType: ['Freelance'], jobIndustry: [], pubDate: '2026-11-12 10:00:00', salaryMin: 3_000, salaryMax: 4_000, salaryCurrency: 'USD', salaryPeriod: 'monthly' })] },
    read: [jyRead('1', { at: ['-/-/CA', '-/-/US'], scope: ['CA', 'US'], level: 'senior', pay: '120000-150000 CAD year' }), jyRead('2', { scope: ['Europe'], level: 'junior', pay: '25-32.5 EUR hour' }), jyRead('3', { scope: ['APAC', 'LATAM'], level: '*', type: '*' }), jyRead('4', { pay: '70000-* USD year', type: 'part_time' }), { ...jyRead('5', { type: 'contract', pay: '3000-4000 USD month', out: '2026-11-12 day' }), dept: '*' }],
  },
  { source: 'jobicy', what: 'nothing found', answer: { apiVersion: '2', success: true, jobCount: 0, jobs: [] }, read: [] },
];

const wwr = (items: string) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>We Work Remotely</title><link>https://weworkremotely.com</link><ttl>60</ttl>${items}</channel></rss>`;

export const weworkremotelyShapes: readonly Shape[] = [
  {
    source: 'weworkremotely', what: 'a colon in the title, a flag before the country, CDATA',
    answer: wwr('<item><media:content url="https://wwr.example/logo.gif" type="image/png"/><title><![CDATA[Ampelwerk: Engineer: Ovens & Heat]]></title><region>USA Only</region><country><![CDATA[🇺🇸 United States of America]]></country><state>Texas</state><skills><![CDATA[Ruby, Heat]]></skills><category>Back-End Programming</category><type>Full-Time</type><description><![CDATA[<img src="https://wwr.example/logo.gif" alt="" /><p><strong>Headquarters:</strong> Austin <br/><strong>URL:</strong> <a href="https://ampelwerk.example">https://ampelwerk.example</a></p><div>You build the ovens that we sell to bakers, and you keep them hot.</div>]]></description><pubDate>Mon, 09 Nov 2026 07:30:41 +0000</pubDate><expires_at>Wed, 09 Dec 2026 07:30:41 +0000</expires_at><guid>https://weworkremotely.com/remote-jobs/ampelwerk-engineer-ovens</guid><link>https://weworkremotely.com/remote-jobs/ampelwerk-engineer-ovens</link></item>'),
    read: [{ id: 'ampelwerk-engineer-ovens', title: 'Engineer: Ovens & Heat', employer: 'Ampelwerk', at: ['*'], mode: 'remote', scope: ['US'], type: 'full_time', dept: 'Back-End Programming', out: '2026-11-09T07:30:41.000Z', closes: '2026-12-09T07:30:41.000Z', lang: 'en', says: ['You build the ovens'] }],
  },
  {
    source: 'weworkremotely', what: 'anywhere, Latin America, a contract',
    answer: wwr('<item><title>Ampelwerk: Senior Translator (Spanish)</title><region>Latin America Only</region><category>All Other Remote</category><type>Contract</type><description>&lt;p&gt;Translate.&lt;/p&gt;</description><pubDate>Mon, 09 Nov 2026 07:30:41 GMT</pubDate><guid>https://weworkremotely.com/remote-jobs/ampelwerk-senior-translator</guid><link>https://weworkremotely.com/remote-jobs/ampelwerk-senior-translator</link></item><item><title>Ampelwerk: Copy Chief</title><region>Anywhere in the World</region><category>Writing</category><type>Part-Time</type><description>&lt;p&gt;Write.&lt;/p&gt;</description><pubDate>Mon, 09 Nov 2026 07:30:41 GMT</pubDate><guid>https://weworkremotely.com/remote-jobs/ampelwerk-copy-chief</guid><link>https://weworkremotely.com/remote-jobs/ampelwerk-copy-chief</link></item>'),
    read: [{ id: 'ampelwerk-senior-translator', title: 'Senior Translator (Spanish)', employer: 'Ampelwerk', mode: 'remote', scope: ['LATAM|Latin America'], type: 'contract', level: 'senior', dept: 'All Other Remote', out: '2026-11-09T07:30:41.000Z' }, { id: 'ampelwerk-copy-chief', title: 'Copy Chief', mode: 'remote', scope: ['worldwide'], type: 'part_time', level: '*', dept: 'Writing', out: '2026-11-09T07:30:41.000Z' }],
  },
];

const hn = (id: string, text: string | null, more: object = {}) => ({ objectID: id, author: 'someone', comment_text: text, created_at: '2026-11-02T16:00:00Z', created_at_i: 1_793_635_200, parent_id: 900, story_id: 900, story_title: 'Ask HN: Who is hiring? (November 2026)', ...more });
const hnOut = '2026-11-02T16:00:00.000Z';

export const hackernewsShapes: readonly Shape[] = [
  {
    source: 'hackernews', what: 'first lines in other orders',
    answer: { nbPages: 1, page: 0, hits: [
      hn('1', 'Ampelwerk | Senior Backend Engineer | Remote (US&#x2F;Canada) | Full-time | $150k - $180k | <a href="https:&#x2F;&#x2F;ampelwerk.example&#x2F;jobs" rel="nofollow">https:&#x2F;&#x2F;ampelwerk.example&#x2F;jobs</a><p>We build lights &amp; signs with the people who use them.'),
      hn('2', 'Uhrwerk AG (https:&#x2F;&#x2F;uhrwerk.example) | Zürich, Switzerland | Onsite | Firmware Engineer | CHF 120k-150k<p>We make watches and you make them tick with us.'),
      hn('3', 'Fjordb&#xE5;t | Frontend Developer | Oslo, Norway | Hybrid | Full-Time<p>Boats.'),
      hn('4', 'Looking for work: see my profile', { parent_id: 1 }),
      hn('5', null),
      hn('7', 'Yamabiko | Software Engineer | Tokyo, Japan | Onsite | ¥8M - ¥12M<p>Huts.'),
      hn('8', 'Lotwerk | Account Executive | Austin, TX | Onsite | $220k OTE, $110k base + equity<p>Walls.'),
      hn('6', 'Lanternfish | Data Engineer | REMOTE (EU timezones) | Contract | €500&#x2F;day<p>Fish.'),
    ] },
    read: [
      { id: '1', title: 'Senior Backend Engineer', employer: 'Ampelwerk', at: ['-/-/US', '-/-/CA'], mode: 'remote', scope: ['US', 'CA'], pay: '150000-180000 USD year', type: 'full_time', level: 'senior', out: hnOut, lang: 'en', says: ['lights & signs'] },
      { id: '2', title: 'Firmware Engineer', employer: 'Uhrwerk AG', at: ['Zürich|Zurich/*/CH'], mode: 'on_site', pay: '120000-150000 CHF year', out: hnOut },
      { id: '7', title: 'Software Engineer', employer: 'Yamabiko', at: ['Tokyo/*/JP'], mode: 'on_site', pay: '80000-120000 JPY year', out: hnOut },
      { id: '8', title: 'Account Executive', employer: 'Lotwerk', at: ['Austin/Texas/US'], mode: 'on_site', pay: '110000-110000 USD year', level: '*', out: hnOut },
      { id: '3', title: 'Frontend Developer', employer: 'Fjordbåt', at: ['Oslo/*/NO'], mode: 'hybrid', type: 'full_time', out: hnOut },
      { id: '6', title: 'Data Engineer', employer: 'Lanternfish', mode: 'remote', scope: ['EU'], pay: '500-500 EUR day', type: 'contract', out: hnOut },
    ],
  },
  {
    source: 'hackernews', what: 'dashes between the parts, several roles, no role at all',
    answer: { nbPages: 1, page: 0, hits: [
      hn('11', 'Ampelwerk - Product Designer - Berlin - ONSITE - Visa<p>We draw lights, and we want you to draw with us in the studio.'),
      hn('12', 'Uhrwerk | Engineering Manager, Staff Engineer, Data Scientist | San Francisco, CA or NYC | ONSITE<p>Watches.'),
      hn('13', 'We are hiring at Lanternfish! Write to us if you like fish and the sea, and tell us what you did before, and why the sea matters to you.'),
    ] },
    read: [
      { id: '11', title: 'Product Designer', employer: 'Ampelwerk', at: ['Berlin/*/DE'], mode: 'on_site', out: hnOut, lang: 'en' },
      { id: '12', title: 'Engineering Manager, Staff Engineer, Data Scientist', employer: 'Uhrwerk', at: ['San Francisco/California/US', 'NYC|New York|New York City/New York/US'], mode: 'on_site', level: '*', out: hnOut },
      { id: '13', title: '*', at: ['*'], mode: '*', out: hnOut },
    ],
  },
];

const muse = (id: number, more: object) => ({ id, name: 'Baker', short_name: 'baker', type: 'external', model_type: 'jobs', publication_date: '2026-11-01T23:05:00.123456Z', contents: '<p>Bake bread for the people of the town, and clean the oven with us.</p>', locations: [], categories: [{ name: 'Food' }], levels: [], tags: [], refs: { landing_page: `https://www.themuse.com/jobs/ampelwerk/baker-${id}` }, company: { id: 1, short_name: 'ampelwerk', name: 'Ampelwerk' }, ...more });
const museRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ampelwerk', dept: 'Food', out: '2026-11-01T23:05:00.123Z', lang: 'en', ...more });

export const themuseShapes: readonly Shape[] = [
  {
    source: 'themuse', what: 'flexible with a city, several countries, every level',
    answer: { page: 1, page_count: 99, total: 5, results: [muse(1, { locations: [{ name: 'Berlin, Germany' }, { name: 'Flexible / Remote' }], levels: [{ name: 'Internship', short_name: 'internship' }] }), muse(2, { locations: [{ name: 'New York, NY' }, { name: 'London, United Kingdom' }, { name: 'Toronto, Canada' }], levels: [{ name: 'Entry Level', short_name: 'entry' }] }), muse(3, { locations: [{ name: 'Flexible / Remote' }], levels: [{ name: 'management', short_name: 'management' }], categories: [] }), muse(4, { name: 'Baker &amp; Cook', locations: [{ name: 'Washington, DC' }], levels: [{ name: 'Mid Level', short_name: 'mid' }, { name: 'Senior Level', short_name: 'senior' }], company: { name: 'Smith &amp; Sons' } })] },
    read: [museRead('1', { at: ['Berlin/*/DE'], mode: 'remote', scope: ['DE'], type: 'internship', level: 'intern' }), museRead('2', { at: ['New York/New York/US', 'London/*/GB', 'Toronto/*/CA'], level: 'junior' }), { id: '3', title: 'Baker', mode: 'remote', level: 'manager', out: '2026-11-01T23:05:00.123Z' }, museRead('4', { title: 'Baker & Cook', employer: 'Smith & Sons', at: ['Washington/*/US'], level: 'mid' })],
  },
];
