import type { PracticeEmployer } from './employer.ts';
import { stableUuid } from './employer.ts';
import { ask } from './questions.ts';

const intro = 'Brightwater Talent is a recruitment agency. We are hiring on behalf of our client, whose name we share after a first call.';

/** An agency: its posts repeat the roles of others under its own name, and most people want them skipped. */
export const brightwaterTalent: PracticeEmployer = {
  token: 'brightwater',
  name: 'Brightwater Talent',
  system: 'lever',
  mailDomain: 'brightwater.example',
  about: intro,
  form: { phone: 'required', coverLetter: 'off', location: false, profileLink: false, eeoc: false, consent: true },
  postings: [
    {
      id: stableUuid('brightwater platform'), requisition: 'BW-9001', title: 'Senior Platform Engineer (our client, logistics)', team: 'Client roles', place: 'Berlin, Germany', city: 'Berlin', country: 'DE', workMode: 'hybrid', employment: 'full_time',
      pay: null, daysOld: 3, intro,
      tasks: ['Run and extend a Kubernetes platform for forty product services', 'Build a paved road in Go and Terraform'],
      needs: ['5+ years in platform engineering', 'Kubernetes and Terraform in production'],
      offers: ['A competitive package'], questions: [ask.permit('Germany'), ask.salary('EUR')],
    },
    {
      id: stableUuid('brightwater java'), requisition: 'BW-9007', title: 'Java Developer, multiple positions', team: 'Client roles', place: 'Frankfurt, Germany', city: 'Frankfurt', country: 'DE', workMode: 'on_site', employment: 'contract',
      pay: { min: 35, max: 45, currency: 'EUR', per: 'hour' }, daysOld: 21, intro,
      tasks: ['Develop for a large bank', 'Work on site'],
      needs: ['Java 8', 'Fluent German'],
      offers: ['Long contracts'], questions: [ask.permit('Germany'), ask.start],
    },
  ],
};
