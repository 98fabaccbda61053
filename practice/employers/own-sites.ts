import type { BoardSystem, PracticeEmployer, PracticePosting, PracticeQuestion } from './employer.ts';
import { stableNumber } from './employer.ts';
import { ask } from './questions.ts';

const available: PracticeQuestion = { key: 'available', label: 'From which day are you available?', kind: 'date', required: true, options: [] };
/** Drawn as a button that opens a calendar, where controls are drawn. */
const ends: PracticeQuestion = { key: 'ends', label: 'When does your present contract end?', kind: 'date', required: false, options: [] };
const people: PracticeQuestion = { key: 'people', label: 'How many people have you led?', kind: 'number', required: false, options: [] };
const travel: PracticeQuestion = { key: 'travel', label: 'Would you travel once a month?', kind: 'yes_no', required: false, options: ['Yes', 'No'] };

/** Employers with career pages of their own making: forms in frames, in several pages, with drawn controls. */
const houses: readonly { readonly system: BoardSystem; readonly token: string; readonly name: string; readonly city: string; readonly country: string; readonly land: string; readonly does: string }[] = [
  { system: 'framed', token: 'millrace', name: 'Millrace Hydro', city: 'Vienna', country: 'AT', land: 'Austria', does: 'repairs small water power stations' },
  { system: 'greenhouse_embed', token: 'fathomline', name: 'Fathomline', city: 'Utrecht', country: 'NL', land: 'the Netherlands', does: 'measures canals with quiet boats' },
  { system: 'wizard', token: 'ostermoor', name: 'Ostermoor Bahn', city: 'Hamburg', country: 'DE', land: 'Germany', does: 'drives trains across the moor' },
  { system: 'widgets', token: 'glasbruk', name: 'Glasbruk', city: 'Copenhagen', country: 'DK', land: 'Denmark', does: 'melts glass for lamps' },
];

function postingsOf(house: (typeof houses)[number]): readonly PracticePosting[] {
  const intro = `${house.name} ${house.does}. Forty people, one hall in ${house.city}.`;
  const base = { place: house.city, city: house.city, country: house.country, workMode: 'hybrid', employment: 'full_time', intro, offers: ['28 days of leave', 'Remote days as you like'] } as const;
  const id = (words: string) => String(stableNumber(`${house.token} ${words}`));
  return [
    {
      ...base, id: id('platform'), requisition: `${house.token.slice(0, 3).toUpperCase()}-11`, title: 'Platform Engineer', team: 'Platform', pay: null, daysOld: 4,
      tasks: ['Run what the house runs on', 'Make deployment dull'], needs: ['Kubernetes', 'PostgreSQL'],
      questions: [ask.permit(house.land), ask.heard, ask.years('Kubernetes'), ask.why(house.name), ask.tools('Which of these have you used?', ['Kubernetes', 'Terraform', 'Ansible']), available, people],
    },
    {
      ...base, id: id('data'), requisition: `${house.token.slice(0, 3).toUpperCase()}-12`, title: 'Data Engineer', team: 'Data', pay: null, daysOld: 8,
      tasks: ['Bring what is measured to those who ask'], needs: ['SQL', 'Python'],
      questions: [ask.permit(house.land), travel, ask.notice, ask.years('SQL'), available, ...(house.system === 'widgets' ? [ends] : [])],
    },
  ];
}

export const ownSites: readonly PracticeEmployer[] = houses.map((house) => ({
  token: house.token, name: house.name, system: house.system, mailDomain: `${house.token}.example`, about: `${house.name} ${house.does}.`,
  form: { phone: 'required', coverLetter: 'optional', location: true, profileLink: true, eeoc: false, consent: true },
  postings: postingsOf(house),
}));

/** A form whose second page comes only after the first was sent: no program goes on there by itself. */
export const pagedEmployer: PracticeEmployer = {
  token: 'twofold', name: 'Twofold Print', system: 'pages', mailDomain: 'twofold.example', about: 'Twofold Print prints books on both sides.',
  form: { phone: 'optional', coverLetter: 'off', location: false, profileLink: false, eeoc: false, consent: true },
  postings: postingsOf({ system: 'pages', token: 'twofold', name: 'Twofold Print', city: 'Leipzig', country: 'DE', land: 'Germany', does: 'prints books' }).slice(1),
};
