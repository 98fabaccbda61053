import type { Step } from '#domain/application/stages.ts';

const moves: Partial<Record<Step, string>> = {
  signed: 'Read it and sign', rejected: 'Reject it, with a reason', edited: 'Read it and change its words', answered: 'Answer what it asks', undone: 'Take the signature back',
  withdrawn: 'Withdraw it', packet_sent: 'I sent the packet', settled_sent: 'It went through', settled_not_sent: 'It did not go through', reply_confirmed: 'Read their reply', reopened: 'Open it again',
};

export const board = {
  views: { list: 'List', board: 'Board' }, view: 'Shown as',
  search: 'Search title, employer, place', sort: 'Sorted by',
  sorts: { changed: 'newest change', score: 'score', employer: 'employer', title: 'title', until: 'what ends first' },
  columns: { preparing: 'Being prepared', awaiting_approval: 'To sign', needs_you: 'Needs you', leaving: 'Leaving', outcome_unknown: 'Sent or not?', sent: 'Sent', closed: 'Closed' },
  moves, move: 'Move', moveTitle: (title: string) => `Where to with “${title}”?`, moveSays: 'Only what is possible from here.', noMove: 'Nothing can be done with it now; it moves by itself.',
  moved: (title: string, stage: string) => `${title}: ${stage}.`,
  movesHint: 'Arrow keys walk the board; m moves the card.',
  clear: 'Clear the filter', filtered: 'Nothing fits this filter.',
  saved: { title: 'Saved views', save: 'Save this view', name: 'Name of the view', keep: 'Save', remove: (name: string) => `Forget the view ${name}`, kept: (name: string) => `“${name}” is kept.`, removed: (name: string) => `“${name}” is forgotten.` },
  notes: { title: 'Notes', add: 'Add a note', keep: 'Keep the note', kept: 'The note is kept.' },
  facts: { title: 'Facts used', says: (n: number) => `${n}, all yours` },
  campaign: (name: string) => `from “${name}”`,
  nextAt: (at: string) => `The next date is ${at}.`,
  closes: (ahead: string) => `closes ${ahead}`,
};
