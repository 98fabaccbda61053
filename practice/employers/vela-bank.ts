import type { PracticeEmployer } from './employer.ts';
import { stableUuid } from './employer.ts';
import { ask } from './questions.ts';

const intro = 'Vela Bank is a bank for sole traders: invoices, tax and an account in one place. Licensed in the Netherlands, 210 people, profitable since last year.';
const offers = ['8 % holiday allowance', 'Pension paid in full', 'A month of paid leave after five years'];
const dutch = ask.permit('the Netherlands');

/** A bank on Ashby. */
export const velaBank: PracticeEmployer = {
  token: 'velabank',
  name: 'Vela Bank',
  system: 'ashby',
  mailDomain: 'velabank.example',
  about: intro,
  form: { phone: 'required', coverLetter: 'optional', location: true, profileLink: true, eeoc: false, consent: true },
  postings: [
    {
      id: stableUuid('velabank payments'), requisition: 'VB-12', title: 'Backend Engineer, Payments', team: 'Payments', place: 'Amsterdam, Netherlands', city: 'Amsterdam', country: 'NL', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 72_000, max: 84_000, currency: 'EUR', per: 'year' }, daysOld: 1, intro,
      tasks: ['Build payment rails in TypeScript and PostgreSQL', 'Make every transfer idempotent and every failure visible', 'Work with compliance on new schemes'],
      needs: ['4+ years of back-end development', 'TypeScript or Java', 'PostgreSQL and transactions', 'Care for correctness'],
      offers, questions: [dutch, ask.salary('EUR'), ask.notice, ask.why('Vela Bank')],
    },
    {
      id: stableUuid('velabank platform'), requisition: 'VB-15', title: 'Senior Platform Engineer', team: 'Platform', place: 'Amsterdam, Netherlands', city: 'Amsterdam', country: 'NL', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 82_000, max: 98_000, currency: 'EUR', per: 'year' }, daysOld: 6, intro,
      tasks: ['Run Kubernetes under a banking licence', 'Own the path from commit to production', 'Prepare and pass audits with evidence, not meetings'],
      needs: ['Kubernetes and Terraform', 'Go or Python', 'Security as a habit', '5+ years of experience'],
      offers, questions: [dutch, ask.salary('EUR'), ask.notice],
    },
    {
      id: stableUuid('velabank data'), requisition: 'VB-19', title: 'Data Engineer, Risk', team: 'Risk', place: 'Amsterdam, Netherlands', city: 'Amsterdam', country: 'NL', workMode: 'on_site', employment: 'full_time',
      pay: { min: 68_000, max: 80_000, currency: 'EUR', per: 'year' }, daysOld: 18, intro,
      tasks: ['Feed risk models with data that can be explained', 'Maintain pipelines in Airflow and dbt'],
      needs: ['Python and SQL', 'Airflow', 'Interest in regulation'],
      offers, questions: [dutch, ask.salary('EUR'), ask.start],
    },
    {
      id: stableUuid('velabank manager'), requisition: 'VB-22', title: 'Engineering Manager, Platform', team: 'Platform', place: 'Amsterdam, Netherlands', city: 'Amsterdam', country: 'NL', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 98_000, max: 118_000, currency: 'EUR', per: 'year' }, daysOld: 12, intro,
      tasks: ['Lead eight engineers in two teams', 'Hire, coach and set direction', 'Keep a hand in design reviews'],
      needs: ['3+ years of managing engineers', 'Background in platform or reliability'],
      offers, questions: [dutch, ask.salary('EUR'), { key: 'team', label: 'Describe the largest team you have led.', kind: 'long_text', required: true, options: [] }],
    },
  ],
};
