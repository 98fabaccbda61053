import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkText } from '#domain/gate/check-text.ts';
import type { Refusal } from '#domain/gate/verdict.ts';
import { remembered } from '#domain/text/remembered.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { distorted, distortionKinds } from './distortions.ts';
import { plant, raiseSeniority, reword, roundNumber, swapEmployers, type Edited } from './edits.ts';
import { addedKinds, drawLie } from './lies.ts';
import { drawOther, moreKinds } from './more-lies.ts';
import { retell, retellingNames } from './retellings.ts';
import { spoken, spokenLies, spokenTruths, type Speaker } from './spoken-lies.ts';

/** Where a case comes from: the benchmark, lies and rewordings of ours, true sentences told as more than they say, letters and answers. */
export type CaseSet = 'given' | 'generated' | 'retold' | 'distorted' | 'spoken';

export interface Case {
  readonly set: CaseSet;
  readonly kind: string;
  readonly isLie: boolean;
  readonly done: string;
  readonly check: () => readonly Refusal[];
}

interface Person {
  readonly resume: string;
  readonly job: string;
}

const employers = ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods', 'Vela Bank'];

/** A document as text against the record that its source gives. The record is made when the case is judged. */
export function textCase(set: CaseSet, kind: string, isLie: boolean, source: string, edited: NonNullable<Edited>): Case {
  const { facts } = read(source);
  return { set, kind, isLie, done: edited.done, check: () => checkText(edited.text, facts).refusals };
}

/** Every case that is made by us, drawn from these people's résumés and jobs with one seed. */
export function* generatedCases(people: readonly Person[], seed: number, perKind = 420): Generator<Case> {
  const perTruth = Math.ceil(perKind / 7);
  const random = seededRandom(seed);
  // A case that a source has no place for is drawn again from the next person, until there are enough.
  const drawn = function* (most: number, make: (person: Person, i: number) => Case | null): Generator<Case> {
    for (let i = 0, made = 0; made < most && i < people.length * 12; i += 1) {
      const one = make(people[i % people.length] ?? { resume: '', job: '' }, i);
      if (one === null) continue;
      made += 1;
      yield one;
    }
  };
  const texts = (set: CaseSet, kind: string, isLie: boolean, make: (source: string) => { source: string; edited: Edited }, most = perKind) => drawn(most, ({ resume }) => {
    const { source, edited } = make(resume);
    return edited === null ? null : textCase(set, kind, isLie, source, edited);
  });
  for (const kind of addedKinds) yield* texts('generated', kind, true, (source) => ({ source, edited: lied(kind, source, random) }));
  for (const kind of moreKinds) yield* texts('generated', kind, true, (source) => ({ source, edited: lied(kind, source, random) }));
  yield* texts('generated', 'seniority', true, (source) => ({ source, edited: raiseSeniority(source, random) }));
  yield* texts('generated', 'employers_swapped', true, (source) => ({ source, edited: swapEmployers(source) }));
  yield* texts('generated', 'rounded_up', true, (source) => roundNumber(source, 'up', random));
  yield* texts('generated', 'rounded_down', false, (source) => roundNumber(source, 'down', random));
  yield* texts('generated', 'reworded', false, (source) => ({ source, edited: reword(source, random) }));
  for (const name of retellingNames) yield* texts('retold', name, false, (source) => ({ source, edited: retell(source, name, random) }), perTruth);
  for (const kind of distortionKinds) {
    yield* texts('distorted', kind, true, (source) => distorted(source, kind, true, random));
    yield* texts('distorted', kind, false, (source) => distorted(source, kind, false, random), perTruth);
  }
  for (const [kinds, isLie] of [[spokenLies, true], [spokenTruths, false]] as const) {
    for (const kind of kinds) {
      yield* drawn(perKind, (person, i) => {
        const said = spoken(kind, speakerOf(kind === 'answer_number' ? { ...person, resume: `${person.resume}\n- Handled ${12 + random.below(80)} service tickets with ${12 + random.below(80)} forms\n` } : person, i), random);
        return said === null ? null : { set: 'spoken', kind, isLie, done: said.said, check: said.check };
      });
    }
  }
}

function lied(kind: string, source: string, random: Random): Edited {
  // Who leads already does not lie by saying so.
  if (kind === 'led' && /\b(?:lead|led|manag|supervis|direct|head|overs)/iu.test(source)) return null;
  const skills = read(source).facts.filter((f) => f.kind === 'skill' && f.text.length < 30);
  // An expert's guru is another word for the same.
  const plain = skills.filter((f) => !/expert|excel|master|except|outstand|superb|super/iu.test(f.text));
  const lie = drawLie(kind, random) ?? (plain.length === 0 ? null : drawOther(kind, random.pick(plain).text, random));
  return lie === null ? null : plant(source, lie, random);
}

function speakerOf({ resume, job }: Person, i: number): Speaker {
  const role = /Job title\W*\n+\W*(.+)/u.exec(job)?.[1]?.trim() ?? 'Specialist';
  return { facts: read(resume).facts, context: { employer: employers[i % employers.length] ?? '', role, posting: { description: job } }, language: i % 5 === 0 ? 'de' : 'en' };
}

// A source is lied about in many ways, and read once for all of them.
const read = remembered((source) => {
  let n = 0;
  return factsFromText(source, 'resume.txt', () => `fact-${++n}`);
}, 1_000);
