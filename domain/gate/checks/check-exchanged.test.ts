import { describe, expect, test } from 'vitest';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkText } from '../check-text.ts';

function passes(line: string, told: string, title = 'Storekeeper'): boolean {
  let n = 0;
  const resume = (said: string): string => `Ada Quist\n\nExperience\n${title}, Corvid Depot (2016 - 2023)\n- ${said}\n`;
  return checkText(resume(told), factsFromText(resume(line), 'resume.txt', () => `f${++n}`).facts).passed;
}

describe('a word put in a fact’s word’s place', () => {
  test.each([
    ['Sharpened chisels and planes for six carpenters', 'Traded chisels and planes for six carpenters'],
    ['Mixed paint for the theatre workshop', 'Watched paint for the theatre workshop'],
    ['Kept the rota of the harbour ferry', 'Kept the captain of the harbour ferry'],
    ['Folded leaflets for the autumn fair', 'Answered leaflets for the autumn fair'],
    ['Schulung von 6 Fahrern im neuen Lager', 'Prüfung von 6 Fahrern im neuen Lager'],
  ])('“%s” is not told as “%s”', (line, told) => expect(passes(line, told)).toBe(false));

  test.each([
    ['Fixed bicycles for the rental desk', 'Repaired bicycles for the rental desk'],
    ['Folded leaflets for the autumn fair', 'Leaflets folded for the autumn fair'],
    ['Brought the queue at the counter down to ten minutes', 'Reduced the queue at the counter to ten minutes'],
  ])('“%s” may be told as “%s”', (line, told) => expect(passes(line, told)).toBe(true));
});

describe('a part of the sentence left out', () => {
  test('what was made for a thing is not the thing', () => {
    expect(passes('Sewed curtains for 12 cabins', 'Sewed 12 cabins')).toBe(false);
    expect(passes('Handled a range of returns', 'Handled returns')).toBe(true);
  });

  test('where and what for something was done is not what was made', () => {
    expect(passes('Stored lamps in a heated cellar', 'Built a heated cellar')).toBe(false);
    expect(passes('Tidied rooms for courses of 30 anglers', 'Organised courses of 30 anglers')).toBe(false);
  });

  test('one unit of time is not another', () => {
    expect(passes('Filled 40 vacancies within a year', 'Filled 40 vacancies within a month')).toBe(false);
    expect(passes('Filled 40 vacancies within a year', 'Filled 40 vacancies in one year')).toBe(true);
  });
});

describe('one deed in other words', () => {
  test.each([
    ['Took the trainee along on Fridays', 'Accompanied by the trainee on Fridays'],
    ['Brought the error count down', 'Reduced the error count'],
    ['Supervised two porters for the fair', 'Supervisor of two porters for the fair'],
    ['Kept the ferry timetables', 'Managed the ferry timetables'],
    ['Ordered string, tape and labels', 'Ordered supplies such as string, tape and labels'],
    ['Called on growers in Hungary', 'Visited Hungarian growers'],
    ['Counted crates every Tuesday', 'Counted crates weekly'],
    ['Sorted the post in 90 minutes', 'Sorted the post in 1 hour 30 minutes'],
    ['Koordination der Fahrer in Tschechien', 'Tschechische Fahrer koordiniert'],
    ['Kasse geführt und Tore gestrichen', 'Kassenführung und Streichen von Toren'],
  ])('“%s” may be told as “%s”', (line, told) => expect(passes(line, told)).toBe(true));

  test('a field goes without saying in one’s own job alone', () => {
    expect(passes('Checked deliveries for the night shift', 'Checked goods deliveries for the night shift')).toBe(true);
    expect(passes('Checked deliveries for the night shift', 'Checked legal deliveries for the night shift')).toBe(false);
  });
});

describe('words that look like nothing', () => {
  test.each([
    ['Counted crates in shed 4 every month', 'Counted crates in the whole shed every month'],
    ['Sorted eggs of grade C', 'Sorted eggs of grade A'],
    ['Sent figures to the MLRO', 'Acted as MLRO for figures'],
    ['Guided a trainee on the night shift', 'Guided a storekeeper on the night shift'],
    ['Moved 8 services to ECS', 'Moved 8 databases to ECS'],
    ['Loaded meter readings every night', 'Loaded meter readings in real time'],
  ])('“%s” is not told as “%s”', (line, told) => expect(passes(line, told)).toBe(false));

  test.each([
    ['Helped with the stocktake in December', 'Helped with the stocktake at the end of the year in December'],
    ['Informed the shift manager of broken racks', 'Notified the shift manager of broken racks'],
    ['Taught knots to children aged 11 to 16', 'Taught knots to 11- to 16-year-olds'],
    ['Sent a bulletin fortnightly', 'Sent a bulletin every two weeks'],
    ['Pflege der Lagerakten in Xentral', 'Lagerakten in Xentral gepflegt'],
  ])('“%s” may be told as “%s”', (line, told) => expect(passes(line, told)).toBe(true));
});
