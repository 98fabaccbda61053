/** Who clicks last at a site. */
export const sites = {
  title: 'Sites', open: 'Who clicks last, and your sessions', says: 'Where you apply: who presses the last button there, and where your own session is kept.',
  none: 'You have not applied anywhere yet. A site stands here as soon as you take an opening.',
  choices: { countersign: 'Countersign', person: 'me, in my own browser', packet: 'me, from a packet' }, who: 'Last click',
  refused: { closed_to_programs: 'not possible, this site forbids programs.', not_proven: 'not possible, its driver is not proven at real employers.', packet_only: 'not possible, forms of this kind are not filled for you at real employers.' },
  usual: 'as usual', yours: 'your choice', back: 'Back to the usual',
  what: 'In your own browser the form opens filled as you signed it, on the computer where Countersign runs; your click sends it. Where no window can be shown, and where a form’s driver is not proven for it, you get a packet: the exact files and every answer to copy. LinkedIn, Indeed and Glassdoor forbid programs and are never opened.',
  session: (at: string) => `Your session there is kept since ${at}, encrypted.`, forget: 'Forget my session', forgotten: 'Forgotten. The site will ask you to log in again.', kept: 'Kept.',
};
