import type { PracticeEmployer, PracticePosting } from './employer.ts';
import { stableUuid } from './employer.ts';
import { ask } from './questions.ts';

const intro = 'Lumen Grid balances the power of 300,000 home batteries and heat pumps. Our software decides every four seconds who charges and who waits, in eleven countries.';
const offers = ['Work from anywhere in the European Union', '32 days of leave', 'Shares after one year'];

const staffEngineer: PracticePosting = {
  id: stableUuid('lumengrid staff data infrastructure'), requisition: 'LG-77', title: 'Staff Engineer, Data Infrastructure', team: 'Data', place: 'Remote (EU)', city: null, country: 'DE', workMode: 'remote', employment: 'full_time',
  pay: { min: 95_000, max: 118_000, currency: 'EUR', per: 'year' }, daysOld: 1, intro,
  tasks: ['Own the streaming backbone: Kafka, Flink and a time series store', 'Bring the time from reading to decision under one second', 'Set direction for data infrastructure with four teams'],
  needs: ['8+ years building data or platform systems', 'Kafka and PostgreSQL in production', 'Kubernetes and Terraform', 'Ability to explain a design in writing'],
  offers, questions: [ask.salary('EUR'), ask.notice, ask.years('Kafka'), ask.why('Lumen Grid')],
};

const sre: PracticePosting = {
  id: stableUuid('lumengrid sre'), requisition: 'LG-81', title: 'Site Reliability Engineer', team: 'Reliability', place: 'Copenhagen, Denmark', city: 'Copenhagen', country: 'DK', workMode: 'hybrid', employment: 'full_time',
  pay: { min: 560_000, max: 680_000, currency: 'DKK', per: 'year' }, daysOld: 9, intro,
  tasks: ['Keep the control loop within its four seconds', 'Run game days', 'Build the tools that find a slow household gateway'],
  needs: ['Production experience with Kubernetes', 'Go or Python', 'Calm during incidents'],
  offers, questions: [ask.permit('Denmark'), ask.salary('DKK'), ask.heard],
};

/** Energy software on Lever. */
export const lumenGrid: PracticeEmployer = {
  token: 'lumengrid',
  name: 'Lumen Grid',
  system: 'lever',
  mailDomain: 'lumengrid.example',
  about: intro,
  form: { phone: 'optional', coverLetter: 'off', location: true, profileLink: true, eeoc: false, consent: true },
  postings: [
    staffEngineer,
    sre,
    {
      id: stableUuid('lumengrid backend'), requisition: 'LG-84', title: 'Backend Engineer, Device Gateway', team: 'Gateway', place: 'Remote (EU)', city: null, country: 'NL', workMode: 'remote', employment: 'full_time',
      pay: { min: 74_000, max: 90_000, currency: 'EUR', per: 'year' }, daysOld: 4, intro,
      tasks: ['Connect half a million devices over MQTT and gRPC', 'Write services in Go and TypeScript', 'Roll out changes to a fleet without waking anyone'],
      needs: ['4+ years of back-end experience', 'Go or TypeScript', 'PostgreSQL', 'Experience with devices or messaging is a plus'],
      offers, questions: [ask.salary('EUR'), ask.notice, ask.tools('Which messaging systems have you worked with?', ['Kafka', 'NATS', 'RabbitMQ', 'MQTT brokers'])],
    },
    {
      id: stableUuid('lumengrid junior'), requisition: 'LG-90', title: 'Graduate Software Engineer', team: 'Engineering', place: 'Copenhagen, Denmark', city: 'Copenhagen', country: 'DK', workMode: 'on_site', employment: 'full_time',
      pay: { min: 360_000, max: 400_000, currency: 'DKK', per: 'year' }, daysOld: 15, intro,
      tasks: ['Learn the system with a mentor', 'Fix and build in TypeScript and Python'],
      needs: ['A degree finished within the last year', 'Some programming beyond the lectures'],
      offers, questions: [ask.permit('Denmark'), ask.start],
    },
  ],
};

/** The same employer is moving to Ashby: two vacancies stand on both boards. */
export const lumenGridAshby: PracticeEmployer = {
  ...lumenGrid,
  token: 'lumen-grid',
  system: 'ashby',
  postings: [
    { ...staffEngineer, id: stableUuid('ashby lumengrid staff data infrastructure') },
    { ...sre, id: stableUuid('ashby lumengrid sre') },
    {
      id: stableUuid('ashby lumengrid analytics'), requisition: 'LG-93', title: 'Analytics Engineer', team: 'Data', place: 'Remote (EU)', city: null, country: 'DE', workMode: 'remote', employment: 'full_time',
      pay: { min: 68_000, max: 82_000, currency: 'EUR', per: 'year' }, daysOld: 7, intro,
      tasks: ['Model device data in dbt and SQL', 'Give traders numbers they can trust', 'Test data as we test code'],
      needs: ['3+ years with SQL and dbt', 'Python', 'PostgreSQL or a column store'],
      offers, questions: [ask.salary('EUR'), ask.notice],
    },
  ],
};
