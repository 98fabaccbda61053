/** Why a campaign passes openings over, by the words that the record keeps. */
export const reasons = {
  /** What a match says: the API writes it in English. */
  match: (says: string) => says,
  score: (threshold: string) => `score under ${threshold}`,
  words: {
    'place: not where you would work': 'place: not where you would work',
    'asks for a work permit you do not have': 'asks for a work permit you do not have',
    'below your floor': 'below your floor',
    'asks for more years than you have': 'asks for more years than you have',
    'asks for a security clearance': 'asks for a security clearance',
    'asks for a language you do not list': 'asks for a language you do not list',
    'one of the things you never want': 'one of the things you never want',
    'lacks something you must have': 'lacks something you must have',
    'an employer you avoid': 'an employer you avoid',
    'not at the level in the plan': 'not at the level in the plan',
    'not the kind of employment in the plan': 'not the kind of employment in the plan',
    'in a language outside the plan': 'in a language outside the plan',
    'its last day for applications has passed': 'its last day for applications has passed',
    'there is an application for it already': 'there is an application for it already',
    'waits to be judged by the changed plan': 'waits to be judged by the changed plan',
  },
};
