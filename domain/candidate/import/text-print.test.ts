import { describe, expect, test } from 'vitest';
import { factsFromText } from './import-text.ts';

const reading = (text: string) => {
  let n = 0;
  return factsFromText(text, 'cv.txt', () => `f${++n}`).facts;
};

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

  test('diamonds part skills, and a licence to drive is no language', () => {
    expect(reading('Ann Hill\nann@example.org\n\nSkills\nGo ◆ Docker ◆ SQL\n\nLanguages\nPolish - native\nDriving licence: category B\n').slice(2).map((f) => [f.kind, f.title ?? f.text])).toEqual([['skill', 'Go'], ['skill', 'Docker'], ['skill', 'SQL'], ['language', 'Polish'], ['statement', 'Driving licence: category B']]);
  });

  test('“Contact” before a number is a telephone, a hyphen parts ways to reach the person, and a label ends its line', () => {
    expect(reading('Ann Hill\nContact: +91 94440 55512 | Email: ann@example.org\n\nSkills\nSQL').slice(1, 3).map((f) => [f.title, f.text])).toEqual([['phone', '+91 94440 55512'], ['email', 'ann@example.org']]);
    expect(reading('Ann Hill\nLeeds, UK - ann@example.org - +44 113 555 0101\n\nSkills\nSQL').slice(1, 4).map((f) => [f.title, f.text])).toEqual([['location', 'Leeds, UK'], ['email', 'ann@example.org'], ['phone', '+44 113 555 0101']]);
    expect(reading('# Ann Hill\nNationality: British | Email address:\nann@example.org | Address: 4 Hill Street, Leeds\nFather’s name: Bo Hill\n\nSkills\nSQL').slice(1, 5).map((f) => [f.kind, f.text])).toEqual([['statement', 'Nationality: British'], ['contact', 'ann@example.org'], ['contact', '4 Hill Street, Leeds'], ['statement', 'Father’s name: Bo Hill']]);
  });

  test('an address in small letters goes on with nothing', () => {
    expect(reading('# Ann Hill\nDepartment of Earth Sciences, University of Hill, Bristol BS8 1QU, United Kingdom\nann.hill@example.org\n\nSkills\nSQL').slice(1, 3).map((f) => [f.title, f.text])).toEqual([['location', 'Department of Earth Sciences, University of Hill, Bristol BS8 1QU, United Kingdom'], ['email', 'ann.hill@example.org']]);
  });

  test('a grid of levels has one language a row, and its columns and their legend are none', () => {
    const facts = reading('# Ann Hill\n\n**LANGUAGE SKILLS**\nMother tongue(s): SPANISH\nOther language(s):\nWRITING\n- Listening | Reading | Spoken production\n- ENGLISH | C1 | C1 | B2 | B2 | C1\n- FRENCH | B1 | B1 | B1\nLevels: A1 and A2: Basic user; B1 and B2: Independent user\n**DIGITAL SKILLS**\nMinitab\n');
    expect(facts.slice(1).map((f) => [f.kind, f.title, f.detail])).toEqual([['language', 'SPANISH', 'Mother tongue'], ['language', 'ENGLISH', 'C1, C1, B2, B2, C1'], ['language', 'FRENCH', 'B1'], ['statement', null, null], ['skill', 'Minitab', null]]);
  });

  test('a family name that its label tells stands behind the given ones', () => {
    expect(reading('# CURRICULUM VITAE\n## Personal Particulars\nSurname | Hill\nFirst names | Ann Grace\nID number | 900101 5555 08 0\nResidential address | 18 Dale Street, Leeds\n## Skills\nSQL').slice(0, 3).map((f) => [f.kind, f.text])).toEqual([['name', 'Ann Grace Hill'], ['statement', 'ID number | 900101 5555 08 0'], ['contact', '18 Dale Street, Leeds']]);
  });

  test('several numbers behind one label are several, and an address may end in a full stop', () => {
    expect(reading('# Ann Hill\nNo. 14, Broad Lane, Ibadan, Oyo State. Tel: 0803 555 0144, 0705 555 0121; E-mail: ann@example.org\nState of Origin: Oyo').slice(1).map((f) => [f.title, f.text])).toEqual([['location', 'No. 14, Broad Lane, Ibadan, Oyo State'], ['phone', '0803 555 0144'], ['phone', '0705 555 0121'], ['email', 'ann@example.org'], [null, 'State of Origin: Oyo']]);
  });

  test('what is left of a résumé may be languages, interests and skills in one line each', () => {
    expect(reading('# Ann Hill\n## EXPERIENCE\nClerk, Hill Court, 2015 – 2019\n- Filed\n## ADDITIONAL\n- Languages: Yoruba (fluent), French (basic)\n- Interests: chess\n- Technical: Excel, SQL\n- Moves anywhere').slice(3).map((f) => [f.kind, f.text])).toEqual([['language', 'Yoruba (fluent)'], ['language', 'French (basic)'], ['interest', 'chess'], ['skill', 'Excel'], ['skill', 'SQL'], ['statement', 'Moves anywhere']]);
  });

  test('semicolons part skills of several words, and a licence to drive is no interest', () => {
    expect(reading('Ann Hill\nann@example.org\n\nSkills\nMenu costing; stock rotation; French and Irish techniques\n\nInterests\nHurling\nFull clean driving licence').slice(2).map((f) => [f.kind, f.text])).toEqual([['skill', 'Menu costing'], ['skill', 'stock rotation'], ['skill', 'French and Irish techniques'], ['interest', 'Hurling'], ['statement', 'Full clean driving licence']]);
  });

  test('what a file calls its picture and a day of birth behind a star are no names', () => {
    expect(reading('Lebenslauf\n\nPersönliche Daten\nFoto\nName\tAnn Hill\nE-Mail\tann@example.org\n* 03.07.1985 in Jena\n\nKenntnisse\nSQL').map((f) => [f.kind, f.text])).toEqual([['name', 'Ann Hill'], ['contact', 'ann@example.org'], ['statement', '* 03.07.1985 in Jena'], ['skill', 'SQL']]);
  });
});
