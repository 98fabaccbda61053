import type { HardAdvert, HardPair } from './hard-pairs.ts';

// Pairs written before anybody looked at the rules: agencies, reposts under another title, and what looks the same and is not.

const ferry = 'The harbour office looks for somebody who plans the ferries of the inner islands. You draw up the summer and winter timetables, agree on them with the crews and the communes, and answer for the 14 boats that run every day. You know timetable software such as Hastus, have three years in public transport behind you, and can calm a captain at five in the morning. We offer 30 days of leave, a season ticket and a desk above the quay.';
const ferryShort = 'You draw up the summer and winter timetables, agree on them with the crews and the communes, and answer for the 14 boats that run every day. You know timetable software such as Hastus, have three years in public transport behind you, and can calm a captain at five in the morning.';
const ledger = 'Our finance team of six closes the books of four companies within five days. You keep the fixed assets, reconcile intercompany accounts, prepare the VAT returns and help the auditors in spring. You have an apprenticeship in accounting, work with DATEV and Excel every day and like to ask why. Flexible hours between six and eight, home office three days a week.';
const rust = 'We build the storage engine of a time series database in Rust. You will own compaction and the write-ahead log, read papers on log-structured merge trees with us on Thursdays, and be on call one week in eight. You have shipped something that must not lose data, can read a flame graph and write about what you did. Salary 110,000 to 140,000 euros, equity, 28 days of leave.';
const rustAgency = `Our client, a well-known maker of databases, is looking for you. ${rust.replaceAll('We build', 'They build').replaceAll('with us ', '')} Send us your CV today and our consultants will get back to you within 24 hours.`;
const nurse = 'On our ward for children with long illnesses you care for eight beds in a team of fourteen. You plan and document the care, train parents for the time at home and take part in the early shift every second week. You are a registered nurse with an interest in respirators, and the children should laugh once a day. Pay by the collective agreement, group P8, with all supplements.';
const nurseDe = 'Auf unserer Station für Kinder mit langen Krankheiten pflegst du acht Betten in einem Team von vierzehn. Du planst und dokumentierst die Pflege, leitest Eltern für die Zeit zu Hause an und bist jede zweite Woche im Frühdienst. Du bist Pflegefachkraft mit Interesse an Beatmung, und die Kinder sollen einmal am Tag lachen. Bezahlung nach Tarif, Gruppe P8, mit allen Zulagen.';
const shop = 'You serve our guests at the counter, fill the shelves, count the till in the evening and keep the shop tidy. You are friendly also on Saturdays and can lift twenty kilos. We pay above the agreement and give you 20 percent off everything you buy.';

const ad = (title: string, company: string, location: string, text: string, published = '2026-11-02'): HardAdvert => ({ title, company, location, text, published });
const pair = (kind: string, label: 0 | 1, a: HardAdvert, b: HardAdvert): HardPair => ({ kind, label, a, b });

const ferryAd = ad('Timetable Planner Ferries', 'Hafenamt Nordinseln', 'Kiel, Germany', ferry);
const ledgerAd = ad('Accountant (m/f/d)', 'Kontorhaus Brink GmbH', 'Bremen', ledger);
const rustAd = ad('Senior Storage Engineer', 'Tidelog', 'Amsterdam, Netherlands', rust);
const nurseAd = ad('Registered Nurse, Paediatrics', 'Kinderklinik am Werder', 'Bremen, Germany', nurse);
const shopAd = ad('Sales Assistant', 'Blattwerk Markets', 'Leeds, UK', shop);

export const strangerPairs: readonly HardPair[] = [
  pair('repost, title turned round', 1, ferryAd, { ...ferryAd, title: 'Ferry Timetable Planner (all genders)', published: '2026-11-16' }),
  pair('repost, company with its form', 1, ferryAd, { ...ferryAd, company: 'Hafenamt Nordinseln AöR', location: 'Kiel' }),
  pair('aggregator cuts the text', 1, ferryAd, { ...ferryAd, text: `${ferryShort.slice(0, 190)}…`, location: 'Kiel, Schleswig-Holstein' }),
  pair('aggregator cuts the head off', 1, ferryAd, { ...ferryAd, text: ferryShort }),
  pair('repost, urgent', 1, ferryAd, { ...ferryAd, title: 'URGENT: Timetable Planner Ferries - Start immediately!', published: '2026-11-20' }),
  pair('another team', 0, ferryAd, { ...ferryAd, title: 'Timetable Planner Buses', text: ferry.replaceAll('ferries', 'buses').replace('boats', 'lines').replace('captain', 'driver') }),
  pair('assistant of the same', 0, ferryAd, { ...ferryAd, title: 'Assistant Timetable Planner Ferries', text: ferry.replace('three years', 'no years') }),
  pair('another island', 0, ferryAd, { ...ferryAd, location: 'Flensburg, Germany' }),
  pair('title with the form of work', 1, ledgerAd, { ...ledgerAd, title: 'Accountant - hybrid / 3 days home office', location: 'Bremen, Germany' }),
  pair('title with the hours', 1, ledgerAd, { ...ledgerAd, title: 'Accountant (m/w/d) Vollzeit' }),
  pair('title with the place', 1, ledgerAd, { ...ledgerAd, title: 'Accountant in Bremen', company: 'Kontorhaus Brink' }),
  pair('accounts receivable beside general', 0, ledgerAd, { ...ledgerAd, title: 'Accounts Receivable Clerk (m/f/d)', text: ledger.replace('keep the fixed assets, reconcile intercompany accounts', 'write invoices, send reminders') }),
  pair('head of the same', 0, ledgerAd, { ...ledgerAd, title: 'Head of Accounting (m/f/d)', text: `You lead the team. ${ledger}` }),
  pair('sister company', 0, ledgerAd, { ...ledgerAd, company: 'Kontorhaus Brink Logistik GmbH' }),
  pair('another house with the same text', 0, ledgerAd, { ...ledgerAd, company: 'Speicher & Sohn GmbH' }),
  pair('trainee beside accountant', 0, ledgerAd, { ...ledgerAd, title: 'Trainee Accounting (m/f/d)' }),
  pair('level in another word', 1, rustAd, { ...rustAd, title: 'Sr. Storage Engineer (Rust)' }),
  pair('remote beside the town', 0, rustAd, { ...rustAd, location: 'Remote, Portugal' }),
  pair('staff beside senior', 0, rustAd, { ...rustAd, title: 'Staff Storage Engineer' }),
  pair('roman numerals', 0, { ...rustAd, title: 'Storage Engineer II' }, { ...rustAd, title: 'Storage Engineer III' }),
  pair('agency that hides the name', 0, rustAd, { ...rustAd, company: 'Hunter & Partners Recruitment', text: rustAgency }),
  pair('agency that says the name', 1, rustAd, { ...rustAd, company: 'Hunter & Partners for Tidelog', title: 'Senior Storage Engineer' }),
  pair('company with its land', 1, rustAd, { ...rustAd, company: 'Tidelog B.V.', location: 'Amsterdam, North Holland, NL', published: '2026-11-09' }),
  pair('company with its site', 1, rustAd, { ...rustAd, company: 'tidelog.io' }),
  pair('two languages', 0, nurseAd, { ...nurseAd, title: 'Pflegefachkraft Pädiatrie (m/w/d)', text: nurseDe }),
  pair('another ward', 0, nurseAd, { ...nurseAd, title: 'Registered Nurse, Intensive Care', text: nurse.replace('children with long illnesses', 'people after large operations') }),
  pair('night duty', 0, nurseAd, { ...nurseAd, title: 'Registered Nurse, Paediatrics (permanent night duty)', text: nurse.replace('early shift', 'night shift') }),
  pair('a sign-on line', 1, nurseAd, { ...nurseAd, title: 'Registered Nurse Paediatrics - €3,000 welcome bonus', text: `${nurse} Now with a welcome bonus of 3,000 euros.`, published: '2026-11-18' }),
  pair('two shops of a chain in one town', 0, shopAd, { ...shopAd, title: 'Sales Assistant - Headingley', text: `${shop} Our shop in Headingley.` }),
  pair('two towns of a chain', 0, shopAd, { ...shopAd, location: 'York, UK' }),
  pair('part time beside full time', 0, { ...shopAd, title: 'Sales Assistant (Full Time)' }, { ...shopAd, title: 'Sales Assistant (Part Time, 16h)' }),
  pair('the county and the land', 1, shopAd, { ...shopAd, location: 'Leeds, West Yorkshire, England', published: '2026-11-06' }),
];
