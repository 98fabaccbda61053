import { describe, expect, test } from 'vitest';
import { checkLetter } from '#domain/gate/check-document.ts';
import { gateContext } from '#domain/gate/context.ts';
import { withCompanySentence } from '#domain/writing/letters/company-sentence.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { sampleFacts, samplePosting } from '#domain/writing/sample-task.ts';
import { notesOfPage, notesOfPosting, notesQuotedIn } from './company-notes.ts';
import { companyPageAddresses, linkAboutThem } from './page-addresses.ts';

describe('notes on the employer', () => {
  const description = 'Harrow & Pike moves parcels for nine hundred shops. We run our own fleet in Berlin and Leeds. You will apply with a CV. Our benefits include a salary. We have several open positions for drivers, see the details below.\n\n## Tasks\n- We want clusters that never sleep at all\n\\- Our second list is marked so\nExperience with US parcel law is a plus in this role.';
  test('are the posting’s own sentences about itself, where they stand', () => {
    const notes = notesOfPosting({ employer: 'Harrow & Pike', description });
    expect(notes.map((n) => n.words)).toEqual(['Harrow & Pike moves parcels for nine hundred shops.', 'We run our own fleet in Berlin and Leeds.']);
    for (const { words, at } of notes) expect(description.slice(at, at + words.length)).toBe(words);
  });

  test('come from a page only where it names the employer, and leave out what every page says', () => {
    const page = 'We use cookies to make our website better.\nHarrow & Pike began in a bicycle shop in 1998.\nWe carry two million parcels a week.\nOur company is great for everybody\n© 2026 Harrow & Pike. All rights reserved.';
    expect(notesOfPage(page, 'Harrow & Pike GmbH').map(({ words }) => words)).toEqual(['We carry two million parcels a week.']);
    expect(notesOfPage(page, 'Harrow & Pike').map(({ words }) => words)).toEqual(['Harrow & Pike began in a bicycle shop in 1998.', 'We carry two million parcels a week.']);
    expect(notesOfPage(page, 'Vela Bank')).toEqual([]);
  });

});

describe('where an employer’s page may stand', () => {
  const at = (applyUrl: string, description = '', employer = 'Kestrel Data') => companyPageAddresses({ employer, description, applyUrl, url: applyUrl });

  test.each([
    ['https://job-boards.greenhouse.io/kestrel/jobs/12', ['https://job-boards.greenhouse.io/kestrel']],
    ['https://boards.greenhouse.io/embed/job_app?for=kestrel&token=12', ['https://boards.greenhouse.io/kestrel']],
    ['https://jobs.lever.co/kestrel/3f/apply', ['https://jobs.lever.co/kestrel']],
    ['https://apply.workable.com/kestrel/j/AB/apply/', ['https://apply.workable.com/kestrel']],
    ['https://jobs.smartrecruiters.com/oneclick-ui/company/Kestrel/publication/1', ['https://jobs.smartrecruiters.com/Kestrel']],
    ['https://kestrel.recruitee.com/o/engineer', ['https://kestrel.recruitee.com/']],
    ['https://kestrel.bamboohr.com/careers/12', ['https://kestrel.bamboohr.com/careers']],
    ['https://kestrel.wd3.myworkdayjobs.com/en-US/careers/job/x', []],
    ['https://www.kestrel-data.com/jobs/12', ['https://www.kestrel-data.com/']],
    ['https://jobs.somebody-else.example/kestrel/12', []],
    ['http://127.0.0.1:9000/jobs.lever.co/kestrel/3f/apply', ['http://127.0.0.1:9000/jobs.lever.co/kestrel']],
    ['http://127.0.0.1:9000/careers.example/kestrel/3f', ['http://127.0.0.1:9000/careers.example/kestrel']],
  ])('follows from where people apply: %s', (address, expected) => expect(at(address)).toEqual(expected));

  test('is first of all a site of its name that the posting links to', () => {
    const description = 'See [our site](https://kestrel-data.com/jobs?x=1), [who we are](https://www.kestreldata.de/about-us) or https://twitter.com/kestreldata.';
    expect(at('https://jobs.lever.co/kestrel/3f', description)).toEqual(['https://kestrel-data.com/', 'https://www.kestreldata.de/about-us']);
  });

  test('goes on to the page that tells of them, on the same site', () => {
    const links = [{ href: '/jobs', words: 'Jobs' }, { href: 'https://other.example/about', words: 'About' }, { href: '/de/ueber-uns#team', words: 'Über uns' }];
    expect(linkAboutThem(links, 'https://kestrel.example/')).toBe('https://kestrel.example/de/ueber-uns');
    expect(linkAboutThem(links, 'https://kestrel.example/de/ueber-uns')).toBeNull();
  });
});

describe('a letter', () => {
  const facts = sampleFacts();
  const task = { candidate: { facts }, posting: samplePosting, match: null, language: 'en', tone: 'plain' } as const;
  const [note] = notesOfPage('We carry two million parcels a week. Harrow & Pike is in Berlin.', samplePosting.employer);

  test.each(['Harrow & Pike', 'Vela', 'Orbit', 'Lumen', 'Brightwater', 'Kestrel'])('quotes one note, which the gate lets pass with the notes alone: %s', (employer) => {
    for (const language of ['en', 'de']) {
      const posting = { ...samplePosting, employer };
      const words = language === 'en' ? 'We carry two million parcels a week.' : 'Wir bringen jede Woche zwei Millionen Pakete in unsere Läden.';
      const notes = [{ words, from: 'page', at: 0 }] as const;
      const letter = withCompanySentence(draftLetter({ ...task, posting, language }), notes, posting);
      expect(notesQuotedIn(letter.paragraphs.flat().map(({ text }) => text).join(' '), notes)).toEqual(notes);
      expect(checkLetter(letter, facts, gateContext(posting, notes)).refusals).toEqual([]);
      expect(checkLetter(letter, facts, gateContext(posting)).passed).toBe(false);
    }
  });

  test('says nothing about the employer that stands in no note', () => {
    const letter = draftLetter(task);
    const told = (text: string) => checkLetter({ ...letter, paragraphs: [...letter.paragraphs, [{ text, facts: [] }]] }, facts, gateContext(samplePosting, note === undefined ? [] : [note])).passed;
    expect(told('You write “We carry two million parcels a week”; I would like to hear more about that.')).toBe(true);
    expect(told('You write “We carry nine million parcels a week”; I would like to hear more about that.')).toBe(false);
    expect(told('Harrow & Pike is the market leader in parcels with 4,000 vans.')).toBe(false);
  });

  test('stays as it is without a fitting note', () => {
    const letter = draftLetter(task);
    expect(withCompanySentence(letter, [{ words: 'We are many.', from: 'page', at: 0 }], samplePosting)).toBe(letter);
  });
});
