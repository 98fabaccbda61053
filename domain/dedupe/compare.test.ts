import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlaces } from '#domain/posting/places/places.ts';
import type { Posting, Salary } from '#domain/posting/posting.ts';
import { comparePostings, compareSketches } from './compare.ts';
import { mergeSentence } from './reasons.ts';
import { rules } from './rules.ts';
import { samplePosting, sampleText } from './sample-posting.ts';
import { sketchOf } from './sketch.ts';

/** The same advertisement as an aggregator shows it, under its own id and link. */
const copy = (changes: Partial<Posting> = {}) => samplePosting({
  source: 'adzuna', tenant: 'adzuna', externalId: '77', employer: 'Harrow and Pike Inc.', url: 'https://jobs.example/land/ad/77', applyUrl: 'https://jobs.example/land/ad/77', ...changes,
});
const at = (words: string) => parsePlaces(words).places;
const pay = (min: number, max: number): Salary => ({ minMinor: min * 100, maxMinor: max * 100, currency: 'EUR', period: 'year', predicted: false, words: `${min} to ${max} EUR` });

describe('two postings are one opening', () => {
  test('when they lead to one ATS id, whatever their words', () => {
    const other = copy({ title: 'Site Reliability Engineer', applyUrl: 'https://careers.harrowpike.example/openings?gh_jid=5100001' });
    expect(comparePostings(samplePosting(), other)).toMatchObject({ same: true, rule: 'identity', likeness: 1 });
  });

  test('when both stand on one page of an employer that one of them does not name', () => {
    const page = { url: 'https://harrowpike.example/careers?gh_jid=5100001', applyUrl: 'https://harrowpike.example/careers?gh_jid=5100001' };
    expect(comparePostings(copy(page), copy({ ...page, employer: '', externalId: '78' }))).toMatchObject({ same: true, rule: 'identity' });
  });

  test('when employer, title, place and text agree', () => {
    const found = comparePostings(samplePosting(), copy());
    expect(found).toMatchObject({ same: true, rule: 'text' });
    const said = found.reasons.map(mergeSentence);
    expect(said).toContain('same place: Berlin, Germany');
    expect(said.at(-1)).toBe('100 % of the shorter text is in the other');
  });

  test.each([
    ['markup', { description: sampleText.split('\n').map((line) => `<p>${line.replace(/^#+ /u, '')}</p>`).join('') }],
    ['the text cut short', { description: `${sampleText.slice(0, 420)}…` }],
    ['text of the employer around it', { description: `Harrow & Pike plans grids for forty towns and answers to none of them.\n\n${sampleText}\n\nBenefits: thirty days off, a bicycle, a desk by the window.` }],
    ['a gender marker and the place in the title', { title: 'Platform Engineer (m/w/d) - Berlin' }],
    ['a requisition number in the title', { title: 'Platform Engineer [Req 8081]' }],
    ['a reference with letters', { title: 'Platform Engineer - Ref PE/118' }],
    ['the craft in another language', { title: 'Platform Ingenieur (m/w/d)' }],
    ['how many days a week', { title: 'Platform Engineer, 4 days per week' }],
    ["the employer's name in the title", { title: 'Platform Engineer | Harrow & Pike' }],
    ['the county as the place', { places: at('Kanton Berlin, Germany') }],
    ['an abbreviation in the title', { title: 'Platform Eng.' }],
    ['only the country as the place', { places: at('Germany') }],
    ['a state beside the city, in its own language', { places: at('Berlin, Land Berlin, Deutschland') }],
  ])('though one has %s', (_, changes) => {
    expect(comparePostings(samplePosting(), copy(changes))).toMatchObject({ same: true });
  });

  test('though one calls the European Union Europe, or leaves out what kind of house it is', () => {
    const remote = (words: string) => ({ places: at(words), workMode: 'remote' as const });
    expect(comparePostings(samplePosting(remote('Remote, Europe')), copy(remote('Remote (EU)')))).toMatchObject({ same: true });
    expect(comparePostings(samplePosting(remote('Remote, Europe')), copy(remote('Remote (EMEA)')))).toMatchObject({ same: false, rule: 'place' });
    expect(comparePostings(samplePosting({ tenant: 'x', employer: 'La Criée' }), copy({ employer: 'Restaurant La Criée' }))).toMatchObject({ same: true });
  });

  test('when its followed link leads to the vacancy, and not when it leads to another', () => {
    const leading = (id: number) => copy({ title: 'A job for you', description: 'Apply now.', leadsTo: `https://boards.greenhouse.io/harrowpike/jobs/${id}` });
    expect(comparePostings(samplePosting(), leading(5_100_001))).toMatchObject({ same: true, rule: 'identity' });
    expect(comparePostings(samplePosting(), { ...copy(), leadsTo: 'https://boards.greenhouse.io/harrowpike/jobs/5100002' })).toMatchObject({ same: false, rule: 'other_id' });
  });

  test('when two posts carry one requisition', () => {
    const [a, b] = [samplePosting({ hints: ['internal:990'] }), samplePosting({ externalId: '5100002', url: '', applyUrl: '', hints: ['internal:990'] })];
    expect(comparePostings(a, b)).toMatchObject({ same: true, rule: 'other_id' });
  });
});

describe('two postings are two openings', () => {
  test('under two ids at one board, alike to the letter', () => {
    const other = samplePosting({ externalId: '5100002', url: 'https://boards.greenhouse.io/harrowpike/jobs/5100002', applyUrl: 'https://boards.greenhouse.io/harrowpike/jobs/5100002' });
    expect(comparePostings(samplePosting(), other)).toMatchObject({ same: false, rule: 'other_id' });
  });

  test('under one requisition with another title', () => {
    const [a, b] = [samplePosting({ hints: ['requisition:TBD'] }), samplePosting({ externalId: '5100002', url: '', applyUrl: '', title: 'Data Engineer', hints: ['requisition:TBD'] })];
    expect(comparePostings(a, b)).toMatchObject({ same: false, rule: 'other_id' });
  });

  test('when a copy leads to another id at the same ATS', () => {
    expect(comparePostings(samplePosting(), copy({ applyUrl: 'https://job-boards.greenhouse.io/harrowpike/jobs/5100009' }))).toMatchObject({ same: false, rule: 'other_id' });
  });

  test.each([
    ['company', { employer: 'Blue Harbor Health' }],
    ['level', { title: 'Senior Platform Engineer' }],
    ['level', { title: 'Platform Engineer II' }],
    ['language', { language: 'de' }],
    ['place', { places: at('Munich, Germany') }],
    ['place', { places: at('Remote - Germany') }],
    ['title', { title: 'Data Engineer' }],
    ['other_id', { title: 'Platform Engineer [Req 8081]' }],
    ['salary', { salary: pay(90_000, 110_000) }],
    ['text', { description: 'A different team with a different task altogether: it writes the firmware of meters, tests it on a bench in the cellar, and sends it to a hundred thousand homes by night while nobody looks.' }],
    ['text', { description: '' }],
  ] as const)('that differ by %s', (rule, changes) => {
    const posting = samplePosting({ salary: pay(60_000, 80_000), title: rule === 'other_id' ? 'Platform Engineer [Req 8080]' : 'Platform Engineer' });
    const { same, rule: decided } = comparePostings(posting, copy(changes));
    expect({ same, decided }).toEqual({ same: false, decided: rule });
  });

  test.each([
    ['Platform Engineer (Permanent)', 'Platform Engineer (Contract)'],
    ['Platform Engineer', 'Relief Platform Engineer'],
    ['Platform Engineer', 'Commis Platform Engineer'],
    ['Platform Engineer', 'Platform Engineer Manager'],
  ])('though their texts are one: %s, %s', (title, other) => {
    expect(comparePostings(samplePosting({ title }), copy({ title: other }))).toMatchObject({ same: false, rule: 'title' });
  });

  test('when a title adds what neither text holds, unless the texts are as good as one', () => {
    const nearly = sampleText.split('\n').slice(0, -2).join('\n');
    const changed = `${nearly}\nYou keep the cold rooms of forty kitchens running, know compressors and brine, and drive to them in a van of ours.`;
    expect(comparePostings(samplePosting(), copy({ title: 'Platform Engineer, Refrigeration', description: changed }))).toMatchObject({ same: false, rule: 'text' });
    expect(comparePostings(samplePosting(), copy({ title: 'Platform Engineer, Refrigeration' }))).toMatchObject({ same: true });
  });

  test('when another employer puts our id into its own address', () => {
    const fake = copy({ employer: 'Lumen Grid', applyUrl: 'https://lumengrid.example/apply?gh_jid=5100001' });
    expect(comparePostings(samplePosting(), fake)).toMatchObject({ same: false, rule: 'company' });
  });

  test('when half a year lies between them and a tenth of the text is new', () => {
    const months = (at: string) => ({ at, precision: 'day' as const });
    const changed = sampleText.replace('PostgreSQL internals', 'A licence for forklifts, a head for heights, and no fear of the dark');
    const [early, late] = [samplePosting({ publishedAt: months('2025-01-10T00:00:00Z') }), copy({ publishedAt: months('2025-11-10T00:00:00Z'), description: changed.replace('forty services', 'ninety programs') })];
    expect(comparePostings(early, late)).toMatchObject({ same: false, rule: 'text' });
  });
});

describe('every rule is needed', () => {
  test.each([
    ['level', { title: 'Senior Platform Engineer' }], ['language', { language: 'de' }], ['place', { places: at('Munich, Germany') }],
    ['company', { employer: 'Blue Harbor Health' }], ['title', { title: 'Grid Engineer' }],
  ] as const)('without %s the pair would be one', (name, changes) => {
    const [a, b] = [sketchOf(samplePosting()), sketchOf(copy(changes))];
    expect(compareSketches(a, b).same).toBe(false);
    expect(compareSketches(a, b, rules.filter((rule) => rule.name !== name)).same).toBe(true);
  });
});

test('the order of the two does not matter', () => {
  const title = fc.constantFrom('Platform Engineer', 'Senior Platform Engineer', 'Platform Engineer - Berlin', 'Data Engineer', 'Lead Platform Engineer Grid');
  const place = fc.constantFrom('Berlin', 'Munich, Germany', 'Remote - Germany', 'Germany', '', 'Hybrid');
  const text = fc.constantFrom(sampleText, sampleText.slice(0, 300), '', sampleText.slice(200));
  const posting = fc.record({ title, place, text }).map((drawn) => copy({ title: drawn.title, places: at(drawn.place), description: drawn.text }));
  fc.assert(fc.property(posting, posting, (a, b) => {
    const [there, back] = [comparePostings(a, { ...b, source: 'themuse', tenant: 'themuse' }), comparePostings({ ...b, source: 'themuse', tenant: 'themuse' }, a)];
    expect({ same: back.same, rule: back.rule }).toEqual({ same: there.same, rule: there.rule });
    expect(back.likeness).toBeCloseTo(there.likeness, 10);
  }));
});
