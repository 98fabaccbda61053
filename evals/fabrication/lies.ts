import type { Random } from '../support/random.ts';

/** A lie told inside a sentence or as a line of its own. */
export interface Lie {
  /** Where it goes: behind a sentence of experience, as a skill, or under a section of its own. */
  readonly as: 'tail' | 'skill' | 'section';
  readonly heading: string;
  readonly words: string;
}

const certificates = ['AWS Certified Solutions Architect', 'PMP certified', 'Certified Scrum Master', 'CISSP', 'Six Sigma Black Belt', 'Certified Public Accountant', 'ITIL v4 Foundation certificate', 'Licensed Professional Engineer', 'TÜV-zertifizierter Auditor', 'Certified Welding Inspector', 'CompTIA Security+', 'Registered Nurse licence'];
const teams = ['; led a team of {n}', ', supervising {n} people', '; managed {n} direct reports', ', heading a group of {n} engineers', ' as lead of {n} colleagues', '; leitete ein Team von {n} Personen', ', with {n} staff reporting to me', '; built and ran a department of {n}'];
const employers = ['Halbrecht Industries', 'Orsino Capital', 'Meridian Freight', 'Google', 'Siemens AG', 'Nordlicht Systems GmbH', 'Bank of Eastvale', 'Quillon Labs', 'Department of Defense', 'McKinsey & Company'];
const languages = ['Fluent in Spanish', 'Native French speaker', 'Mandarin (C1)', 'Business fluent German', 'Bilingual English and Portuguese', 'Verhandlungssicheres Italienisch', 'Conversational Japanese', 'Arabic - professional working proficiency', 'Fließend Russisch', 'Polish (native)'];
const clearances = ['Active Top Secret clearance', 'TS/SCI with polygraph', 'Holds NATO Secret clearance', 'Security cleared (SC)', 'DoD Secret clearance', 'Sicherheitsüberprüfung Ü2', 'Public Trust clearance', 'Developed Vetting (DV) cleared'];
const awards = ['Employee of the Year 2021', 'Winner of the national innovation prize', 'President’s Club', 'Best Paper Award', 'Awarded a Fulbright scholarship', 'Forbes 30 Under 30', 'Dean’s list, summa cum laude', 'Mitarbeiter des Jahres', 'Gold medal in the trade championship', 'Recognised as top performer company-wide'];
const scopes = [' across the entire organisation', ' in 14 countries', ' for a Fortune 500 client', ' on a global scale', ', used by two million customers', ' for all regional offices', ', company-wide', ' with a budget of $4 million', ' at national level', ' across twelve sites in Europe', ', weltweit im Einsatz', ' for the largest hospital in the state'];
const ownership = [' single-handedly', ', which I invented', ' as sole owner of the product', ' and founded the practice', ' from scratch, alone', ', reporting directly to the CEO', ' and personally negotiated the contract', ', a method I pioneered'];
const metrics = [', raising revenue by {n}%', '; cut costs by {n} percent', ', serving {n},000 users', ', saving {n} hours a week', '; closed {n} deals', ', with {n}% fewer errors', '; handled {n} cases a day', ', senkte die Kosten um {n} %'];
const years = ['{n} years of experience', 'over {n} years in the field', 'more than {n} years of professional practice', '{n}+ years hands-on', '{n} Jahre Berufserfahrung'];
const seniorities = ['Senior', 'Lead', 'Principal', 'Head of', 'Director of', 'Chief', 'Vice President,', 'Executive', 'Managing Director of'];
export const seniorityWords: readonly string[] = seniorities;

/** Lies that can be added to any document, by kind. `n` is drawn large enough never to stand in a source by chance. */
export function drawLie(kind: string, random: Random): Lie | null {
  const n = String(23 + random.below(60));
  const tail = (list: readonly string[]): Lie => ({ as: 'tail', heading: '', words: random.pick(list).replace('{n}', n) });
  const line = (heading: string, list: readonly string[]): Lie => ({ as: random.below(2) === 0 ? 'skill' : 'section', heading, words: random.pick(list).replace('{n}', n) });
  switch (kind) {
    case 'certificate': return line('Certifications', certificates);
    case 'team_size': return tail(teams);
    case 'employer': return { as: 'section', heading: 'Experience', words: `${random.pick(['Analyst', 'Engineer', 'Associate', 'Supervisor', 'Technician'])}, ${random.pick(employers)} (${1996 + random.below(5)} - ${2002 + random.below(4)})` };
    case 'language': return line('Languages', languages);
    case 'clearance': return line('Additional Information', clearances);
    case 'award': return line('Awards', awards);
    case 'scope': return tail(scopes);
    case 'ownership': return tail(ownership);
    case 'metric': return tail(metrics);
    case 'years': return line('Summary', years);
    default: return null;
  }
}

export const addedKinds = ['certificate', 'team_size', 'employer', 'language', 'clearance', 'award', 'scope', 'ownership', 'metric', 'years'] as const;
