import type { BoardSystem, PracticeEmployer, PracticePosting } from './employer.ts';
import { stableNumber, stableUuid } from './employer.ts';
import { ask } from './questions.ts';

/** One employer for each further form. They have no boards: their postings are reached by link. */
const houses: readonly { readonly system: BoardSystem; readonly token: string; readonly name: string; readonly city: string; readonly country: string; readonly land: string; readonly does: string }[] = [
  { system: 'workable', token: 'nordlicht', name: 'Nordlicht Energie', city: 'Leipzig', country: 'DE', land: 'Germany', does: 'runs wind farms and sells their power by the hour' },
  { system: 'greenhouse_old', token: 'tallowmill', name: 'Tallow Mill', city: 'Amsterdam', country: 'NL', land: 'the Netherlands', does: 'makes software for bakeries and mills' },
  { system: 'smartrecruiters', token: 'GrauwaldRail', name: 'Grauwald Rail', city: 'Berlin', country: 'DE', land: 'Germany', does: 'plans timetables for regional trains' },
  { system: 'recruitee', token: 'pentlandmaps', name: 'Pentland Maps', city: 'Rotterdam', country: 'NL', land: 'the Netherlands', does: 'draws maps for ships on inland waters' },
  { system: 'teamtailor', token: 'sjoelund', name: 'Sjølund Audio', city: 'Copenhagen', country: 'DK', land: 'Denmark', does: 'builds loudspeakers that tune themselves' },
  { system: 'personio', token: 'ahornwerk', name: 'Ahornwerk', city: 'Hamburg', country: 'DE', land: 'Germany', does: 'lends machines to joiners' },
  { system: 'breezy', token: 'quillmark', name: 'Quillmark', city: 'Lisbon', country: 'PT', land: 'Portugal', does: 'checks contracts for translators' },
  { system: 'bamboohr', token: 'coldwater', name: 'Coldwater Labs', city: 'Lisbon', country: 'PT', land: 'Portugal', does: 'measures the sea for fishing fleets' },
  { system: 'careers', token: 'orrery', name: 'Orrery Instruments', city: 'Vienna', country: 'AT', land: 'Austria', does: 'makes telescopes for schools' },
];

function postingsOf(house: (typeof houses)[number]): readonly PracticePosting[] {
  const intro = `${house.name} ${house.does}. Sixty people, one office in ${house.city}, and remote days for all who want them.`;
  const offers = ['30 days of leave', 'A budget for learning', 'Remote days as you like'];
  const base = { place: house.city, city: house.city, country: house.country, workMode: 'hybrid', employment: 'full_time', intro, offers } as const;
  const id = (words: string) => (house.system === 'greenhouse_old' || house.system === 'personio' || house.system === 'bamboohr' || house.system === 'teamtailor' ? String(stableNumber(`${house.token} ${words}`)) : stableUuid(`${house.token} ${words}`));
  return [
    {
      ...base, id: id('platform'), requisition: `${house.token.slice(0, 3).toUpperCase()}-1`, title: 'Platform Engineer', team: 'Platform', pay: { min: 70_000, max: 86_000, currency: 'EUR', per: 'year' }, daysOld: 3,
      tasks: ['Run Kubernetes and PostgreSQL for everybody', 'Make deployment a matter of minutes', 'Help product teams to run what they build'],
      needs: ['Kubernetes and Terraform', 'Go, Python or TypeScript', '3+ years of experience'],
      questions: [ask.permit(house.land), ask.salary('EUR'), ask.heard, ask.why(house.name), ask.tools('Which of these have you used?', ['Kubernetes', 'Terraform', 'Ansible'])],
    },
    {
      ...base, id: id('backend'), requisition: `${house.token.slice(0, 3).toUpperCase()}-2`, title: 'Backend Engineer', team: 'Product', pay: { min: 62_000, max: 78_000, currency: 'EUR', per: 'year' }, daysOld: 9,
      tasks: ['Build services in TypeScript and PostgreSQL', 'Own them in production'],
      needs: ['PostgreSQL', 'TypeScript or Java', 'Clear writing'],
      questions: [ask.permit(house.land), ask.notice, ask.years('PostgreSQL')],
    },
  ];
}

export const smallEmployers: readonly PracticeEmployer[] = houses.map((house) => ({
  token: house.token, name: house.name, system: house.system, mailDomain: `${house.token.toLowerCase()}.example`, about: `${house.name} ${house.does}.`,
  form: { phone: 'optional', coverLetter: 'optional', location: true, profileLink: true, eeoc: false, consent: true },
  postings: postingsOf(house),
}));
