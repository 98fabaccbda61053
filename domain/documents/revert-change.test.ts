import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleFacts, samplePosting } from '#domain/writing/sample-task.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { diffResumes } from './diff.ts';
import { masterResume } from './master-resume.ts';
import { revertChange } from './revert-change.ts';

const facts = sampleFacts();
const master = masterResume({ facts });
const tailored = tailorResume({ candidate: { facts }, posting: samplePosting, match: null, language: 'en' });

describe('a change taken back', () => {
  test('what was left out stands where it stood', () => {
    const left = diffResumes(master, tailored).nodes.find((n) => n.change === 'removed' && n.words[0]?.text === 'Watered the plants');
    const after = revertChange(master, tailored, left?.id ?? '');
    const bullets = after.sections.find((s) => s.kind === 'experience')?.entries[0]?.bullets.map((b) => b.text) ?? [];
    // Behind the bullet that stands before it in the master, wherever tailoring put that one.
    const before = facts.findLast((f, i) => bullets.includes(f.text) && i < facts.findIndex((g) => g.text === 'Watered the plants'))?.text ?? '';
    expect(bullets[bullets.indexOf(before) + 1]).toBe('Watered the plants');
  });

  test('a rewording reads as before, a whole entry returns with its bullets', () => {
    const job = (resume: typeof master) => resume.sections.find((s) => s.kind === 'experience')?.entries ?? [];
    const edited = { ...tailored, sections: tailored.sections.map((s) => (s.kind !== 'experience' ? s : { ...s, entries: s.entries.slice(1).map((e) => ({ ...e, bullets: e.bullets.map((b) => ({ ...b, text: `${b.text} indeed` })) })) })) };
    const reworded = diffResumes(master, edited).nodes.find((n) => n.reworded);
    expect(diffResumes(master, revertChange(master, edited, reworded?.id ?? '')).nodes.find((n) => n.id === reworded?.id)?.reworded).toBe(false);
    const gone = diffResumes(master, edited).nodes.find((n) => n.role === 'entry' && n.change === 'removed');
    const back = revertChange(master, edited, gone?.id ?? '');
    expect(job(back)[0]).toEqual(job(master)[0]);
  });

  test('taking back every change gives the master again', () => {
    fc.assert(fc.property(fc.array(fc.nat(40), { maxLength: 6 }), (picks) => {
      const changed = picks.reduce((resume, pick) => {
        const { nodes } = diffResumes(master, resume);
        return revertChange(master, resume, nodes[pick % nodes.length]?.id ?? '');
      }, tailored);
      let all = changed;
      for (let round = 0; round < 4; round += 1) for (const node of diffResumes(master, all).nodes) if (node.change !== 'kept' || node.reworded) all = revertChange(master, all, node.id);
      expect(diffResumes(master, all).nodes.filter((n) => n.reworded || n.change === 'removed' || n.change === 'added')).toEqual([]);
    }), { numRuns: 30 });
  });
});
