import { seededRandom } from '../site/faults.ts';

const nouns = ['platform', 'payments', 'search', 'mobile', 'data', 'security', 'growth', 'billing', 'logistics', 'catalogue', 'identity', 'pricing', 'fraud', 'media', 'maps', 'ledger', 'risk', 'storage', 'network', 'robotics'];
const roles = ['Engineer', 'Analyst', 'Designer', 'Manager', 'Scientist', 'Technician', 'Architect', 'Consultant', 'Editor', 'Planner'];
const verbs = ['build', 'run', 'measure', 'explain', 'repair', 'plan', 'review', 'test', 'document', 'improve', 'sell', 'teach', 'design', 'watch', 'move', 'calculate'];
const things = ['pipelines', 'warehouses', 'invoices', 'sensors', 'reports', 'schedules', 'contracts', 'forecasts', 'interfaces', 'routes', 'batches', 'archives', 'ledgers', 'pumps', 'turbines', 'catalogues', 'tickets', 'budgets', 'kitchens', 'orchards'];
const cities = ['Berlin, Germany', 'Hamburg, Germany', 'Lisbon, Portugal', 'Copenhagen, Denmark', 'Utrecht, Netherlands', 'Austin, TX, United States', 'Denver, CO, United States', 'Toronto, Canada', 'Remote', 'Remote - Germany'];

/** What a made-up employer advertises. */
export interface FleetPosting {
  readonly id: string;
  readonly title: string;
  readonly city: string;
  readonly html: string;
}

/** The postings of one board: the same seed gives the same words, another revision changes one posting's text. */
export function fleetPostings(board: number, count: number, paragraphs: number, revision = 0): FleetPosting[] {
  return Array.from({ length: count }, (_, n) => {
    const random = seededRandom(board * 100_003 + n * 17 + 7);
    const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
    const title = `${pick(['', 'Senior ', 'Lead ', 'Junior '])}${pick(nouns)} ${pick(roles)} ${n}`.replace(/^./, (letter) => letter.toUpperCase());
    const sentence = () => `You ${pick(verbs)} ${pick(things)} and ${pick(verbs)} ${pick(nouns)} ${pick(things)} with ${Math.floor(random() * 900)} colleagues in ${pick(nouns)}.`;
    const part = () => `<h3>${pick(nouns)}</h3><p>${sentence()} ${sentence()}</p><ul>${Array.from({ length: 4 }, () => `<li>${sentence()}</li>`).join('')}</ul>`;
    const html = `${Array.from({ length: paragraphs }, part).join('')}${revision > 0 && n === 0 ? `<p>Revision ${revision}.</p>` : ''}`;
    return { id: String(1_000_000 + board * 1_000 + n), title, city: pick(cities), html };
  });
}
