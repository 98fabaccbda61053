import { describe, expect, test } from 'vitest';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkText } from '../check-text.ts';

/** What the gate refuses where the first line of a job is told otherwise. */
function refused(line: string, told: string, title = 'Staff Nurse', others: readonly string[] = []): string[] {
  let n = 0;
  const resume = (said: string): string => `Ada Quist\n\nExperience\n${title}, Severn House (2016 - 2023)\n${[said, ...others].map((one) => `- ${one}\n`).join('')}`;
  return checkText(resume(told), factsFromText(resume(line), 'resume.txt', () => `f${++n}`).facts).refusals.map((r) => r.words);
}

/** What the gate refuses where a job's title is told otherwise. */
function renamed(title: string, told: string): string[] {
  let n = 0;
  const head = (said: string): string => `Ada Quist\n\nExperience\n${said}, Severn House (2016 - 2023)\n- Took calls\n`;
  return checkText(head(told), factsFromText(head(title), 'resume.txt', () => `f${++n}`).facts).refusals.map((r) => r.words);
}

describe('words that follow from what the facts tell', () => {
  test.each([
    ['Managed the diary of one partner', 'Kept the calendar of one partner', 'a word that a thesaurus names for it'],
    ['Indexed 1,400 pages', 'Created an index of 1,400 pages', 'a light verb before the verb as a noun'],
    ['Reconciled bank statements weekly', 'Carried out weekly bank reconciliations', 'a noun of the same root'],
    ["Supervised one master's student", "Guided one master's student", 'less than what was done'],
    ['Built dashboards in Tableau for the claims team', 'Created visual reports in Tableau for the claims team', 'the kind of what was made'],
    ['Gave intravenous drugs and recorded vital signs', "Gave intravenous drugs and recorded patients' vital signs", 'whom such a job serves'],
    ['Updated customer records in HubSpot', 'Maintained customer records in the CRM (HubSpot)', 'the kind of a skill beside it'],
    ['Trained two apprentices on the cutter', 'Trained a pair of apprentices on the cutter', 'a pair of two'],
    ['Reduced ineffeciencies in the ward rota', 'Reduced inefficiencies in the ward rota', 'a word that the fact spells wrong'],
    ['Studied human-computer interaction', 'Studied human-computer interaction (HCI)', 'letters that the sentence itself spells out'],
    ['Kept the books of the clinic in Plano, TX', 'Kept the books of the clinic in Plano, Texas', 'a state for its code'],
    ['Tasks comprised of system development and testing', 'Developed and tested systems', 'the verb of a task that is told as a noun'],
    ['Role involved programming in the queuing environment', 'Programmed in the queuing environment', 'what a role involved'],
    ['Set up continuous integration', 'Introduced CI', 'a verb of two words'],
    ['Worked on boats without losing focus', 'Worked on boats, keeping focus', 'what was not lost'],
  ])('“%s” may be told as “%s”: %s', (line, told) => {
    expect(refused(line, told)).toEqual([]);
  });

  test.each([
    ["Guided one master's student", "Supervised one master's student"],
    ['Suggested a new layout for aisle 4', 'Redesigned aisle 4'],
    ['Ground and painted frames', 'Powder-coated and painted frames'],
    ['Drove a van for deliveries', 'Drove a truck for deliveries'],
    ['Filed documents with the court', 'Appeared before the court'],
    ['Referred parents to housing programs', 'Ran housing programs for parents'],
    ['Read blueprints and measured parts', 'Drafted blueprints and measured parts'],
    ['Presented figures to the head of claims', 'Head of claims presenting figures'],
    ['Tested software across diverse teams', 'Tested software for all teams'],
    ['Repaired machines other than engines', 'Repaired engines'],
    ['Oversaw implementation of three systems', 'Built three systems'],
    ['Assisted in development, testing and release of programs', 'Developed, tested and released programs'],
    ['Worked at the help desk. Responsibilities included project management', 'Managed the help desk'],
    ['Worked with a freelance photographer on the spring catalog', 'Photographed the spring catalog'],
    ['Worked in accounts, helping the controller with month-end closing', 'Did the month-end closing'],
    ['Handled key accounts', 'Significant account experience'],
    ['Knowledge of Oracle', 'Specialist knowledge of Oracle'],
    ['Dispensed lorvacine tablets to residents', 'Dispensed lorvadine tablets to residents'],
  ])('“%s” is not told as “%s”', (line, told) => {
    expect(refused(line, told)).not.toEqual([]);
  });

  test.each([
    ['Reported to the executive chef and ordered stock for three kitchens', 'Automated stock orders for three kitchens'],
    ['Reported to the executive chef and ordered stock for three kitchens', 'Ordered stock for three kitchens, using automation'],
    ['Harvested cucumbers', 'Harvested and tested cucumbers'],
    ['Built puppets for the children’s theatre', 'Built automation for the children’s theatre'],
    ['Kept the bee hives of the estate', 'Kept the big data of the estate'],
    ['Watered bamboo and cypress trees', 'Watered and tested bamboo and cypress trees'],
    ['Drew sketches of uniforms', 'Drew graphics of uniforms'],
    ['Cooked for two teams', 'Cooked online for two teams'],
    ['Wrote a talk on team dynamics', 'Wrote a talk on CRM for the team'],
  ])('a thing is not the product of its name: “%s” is not told as “%s”', (line, told) => {
    expect(refused(line, told, 'Cook')).not.toEqual([]);
  });

  test('“physically strong” of physical strength, and no other level of a likeness', () => {
    expect(refused('Moved furniture with physical strength', 'Physically strong, moved furniture')).toEqual([]);
    expect(refused('Took calls', 'Expert in customer support', 'Customer Support Specialist')).not.toEqual([]);
  });

  test('a title says what its holder does, and a trainee’s does not', () => {
    expect(refused('Took calls', 'Developed in Java', 'Java Developer')).toEqual([]);
    expect(refused('Took calls', 'Administered systems', 'System Administrator')).toEqual([]);
    expect(refused('Took calls', 'Developed in Java', 'Trainee Java Developer')).not.toEqual([]);
  });

  test('a title’s verb does not take the object of another deed', () => {
    expect(refused('Tested the payroll system', 'Developed the payroll system', 'Software Developer')).toContain('Developed');
    expect(refused('Checked the brochures of the museum', 'Designed the brochures of the museum', 'Designer')).toContain('Designed');
    expect(refused('Filed the accounts of two clubs', 'Audited the accounts of two clubs', 'Auditor')).toContain('Audited');
    expect(refused('Built the payroll system', 'Developed the payroll system', 'Software Developer')).toEqual([]);
  });

  test.each([
    ['Teacher', 'Dozent'], ['Engineer', 'Ingenieur'], ['Buchhalter', 'Accountant'],
  ])('a “%s” is no “%s”', (title, told) => {
    expect(renamed(title, told)).not.toEqual([]);
  });

  test.each([
    ['Teacher', 'Lehrer'], ['Lecturer', 'Dozent'], ['Bookkeeper', 'Buchhalter'],
  ])('a “%s” is a “%s”', (title, told) => {
    expect(renamed(title, told)).toEqual([]);
  });

  test('letters of standing are not borne by words with the same beginnings', () => {
    expect(refused('Handled customer payments archive', 'Handled customer payments archive (CPA)')).not.toEqual([]);
  });

  test('a deed is not moved from its own object to another', () => {
    const others = ['Entered objections into the case system'];
    expect(refused('Decided applications for permits', 'Decided on objections in the case system', 'Officer', others)).toContain('Decided');
    expect(refused('Decided applications for permits', 'Made decisions on applications for permits', 'Officer', others)).toEqual([]);
  });

  test.each([
    ['Angebote geschrieben und Post abgelegt', 'Schrieb Angebote und legte die Post ab'],
    ['Mitarbeit bei der Einführung von Lexware', 'Half dabei, Lexware einzuführen'],
    ['12 Bewohner pro Schicht gepflegt', 'Für die Pflege von 12 Bewohnern pro Schicht zuständig'],
  ])('“%s” may be told as “%s”', (line, told) => {
    expect(refused(line, told, 'Bürokraft')).toEqual([]);
  });

  test('having helped does not make responsible', () => {
    expect(refused('Bei der Pflege von 12 Bewohnern mitgeholfen', 'Für die Pflege von 12 Bewohnern zuständig', 'Bürokraft')).not.toEqual([]);
  });

  test('“for years” needs years', () => {
    let n = 0;
    const resume = (dates: string, said: string): string => `Ada Quist\n\nExperience\nClerk, Severn House (${dates})\n- ${said}\n`;
    const told = (dates: string) => checkText(resume(dates, 'Sorted incoming mail for years'), factsFromText(resume(dates, 'Sorted incoming mail'), 'resume.txt', () => `f${++n}`).facts).refusals.map((r) => r.words);
    expect(told('May 2022 - March 2023')).toEqual(['for years']);
    expect(told('2016 - 2023')).toEqual([]);
  });
});
