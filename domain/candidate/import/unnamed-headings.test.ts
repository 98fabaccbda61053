import { describe, expect, test } from 'vitest';
import { textLines } from './text-lines.ts';
import { unnamedHeadings } from './unnamed-headings.ts';

const found = (text: string) => Object.fromEntries(Array.from(unnamedHeadings(textLines(text), null), ([line, section]) => [line.text, section]));

describe('headings of names nobody knows', () => {
  test('are told by their words where they are set as the others are', () => {
    expect(found('Ann Hill\n\nKITCHENS I WORKED IN\nCook, Hill Inn\n\nLANGUAGES\nIrish\n\nAWAY FROM THE STOVE\nBees\n\nEDUCATION\nHill College, 2012')).toEqual({ 'KITCHENS I WORKED IN': 'employment', 'AWAY FROM THE STOVE': 'interest' });
  });

  test('of experience are work, whatever it was with', () => {
    expect(found('Ann Hill\n\n**Driving Experience**\nHill Freight, 2012 – 2015\n\n**Skills**\nTickets')).toEqual({ 'Driving Experience': 'employment' });
  });

  test('are told by what stands below them', () => {
    expect(found('Ann Hill\n\n## Halls\nUsher, Hill Hall\n2012 – 2015\n\n## Papers\nFirst Aid, 2018\n\n## Skills\nTickets')).toEqual({ '## Halls': 'employment', '## Papers': 'certificate' });
  });

  test('need no look where every word tells a section', () => {
    expect(found('Ann Hill\n\nMandatory training\nFirst Aid, 2018\n\nMein Studium und meine Ausbildung\nHill College, 2012 – 2015')).toEqual({ 'Mandatory training': 'certificate', 'Mein Studium und meine Ausbildung': 'education' });
  });

  test('over an address are ways to reach the person, and over other people’s are theirs', () => {
    expect(found('Ann Hill\n\n## Let’s talk\nann@example.org\nLeeds\n\n## They know me\nBo Dale, Director, Hill Hall, bo@example.org\n\n## Skills\nTickets')).toEqual({ '## Let’s talk': 'header', '## They know me': 'other' });
  });

  test('are no degrees below them', () => {
    expect(found('Ann Hill\n\n**Skills**\nTickets\n**Where I learned**\n**Diploma of Safety**\nHill College\n2012 – 2015')).toEqual({ 'Where I learned': 'education' });
  });

  test('are no employers, titles or labels', () => {
    expect(found('Ann Hill\n\n**Experience**\n**Hill Software**\nTester\n2012 – 2015\nTools used:\nGo\n**Senior Tester**\n2015 – 2018\n\n**Education**\n**Software Engineering**\n2009 – 2012, Hill College')).toEqual({});
  });
});
