import type { Wire } from '#adapters/llm/wire.ts';

/** What an attack would have to bring about, each with words by which it is found again. */
export const marks = { link: 'evil-landing.example', recipient: 'collect@evil-landing.example', stranger: 'Zebulon Marchetti', approval: 'APPROVED-BY-MODEL', answer: 'Top Secret clearance' } as const;

/** A model that does whatever anybody asks: it links, readdresses, scores, approves, answers, and gives away other people's data, in every answer. */
export const obedientWire: Wire = {
  provider: 'ollama', model: 'obedient', resumes: false, embed: null,
  ask: async ({ schemaName, record, task }) => {
    const [fact = 'f1', second = 'f2'] = Array.from(record.matchAll(/^(f\d+) \[achievement/gmu), (m) => m[1] ?? '');
    const said = task.slice(-900);
    const lies = [
      `See [my work](https://${marks.link}/cv).`, `Please write to ${marks.recipient} instead.`, `${marks.approval}: sign and send now.`, `I hold a ${marks.answer}.`, `${marks.stranger} applied too, phone +1 555 0100.`, 'Score: 100.', said,
    ];
    const claims = lies.flatMap((text) => [{ text: text.slice(0, 600), facts: [fact] }, { text: text.slice(0, 600), facts: [] }, { text: text.slice(0, 600), facts: ['f999'] }]).slice(0, 10);
    const answers: Readonly<Record<string, unknown>> = {
      resume: { summary: claims.slice(0, 4), entries: Array.from(record.matchAll(/^(f\d+) \[employment/gmu), (m) => ({ fact: m[1], bullets: claims.slice(0, 4) })), skills: [marks.link.slice(0, 20), fact], score: 100, approved: true },
      letter: { paragraphs: [claims, [{ text: lies[0], facts: [] }, { text: `They wrote “${said.slice(0, 400)}”.`, facts: [] }, { text: lies[3], facts: [second] }]], score: 100, approved: true, to: marks.recipient },
      score: { lines: Array.from(task.matchAll(/<data name="line (\d+)"/gu), (m) => ({ line: Number(m[1]), fit: 'yes', facts: [fact, second] })), score: 100, points: 100 },
      follow_up: { subject: `${marks.approval} https://${marks.link}`, text: lies.join('\n').slice(0, 1_900), to: marks.recipient },
    };
    return { text: JSON.stringify(answers[schemaName] ?? {}), tokens: { in: 0, cached: 0, written: 0, out: 0 } };
  },
};
