export const sources = {
  title: 'Sources', says: (total: string, trouble: string) => `${total} boards${trouble === '0' ? ', none with trouble' : `, ${trouble} with trouble`}`, link: 'Sources and their health',
  search: 'Search employer or source', only: 'Only with trouble', all: 'All boards',
  empty: 'No board yet.', emptySays: 'Add an employer by its name or by a link to its careers page.', filtered: 'No board fits this search.',
  board: 'Board', state: 'State', last: 'Last read well', count: 'Postings', pace: 'Read', again: 'Try again', now: 'Read now', asked: 'It will be read in a moment.',
  states: { well: 'well', unusual: 'unusual', waiting: 'waits', failing: 'failing', reading: 'being read', new: 'not read yet' },
  usual: (count: string, usual: string) => `${count}, usually ${usual}`, never: 'never', failures: (n: number) => (n === 1 ? 'failed once' : `failed ${n} times in a row`), kept: (hash: string) => `answer kept as ${hash}`,
  every: (hours: number) => (hours < 1 ? `every ${Math.round(hours * 60)} min` : hours === 1 ? 'every hour' : hours === 24 ? 'every day' : hours < 48 ? `every ${hours} h` : `every ${hours / 24} days`), perDay: (n: string) => `at most ${n} requests a day`,
  addTitle: 'Add an employer', add: 'Find and add', addLabel: 'Name or link', addHint: 'Harrow & Pike, its careers page, or one of its postings', adding: 'Trying its boards', added: (employer: string, postings: string) => `${employer} is added: ${postings} postings`,
  listTitle: 'Add a list', listLabel: 'CSV, or links one a line', addList: 'Add them', listAdded: (n: string) => `${n} boards added`, left: 'Not added',
  directory: 'Directory', directorySays: 'employers to start from, and boards that postings link to', find: 'Search the directory', from: { known: 'added', directory: 'listed', suggested: 'linked to by postings' }, addOne: 'Add', more: (n: string) => `${n} more; search to narrow it down`,
  mailbox: {
    title: 'Job alerts by mail', says: 'LinkedIn, Indeed, Glassdoor and Wellfound are never opened by this program; the alerts they mail you are read',
    host: 'Mail server', hostHint: 'IMAP', port: 'Port', security: 'Encryption', login: 'User name', password: 'Password', passwordHint: 'an app password, where your provider makes them', folder: 'Folder', connect: 'Connect', connecting: 'Logging in',
    connected: 'It is connected. Alerts of the last thirty days come within a minute.', disconnected: 'Mailbox and password are forgotten. What it brought stays.', soon: 'It is read within a minute.',
    read: (at: string) => `read last: ${at}`, brought: (n: string) => `${n} postings brought`, now: 'Read now', disconnect: 'Disconnect',
    paste: 'Paste one alert', pasteLabel: 'The whole mail', pasteHint: 'its source, with headers', pasteIt: 'Bring its openings', broughtNow: (n: number) => (n === 1 ? '1 opening is there.' : `${n} openings are there.`), ownBoard: (boards: string) => `The employer’s own board: ${boards}`,
  },
};
