import type { Shape } from './shape.ts';

// Answers of open boards and of boards with a key in many languages, written down with what is right to read by somebody who had not read the adapters.

const text = '<p>Grind lenses with us, set them in brass and look at the stars through them.</p>';

const remotive = (id: number, more: object) => ({ id, url: `https://remotive.com/remote-jobs/all-others/lens-grinder-${id}`, title: 'Lens Grinder', company_name: 'Lens &amp; Sons', company_logo: '', category: 'All others', tags: [], job_type: 'full_time', publication_date: '2026-11-05T08:30:00', candidate_required_location: 'Worldwide', salary: '', description: text, ...more });
const remotiveOut = { id: '', title: 'Lens Grinder', dept: '*', out: '*', mode: 'remote' as const, type: 'full_time' as const, employer: 'Lens & Sons' };

export const remotiveBlind: readonly Shape[] = [{
  source: 'remotive', what: 'places with times and continents, pay with a k and a dash, in Canadian dollars, "competitive", an internship',
  answer: { '0-legal-notice': 'x', 'job-count': 5, jobs: [
    remotive(401, { candidate_required_location: 'Europe, UK', salary: '£45k-£55k' }),
    remotive(402, { candidate_required_location: 'Canada', salary: 'CAD 90,000 - 110,000 per year', title: 'Staff Lens Engineer' }),
    remotive(403, { candidate_required_location: 'Mexico, Argentina, Colombia', salary: 'Competitive', job_type: 'internship', title: 'Lens Intern' }),
    remotive(404, { candidate_required_location: 'Americas, Europe, Israel', salary: '$5,000 - $7,000 per month', job_type: 'contract' }),
    remotive(405, { candidate_required_location: 'Philippines', salary: '$8/hour', job_type: 'part_time' }),
  ] },
  read: [
    { ...remotiveOut, id: '401', at: ['*'], scope: ['Europe', 'GB'], pay: '45000-55000 GBP year' },
    { ...remotiveOut, id: '402', title: 'Staff Lens Engineer', at: ['-/-/CA'], scope: ['CA'], pay: '90000-110000 CAD year', level: '*' },
    { ...remotiveOut, id: '403', title: 'Lens Intern', at: ['-/-/MX', '-/-/AR', '-/-/CO'], scope: ['MX', 'AR', 'CO'], type: 'internship', level: 'intern' },
    { ...remotiveOut, id: '404', at: ['*'], scope: ['Americas', 'Europe', 'IL'], pay: '5000-7000 USD month', type: 'contract' },
    { ...remotiveOut, id: '405', at: ['-/-/PH'], scope: ['PH'], pay: '8-8 USD hour', type: 'part_time' },
  ],
}];

const rok = (id: string, more: object) => ({ slug: `remote-lens-${id}`, id, epoch: 1_793_869_200, date: '2026-11-05T09:00:00+00:00', company: 'Lens ', company_logo: '', position: 'Lens Polisher', tags: [], description: text, location: 'Worldwide', salary_min: 0, salary_max: 0, url: `https://remoteOK.com/remote-jobs/${id}`, apply_url: `https://remoteOK.com/remote-jobs/${id}`, ...more });
const rokOut = { id: '', title: 'Lens Polisher', mode: 'remote' as const, type: '*' as const, out: '2026-11-05T09:00:00.000Z' };

export const remoteokBlind: readonly Shape[] = [{
  source: 'remoteok', what: 'a town with a country, a region, an amount that is both ends, a lead',
  answer: [{ last_updated: 1_793_900_000, legal: 'x' },
    rok('2000001', { location: 'Lisbon, Portugal', salary_min: 60_000, salary_max: 60_000 }),
    rok('2000002', { location: 'EMEA', position: 'Tech Lead, Optics' }),
    rok('2000003', { location: 'Remote - US', salary_min: 120_000, salary_max: 150_000, position: 'Senior Lens Designer (Part-time)' }),
  ],
  read: [
    { ...rokOut, id: '2000001', at: ['Lisbon|Lisboa/*/PT'], scope: ['*'], pay: '60000-60000 USD year' },
    { ...rokOut, id: '2000002', title: 'Tech Lead, Optics', scope: ['EMEA'], level: 'lead' },
    { ...rokOut, id: '2000003', title: 'Senior Lens Designer (Part-time)', at: ['-/-/US'], scope: ['US'], pay: '120000-150000 USD year', level: 'senior', type: 'part_time' },
  ],
}];

const arbeit = (slug: string, more: object) => ({ slug, company_name: 'Linse GmbH', title: 'Linsenschleifer (m/w/d)', description: text, remote: false, url: `https://www.arbeitnow.com/jobs/companies/linse/${slug}`, tags: ['Optik'], job_types: ['full time'], location: 'Jena', created_at: 1_793_869_200, ...more });
const arbeitOut = { id: '', title: 'Linsenschleifer (m/w/d)', dept: '*', out: '2026-11-05T09:00:00.000Z' };

export const arbeitnowBlind: readonly Shape[] = [{
  source: 'arbeitnow', what: 'several towns in one, an Austrian one, a hybrid in the text, an apprentice, hourly pay with a German comma',
  answer: { data: [
    arbeit('linsenschleifer-1', { location: 'Jena, Thüringen', job_types: ['Vollzeit'], description: '&lt;p&gt;Stundenlohn: 17,50 € bis 21 €.&lt;/p&gt;&lt;p&gt;Du schleifst Linsen f&amp;uuml;r unsere Fernrohre.&lt;/p&gt;' }),
    arbeit('linsenschleifer-2', { title: 'Junior Optikentwickler:in (all genders)', location: 'Wien', remote: true, job_types: ['berufseinsteiger'] }),
    arbeit('linsenschleifer-3', { title: 'Ausbildung Feinoptiker (m/w/d)', location: 'Berlin, Hamburg', job_types: ['Ausbildung'] }),
    arbeit('linsenschleifer-4', { title: 'Praktikum Optik', location: 'Göttingen', job_types: ['Praktikum'], tags: [] }),
  ], links: { first: 'x', last: null, prev: null, next: null }, meta: { current_page: 1, per_page: 100 } },
  read: [
    { ...arbeitOut, id: 'linsenschleifer-1', at: ['Jena/*/DE'], mode: '*', type: 'full_time', pay: '17.5-21 EUR hour', says: ['für unsere Fernrohre'] },
    { ...arbeitOut, id: 'linsenschleifer-2', title: 'Junior Optikentwickler:in (all genders)', at: ['Vienna|Wien/*/AT'], mode: 'remote', scope: ['*'], type: '*', level: 'junior' },
    { ...arbeitOut, id: 'linsenschleifer-3', title: 'Ausbildung Feinoptiker (m/w/d)', at: ['Berlin/*/DE', 'Hamburg/*/DE'], mode: '*', type: '*', level: '*' },
    { ...arbeitOut, id: 'linsenschleifer-4', title: 'Praktikum Optik', at: ['Göttingen|Gottingen/*/DE'], mode: '*', type: 'internship', level: 'intern' },
  ],
}];

const him = (n: number, more: object) => ({ title: 'Lens Librarian', excerpt: '', companyName: 'Lens', companySlug: 'lens', companyLogo: '', employmentType: 'Full Time', minSalary: null, maxSalary: null, salaryPeriod: null, currency: null, seniority: [], locationRestrictions: [], timezoneRestrictions: [], categories: ['Library'], parentCategories: ['Library'], description: text, pubDate: 1_793_869_200, expiryDate: 1_799_053_200, applicationLink: `https://himalayas.app/companies/lens/jobs/lens-librarian-${n}`, guid: `https://himalayas.app/companies/lens/jobs/lens-librarian-${n}`, ...more });
const himOut = { id: '', title: 'Lens Librarian', dept: 'Library', mode: 'remote' as const, type: 'full_time' as const, out: '2026-11-05T09:00:00.000Z', closes: '2027-01-04T09:00:00.000Z' };

export const himalayasBlind: readonly Shape[] = [{
  source: 'himalayas', what: 'monthly rupees, several levels, milliseconds, a contractor for two countries',
  answer: { updatedAt: 1_793_869_200, offset: 0, limit: 20, totalCount: 3, jobs: [
    him(1, { minSalary: 80_000, maxSalary: 120_000, salaryPeriod: 'monthly', currency: 'INR', locationRestrictions: ['India'], timezoneRestrictions: [5.5], seniority: ['Mid-level', 'Senior'] }),
    him(2, { employmentType: 'Contractor', locationRestrictions: ['Türkiye', 'Czech Republic'], pubDate: 1_793_869_200_000, expiryDate: 1_799_053_200_000, seniority: ['Director'] }),
    him(3, { title: 'Lens Intern', employmentType: 'Intern', seniority: ['Internship'], minSalary: 20, maxSalary: 25, salaryPeriod: 'hourly', currency: 'USD' }),
  ] },
  read: [
    { ...himOut, id: 'https://himalayas.app/companies/lens/jobs/lens-librarian-1', at: ['-/-/IN'], scope: ['IN'], pay: '80000-120000 INR month', level: '*' },
    { ...himOut, id: 'https://himalayas.app/companies/lens/jobs/lens-librarian-2', at: ['-/-/TR', '-/-/CZ'], scope: ['TR', 'CZ'], type: 'contract', level: 'director' },
    { ...himOut, id: 'https://himalayas.app/companies/lens/jobs/lens-librarian-3', title: 'Lens Intern', scope: ['worldwide|Worldwide'], type: 'internship', level: 'intern', pay: '20-25 USD hour' },
  ],
}];

const jobicy = (id: number, more: object) => ({ id, url: `https://jobicy.com/jobs/${id}-lens-tutor`, jobSlug: `${id}-lens-tutor`, jobTitle: 'Lens Tutor', companyName: 'Lens &#038; Light', companyLogo: '', jobIndustry: ['Education &amp; Training'], jobType: ['Full-Time'], jobGeo: 'Anywhere', jobLevel: 'Any', jobExcerpt: 'x', jobDescription: text, pubDate: '2026-11-05T09:00:00+01:00', ...more });
const jobicyOut = { id: '', title: 'Lens Tutor', dept: 'Education & Training', mode: 'remote' as const, type: 'full_time' as const, out: '2026-11-05T08:00:00.000Z', employer: 'Lens & Light' };

export const jobicyBlind: readonly Shape[] = [{
  source: 'jobicy', what: 'a region, several countries, hourly pay, a freelancer, yearly zlotys',
  answer: { apiVersion: '2.3', jobCount: 3, jobs: [
    jobicy(111, { jobGeo: 'LATAM', jobLevel: 'Midweight', salaryMin: 25, salaryMax: 35, salaryCurrency: 'USD', salaryPeriod: 'hourly' }),
    jobicy(112, { jobGeo: 'Germany,  Netherlands,  Poland', jobType: ['Freelance'], jobLevel: 'Director', jobTitle: 'Director of Lens Tuition &#8211; DACH' }),
    jobicy(113, { jobGeo: 'Poland', salaryMin: 180_000, salaryMax: 240_000, salaryCurrency: 'PLN', salaryPeriod: 'yearly', jobType: ['Part-Time'] }),
  ] },
  read: [
    { ...jobicyOut, id: '111', scope: ['LATAM|Latin America|South America'], pay: '25-35 USD hour', level: 'mid' },
    { ...jobicyOut, id: '112', title: 'Director of Lens Tuition – DACH', at: ['-/-/DE', '-/-/NL', '-/-/PL'], scope: ['DE', 'NL', 'PL'], type: 'contract', level: 'director' },
    { ...jobicyOut, id: '113', at: ['-/-/PL'], scope: ['PL'], type: 'part_time', pay: '180000-240000 PLN year' },
  ],
}];

export const weworkremotelyBlind: readonly Shape[] = [{
  source: 'weworkremotely', what: 'a colon in the role, a region with a country, pay in the text, an offset',
  answer: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss"><channel><title>We Work Remotely: Remote jobs</title><ttl>60</ttl>
<item><media:content url="https://x.example/l.png" type="image/png"/><title>Lens &amp; Light Inc.: Senior Engineer: Optics Platform</title><region>North America Only</region><country></country><state></state><skills>Rust</skills><category>Back-End Programming</category><type>Full-Time</type><description>&lt;img src="https://x.example/l.gif" /&gt;&lt;p&gt;&lt;strong&gt;Headquarters:&lt;/strong&gt; Austin, TX&lt;br /&gt;&lt;strong&gt;URL:&lt;/strong&gt; &lt;a href="https://lens.example"&gt;https://lens.example&lt;/a&gt;&lt;/p&gt;&lt;p&gt;The salary range is $140,000 – $165,000 per year.&lt;/p&gt;</description><pubDate>Thu, 05 Nov 2026 04:00:00 -0500</pubDate><expires_at>Sat, 05 Dec 2026 09:00:00 +0000</expires_at><guid>https://weworkremotely.com/remote-jobs/lens-light-inc-senior-engineer-optics-platform</guid><link>https://weworkremotely.com/remote-jobs/lens-light-inc-senior-engineer-optics-platform</link></item>
<item><title>Lens: Suporte ao Cliente</title><region>Latin America Only</region><country>🇧🇷 Brazil</country><category>Customer Support</category><type>Contract</type><description>&lt;p&gt;Ajude nossos clientes a olhar para as estrelas com as lentes que fazemos.&lt;/p&gt;</description><pubDate>Thu, 05 Nov 2026 09:00:00 +0000</pubDate><guid>https://weworkremotely.com/remote-jobs/lens-suporte-ao-cliente</guid><link>https://weworkremotely.com/remote-jobs/lens-suporte-ao-cliente</link></item>
</channel></rss>`,
  read: [
    { id: 'lens-light-inc-senior-engineer-optics-platform', title: 'Senior Engineer: Optics Platform', employer: 'Lens & Light Inc.', mode: 'remote', scope: ['North America'], pay: '140000-165000 USD year', type: 'full_time', level: 'senior', dept: '*', out: '2026-11-05T09:00:00.000Z', closes: '2026-12-05T09:00:00.000Z' },
    { id: 'lens-suporte-ao-cliente', title: 'Suporte ao Cliente', at: ['-/-/BR'], mode: 'remote', scope: ['BR'], type: 'contract', dept: '*', out: '2026-11-05T09:00:00.000Z', lang: 'pt' },
  ],
}];

const hn = (id: string, comment: string) => ({ objectID: id, author: 'someone', comment_text: comment, created_at: '2026-11-02T17:30:00Z', created_at_i: 1_793_640_600, parent_id: 900, story_id: 900, story_title: 'Ask HN: Who is hiring? (November 2026)' });

export const hackernewsBlind: readonly Shape[] = [{
  source: 'hackernews', what: 'parts in another order, remote within time zones, a visa and two towns, pay with a k on both ends and equity',
  answer: { page: 0, nbPages: 1, hits: [
    hn('801', 'Lensworks | London, UK | ONSITE (3 days a week) | Senior Rust Engineer | Full-Time | £90-120k + equity | https:&#x2F;&#x2F;lensworks.example<p>We grind lenses &amp; write Rust.'),
    hn('802', 'Starglass | Product Designer | Remote (US only) | $140k-$170k<p>Apply: jobs at starglass dot example'),
    hn('803', 'Brassworks (https:&#x2F;&#x2F;brass.example) | Firmware Engineer | Zurich, Switzerland or Berlin, Germany | Full-time | Hybrid | VISA<p>Brass and bits.'),
    hn('804', 'Nightlens | Data Engineer | REMOTE (UTC-3 to UTC+3) | Contract | $80&#x2F;hr<p>Pipelines for pictures of the night.'),
  ] },
  read: [
    { id: '801', title: 'Senior Rust Engineer', employer: 'Lensworks', at: ['London/*/GB'], mode: '*', type: 'full_time', level: 'senior', pay: '90000-120000 GBP year', out: '2026-11-02T17:30:00.000Z' },
    { id: '802', title: 'Product Designer', employer: 'Starglass', at: ['*'], mode: 'remote', scope: ['US'], pay: '140000-170000 USD year', out: '2026-11-02T17:30:00.000Z' },
    { id: '803', title: 'Firmware Engineer', employer: 'Brassworks', at: ['Zurich|Zürich/*/CH', 'Berlin/*/DE'], mode: 'hybrid', type: 'full_time', out: '2026-11-02T17:30:00.000Z' },
    { id: '804', title: 'Data Engineer', employer: 'Nightlens', at: ['*'], mode: 'remote', scope: ['*'], type: 'contract', pay: '80-80 USD hour', out: '2026-11-02T17:30:00.000Z' },
  ],
}];

const muse = (id: number, more: object) => ({ id, name: 'Lens Curator', short_name: 'lens-curator', type: 'external', model_type: 'jobs', publication_date: '2026-11-05T09:00:00Z', contents: text, locations: [{ name: 'New York, NY' }], categories: [{ name: 'Design and UX' }], levels: [{ name: 'Senior Level', short_name: 'senior' }], tags: [], refs: { landing_page: `https://www.themuse.com/jobs/lens/lens-curator-${id}` }, company: { id: 9, short_name: 'lens', name: 'Lens Museum' }, ...more });

export const themuseBlind: readonly Shape[] = [{
  source: 'themuse', what: 'an internship in Germany, remote alone, a manager in two Indian towns, pay in the text',
  answer: { page: 1, page_count: 1, items_per_page: 20, took: 3, timed_out: false, total: 4, results: [
    muse(9001, { name: 'Design Internship', levels: [{ name: 'Internship', short_name: 'internship' }], locations: [{ name: 'Stuttgart, Germany' }] }),
    muse(9002, { locations: [{ name: 'Flexible / Remote' }] }),
    muse(9003, { name: 'Lens Programme Manager', levels: [{ name: 'management', short_name: 'management' }], locations: [{ name: 'Pune, India' }, { name: 'Hyderabad, India' }] }),
    muse(9004, { contents: '<p>Hourly pay range: $21.00 - $26.50</p><p>Dust the lenses.</p>', levels: [{ name: 'Entry Level', short_name: 'entry' }], locations: [{ name: 'Washington, DC' }] }),
  ] },
  read: [
    { id: '9001', title: 'Design Internship', at: ['Stuttgart/*/DE'], type: 'internship', level: 'intern', dept: 'Design and UX', out: '2026-11-05T09:00:00.000Z' },
    { id: '9002', title: 'Lens Curator', mode: 'remote', scope: ['*'], level: 'senior', dept: 'Design and UX', out: '2026-11-05T09:00:00.000Z' },
    { id: '9003', title: 'Lens Programme Manager', at: ['Pune/*/IN', 'Hyderabad/*/IN'], level: 'manager', dept: 'Design and UX', out: '2026-11-05T09:00:00.000Z' },
    { id: '9004', title: 'Lens Curator', at: ['Washington/*/US'], level: '*', pay: '21-26.5 USD hour', dept: 'Design and UX', out: '2026-11-05T09:00:00.000Z' },
  ],
}];

const ad = (id: string, more: object) => ({ id, adref: 'x', __CLASS__: 'Adzuna::API::Response::Job', title: 'Lens Grinder', description: 'Grind lenses with us and set them in brass…', company: { display_name: 'Lens', __CLASS__: 'x' }, location: { display_name: 'Leeds, West Yorkshire', area: ['UK', 'Yorkshire And The Humber', 'West Yorkshire', 'Leeds'] }, salary_is_predicted: '0', created: '2026-11-05T09:00:00Z', redirect_url: `https://www.adzuna.co.uk/jobs/land/ad/${id}`, category: { tag: 'manufacturing-jobs', label: 'Manufacturing Jobs' }, ...more });

export const adzunaBlind: readonly Shape[] = [
  { source: 'adzuna', tenant: 'fr/opticien', what: 'France: accents, a district of Paris, a permanent part-timer', answer: { count: 1, mean: 28_000, results: [ad('5500000001', { title: 'Opticien H/F', location: { display_name: '11ème Arrondissement, Paris', area: ['France', 'Ile-de-France', 'Paris', '11ème Arrondissement'] }, contract_time: 'part_time', contract_type: 'permanent', salary_min: 24_000, salary_max: 27_000, redirect_url: 'https://www.adzuna.fr/land/ad/5500000001', category: { tag: 'x', label: 'Emplois Santé &amp; Soins' } })] }, read: [{ id: '5500000001', title: 'Opticien H/F', at: ['Paris|11ème Arrondissement/*/FR'], type: 'part_time', dept: 'Emplois Santé & Soins', pay: '24000-27000 EUR year', out: '2026-11-05T09:00:00.000Z' }] },
  { source: 'adzuna', tenant: 'us/lens grinder', what: 'America: predicted pay in a county, a highlighted word', answer: { count: 1, results: [ad('5500000002', { title: 'Senior <strong>Lens</strong> <strong>Grinder</strong>', location: { display_name: 'Rochester, Monroe County', area: ['US', 'New York', 'Monroe County', 'Rochester'] }, salary_is_predicted: '1', salary_min: 52_310.4, salary_max: 52_310.4, contract_time: 'full_time', redirect_url: 'https://www.adzuna.com/land/ad/5500000002' })] }, read: [{ id: '5500000002', title: 'Senior Lens Grinder', at: ['Rochester/New York/US'], type: 'full_time', level: 'senior', dept: 'Manufacturing Jobs', pay: '52310.4-52310.4 USD year, predicted', out: '2026-11-05T09:00:00.000Z' }] },
  { source: 'adzuna', tenant: 'pl/optyk', what: 'Poland: a country alone', answer: { count: 1, results: [ad('5500000003', { title: 'Optyk', location: { display_name: 'Polska', area: ['Polska'] }, redirect_url: 'https://www.adzuna.pl/land/ad/5500000003', company: {}, contract_type: 'contract' })] }, read: [{ id: '5500000003', title: 'Optyk', at: ['-/-/PL'], type: 'contract', dept: 'Manufacturing Jobs', out: '2026-11-05T09:00:00.000Z' }] },
];

const usa = (id: string, more: object) => ({ MatchedObjectId: id, RelevanceRank: 0, MatchedObjectDescriptor: { PositionID: `NASA-${id}`, PositionTitle: 'Optical Instrument Worker', PositionURI: `https://www.usajobs.gov:443/GetJob/ViewDetails/${id}`, ApplyURI: [`https://www.usajobs.gov:443/GetJob/ViewDetails/${id}?PostingChannelID=`], PositionLocationDisplay: 'Greenbelt, Maryland', PositionLocation: [{ LocationName: 'Greenbelt, Maryland', CountryCode: 'United States', CountrySubDivisionCode: 'Maryland', CityName: 'Greenbelt, Maryland', Longitude: -76.8, Latitude: 39 }], OrganizationName: 'Goddard Space Flight Center', DepartmentName: 'National Aeronautics and Space Administration', JobCategory: [{ Name: 'Optical Instrument Repairing', Code: '3306' }], JobGrade: [{ Code: 'WG' }], PositionSchedule: [{ Name: 'Full-time', Code: '1' }], PositionOfferingType: [{ Name: 'Permanent', Code: '15317' }], PositionRemuneration: [{ MinimumRange: '28.10', MaximumRange: '32.77', RateIntervalCode: 'PH', Description: 'Per Hour' }], PublicationStartDate: '2026-11-05T09:00:00.0000', ApplicationCloseDate: '2026-11-30T23:59:59.9970', QualificationSummary: 'Steady hands.', UserArea: { Details: { JobSummary: 'Mend instruments.', RemoteIndicator: false, TeleworkEligible: false, MajorDuties: ['Grind lenses.'] }, IsRadialSearch: false }, ...more } });

export const usajobsBlind: readonly Shape[] = [{
  source: 'usajobs', what: 'an hourly grade, a term part-timer, an intern abroad',
  answer: { LanguageCode: 'EN', SearchParameters: {}, SearchResult: { SearchResultCount: 3, SearchResultCountAll: 3, SearchResultItems: [
    usa('870000001', {}),
    usa('870000002', { PositionSchedule: [{ Name: 'Part-time', Code: '2' }], PositionOfferingType: [{ Name: 'Term', Code: '15318' }], PositionRemuneration: [{ MinimumRange: '49025.0', MaximumRange: '63733.0', RateIntervalCode: 'PA', Description: 'Per Year' }], PositionTitle: 'Supervisory Lens Specialist' }),
    usa('870000003', { PositionTitle: 'Student Trainee (Optics)', PositionLocationDisplay: 'Ramstein, Germany', PositionLocation: [{ LocationName: 'Ramstein, Germany', CountryCode: 'Germany', CityName: 'Ramstein, Germany', Longitude: 7.5, Latitude: 49.4 }], PositionOfferingType: [{ Name: 'Internships', Code: '15328' }], PositionRemuneration: [{ MinimumRange: '17.00', MaximumRange: '20.00', RateIntervalCode: 'PH', Description: 'Per Hour' }] }),
  ] } },
  read: [
    { id: '870000001', title: 'Optical Instrument Worker', employer: 'Goddard Space Flight Center', at: ['Greenbelt/Maryland/US'], mode: '*', type: 'full_time', dept: '*', pay: '28.1-32.77 USD hour', out: '*', closes: '*', says: ['Grind lenses.', 'Mend instruments.'] },
    { id: '870000002', title: 'Supervisory Lens Specialist', at: ['Greenbelt/Maryland/US'], mode: '*', type: 'part_time', level: '*', dept: '*', pay: '49025-63733 USD year', out: '*', closes: '*' },
    { id: '870000003', title: 'Student Trainee (Optics)', at: ['Ramstein/*/DE'], mode: '*', type: '*', level: '*', dept: '*', pay: '17-20 USD hour', out: '*', closes: '*' },
  ],
}];

const found = (id: string, more: object) => ({ job_id: id, employer_name: 'Lens', employer_website: 'https://lens.example', job_publisher: 'Lens Careers', job_employment_type: 'Full-time', job_employment_types: ['FULLTIME'], job_title: 'Lens Grinder', job_apply_link: `https://lens.example/jobs/${id}`, job_apply_is_direct: true, apply_options: [{ publisher: 'Lens Careers', apply_link: `https://lens.example/jobs/${id}`, is_direct: true }], job_description: 'Grind lenses with us.\n\nSet them in brass.', job_is_remote: false, job_posted_at: '2 days ago', job_posted_at_timestamp: 1_793_869_200, job_posted_at_datetime_utc: '2026-11-05T09:00:00.000Z', job_location: 'Rochester, NY', job_city: 'Rochester', job_state: 'New York', job_country: 'US', job_min_salary: null, job_max_salary: null, job_salary_period: null, job_highlights: {}, ...more });

export const jsearchBlind: readonly Shape[] = [{
  source: 'jsearch', what: 'an intern in Spain by the month, part-time by the hour, pay a year in Britain, remote within a country',
  answer: { status: 'OK', request_id: 'x', parameters: { query: 'lens' }, data: [
    found('x1==', { job_employment_type: 'Prácticas', job_employment_types: ['INTERN'], job_title: 'Prácticas en Óptica', job_location: 'Sevilla', job_city: 'Sevilla', job_state: 'Andalucía', job_country: 'ES', job_min_salary: 600, job_max_salary: 800, job_salary_period: 'MONTH', job_description: 'Aprende a tallar lentes con nosotros y a mirar las estrellas por la noche.' }),
    found('x2==', { job_employment_type: 'Part-time', job_employment_types: ['PARTTIME'], job_min_salary: 17.5, job_max_salary: 21, job_salary_period: 'HOUR' }),
    found('x3==', { job_city: 'Manchester', job_state: 'England', job_country: 'GB', job_location: 'Manchester', job_min_salary: 35_000, job_max_salary: 42_000, job_salary_period: 'YEAR' }),
    found('x4==', { job_title: 'Principal Lens Architect', job_is_remote: true, job_location: 'Anywhere', job_city: null, job_state: null, job_employment_type: 'Full-time and Contractor', job_employment_types: ['FULLTIME', 'CONTRACTOR'] }),
  ] },
  read: [
    { id: 'x1==', title: 'Prácticas en Óptica', at: ['Seville|Sevilla/*/ES'], mode: '*', type: 'internship', level: 'intern', pay: '600-800 EUR month', out: '2026-11-05T09:00:00.000Z', lang: 'es' },
    { id: 'x2==', title: 'Lens Grinder', at: ['Rochester/New York/US'], mode: '*', type: 'part_time', pay: '17.5-21 USD hour', out: '2026-11-05T09:00:00.000Z' },
    { id: 'x3==', title: 'Lens Grinder', at: ['Manchester/*/GB'], mode: '*', type: 'full_time', pay: '35000-42000 GBP year', out: '2026-11-05T09:00:00.000Z' },
    { id: 'x4==', title: 'Principal Lens Architect', at: ['-/-/US'], mode: 'remote', scope: ['US'], type: '*', level: 'principal', out: '2026-11-05T09:00:00.000Z' },
  ],
}];
