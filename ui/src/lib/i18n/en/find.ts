/** Words of finding openings, and of what is one vacancy. */
export const find = {
  facets: { mode: 'How', country: 'Country', pay: 'Pay a year, in thousands', age: 'Posted', level: 'Level', source: 'Found at' },
  modes: { remote: 'Remote', hybrid: 'Hybrid', on_site: 'On site', unknown: 'Not stated' },
  levels: { intern: 'Intern', junior: 'Junior', mid: 'Middle', senior: 'Senior', lead: 'Lead', principal: 'Principal', manager: 'Manager', director: 'Director', executive: 'Executive', unknown: 'Not stated' },
  bands: { under_40: 'up to 40', to_60: '40 to 60', to_80: '60 to 80', to_100: '80 to 100', to_150: '100 to 150', over_150: 'over 150', other: 'in other money or time', not_stated: 'Not stated' },
  ages: { day: 'within a day', week: 'within a week', month: 'within a month', quarter: 'within three months', older: 'before that' },
  narrow: 'Narrow down', sort: 'Order', sorts: { best: 'best first', newest: 'newest first', pay: 'by pay' }, gone: 'no longer listed',
  alike: 'Nothing holds these words. These have names that look like them.',
  export: 'Take it along', csv: 'CSV', json: 'JSON',
  bring: 'Add an opening', bringSays: 'By its link, or by its text. A link is kept, not opened.', bringTitle: 'Title', bringEmployer: 'Employer', bringPlace: 'Place', bringLink: 'Link', bringLinkHint: 'where one applies', bringText: 'Text of the posting', bringIt: 'Add it',
  alive: 'Is it still open?', lastSeen: (at: string) => `last seen listed ${at}`, closedOn: (at: string) => `no longer listed since ${at}`,
  liveness: { live: 'It is listed, and nothing speaks against it.', closed: 'It is no longer listed.', repost: 'Put up again: the same vacancy went before.', evergreen: 'It seems to collect applications without an end.', ghost: 'It seems that nobody reads what comes in.' },
  livenessShort: { live: '', closed: 'closed', repost: 'put up again', evergreen: 'evergreen', ghost: 'ghost?' },
  first: 'The first posting of it', split: 'Not the same vacancy', splitOf: (posting: string) => `Not the same vacancy: ${posting}`,
  splitAsk: 'Is this another vacancy?', splitSays: (posting: string) => `“${posting}” becomes an opening of its own and is not joined again. What you applied for already stays applied for.`, splitIt: 'Yes, another', splitDone: 'It is an opening of its own now.',
  join: 'Same vacancy as another', joinSays: 'Say which one. It is remembered, and of two applications for it only one can be sent.', joinSearch: 'Search openings', joinFound: 'Openings found', joinIt: 'The same', joinWith: (name: string) => `The same as ${name}`, joinNone: 'Nothing else fits.', joinDone: 'They are one opening now.',
  twoUnderWay: (n: number) => `You have ${n} applications for this vacancy now. One of them can be sent; the later stops as already applied.`,
};
