/** How patiently applications leave. */
export const pacing = {
  title: 'Pacing', says: 'How patiently your signed applications leave. What may not go yet is never refused: it waits for its date.', open: 'Caps, distances, quiet hours',
  cap: 'At most a day', capHint: 'in any 24 hours; 50 at most', window: 'At most waiting at once', windowHint: 'being prepared or waiting for you, over all campaigns; 100 at most', spacing: 'Seconds between two', hostSpacing: 'Seconds between two at one site', employer: 'Days between two at one employer', employerHint: '0: as many as there are',
  quiet: 'Quiet hours', quietOn: 'Nothing leaves between', and: 'and', zone: 'Time zone', keep: 'Keep', kept: 'Kept. What waited by the old limits is asked again.',
  holds: 'Waiting for a date', holdsSays: 'signed; each goes by itself', none: 'Nothing waits for a date.', from: (at: string) => `can go from ${at}`, again: 'Let it go all the same', asked: 'It is asked again.',
};
