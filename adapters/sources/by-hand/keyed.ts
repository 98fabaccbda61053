import type { ReadByHand, Shape } from './shape.ts';

const az = (id: string, more: object) => ({ __CLASS__: 'Adzuna::API::Response::Job', id, title: 'Baker', description: 'Bake bread for the people of the town and clean the oven with us every night…', company: { __CLASS__: 'Adzuna::API::Response::Company', display_name: 'Ampelwerk' }, location: { display_name: 'UK', area: ['UK'] }, created: '2026-11-15T08:33:45Z', redirect_url: `https://www.adzuna.co.uk/jobs/land/ad/${id}?se=x&v=Y`, category: { tag: 'food', label: 'Hospitality &amp; Catering Jobs' }, adref: 'x', ...more });
const azRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ampelwerk', at: ['-/-/GB'], dept: 'Hospitality & Catering Jobs', out: '2026-11-15T08:33:45.000Z', ...more });

export const adzunaShapes: readonly Shape[] = [
  {
    source: 'adzuna', tenant: 'gb/baker', what: 'British: stated, predicted, one bound, no pay, marked words',
    answer: { count: 4, mean: 1, results: [az('1', { location: { display_name: 'Central London, London', area: ['UK', 'London', 'Central London'] }, salary_min: 42_000, salary_max: 42_000, salary_is_predicted: '0', contract_time: 'full_time', contract_type: 'permanent' }), az('2', { title: 'Senior <strong>Baker</strong>', salary_min: 31_234.56, salary_max: 31_234.56, salary_is_predicted: '1', contract_type: 'contract' }), az('3', { company: {}, salary_min: 12.5, salary_is_predicted: 0, contract_time: 'part_time', location: { display_name: 'Leeds, West Yorkshire', area: ['UK', 'Yorkshire And The Humber', 'West Yorkshire', 'Leeds'] } }), az('4', { location: { display_name: 'UK', area: ['UK'] } })] },
    read: [azRead('1', { at: ['Central London|London/*/GB'], pay: '42000-42000 GBP year', type: 'full_time' }), azRead('2', { title: 'Senior Baker', level: 'senior', pay: '31234.56-31234.56 GBP year, predicted', type: 'contract' }), azRead('3', { employer: '', at: ['Leeds/*/GB'], pay: '*', type: 'part_time' }), azRead('4', {})],
  },
  {
    source: 'adzuna', tenant: 'de/baecker', what: 'German: places in German, pay in euros',
    answer: { count: 1, results: [az('11', { title: 'Bäcker (m/w/d) in Vollzeit', description: 'Wir suchen Sie für unsere Bäckerei in der Stadt, und wir bieten Ihnen eine Ausbildung …', location: { display_name: 'München, Bayern', area: ['Deutschland', 'Bayern', 'München'] }, salary_min: 38_000, salary_max: 44_000, salary_is_predicted: '0', redirect_url: 'https://www.adzuna.de/land/ad/11' })] },
    read: [azRead('11', { title: 'Bäcker (m/w/d) in Vollzeit', at: ['München|Munich/*/DE'], pay: '38000-44000 EUR year', lang: 'de', type: '*' })],
  },
  {
    source: 'adzuna', tenant: 'in/baker', what: 'India and an area that only repeats the country',
    answer: { count: 2, results: [az('21', { location: { display_name: 'Bengaluru, Karnataka', area: ['India', 'Karnataka', 'Bengaluru'] }, salary_min: 800_000, salary_max: 1_200_000, salary_is_predicted: '0' }), az('22', { location: { display_name: 'India', area: ['India'] } })] },
    read: [azRead('21', { at: ['Bengaluru|Bangalore/*/IN'], pay: '800000-1200000 INR year' }), azRead('22', { at: ['-/-/IN'] })],
  },
];

const usa = (id: string, more: object, details: object = {}) => ({ MatchedObjectId: id, MatchedObjectDescriptor: { PositionID: `REQ-${id}`, PositionTitle: 'Tide Observer', PositionURI: `https://www.usajobs.gov:443/job/${id}`, ApplyURI: [`https://www.usajobs.gov:443/job/${id}?PostingChannelID=`], PositionLocationDisplay: 'Denver, Colorado', PositionLocation: [{ LocationName: 'Denver, Colorado', CountryCode: 'United States', CountrySubDivisionCode: 'Colorado', CityName: 'Denver, Colorado', Longitude: -104.9, Latitude: 39.7 }], OrganizationName: 'Office of Tides', DepartmentName: 'Department of Commerce', JobCategory: [{ Name: 'Oceanography', Code: '1360' }], JobGrade: [{ Code: 'GS' }], PositionSchedule: [{ Name: 'Full-time', Code: '1' }], PositionOfferingType: [{ Name: 'Permanent', Code: '15317' }], PositionRemuneration: [{ MinimumRange: '50000.0', MaximumRange: '65000.0', RateIntervalCode: 'PA', Description: 'Per Year' }], PublicationStartDate: '2026-11-05T00:00:00.0000', ApplicationCloseDate: '2026-12-05T23:59:59.9970', UserArea: { Details: { JobSummary: 'Watch the tides and write them down for the people who sail.', ...details } }, ...more } });
const usaRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Tide Observer', employer: 'Office of Tides', at: ['Denver/Colorado/US'], dept: 'Department of Commerce', type: 'full_time', pay: '50000-65000 USD year', out: '2026-11-05 day', closes: '2026-12-05 day', lang: 'en', ...more });

export const usajobsShapes: readonly Shape[] = [
  {
    source: 'usajobs', what: 'pay by the hour, the month, every two weeks and not at all',
    answer: { SearchResult: { SearchResultCount: 4, SearchResultItems: [usa('1', { PositionRemuneration: [{ MinimumRange: '24.50', MaximumRange: '31.85', RateIntervalCode: 'PH', Description: 'Per Hour' }], PositionSchedule: [{ Name: 'Intermittent', Code: '6' }] }), usa('2', { PositionRemuneration: [{ MinimumRange: '4,100', MaximumRange: '5,300', RateIntervalCode: 'PM', Description: 'Per Month' }], PositionSchedule: [{ Name: 'Part-time', Code: '2' }] }), usa('3', { PositionRemuneration: [{ MinimumRange: '0', MaximumRange: '0', RateIntervalCode: 'WC', Description: 'Without Compensation' }] }), usa('4', { PositionRemuneration: [] })] } },
    read: [usaRead('1', { pay: '24.5-31.85 USD hour', type: '*' }), usaRead('2', { pay: '4100-5300 USD month', type: 'part_time' }), { ...usaRead('3', {}), pay: '-' }, { ...usaRead('4', {}), pay: '-' }],
  },
  {
    source: 'usajobs', what: 'many places, one abroad, home work by agreement, a student post, text in lists',
    answer: { SearchResult: { SearchResultCount: 2, SearchResultItems: [usa('11', { PositionLocationDisplay: 'Multiple Locations', PositionLocation: [{ LocationName: 'Anchorage, Alaska', CountryCode: 'United States', CountrySubDivisionCode: 'Alaska', CityName: 'Anchorage, Alaska' }, { LocationName: 'Ramstein, Germany', CountryCode: 'Germany', CityName: 'Ramstein, Germany' }, { LocationName: 'Anywhere in the U.S. (remote job)', CountryCode: 'United States', CityName: 'Anywhere in the U.S. (remote job)' }] }, { RemoteIndicator: true, TeleworkEligible: true, MajorDuties: ['Watch', 'Write'] }), usa('12', { PositionTitle: 'Student Trainee (Oceanography)', PositionOfferingType: [{ Name: 'Internships', Code: '15328' }], PositionSchedule: [{ Name: 'Part-time', Code: '2' }] }, { TeleworkEligible: 'False', RemoteIndicator: 'False' })] } },
    read: [usaRead('11', { at: ['Anchorage/Alaska/US', 'Ramstein/*/DE', '-/-/US'], mode: 'remote', scope: ['US', 'DE'], says: ['- Watch|Watch'] }), usaRead('12', { title: 'Student Trainee (Oceanography)', type: '*', level: 'intern', mode: 'on_site' })],
  },
];

const js = (id: string, more: object) => ({ job_id: id, employer_name: 'Ampelwerk', employer_website: null, job_publisher: 'LinkedIn', job_employment_type: 'FULLTIME', job_title: 'Baker', job_apply_link: `https://ampelwerk.recruitee.com/o/${id}`, job_apply_is_direct: true, apply_options: [], job_description: 'Bake bread for the people of the town.\n\n• Clean the oven\n• Sweep', job_is_remote: false, job_posted_at_timestamp: 1_794_000_000, job_posted_at_datetime_utc: '2026-11-06T21:20:00.000Z', job_location: 'Leeds, UK', job_city: 'Leeds', job_state: 'England', job_country: 'GB', job_google_link: 'https://www.google.com/search?q=1', job_min_salary: null, job_max_salary: null, job_salary_period: null, job_highlights: {}, ...more });
const jsRead = (id: string, more: Partial<ReadByHand>): ReadByHand => ({ id, title: 'Baker', employer: 'Ampelwerk', at: ['Leeds/*/GB'], type: 'full_time', out: '2026-11-06T21:20:00.000Z', ...more });

export const jsearchShapes: readonly Shape[] = [
  {
    source: 'jsearch', what: 'types in the words of the country, pay by year, month and hour, dates missing in turn',
    answer: { status: 'OK', request_id: 'x', data: [js('1', { job_employment_type: 'Vollzeit', job_employment_types: ['FULLTIME'], job_location: 'Berlin, Deutschland', job_city: 'Berlin', job_state: null, job_country: 'DE', job_min_salary: 55_000, job_max_salary: 65_000, job_salary_period: 'YEAR' }), js('2', { job_employment_type: 'PARTTIME', job_posted_at_timestamp: null, job_min_salary: 2_100, job_max_salary: null, job_salary_period: 'MONTH' }), js('3', { job_employment_types: ['CONTRACTOR'], job_employment_type: null, job_is_remote: true, job_location: 'Anywhere', job_city: null, job_state: null, job_country: 'US', job_posted_at_datetime_utc: null, job_min_salary: 40, job_max_salary: 55, job_salary_period: 'HOUR', job_apply_link: 'https://www.linkedin.com/jobs/view/1', apply_options: [{ publisher: 'Lever', apply_link: 'https://jobs.lever.co/ampelwerk/0b7f1c52-2f0e-4a63-9f2c-4d1f6a1b0009', is_direct: true }] })] },
    read: [jsRead('1', { at: ['Berlin/*/DE'], pay: '55000-65000 EUR year' }), jsRead('2', { type: 'part_time', pay: '2100-* GBP month' }), jsRead('3', { at: ['-/-/US'], mode: 'remote', scope: ['US'], type: 'contract', pay: '40-55 USD hour', apply: 'https://jobs.lever.co/ampelwerk/0b7f1c52-2f0e-4a63-9f2c-4d1f6a1b0009' })],
  },
  { source: 'jsearch', what: 'nothing found', answer: { status: 'OK', data: [] }, read: [] },
];
