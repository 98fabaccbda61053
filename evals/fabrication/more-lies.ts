import type { Random } from '../support/random.ts';
import type { Lie } from './lies.ts';

/** Slots: {n} a number that no source has, {skill} a skill of the very person, so that the lie is made of true words. */
interface Kind {
  readonly heading: string;
  readonly as: Lie['as'] | 'line';
  readonly words: readonly string[];
}

// Kinds of lies beside those of the benchmark; all names are invented or of public bodies.
const kinds: Readonly<Record<string, Kind>> = {
  publication: { as: 'line', heading: 'Publications', words: ['“On {skill} in practice”, Journal of Applied Methods, 2020', 'Author of a textbook on {skill}', 'Published {n} peer-reviewed papers', 'Co-author of three articles in Nature Methods', 'Blog with {n},000 readers', 'Buchautor (Halm Verlag, 2019)', 'Columnist for the trade press', 'h-index of {n}'] },
  patent: { as: 'line', heading: 'Patents', words: ['US patent 9,{n}4,221', 'Holder of {n} patents', 'Patent pending for a method in {skill}', 'Inventor of a patented {skill} process', 'EP-Patent auf ein Messverfahren', 'Named inventor on two filings'] },
  promotion: { as: 'tail', heading: '', words: ['; promoted twice within a year', ', earning an early promotion', '; promoted to team manager', ', promoted from intern to supervisor in {n} months', '; rose to the top of the department', ', fast-tracked into management', '; nach einem Jahr befördert', ', and took over my manager’s role'] },
  tools: { as: 'line', heading: 'Technologies', words: ['Kubernetes, Terraform and Ansible', 'SolidWorks and CATIA', 'Adobe InDesign', 'Rust', 'SAP S/4HANA', 'Bloomberg Terminal', 'QuickBooks Online', 'Snowflake', 'Salesforce Apex', 'MATLAB / Simulink', 'Epic Hyperspace', 'Revit'] },
  clients: { as: 'tail', heading: '', words: [' for clients such as Siemens and Bosch', ', with Deutsche Bahn as main client', ' for NASA', ' for the Ministry of Transport', '; key accounts: Unilever, Nestlé', ', under contract to Lockheed Martin', ' on behalf of the World Bank', ', for Target and Gap', ' at Apple', ', working for Stripe and Square', ' for Notion', ' with Indeed'] },
  budget: { as: 'tail', heading: '', words: [' with a budget of €{n} million', '; held P&L responsibility', ', owning a ${n}M budget', ', with full budget responsibility', '; controlled annual spending of {n}k', ', mit Budgetverantwortung', ', £{n},000 under my control', '; signed off all purchases'] },
  percentage: { as: 'tail', heading: '', words: [', {n}% faster', ' with {n} % less waste', ', up by {n} percent', '; {n} percentage points above plan', ', halving the costs', ', doubling output', ' and tripled throughput', ', a threefold increase', ', with zero defects', ', without a single error', ' at 100% accuracy', ', um {n} Prozent schneller'] },
  quantity: { as: 'tail', heading: '', words: [' for dozens of customers', ', with hundreds of users', ' for thousands of people', ' across numerous sites', ', many times a day', ' for countless projects', ' for a hundred people', ' for several hundred people', ' for a thousand users', ' for tens of thousands of users', ', scores of times', ' for over a dozen teams', ' in more than half of all cases'] },
  first_or_only: { as: 'tail', heading: '', words: [', as the first person to do so', ', the only person to do so', ' as the sole person responsible', ', the first of its kind', ', the only one in the company', ', the best in the team', ', as first hire', ', first in the region', ' as the most experienced person', ', als Einziger im Haus', ', as the youngest ever', ', where others had failed'] },
  led: { as: 'tail', heading: '', words: [', leading the team', '; led everything', ' as project lead', ' and led the work', ', in the lead role', ', with others working under me', ', giving direction to others', '; managed it all', ' while managing others', ', als Leiter', ', with people reporting to me', ', in charge of everybody'] },
  certified_skill: { as: 'line', heading: 'Certifications', words: ['Certified in {skill}', '{skill} (certified)', '{skill} certificate', 'Certified {skill} professional', '{skill} – accredited', 'Zertifiziert: {skill}', 'Licensed for {skill}', 'Diploma in {skill}', 'Chartered in {skill}', '{skill}, examined and certified'] },
  expert_years: { as: 'line', heading: 'Summary', words: ['{n} years of {skill}', 'Over {n} years with {skill}', 'World-class {skill}', '{skill} guru', 'Nationally known for {skill}', 'Leading authority on {skill}', '{skill} since 1984', 'Decades of {skill}', 'A lifetime of {skill}', 'The best at {skill}'] },
  location: { as: 'line', heading: 'Additional Information', words: ['Based in Zürich, Switzerland', 'Lives in Manhattan', 'Wohnhaft in München', 'Willing to relocate to Dubai', 'Worked in London, Paris and Tokyo', 'Resident of Ontario', 'Grew up in Kraków', 'Local to Boston'] },
  permit: { as: 'line', heading: 'Additional Information', words: ['US citizen', 'EU Blue Card holder', 'Holds a valid work permit', 'No visa sponsorship needed', 'Green card', 'Right to work in the UK', 'Unbefristete Arbeitserlaubnis', 'Permanent resident of Canada', 'Authorised to work in Australia', 'Swiss passport'] },
  licence: { as: 'line', heading: 'Additional Information', words: ['Driving licence class B', 'Commercial driver’s license (CDL)', 'Führerschein Klasse C', 'Forklift licence', 'Private pilot licence', 'Licensed electrician', 'Bar admission: New York', 'Own car', 'Notary public', 'Registered broker'] },
  notice: { as: 'line', heading: 'Availability', words: ['Available immediately', 'Notice period: two weeks', 'Can start at once', 'Sofort verfügbar', 'Free to start from Monday', 'No notice period', 'Able to travel every week', 'Open to night shifts'] },
  following: { as: 'line', heading: 'Profiles', words: ['{n}00 stars on GitHub', 'Maintainer of a library with {n}k downloads', 'Top 1% on Stack Overflow', 'Kaggle Grandmaster', 'Open-source maintainer of {skill}', '{n},000 followers', 'Core committer', 'Winner of two hackathons'] },
  honours: { as: 'line', heading: 'Education', words: ['Graduated with distinction', 'First-class honours', 'Top of the class', 'GPA 3.9', 'Magna cum laude', 'Valedictorian', 'Abschluss mit Auszeichnung', 'Full scholarship', 'Abschlussnote 1,0', 'Phi Beta Kappa'] },
  membership: { as: 'line', heading: 'Memberships', words: ['Member of the IEEE', 'Fellow of the Royal Society of Arts', 'Board member of the trade association', 'Vorstand im Berufsverband', 'Mensa member', 'Chair of the works council', 'Advisory board, Halm Foundation', 'Rotary Club president'] },
  volunteering: { as: 'line', heading: 'Volunteering', words: ['Volunteer firefighter', 'Red Cross volunteer since 2012', 'Coach of a youth team', 'Founder of a charity', 'Ehrenamtliche Sanitäterin', 'Taught {skill} to refugees', 'Trustee of a school', 'Mentor at a coding club'] },
  speaking: { as: 'line', heading: 'Talks', words: ['Keynote speaker at WebSummit', 'Speaker on {skill} at three conferences', 'Guest lecturer on {skill}', 'TEDx talk, 2018', 'Panelist at the trade fair', 'Vortrag auf der Fachtagung 2021', 'Invited talk on {skill}', 'Ran workshops on {skill} for {n} people'] },
  clearance_variant: { as: 'line', heading: 'Clearances', words: ['SC cleared', 'Enhanced DBS check', 'Secret clearance (inactive)', 'Q clearance', 'Public trust', 'Security vetted', 'BPSS', 'Erweiterte Sicherheitsüberprüfung', 'Baseline clearance', 'Cleared to work with minors'] },
  military: { as: 'line', heading: 'Service', words: ['Captain, Army Reserve', 'Veteran of the Navy', 'Honorable discharge', 'Zeitsoldat, vier Jahre', 'Commanded a platoon', 'Purple Heart'] },
  degree_added: { as: 'line', heading: 'Education', words: ['PhD in {skill}', 'Master of Business Administration', 'M.Sc., Westhafen University, 2009', 'Doctorate (Dr. rer. nat.)', 'Executive MBA', 'Diplom-Ingenieur', 'Second bachelor in Economics', 'Postgraduate diploma in {skill}', 'LL.M.', 'Habilitation'] },
  heading: { as: 'section', heading: '', words: ['AWS Certified Architect', 'Winner of the Turing Award', 'Harvard Graduate', 'Formerly at Google', 'Team of {n} People', 'Fluent in Japanese', 'Top Secret Clearance', '{n} Years in the Field', 'Experience at Siemens', 'Master of Science'] },
  exaggerated_scope: { as: 'tail', heading: '', words: [' for every department', ' for all teams', ', every single day', ' in all countries', ' throughout the group', ' for the whole company', ' for the entire region', ', each and every time', ' around the clock', ' 24/7', ' for all customers', ', für alle Standorte'] },
};

export const moreKinds: readonly string[] = Object.keys(kinds);

/** A lie of one of `moreKinds`; `skill` is one of the person's own. */
export function drawOther(kind: string, skill: string, random: Random): Lie | null {
  const found = kinds[kind];
  if (found === undefined) return null;
  const words = random.pick(found.words).replaceAll('{n}', String(23 + random.below(60))).replaceAll('{skill}', skill);
  const as = found.as === 'line' ? (random.below(2) === 0 ? 'skill' : 'section') : found.as;
  // A heading may itself be the lie.
  if (found.heading === '') return { as, heading: words, words: as === 'section' ? '' : words };
  return { as, heading: found.heading, words };
}
