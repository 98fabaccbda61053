import type { KeyId, KeyPlace } from '#lib/keys/keys.ts';

const titles: Record<KeyId, string> = {
  next: 'Next', previous: 'Previous', open: 'Open', select: 'Select', selectNext: 'Select the next too', selectPrevious: 'Select the one above too',
  search: 'Search', sign: 'Sign', reject: 'Reject with a reason', later: 'Later', edit: 'Edit', yes: 'Yes, it was sent', no: 'No, it was not', undo: 'Undo the signature', duplicate: 'Same vacancy as another', move: 'Move the card', pause: 'Pause or go on', up: 'Card above', down: 'Card below', left: 'Column to the left', right: 'Column to the right',
  previousChange: 'Previous change', nextChange: 'Next change', nextView: 'Next view of the résumé', posting: 'Read the posting',
  goInbox: 'Go to the inbox', goOpenings: 'Go to the openings', goApplications: 'Go to the applications', goCampaigns: 'Go to the campaigns', goCandidate: 'Go to the candidate', goCalendar: 'Go to the calendar', goInsights: 'Go to the insights', goSettings: 'Go to the settings',
  help: 'All keys', palette: 'Search everywhere',
};
const groups: Record<KeyPlace, string> = { move: 'Move', decide: 'Decide', read: 'Read', go: 'Go', any: 'Anywhere' };

export const keys = {
  titles, groups,
  help: 'Keys',
  helpSays: 'They are silent in fields. Single letters can be switched off.',
  singleKeys: 'Single-letter keys',
  reasonDigits: 'In “reject”: the reason',
  palette: 'Place, command, application or opening',
  nothing: 'Nothing of that name.',
  looking: 'Looking in applications and openings …',
  paletteGroups: { commands: 'Now', items: 'Waiting for you', applications: 'Applications', openings: 'Openings' },
  more: (n: string) => `${n} more`,
  allOpenings: (n: string) => `All ${n} openings with these words`,
};
