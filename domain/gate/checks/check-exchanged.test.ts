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

  test('one unit of time is not another', () => {
    expect(passes('Filled 40 vacancies within a year', 'Filled 40 vacancies within a month')).toBe(false);
    expect(passes('Filled 40 vacancies within a year', 'Filled 40 vacancies in one year')).toBe(true);
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
