import type { PracticeEmployer } from './employer.ts';
import { ask } from './questions.ts';

const offers = ['30 days of leave and the days between Christmas and New Year', 'Two days a week in the office, the rest where you like', '€2,000 a year for books, courses and conferences'];
const intro = 'Harrow & Pike plans the last mile for 400 independent retailers. Eighty engineers in Berlin and Hamburg run the routing platform that moves two million parcels a week.';
const german = ask.permit('Germany');

/** Logistics in Berlin; two posts of one requisition, as Greenhouse boards often have. */
export const harrowAndPike: PracticeEmployer = {
  token: 'harrowandpike',
  name: 'Harrow & Pike',
  system: 'greenhouse',
  mailDomain: 'harrowandpike.example',
  about: intro,
  form: { phone: 'required', coverLetter: 'optional', location: true, profileLink: true, eeoc: false, consent: true },
  postings: [
    {
      id: '7100231001', requisition: 'HP-2041', title: 'Senior Platform Engineer', team: 'Platform', place: 'Berlin, Germany', city: 'Berlin', country: 'DE', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 85_000, max: 100_000, currency: 'EUR', per: 'year' }, daysOld: 2, intro,
      tasks: ['Run and extend the Kubernetes platform that forty product services depend on', 'Build the paved road in Go and Terraform, so that a new service is live in an hour', 'Mentor engineers in the product teams and lead incident reviews'],
      needs: ['5+ years in platform or infrastructure engineering', 'Kubernetes and Terraform in production', 'Go or another compiled language', 'Clear written English; German is a plus'],
      offers, questions: [german, ask.salary('EUR'), ask.notice, ask.heard],
    },
    {
      id: '7100231002', requisition: 'HP-2041', title: 'Senior Platform Engineer (m/f/d)', team: 'Platform', place: 'Hamburg, Germany', city: 'Hamburg', country: 'DE', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 85_000, max: 100_000, currency: 'EUR', per: 'year' }, daysOld: 2, intro,
      tasks: ['Run and extend the Kubernetes platform that forty product services depend on', 'Build the paved road in Go and Terraform, so that a new service is live in an hour', 'Mentor engineers in the product teams and lead incident reviews'],
      needs: ['5+ years in platform or infrastructure engineering', 'Kubernetes and Terraform in production', 'Go or another compiled language', 'Clear written English; German is a plus'],
      offers, questions: [german, ask.salary('EUR'), ask.notice, ask.heard],
    },
    {
      id: '7100231003', requisition: 'HP-2057', title: 'Backend Engineer, Routing', team: 'Routing', place: 'Berlin, Germany', city: 'Berlin', country: 'DE', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 72_000, max: 88_000, currency: 'EUR', per: 'year' }, daysOld: 6, intro,
      tasks: ['Design services in Go and PostgreSQL that plan 60,000 routes an hour', 'Own them in production, from schema to alert', 'Work with operations research on new constraints'],
      needs: ['3+ years of back-end development', 'PostgreSQL beyond the ORM', 'Experience with event streams such as Kafka'],
      offers, questions: [german, ask.salary('EUR'), ask.years('PostgreSQL'), ask.why('Harrow & Pike')],
    },
    {
      id: '7100231004', requisition: 'HP-2063', title: 'Site Reliability Engineer', team: 'Reliability', place: 'Remote (Germany)', city: null, country: 'DE', workMode: 'remote', employment: 'full_time',
      pay: { min: 78_000, max: 95_000, currency: 'EUR', per: 'year' }, daysOld: 11, intro,
      tasks: ['Set and keep service levels for the routing platform', 'Automate failover, capacity and recovery tests', 'Share an on-call rota of eight, one week in eight'],
      needs: ['Experience on call for systems that matter', 'Linux, networking and observability (Prometheus, OpenTelemetry)', 'Python or Go for automation'],
      offers, questions: [german, ask.salary('EUR'), ask.notice, ask.tools('Which of these have you run in production?', ['Prometheus', 'Grafana', 'OpenTelemetry', 'Loki', 'Thanos'])],
    },
    {
      id: '7100231005', requisition: 'HP-2070', title: 'Warehouse Shift Lead', team: 'Operations', place: 'Leipzig, Germany', city: 'Leipzig', country: 'DE', workMode: 'on_site', employment: 'full_time',
      pay: { min: 34_000, max: 38_000, currency: 'EUR', per: 'year' }, daysOld: 4, intro,
      tasks: ['Lead a shift of twelve in our Leipzig hub', 'Keep safety and quality figures', 'Plan rotas'],
      needs: ['Experience in warehouse operations', 'Fluent German', 'Forklift licence'],
      offers: ['Shift bonus', '28 days of leave'], questions: [german, ask.start],
    },
  ],
};
