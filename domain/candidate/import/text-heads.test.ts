import { describe, expect, test } from 'vitest';
import { factsFromText } from './import-text.ts';

const reading = (text: string) => {
  let n = 0;
  return factsFromText(text, 'cv.txt', () => `f${++n}`).facts;
};
const jobs = (lines: string) => reading(`Ann Hill\nann@example.org\n\nExperience\n${lines}\n`).filter((f) => f.kind === 'employment').map(({ title, organisation, place, start, end }) => [title, organisation, place, start, end]);
const schools = (lines: string) => reading(`Ann Hill\nann@example.org\n\nEducation\n${lines}\n`).filter((f) => f.kind === 'education').map(({ title, organisation, start, end, detail }) => [title, organisation, start, end, detail]);

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

  test('whether a degree is finished is part of no name', () => {
    expect(schools('2010 – 2012\tMaster Wiskunde, Hogeschool Hil (diploma behaald)')).toEqual([['Master Wiskunde', 'Hogeschool Hil', '2010', '2012', null]]);
    expect(schools('Hill University, Austin, TX\nBachelor of Science in Physics, GPA: 3.7, Aug. 2022 – May 2026 (expected)')).toEqual([['Bachelor of Science in Physics', 'Hill University', '2022-08', '2026-05', '3.7']]);
  });

  test('what schools for all end in has no subject beside it, and a class of honours is a grade', () => {
    expect(schools('HAVO, Hill College, Assen\n2010 – 2015')).toEqual([['HAVO', 'Hill College', '2010', '2015', null]]);
    expect(schools('LLB (Hons) Law, 2:1, University of Hill, 2015 – 2018')).toEqual([['LLB (Hons) Law', 'University of Hill', '2015', '2018', '2:1']]);
  });

  test('a school behind “from”, a grade behind “with” and one in brackets behind the degree are read', () => {
    expect(schools('* M.Com from Hill University in 2015 with 62%')).toEqual([['M.Com', 'Hill University', '2015', '2015', '62%']]);
    expect(schools('1998 – 2007\tGymnasium Hill, Abitur (2,0)')).toEqual([['Abitur', 'Gymnasium Hill', '1998', '2007', '2,0']]);
  });

  test('qualifications without degrees are no schooling, and half a known name is enough for a marked heading', () => {
    expect(reading('Ann Hill\nann@example.org\n\nQualifications\n- Seven years on reach trucks\n\nSkills\nWord').slice(2).map((f) => f.kind)).toEqual(['statement', 'skill']);
    expect(reading('# Ann Hill\n\n## Experience\nClerk, Hill Court, 2015 – 2019\n\n## Vorbereitungsdienst und Studium\n2008 – 2012\tLehramtsstudium, Universität Hill').slice(1).map((f) => f.kind)).toEqual(['employment', 'education']);
  });

  test('the rows of a table of schools are read by the names of its columns', () => {
    expect(schools('Course | Institution | Board / University | Year of Passing | Percentage / CGPA\nB.E. (ECE) | Hill College of Engineering | Dale University | 2017 | 8.1\nHSC | Hill School, Erode | State Board | 2013 | 91%')).toEqual([['B.E. (ECE)', 'Hill College of Engineering', '2017', '2017', '8.1'], ['HSC', 'Hill School', '2013', '2013', '91%']]);
  });

  test('training is where somebody learned, where its lines are schools and no other heading has them', () => {
    const training = 'Training\n2008 – 2010 | BTS Hôtellerie\nHill College, Cahors';
    expect(reading(`Ann Hill\nann@example.org\n\n${training}`).slice(2).map((f) => [f.kind, f.title])).toEqual([['education', 'BTS Hôtellerie']]);
    expect(reading(`Ann Hill\nann@example.org\n\nEducation\nBA, Hill University, 2012\n\n${training}`).filter((f) => f.kind === 'education')).toHaveLength(1);
  });

  test('a degree to come is named below its school', () => {
    expect(schools('seit 2019       Gesamtschule Lahntal, Marburg\n                voraussichtlicher Abschluss: Fachabitur 2027')).toEqual([['Fachabitur', 'Gesamtschule Lahntal', '2019', null, null]]);
  });

  test('a trade is learned at the employer below it', () => {
    expect(schools('09/2008 – 07/2012    Ausbildung zum Anlagenmechaniker SHK\n                     Hill & Söhne Haustechnik, Kolbermoor').map(([title, school]) => [title, school])).toEqual([['Ausbildung zum Anlagenmechaniker SHK', 'Hill & Söhne Haustechnik']]);
  });

  test('what stands behind a project’s bar is what it was made with', () => {
    expect(reading('Ann Hill\n\nProjects\nGitlytics | Python, Flask, React | 2019 – 2020\n- Shows commits').filter((f) => f.kind === 'project').map(({ title, organisation, keywords }) => ({ title, organisation, keywords }))).toEqual([{ title: 'Gitlytics', organisation: null, keywords: ['Python', 'Flask', 'React'] }]);
    expect(reading('Ann Hill\n\nProjects\nRelaunch | Siemens, Bosch | 2019\n- New shop').filter((f) => f.kind === 'project').map(({ title, keywords }) => ({ title, keywords }))).toEqual([{ title: 'Relaunch', keywords: [] }]);
  });

  test('a degree on a line of its own keeps its commas, and its grade stands beside it', () => {
    expect(schools('Hill State University, Austin, TX    Expected May 2027\nBachelor of Science in Physics, Minor in Mathematics\nGPA: 3.8/4.0; Dean’s List')).toEqual([['Bachelor of Science in Physics, Minor in Mathematics', 'Hill State University', null, '2027-05', '3.8/4.0']]);
  });
});

describe('the way lines are set', () => {
  test('lines broken at the margin are whole again, and hyphens too', () => {
    const text = 'Ann Hill\n\nExperience\nOfficer, Hill Bank, 2018 – 2020\n▪ Introduced a register of conflicts of interest which is now used by four subsid-\n  iaries and reviewed each quarter\n▪ Answered requests\n';
    expect(reading(text).filter((f) => f.kind === 'achievement').map((f) => f.text)).toEqual(['Introduced a register of conflicts of interest which is now used by four subsidiaries and reviewed each quarter', 'Answered requests']);
  });

  test('columns side by side are read one after the other', () => {
    const text = ['              ANN HILL', '', 'CONTACT                 EXPERIENCE', 'ann@example.org         Designer              2020 – Present', 'Portland, OR            Hill Outdoor', '                        - Drew 14 stoves', 'SKILLS', 'Rhino                   Junior Designer       2015 – 2020', 'KeyShot                 Bluestem Appliances', '                        - Drew kettles'].join('\n');
    const facts = reading(text);
    expect(facts.filter((f) => f.kind === 'skill').map((f) => f.title)).toEqual(['Rhino', 'KeyShot']);
    expect(facts.filter((f) => f.kind === 'employment').map((f) => [f.title, f.organisation, f.start])).toEqual([['Designer', 'Hill Outdoor', '2020'], ['Junior Designer', 'Bluestem Appliances', '2015']]);
  });

  test('a name below the sidebar is found by the mail address', () => {
    const facts = reading('CONTACT\nann.hill@example.org\nSKILLS\nSQL\nANN HILL\nANALYST\nEXPERIENCE\nAnalyst, Hill Bank, 2018 – 2020\n');
    expect(facts.filter((f) => f.kind === 'name' || f.kind === 'headline').map((f) => f.text)).toEqual(['ANN HILL', 'ANALYST']);
    expect(facts.filter((f) => f.kind === 'skill').map((f) => f.text)).toEqual(['SQL']);
  });

  test('pictures beside contact details and details of the person make no headline', () => {
    const facts = reading('A N N   H I L L\n\uf0e0 ann@example.org   \uf095 +1 206 555 0158\nGeburtsdatum: 23.07.1990\nAnschrift: Am Wehr 3, 48143 Münster\n\nSkills\nSQL\n');
    expect(facts.map((f) => [f.kind, f.title === 'location' ? f.detail : f.text])).toEqual([['name', 'ANN HILL'], ['contact', 'ann@example.org'], ['contact', '+1 206 555 0158'], ['statement', 'Geburtsdatum: 23.07.1990'], ['contact', 'Münster'], ['skill', 'SQL']]);
  });

  test('a licence to drive and a street are no headline, and a state needs no comma', () => {
    expect(reading('Ann Hill\nann@example.org\nLindenallee 7\nDriving licence B\n\nSkills\nWord\n').map((f) => [f.kind, f.text])).toEqual([['name', 'Ann Hill'], ['contact', 'ann@example.org'], ['contact', 'Lindenallee 7'], ['statement', 'Driving licence B'], ['skill', 'Word']]);
    expect(reading('Ann Hill\nann@example.org | Geelong VIC 3220\n\nSkills\nWord\n')[2]).toMatchObject({ title: 'location', text: 'Geelong VIC 3220' });
  });

  test('a line of languages among the details of the person ends with its line', () => {
    expect(reading("Ann Hill\nann@example.org\n\nPersonal details\nFather's name | : Bo Hill\nLanguages known | : Tamil, English\nAddress | : 4 Hill Street, Erode\n").slice(2).map((f) => [f.kind, f.text])).toEqual([['statement', "Father's name: Bo Hill"], ['language', 'Tamil'], ['language', 'English'], ['contact', '4 Hill Street, Erode']]);
  });

  test('dashes part a headline from the ways to reach the person, and tools are no languages', () => {
    expect(reading('Ann Hill\nPress Officer — Leeds — ann@example.org\n\nLanguages\nGerman (native)\nTrados, MemoQ\n').map((f) => [f.kind, f.text])).toEqual([['name', 'Ann Hill'], ['headline', 'Press Officer'], ['contact', 'Leeds'], ['contact', 'ann@example.org'], ['language', 'German (native)'], ['statement', 'Trados, MemoQ']]);
  });

  test('a name in spaced capitals whose gap is lost is parted by the mail address', () => {
    expect(reading('# A N N I K A H I L L - D A L E\nannika.hd@example.org\n\nSkills\nWord\n')[0]?.text).toBe('ANNIKA HILL-DALE');
  });

  test('skills in two columns are single ones, and how much of one goes with it', () => {
    expect(reading('Ann Hill\nann@example.org\n\nKey skills\n- Drafting of wills | Legal research\n- Land registry | Typing, 75 wpm\n').slice(2).map((f) => f.title)).toEqual(['Drafting of wills', 'Legal research', 'Land registry', 'Typing, 75 wpm']);
  });

  test('a telephone needs no colon, and place, day and name at the end are no languages', () => {
    const facts = reading('Ann Hill\nAm Wehr 3, 48143 Münster\nTel. +49 251 5550123\nann@example.org\n\nKenntnisse\nExcel, Datev\nFührerschein Klasse B, BE\n\nSprachen\nDeutsch (Muttersprache)\n\nMünster, 3. November 2026\nAnn Hill\n');
    expect(facts.filter((f) => f.kind === 'contact').map((f) => [f.title, f.text])).toEqual([['location', 'Am Wehr 3, 48143 Münster'], ['phone', '+49 251 5550123'], ['email', 'ann@example.org']]);
    expect(facts.filter((f) => ['skill', 'language', 'statement'].includes(f.kind)).map((f) => [f.kind, f.text])).toEqual([
      ['skill', 'Excel'], ['skill', 'Datev'], ['statement', 'Führerschein Klasse B, BE'], ['language', 'Deutsch (Muttersprache)'], ['statement', 'Münster, 3. November 2026'], ['statement', 'Ann Hill'],
    ]);
  });

  test('headings with numbers, and of two names, open sections', () => {
    const facts = reading('Ann Hill\nann@example.org\n\n1. Beruflicher Werdegang\nNurse, Hill Clinic (2015 - 2019)\n2. Publikationen (Auswahl)\nHill A: Maps. 2016\n3. Sprachen und EDV\nDeutsch (Muttersprache), Dänisch (B1)\nExcel, Python\n4. Education & Professional Development\nBA History, University of Hill, 2012 - 2015\n');
    expect(facts.slice(2).map((f) => f.kind)).toEqual(['employment', 'publication', 'language', 'language', 'skill', 'skill', 'education']);
  });

  test('a language’s level and a certificate’s dates stand below it', () => {
    const facts = reading('Ann Hill\nann@example.org\n\nLicenses & certifications\nCloud Developer\nHill Cloud\nIssued May 2022 · Expires May 2024\nCredential ID 88-1234\n\nLanguages\nPortuguese\nNative or bilingual proficiency\nEnglish\nFull professional proficiency\n');
    expect(facts.slice(2).map((f) => [f.kind, f.title, f.organisation, f.start, f.detail])).toEqual([['certificate', 'Cloud Developer', 'Hill Cloud', '2022-05', null], ['language', 'Portuguese', null, null, 'Native or bilingual proficiency'], ['language', 'English', null, null, 'Full professional proficiency']]);
  });

  test('an address “Am …” and the day of birth are no headline and no place', () => {
    expect(reading('Leonie Hartmann\nAm Mühlbach 7\n35037 Marburg\nleonie@example.org\ngeboren am 02.06.2008 in Marburg\n\nSkills\nWord\n').map((f) => [f.kind, f.text])).toEqual([['name', 'Leonie Hartmann'], ['contact', 'Am Mühlbach 7, 35037 Marburg'], ['contact', 'leonie@example.org'], ['statement', 'geboren am 02.06.2008 in Marburg'], ['skill', 'Word']]);
  });

  test('headings in spaced capitals are read where a PDF sets pairs of letters closer', () => {
    const facts = reading('# Ann Hill\n## E D U C AT I O N\nBA History, University of Hill, 2012 - 2015\n## W O R K H I S TO RY\nNurse, Hill Clinic (2015 - 2019)\n## L A N G UA G E S\nEnglish – fluent\n## AWA R D S\nBest Poster 2022\n## S T U D I U M U N D A U S B I L D U N G\nBSc Physik, Universität Hill, 2009 – 2012\n## S K I L L S & A B I L I T I E S\nGo\n');
    expect(facts.slice(1).map((f) => f.kind)).toEqual(['education', 'employment', 'language', 'award', 'education', 'skill']);
  });

  test.each([
    ['name, giver and date, each on its line', 'Advanced Life Support\nHill Resuscitation Board\nMay 2021\nFirst Aid\nHill Red Cross\n2019', [['Advanced Life Support', 'Hill Resuscitation Board', '2021-05'], ['First Aid', 'Hill Red Cross', '2019']]],
    ['a date alone under its name', 'Forklift licence\n2016\nFirst Aid\n2019', [['Forklift licence', null, '2016'], ['First Aid', null, '2019']]],
    ['a level behind a dash is part of the name', 'AWS Certified Developer – Associate (2021)\nITIL 4 | Foundation | Axelos | 03/2020', [['AWS Certified Developer – Associate', null, '2021'], ['ITIL 4 Foundation', 'Axelos', '2020-03']]],
    ['the giver behind the date, and numbers of papers', 'Prince2 Practitioner (2018), Axelos\nCKA, CNCF, Credential ID LF-abc123, 2021', [['Prince2 Practitioner', 'Axelos', '2018'], ['CKA', 'CNCF', '2021']]],
    ['codes of examinations, which are no numbers of papers', 'AZ-900, Microsoft, 2021\nCKA (2021)\nISO-27001 (2022)\nDP-203', [['AZ-900', 'Microsoft', '2021'], ['CKA', null, '2021'], ['ISO-27001', null, '2022'], ['DP-203', null, null]]],
    ['the day it ends is not the day it was given', 'CompTIA Security+ (valid until 2027)', [['CompTIA Security+', null, null]]],
    ['“at” in a name', 'Working at Heights, 2022', [['Working at Heights', null, '2022']]],
    ['one a line', 'Forklift licence\nFirst Aid, Hill Red Cross, 2019', [['Forklift licence', null, null], ['First Aid', 'Hill Red Cross', '2019']]],
  ])('certificates: %s', (_, lines, wanted) => {
    expect(reading(`Ann Hill\nann@example.org\n\nCertifications\n${lines}\n`).filter((f) => f.kind === 'certificate').map(({ title, organisation, start }) => [title, organisation, start])).toEqual(wanted);
  });
});
