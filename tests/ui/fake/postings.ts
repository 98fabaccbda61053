import type { Posting } from '#domain/posting/posting.ts';

export interface Vacancy {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly city: string | null;
  readonly workMode: 'on_site' | 'hybrid' | 'remote';
  readonly pay: readonly [number, number] | null;
  readonly asks: readonly string[];
}

/** Invented vacancies, best first for the sample person. */
export const vacancies: readonly Vacancy[] = [
  { title: 'Senior Platform Engineer', employer: 'Harrow & Pike', place: 'Berlin, Germany', city: 'Berlin', workMode: 'hybrid', pay: [85_000, 100_000], asks: ['5+ years in platform or infrastructure engineering', 'Kubernetes and Terraform in production', 'Go or another compiled language', 'Istio or another service mesh', 'Clear written English; German is a plus'] },
  { title: 'Staff Engineer, Data Infrastructure', employer: 'Lumen Grid', place: 'Remote (EU)', city: null, workMode: 'remote', pay: [95_000, 110_000], asks: ['8+ years of building data platforms', 'PostgreSQL beyond the ORM', 'Kafka or another event stream', 'Mentor engineers'] },
  { title: 'Backend Engineer, Payments', employer: 'Vela Bank', place: 'Amsterdam, Netherlands', city: 'Amsterdam', workMode: 'hybrid', pay: [78_000, 90_000], asks: ['3+ years of back-end development', 'Go or Java', 'PostgreSQL', 'Experience with payments'] },
  { title: 'Reliability Engineer', employer: 'Terra Freight', place: 'Hamburg, Germany', city: 'Hamburg', workMode: 'hybrid', pay: [76_000, 92_000], asks: ['On call for systems that matter', 'Linux, networking and observability (Prometheus, OpenTelemetry)', 'Python or Go for automation'] },
  { title: 'Developer Experience Lead', employer: 'Kestrel Data', place: 'Berlin, Germany', city: 'Berlin', workMode: 'remote', pay: null, asks: ['Lead a team of four', 'TypeScript and Go', 'A paved road for product teams'] },
  { title: 'Platform Engineer', employer: 'Norrland Robotics', place: 'Stockholm, Sweden', city: 'Stockholm', workMode: 'on_site', pay: [70_000, 84_000], asks: ['Kubernetes', 'C++ is a plus', 'Swedish or English'] },
  { title: 'Site Reliability Engineer', employer: 'Orbit Foods', place: 'Remote (Germany)', city: null, workMode: 'remote', pay: [78_000, 95_000], asks: ['Experience on call', 'Kubernetes, Helm and Argo CD', 'Capacity planning'] },
  { title: 'Infrastructure Engineer', employer: 'Juniper Clinics', place: 'Berlin, Germany', city: 'Berlin', workMode: 'hybrid', pay: [74_000, 86_000], asks: ['Terraform and AWS', 'Health data under the law', 'German'] },
];

export function postingOf(vacancy: Vacancy, n: number): Posting {
  const description = [
    `${vacancy.employer} is hiring a ${vacancy.title}.`, '', '## What you will do', '', '- Run and extend the platform that forty product services depend on', '- Build the paved road, so that a new service is live in an hour', '',
    '## What we ask for', '', ...vacancy.asks.map((a) => `- ${a}`), '', '## What we offer', '', '- 30 days of leave', '- Two days a week in the office, the rest where you like',
  ].join('\n');
  const url = `http://127.0.0.1:1/practice/${n}`;
  return {
    source: n % 2 === 0 ? 'greenhouse' : 'lever', tenant: vacancy.employer.toLowerCase().replace(/\W+/gu, ''), externalId: String(7_100_000 + n), employer: vacancy.employer, title: vacancy.title, description,
    places: [{ text: vacancy.place, city: vacancy.city, region: null, country: vacancy.city === null ? null : 'DE' }], workMode: vacancy.workMode, remoteScope: vacancy.workMode === 'remote' ? ['EU'] : [],
    salary: vacancy.pay === null ? null : { minMinor: vacancy.pay[0] * 100, maxMinor: vacancy.pay[1] * 100, currency: 'EUR', period: 'year', predicted: false, words: `€${vacancy.pay[0] / 1000}–${vacancy.pay[1] / 1000}k` },
    employmentType: 'full_time', seniority: 'senior', department: null, publishedAt: null, updatedAt: null, closesAt: null, language: 'en', url, applyUrl: `${url}/apply`, questions: questions(), hints: [],
  };
}

function questions(): Posting['questions'] {
  const text = { options: [], maxLength: null, accept: [], sensitive: false, section: null } as const;
  const yesNo = { ...text, kind: 'yes_no' as const, options: [{ value: '1', label: 'Yes' }, { value: '0', label: 'No' }] };
  return [
    { ...text, id: 'first_name', label: 'First name', kind: 'text', required: true },
    { ...text, id: 'email', label: 'E-mail', kind: 'email', required: true },
    { ...text, id: 'resume', label: 'Résumé', kind: 'file', required: true, accept: ['.pdf'] },
    { ...text, id: 'cover', label: 'Cover letter', kind: 'file', required: false, accept: ['.pdf'] },
    { ...yesNo, id: 'permit', label: 'Are you authorised to work in Germany?', required: true },
    { ...text, id: 'salary', label: 'Expected salary (gross, EUR)', kind: 'text', required: true },
    { ...text, id: 'heard', label: 'How did you hear about us?', kind: 'text', required: false },
    { ...text, id: 'portfolio', label: 'Link to a talk you gave', kind: 'url', required: false },
  ];
}
