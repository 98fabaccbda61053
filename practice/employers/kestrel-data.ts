import type { PracticeEmployer } from './employer.ts';
import { ask } from './questions.ts';

const intro = 'Kestrel Data gives hospitals and public bodies one place to ask questions of their data without moving it. We are 140 people in twelve countries and write things down.';
const offers = ['Remote anywhere in the listed countries', 'Four-day weeks in July and August', 'Equipment of your choice, renewed every three years'];
const us = ask.permit('the United States');

/** Remote first, with a United States arm: voluntary self-identification on the form, clearance on one post. */
export const kestrelData: PracticeEmployer = {
  token: 'kestreldata',
  name: 'Kestrel Data',
  system: 'greenhouse',
  mailDomain: 'kestreldata.example',
  about: intro,
  form: { phone: 'optional', coverLetter: 'required', location: true, profileLink: true, eeoc: true, consent: false },
  postings: [
    {
      id: '6200417001', requisition: 'KD-118', title: 'Developer Experience Lead', team: 'Engineering', place: 'Remote (EU)', city: null, country: 'DE', workMode: 'remote', employment: 'full_time',
      pay: { min: 88_000, max: 105_000, currency: 'EUR', per: 'year' }, daysOld: 3, intro,
      tasks: ['Lead a team of four that owns builds, test environments and deployment', 'Measure how long it takes to change something and make it shorter', 'Coach teams in continuous delivery'],
      needs: ['Several years in platform or developer tooling', 'Experience leading or mentoring engineers', 'TypeScript, Go or Python', 'CI systems at scale'],
      offers, questions: [ask.notice, ask.salary('EUR'), { key: 'measure', label: 'Which measure of developer productivity would you drop, and why?', kind: 'long_text', required: true, options: [] }],
    },
    {
      id: '6200417002', requisition: 'KD-121', title: 'Staff Data Engineer', team: 'Data', place: 'Remote (EU)', city: null, country: 'NL', workMode: 'remote', employment: 'full_time',
      pay: { min: 92_000, max: 112_000, currency: 'EUR', per: 'year' }, daysOld: 8, intro,
      tasks: ['Design pipelines in Python and SQL over data that may not leave its hospital', 'Set standards for lineage and quality', 'Review designs across three teams'],
      needs: ['7+ years with data platforms', 'Python, SQL, Spark or Flink', 'Airflow or Dagster in production', 'Privacy by design'],
      offers, questions: [ask.salary('EUR'), ask.years('Spark'), ask.heard],
    },
    {
      id: '6200417003', requisition: 'KD-124', title: 'Backend Engineer, Query Engine', team: 'Engineering', place: 'Amsterdam, Netherlands', city: 'Amsterdam', country: 'NL', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 70_000, max: 86_000, currency: 'EUR', per: 'year' }, daysOld: 13, intro,
      tasks: ['Build the planner that splits a query over many sites', 'Keep answers correct under failure', 'Profile and tune'],
      needs: ['Back-end experience in Go, Rust or Java', 'PostgreSQL internals or another database', 'Distributed systems'],
      offers, questions: [ask.permit('the Netherlands'), ask.salary('EUR'), ask.why('Kestrel Data')],
    },
    {
      id: '6200417004', requisition: 'KD-130', title: 'Platform Engineer, Public Sector', team: 'Federal', place: 'Arlington, Virginia, United States', city: 'Arlington', country: 'US', workMode: 'on_site', employment: 'full_time',
      pay: { min: 140_000, max: 175_000, currency: 'USD', per: 'year' }, daysOld: 5, intro,
      tasks: ['Run Kubernetes in accredited environments', 'Automate evidence for audits', 'Support customers on site'],
      needs: ['Active Top Secret clearance', 'United States citizenship is required', 'Kubernetes and Terraform'],
      offers: ['401(k) match', 'Health, dental and vision insurance'], questions: [us, ask.sponsorship, { key: 'clearance', label: 'Which security clearance do you hold?', kind: 'one_of', required: true, options: ['None', 'Secret', 'Top Secret', 'Top Secret/SCI'] }],
    },
  ],
};
