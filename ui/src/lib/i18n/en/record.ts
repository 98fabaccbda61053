import type { Doubt } from '#domain/candidate/review-record.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** The candidate's record, its review, and how documents are written. */
export const record = {
  nav: { label: 'The record', facts: 'Facts', review: 'Review', writing: 'Writing', documents: 'Documents' },
  documents: {
    title: 'Documents', says: 'Everything that was written for you, to read and to take along', masters: 'Your record', written: 'For applications', count: (n: number) => count(n, 'application', 'applications'), search: 'Search title or employer',
    none: 'Nothing was written yet.', noneSays: 'Résumés and letters stand here as soon as an application is prepared.', filtered: 'Nothing fits this search.', version: (n: number) => `version ${n}`, yours: 'with your own words', story: 'Its story',
  },
  addFact: 'Add a fact', edit: 'Edit', remove: 'Remove', pin: 'Pin', unpin: 'Unpin', pinSays: 'A pinned fact is in every résumé', keep: 'Keep', yours: 'yours', from: (file: string) => `from ${file}`, source: 'Source', none: 'Nothing was kept of the source.',
  removeSure: 'Remove it and what belongs to it? Documents that were signed still show it.', removed: 'Removed.', added: 'Added.', changed: 'Changed; what it said before stays readable.',
  fields: { kind: 'Kind', text: 'In words', textHint: 'empty: made of the fields below', of: 'Belongs to', nothing: 'nothing', organisation: 'Employer, school or giver', title: 'Title, degree, skill or channel', start: 'From', end: 'To', dateHint: '2021, 2021-03', place: 'Place', detail: 'Level, grade or address', keywords: 'Keywords', keywordsHint: 'one a line' },
  bring: { title: 'Bring another file', says: 'PDF, Word, JSON Resume, text, or LinkedIn’s data export (zip); up to 20 MB', file: 'Résumé file', busy: 'Reading it …', done: (added: number, enriched: number, known: number) => `${count(added, 'fact', 'facts')} added, ${enriched} filled in, ${known} known already.`, differs: (says: string) => `The file says “${says}”; the record stays as it is.`, look: 'Look at it beside its source' },
  review: {
    title: 'Review', says: 'Contradictions and gaps first, then every fact beside its source', noDoubts: 'Nothing contradicts itself, and no months are missing.', doubts: (n: number) => count(n, 'thing to look at', 'things to look at'), open: 'Correct',
    kinds: { overlap: 'At the same time', gap: 'Months with nothing', backwards: 'Ends before it begins', two_titles: 'Two titles at one employer at once', two_contacts: 'Two of one kind', no_dates: 'No dates', year_only: 'Year without a month', no_employer: 'No employer', no_email: 'No e-mail address: nobody could answer', in_future: 'Begins in the future', doubled: 'Stands there twice' } satisfies Record<Doubt['kind'], string>,
    months: (from: string, to: string) => (from === to ? from : `${from} to ${to}`), fact: 'Fact', source: 'What stands in the file',
  },
  writing: {
    title: 'Writing', says: 'How documents are written for you', neverSay: 'Things never to say', neverSayHint: 'one a line; no document holds them, whoever writes it', tone: 'Tone', tones: { plain: 'plain', warm: 'warm', formal: 'formal' }, template: 'Template', templates: { serif: 'serif', sans: 'sans', compact: 'compact' },
    paper: 'Paper', papers: { auto: 'by country', A4: 'A4', Letter: 'Letter' }, master: 'Tailor from', everything: 'the whole record', frame: 'Frame of letters', frameHint: 'empty: ours. Your paragraphs, with {answers} alone in one; also {greeting} {opening} {ending} {employer} {role} {name}', kept: 'Kept. It holds for what is written from now on.',
  },
  masters: { title: 'Master résumés', says: 'named selections of your facts, in your order', add: 'New master résumé', name: 'Name', choose: 'Facts in it', up: 'Up', down: 'Down', facts: (n: number) => count(n, 'fact', 'facts'), none: 'None yet: the whole record is tailored.' },
  ownFiles: {
    title: 'Files of your own', says: 'sent as they are where you choose them; nothing reads them', add: 'Add a file', none: 'None yet: certificates, a portfolio, a résumé you made yourself.', remove: 'Remove', notSent: 'This résumé is not sent: the form gets a file of yours in its place, or asks for none.', always: (what: string) => `Always sent for: ${what}`, resume: 'Résumé',
    choose: 'File', written: 'the one written for this opening', nothing: 'none', another: 'Another file', which: 'Which file is sent?', use: 'Prepare it with this file', everywhere: 'Always send it where this is asked', everywhereNow: 'You send this file wherever this is asked; Documents is the place to change that.',
  },
  exports: { title: 'Take it out', whole: 'The whole record', formats: { pdf: 'PDF', docx: 'Word', markdown: 'Markdown', json: 'JSON Resume' }, resume: 'Résumé', letter: 'Letter', as: (what: string, format: string) => `${what} as ${format}` },
  quality: {
    title: 'Quality', parts: 'in parts, never one score', resume: 'Résumé', letter: 'Letter', covered: (n: number, of: number) => `${n} of ${of} requirements covered`, unsupported: 'Unsupported', repeated: 'Repeated', words: (n: number) => `${n} words`, ease: (n: number) => `reading ease ${n}`, none: 'none',
    raise: 'What would raise the match, truthfully', unused: 'On record, not used yet', missing: 'Nothing on record', required: 'required', nothing: 'Every requirement that your facts answer is used.', addFact: 'Add a fact, if you have one',
  },
  anew: {
    title: 'Write one part anew', part: 'Part', instruction: 'Instruction', hint: 'shorter, more detail, another, warmer, mention X, without X', propose: 'Propose', keep: 'Take it', proposal: 'Proposal', paragraph: (n: number) => `Letter, paragraph ${n}`, takeBack: 'Take a change back', takeBackDo: 'Take back', changes: { added: 'added', removed: 'left out', moved: 'moved', kept: 'reworded' }, took: 'Taken; the gate reads it again.',
    outcomes: { done: '', not_understood: 'The writer without a model understands: shorter, more detail, another, plainer, warmer, more formal, mention X, without X.', nothing_fits: 'No fact on record fits this.', already_shortest: 'It cannot be shorter without new words.', no_such_part: 'This part is gone.', not_for_this_part: 'This cannot be done with this part.', refused: 'The gate refuses what came out.' },
  },
  doubts: { title: 'Second opinion', says: 'a model doubted these; they went back to your facts’ own words, or out' },
  company: { title: 'What they say of themselves', fromPosting: 'in the posting', fromPage: (host: string) => `on ${host}`, read: (day: string) => `read ${day}`, inLetter: 'quoted in the letter', planted: 'The employer’s page contains instructions for software.' },
  interview: { title: 'Interview', says: 'questions that are likely to come, with the facts that answer them', about: { requirement: 'They ask for', missing: 'Nothing on record answers', example: 'Tell in full', gap: 'A gap they may ask about', leaving: 'Why you leave', employer: 'What you know of them' } },
};
