import type { PracticeEmployer } from './employer.ts';
import { stableUuid } from './employer.ts';
import { ask } from './questions.ts';

const intro = 'Orbit Foods brings groceries from 900 farms to 60 cities within a day. The software that prices, picks and cools them is written by 50 engineers in Rotterdam and Lisbon.';
const offers = ['A box of groceries every week', '27 days of leave', 'Train pass'];

/** Groceries on Lever; one contract post and one that pays little. */
export const orbitFoods: PracticeEmployer = {
  token: 'orbitfoods',
  name: 'Orbit Foods',
  system: 'lever',
  mailDomain: 'orbitfoods.example',
  about: intro,
  form: { phone: 'required', coverLetter: 'off', location: false, profileLink: true, eeoc: false, consent: true },
  postings: [
    {
      id: stableUuid('orbitfoods sre'), requisition: 'OF-301', title: 'Site Reliability Engineer', team: 'Platform', place: 'Rotterdam, Netherlands', city: 'Rotterdam', country: 'NL', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 70_000, max: 85_000, currency: 'EUR', per: 'year' }, daysOld: 5, intro,
      tasks: ['Keep ordering open on the busiest Saturday', 'Move the last services to Kubernetes', 'Own backups and prove that they restore'],
      needs: ['3+ years in operations or reliability', 'Terraform', 'Kubernetes', 'Scripting in Python or Bash'],
      offers, questions: [ask.permit('the Netherlands'), ask.salary('EUR'), ask.notice],
    },
    {
      id: stableUuid('orbitfoods platform'), requisition: 'OF-304', title: 'Platform Engineer', team: 'Platform', place: 'Lisbon, Portugal', city: 'Lisbon', country: 'PT', workMode: 'hybrid', employment: 'full_time',
      pay: { min: 42_000, max: 50_000, currency: 'EUR', per: 'year' }, daysOld: 10, intro,
      tasks: ['Look after build and deployment for 30 services', 'Cut the cost of cloud by a fifth', 'Help teams to observe what they run'],
      needs: ['Kubernetes', 'GitHub Actions or GitLab CI', 'AWS or Google Cloud'],
      offers, questions: [ask.permit('Portugal'), ask.salary('EUR'), ask.heard],
    },
    {
      id: stableUuid('orbitfoods contract'), requisition: 'OF-309', title: 'Interim DevOps Engineer (6 months)', team: 'Platform', place: 'Rotterdam, Netherlands', city: 'Rotterdam', country: 'NL', workMode: 'on_site', employment: 'contract',
      pay: { min: 60, max: 75, currency: 'EUR', per: 'hour' }, daysOld: 2, intro,
      tasks: ['Stand in for a colleague on parental leave', 'Finish the migration of the data centre'],
      needs: ['VMware and Ansible', 'Available on site four days a week'],
      offers: ['Hourly rate, paid every two weeks'], questions: [ask.permit('the Netherlands'), ask.start],
    },
  ],
};
