import { describe, expect, test } from 'vitest';
import { factsFromText } from './import-text.ts';

const reading = (text: string) => {
  let n = 0;
  return factsFromText(text, 'cv.txt', () => `f${++n}`).facts;
};
const schools = (lines: string) => reading(`Ann Hill\nann@example.org\n\nEducation\n${lines}\n`).filter((f) => f.kind === 'education').map(({ title, organisation, start, end, detail }) => [title, organisation, start, end, detail]);

describe('schools and degrees', () => {
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

  test('a degree on a line of its own keeps its commas, and its grade stands beside it', () => {
    expect(schools('Hill State University, Austin, TX    Expected May 2027\nBachelor of Science in Physics, Minor in Mathematics\nGPA: 3.8/4.0; Dean’s List')).toEqual([['Bachelor of Science in Physics, Minor in Mathematics', 'Hill State University', null, '2027-05', '3.8/4.0']]);
  });

  test('a degree and its school in one print are two, and its class stands in brackets', () => {
    expect(schools('09/2014 – 07/2016 Leeds, UK\nMASTER IN ENGINEERING Universidad de Hill')).toEqual([['MASTER IN ENGINEERING', 'Universidad de Hill', '2014-09', '2016-07', null]]);
    expect(schools('2014 – 2016 | Diploma in University Teaching, Hill College')).toEqual([['Diploma in University Teaching', 'Hill College', '2014', '2016', null]]);
    expect(schools('2009–2013 | MSci Geology (First Class), Hill College')).toEqual([['MSci Geology', 'Hill College', '2009', '2013', 'First Class']]);
  });

  test('a town nobody knows before its state is where the school is', () => {
    expect(schools('Bachelor of Nursing\nHill State University — Dalewood, ND | 05/2015')).toEqual([['Bachelor of Nursing', 'Hill State University', '2015-05', '2015-05', null]]);
  });

  test('a trade is learned at the employer, whatever its subject and whoever examined it', () => {
    expect(schools('09/2007 – 06/2011\tAusbildung zum Elektroniker, Energie- und Gebäudetechnik\n\tElektro Hill e. K., Burgdorf')).toEqual([['Ausbildung zum Elektroniker, Energie- und Gebäudetechnik', 'Elektro Hill e. K.', '2007-09', '2011-06', null]]);
    expect(schools('2005 – 2008\tFachkraft für Lagerlogistik\n\tSpedition Hill, IHK Niederrhein\n2004\tAbitur\n\tGesamtschule Hill').map(([title, school]) => [title, school])).toEqual([['Fachkraft für Lagerlogistik', 'Spedition Hill'], ['Abitur', 'Gesamtschule Hill']]);
  });

  test('courses are where somebody learned, where a heading of its own name ends them', () => {
    expect(reading('# Ann Hill\n## COURSES\nLevel 3 Diploma in Floristry\nHill College\n2011 – 2013\n## FIND ME\nann@example.org\n07700 900735\nLeeds\nYork').filter((f) => f.kind === 'education').map((f) => f.organisation)).toEqual(['Hill College']);
  });

  test('a table may name the year when a degree was completed', () => {
    expect(schools('Institution | Qualification | Year completed\nUniversity of Hill | Honours in Inclusive Education | 2017')).toEqual([['Honours in Inclusive Education', 'University of Hill', '2017', '2017', null]]);
  });

  test('a class of honours behind a degree is its grade, and a certificate of school is a degree', () => {
    expect(schools('University of Hill\t2008 - 2012\nB.Sc. (Hons) Economics, Second Class Upper\nHill Grammar School, Leeds\t2001 - 2007\nWASSCE')).toEqual([['B.Sc. (Hons) Economics', 'University of Hill', '2008', '2012', 'Second Class Upper'], ['WASSCE', 'Hill Grammar School', '2001', '2007', null]]);
  });

  test('an empty cell says nothing, and a profile may be an academic one', () => {
    expect(reading('# Ann Hill\n**Objective**\nTo teach in a school.\n**Academic Profile**\nExamination | Board/University | Year | Marks\nBSc | Hill University | 2013 | –\nHSC | Hill School | 2011 | 68%').filter((f) => f.kind === 'education').map((f) => [f.title, f.organisation, f.detail])).toEqual([['BSc', 'Hill University', null], ['HSC', 'Hill School', '68%']]);
  });
});
