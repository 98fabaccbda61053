import { describe, expect, test } from 'vitest';
import { factsFromText } from './import-text.ts';

const reading = (text: string) => {
  let n = 0;
  return factsFromText(text, 'cv.txt', () => `f${++n}`).facts;
};
const jobs = (lines: string) => reading(`Ann Hill\nann@example.org\n\nExperience\n${lines}\n`).filter((f) => f.kind === 'employment').map(({ title, organisation, place, start, end }) => [title, organisation, place, start, end]);

describe('heads of entries', () => {
  test.each([
    ['the employer before a dash', 'Hill Library, Boise, ID — Archivist\nJULY 2019 - PRESENT', ['Archivist', 'Hill Library', 'Boise, ID', '2019-07', null]],
    ['bars, the employer first', 'Weir & Dale LLP | Senior Accountant | 2011 – 2016', ['Senior Accountant', 'Weir & Dale LLP', null, '2011', '2016']],
    ['dates on the left of a tab, the employer below', 'seit 03/2021\tDisponentin\n\tHillfracht KG, Jena', ['Disponentin', 'Hillfracht KG', 'Jena', '2021-03', null]],
    ['dates in brackets over title, employer and labelled place', '[ 01/09/2016 – Current ]\nEngineer\nHill Rens A/S\nCity: Aarhus | Country: Denmark', ['Engineer', 'Hill Rens A/S', 'Aarhus, Denmark', '2016-09-01', null]],
    ['labels', 'Client: Hill Rail\nRole: Planner\nPeriod: 03/2021 – 12/2022', ['Planner', 'Hill Rail', null, '2021-03', '2022-12']],
    ['labels in a table’s first column', 'Period | 03/2021 – 12/2022\nClient | Hill Rail\nRole | Planner\nTasks | Drew the timetable', ['Planner', 'Hill Rail', null, '2021-03', '2022-12']],
    ['an end on the next line', 'Clerk | Hill Court | September 2016 to\nAugust 2017', ['Clerk', 'Hill Court', null, '2016-09', '2017-08']],
    ['a year at the left', '2016 | Researcher, Hill Survey', ['Researcher', 'Hill Survey', null, '2016', '2016']],
    ['a row below the names of its columns', 'Period | Employer | Position\n02/2019 – date | Hill Stores Ltd | Storekeeper', ['Storekeeper', 'Hill Stores Ltd', null, '2019-02', null]],
    ['a place at the right of the dates', 'Web Developer at Hill Co-op\nSeptember 2023 – Present | Dublin', ['Web Developer', 'Hill Co-op', 'Dublin', '2023-09', null]],
    ['a clinic of a hospital before it', 'Oberarzt, Klinik für Chirurgie, St.-Hill-Krankenhaus Bocholt | 04/2015 – 03/2019', ['Oberarzt', 'St.-Hill-Krankenhaus Bocholt', null, '2015-04', '2019-03']],
    ['a full stop behind its place', '2016–2019 | Chercheuse, Institut de la mer et de l’eau, Brest.', ['Chercheuse', 'Institut de la mer et de l’eau', 'Brest', '2016', '2019']],
    ['dates that a narrow column broke', 'sept. 2016–oct. | Chercheuse, Institut de la mer, Brest\n2019 | Réseau de 40 capteurs', ['Chercheuse', 'Institut de la mer', 'Brest', '2016-09', '2019-10']],
    ['a unit of the army behind it', 'Supply Clerk\nHill Army, 12th Signal Battalion, Boise, ID\n03/2016 – 05/2021', ['Supply Clerk', 'Hill Army', 'Boise, ID', '2016-03', '2021-05']],
    ['its label before the title below the dates', 'Hill Semicon Pvt. Ltd., Chennai\tJul 2020 – Till date\nDesignation: Engineer', ['Engineer', 'Hill Semicon Pvt. Ltd.', 'Chennai', '2020-07', null]],
    ['labels of a numbered list', '1. Organization : Hill Textiles Pvt Ltd, Leeds\n   Designation  : Clerk\n   Period       : April 2017 to till date\n   Responsibilities:\n   - Filed', ['Clerk', 'Hill Textiles Pvt Ltd', 'Leeds', '2017-04', null]],
    ['a comma in brackets', '2016 – heute\tStudienrätin (Mathematik, Sport)\n\tGymnasium Hill, Jena', ['Studienrätin (Mathematik, Sport)', 'Gymnasium Hill', 'Jena', '2016', null]],
    ['its title over its employer and one season', 'Editor\nHill Press, Leeds\t2018 – 2020\n- Wrote\nIntern\nÉditions Dale, Arles\tsummer 2015', ['Editor', 'Hill Press', 'Leeds', '2018', '2020'], ['Intern', 'Éditions Dale', 'Arles', '2015', '2015']],
    ['its employer in one print with its title', '03/2019 – present Dalewood, Spain\nQUALITY ENGINEER HILL TURBINAS S.L.', ['QUALITY ENGINEER', 'HILL TURBINAS S.L.', 'Dalewood, Spain', '2019-03', null]],
    ['a colon behind its place', 'Hill Coffee, Leeds: Supervisor (Nov 2020 – now)', ['Supervisor', 'Hill Coffee', 'Leeds', '2020-11', null]],
    ['a town nobody knows beside its dates', 'März 2019 – heute | Dalwald\nVertriebsingenieur\nHill Getriebe GmbH & Co. KG', ['Vertriebsingenieur', 'Hill Getriebe GmbH & Co. KG', 'Dalwald', '2019-03', null]],
    ['a county that is no company', 'Teacher\tSept 2017 – June 2019\nHill Schools, Co. Mayo', ['Teacher', 'Hill Schools', 'Co. Mayo', '2017-09', '2019-06']],
    ['a unit in its title over a center', 'Charge Nurse, Surgical ICU\nHill Medical Center — Dalewood, ND | 02/2020 to Current', ['Charge Nurse, Surgical ICU', 'Hill Medical Center', 'Dalewood, ND', '2020-02', null]],
    ['seasons', 'Waitress, The Copper Kettle, Summers 2016 and 2017', ['Waitress', 'The Copper Kettle', null, '2016', '2017']],
    ['months of one year', 'Intern, Hill Tools, Lubbock, TX    May – August 2024', ['Intern', 'Hill Tools', 'Lubbock, TX', '2024-05', '2024-08']],
  ])('are read with %s', (_, lines, ...wanted) => expect(jobs(lines)).toEqual(wanted));

  test('titles below one employer are posts there', () => {
    expect(jobs('Hill Telecom    Toronto, ON\nManager    2022 – Present\n- Led nine\nEngineer    2019 – 2022\n- Built a bus\n\nRedpine Games    Montréal, QC\nDeveloper    2014 – 2016').map(([title, organisation]) => [title, organisation])).toEqual([['Manager', 'Hill Telecom'], ['Engineer', 'Hill Telecom'], ['Developer', 'Redpine Games']]);
    expect(jobs('HILL ARMY    2010 – 2022\nPlatoon Sergeant, Fort Larkspur, NC    2018 – 2022\nClerk, Fort Hill, TX    2010 – 2018')).toEqual([['Platoon Sergeant', 'HILL ARMY', 'Fort Larkspur, NC', '2018', '2022'], ['Clerk', 'HILL ARMY', 'Fort Hill, TX', '2010', '2018']]);
  });

  test('an entry that spans the next is no employer over it, and an employer over posts is told', () => {
    expect(jobs('- Stonemason (2016 - 2021)\n- Archeologist (2017 - 2019)')).toHaveLength(2);
    expect(reading('Ann Hill\n\nExperience\nHILL ARMY    2010 – 2022\nSergeant, Fort Hill, TX    2018 – 2022').map((f) => f.text)).toContain('HILL ARMY | 2010 – 2022');
  });

  test('a list item or a sentence with dates is told of its entry', () => {
    expect(jobs('Engineer, Hill Motors, 2015 – 2020\n- Ran the lab from 2016 to 2018 with six people')).toHaveLength(1);
  });

  test('posts under a heading with their employer are posts there', () => {
    expect(jobs('### Hill Pay AS\n#### Staff Engineer\n*May 2021 – now, Oslo*\n- Led nine\n\n#### Engineer\n*2018 – 2021, Oslo*\n\n### Tindvik Hosting\n#### Administrator\n*2014 – 2018, Bergen*\n- Ran 600 machines')).toEqual([
      ['Staff Engineer', 'Hill Pay AS', 'Oslo', '2021-05', null], ['Engineer', 'Hill Pay AS', 'Oslo', '2018', '2021'], ['Administrator', 'Tindvik Hosting', 'Bergen', '2014', '2018'],
    ]);
  });

  test('an employer in a line above several posts is theirs, a sentence on it between or not', () => {
    const lines = 'EMERALD PARCELS PLC, Dublin\nIrish parcel carrier with 2,400 employees.\nVice President Operations (2019 – Present)\n- Run 14 depots\nRegional Manager (2014 – 2019)\n- Opened the Cork hub\nShannon Freight Ltd, Limerick\nDepot Manager (2009 – 2014)';
    expect(jobs(lines)).toEqual([['Vice President Operations', 'EMERALD PARCELS PLC', 'Dublin', '2019', null], ['Regional Manager', 'EMERALD PARCELS PLC', 'Dublin', '2014', '2019'], ['Depot Manager', 'Shannon Freight Ltd', 'Limerick', '2009', '2014']]);
    expect(reading(`Ann Hill\n\nExperience\n${lines}`).map((f) => f.text)).toContain('Irish parcel carrier with 2,400 employees.');
  });

  test('pay, hours and who led it are told of a post, and are nothing that was achieved', () => {
    const facts = reading('Ann Hill\n\nExperience\nClerk, Hill Court, 2015 – 2019\nHours per week: 40\nSupervisor: Bo Dale, 513-555-0180\n- Filed 900 cases');
    expect(facts.slice(2).map((f) => [f.kind, f.text])).toEqual([['statement', 'Hours per week: 40'], ['statement', 'Supervisor: Bo Dale, 513-555-0180'], ['achievement', 'Filed 900 cases']]);
  });

  test('hours are neither employer nor place, and a month opens an internship', () => {
    expect(jobs('Engineer\nTejo Bank · Full-time\nMar 2021 - Present · 4 yrs 9 mos\nLisbon\n• Leads two')).toEqual([['Engineer', 'Tejo Bank', 'Lisbon', '2021-03', null]]);
    expect(jobs('06/2024         Praktikum in der Tierarztpraxis Wenk, Kirchhain')).toEqual([['Praktikum', 'Tierarztpraxis Wenk', 'Kirchhain', '2024-06', '2024-06']]);
  });

  test('a title with its subject stands over its employer where the entry before has it there', () => {
    expect(jobs('Intern, May 2024\nHill Robotics, Austin, TX\n- Ported a driver\nTeaching Assistant, Circuits I, Fall 2022 – Spring 2024\nHill University, Austin, TX\n- Held lab hours')).toEqual([['Intern', 'Hill Robotics', 'Austin, TX', '2024-05', '2024-05'], ['Teaching Assistant, Circuits I', 'Hill University', 'Austin, TX', '2022', '2024']]);
  });

  test('a title and a place nobody knows stand where the entry before has them', () => {
    expect(jobs('Hill Air, Boise, ID    2016 – 2018\nPilot\n- Flew\nDale Guides, Bettles, ID    Seasonal, 2013 – 2015\nPilot\n- Flew')).toEqual([['Pilot', 'Hill Air', 'Boise, ID', '2016', '2018'], ['Pilot', 'Dale Guides', 'Bettles, ID', '2013', '2015']]);
    expect(jobs('Clerk, Hill & Dale, 2018 – 2021\nLeeds\n- Filed\nClerk, Dale & Weir, 2016 – 2018\nWetherby\n- Filed').map(([title, , place]) => [title, place])).toEqual([['Clerk', 'Leeds'], ['Clerk', 'Wetherby']]);
  });

  test('dates in small letters below a list item begin an entry', () => {
    expect(jobs('mei 2019 – heden       Docent\n                       Hil Lyceum, Utrecht\n                       - Lessen aan klas vier\nsept. 2015 – apr. 2019 Docent\n                       Dal Lyceum, Utrecht').map(([, organisation, , start]) => [organisation, start])).toEqual([['Hil Lyceum', '2019-05'], ['Dal Lyceum', '2015-09']]);
  });

  test('a date behind words is told of an entry where entries begin with their dates', () => {
    expect(jobs('08/2016 – heute\tLehrerin, Gymnasium Hill\n\tFachleitung Mathematik seit 2021\n02/2014 – 07/2016\tLehrerin, Schule Dale').map(([title]) => title)).toEqual(['Lehrerin', 'Lehrerin']);
  });

  test('a time without a post is at no employer', () => {
    expect(jobs('04/2012 – 09/2018\tPflegerin\n\tHill-Krankenhaus, Bremen\n10/2018 – 06/2019\tElternzeit').map(([title, organisation]) => [title, organisation])).toEqual([['Pflegerin', 'Hill-Krankenhaus'], ['Elternzeit', null]]);
  });

  test('what stands behind a project’s bar is what it was made with', () => {
    expect(reading('Ann Hill\n\nProjects\nGitlytics | Python, Flask, React | 2019 – 2020\n- Shows commits').filter((f) => f.kind === 'project').map(({ title, organisation, keywords }) => ({ title, organisation, keywords }))).toEqual([{ title: 'Gitlytics', organisation: null, keywords: ['Python', 'Flask', 'React'] }]);
    expect(reading('Ann Hill\n\nProjects\nRelaunch | Siemens, Bosch | 2019\n- New shop').filter((f) => f.kind === 'project').map(({ title, keywords }) => ({ title, keywords }))).toEqual([{ title: 'Relaunch', keywords: [] }]);
  });
});
