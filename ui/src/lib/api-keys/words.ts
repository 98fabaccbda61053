import type { ApiKey } from '#lib/api/types.ts';
import type { Language } from '#lib/settings/language.ts';

export type KeyScope = ApiKey['scopes'][number];

const en = {
  title: 'Keys for programs', link: 'make one, see what is in force, end one', says: 'With a key a program of yours uses this desk through its API, on this machine, as far as you let it.',
  make: 'Make a key', name: 'Name', nameHint: 'what it is for', scopes: 'What it may do', days: 'Good for', daysOf: (n: number) => (n === 1 ? '1 day' : `${n} days`), makeIt: 'Make it', signMost: 'A key that may sign lasts 30 days at most.', needScope: 'Choose at least one thing it may do.',
  scope: { read: 'Read everything', write: 'Change everything, but not sign', sign: 'Sign in your name', calendar: 'Read the calendar by its address' } satisfies Record<KeyScope, string>,
  short: { read: 'reads', write: 'changes', sign: 'signs', calendar: 'calendar' } satisfies Record<KeyScope, string>,
  secret: 'The key', secretSays: 'It is shown this once and not kept. Put it where your program looks for it, and nowhere else.', made: 'The key is made.', done: 'I have it',
  inForce: 'In force', ended: 'Ended', none: 'No program has a key.', until: (at: string) => `until ${at}`, used: (at: string) => `last used ${at}`, unused: 'never used', end: 'End it', endOf: (name: string) => `End it: ${name}`, endedSaid: (name: string) => `“${name}” has ended. It opens nothing any more.`,
  endedAt: (at: string) => `ended ${at}`, ranOut: (at: string) => `ran out ${at}`, docs: 'How a program uses it: docs/api.md',
  feed: {
    open: 'Subscribe', title: 'Subscribe in your calendar', says: 'A calendar program on this machine reads this address by itself and always shows what stands here. Whoever has the address can read the calendar, nothing else.',
    make: 'Make an address', another: 'Make another address', address: 'The address', addressSays: 'Shown this once: put it into your calendar program under “subscribe” or “from the internet”. It is good for a year.', name: 'Calendar', there: 'Addresses in force', only: 'Programs on other machines cannot reach it: this desk answers on this machine alone.',
  },
};

const de: typeof en = {
  title: 'Schlüssel für Programme', link: 'anlegen, sehen, was gilt, beenden', says: 'Mit einem Schlüssel benutzt ein Programm von Ihnen diesen Schreibtisch über seine API, auf diesem Rechner, so weit Sie es lassen.',
  make: 'Einen Schlüssel anlegen', name: 'Name', nameHint: 'wofür er ist', scopes: 'Was er darf', days: 'Gilt', daysOf: (n) => (n === 1 ? '1 Tag' : `${n} Tage`), makeIt: 'Anlegen', signMost: 'Ein Schlüssel, der unterschreiben darf, gilt höchstens 30 Tage.', needScope: 'Wählen Sie mindestens eines, was er darf.',
  scope: { read: 'Alles lesen', write: 'Alles ändern, aber nicht unterschreiben', sign: 'In Ihrem Namen unterschreiben', calendar: 'Den Kalender über seine Adresse lesen' },
  short: { read: 'liest', write: 'ändert', sign: 'unterschreibt', calendar: 'Kalender' },
  secret: 'Der Schlüssel', secretSays: 'Er wird nur dieses eine Mal gezeigt und nicht aufbewahrt. Legen Sie ihn dorthin, wo Ihr Programm ihn sucht, und nirgends sonst.', made: 'Der Schlüssel ist angelegt.', done: 'Ich habe ihn',
  inForce: 'In Kraft', ended: 'Beendet', none: 'Kein Programm hat einen Schlüssel.', until: (at) => `bis ${at}`, used: (at) => `zuletzt benutzt ${at}`, unused: 'nie benutzt', end: 'Beenden', endOf: (name) => `Beenden: ${name}`, endedSaid: (name) => `„${name}“ ist beendet. Er öffnet nichts mehr.`,
  endedAt: (at) => `beendet ${at}`, ranOut: (at) => `abgelaufen ${at}`, docs: 'Wie ein Programm ihn benutzt: docs/api.md',
  feed: {
    open: 'Abonnieren', title: 'Im eigenen Kalender abonnieren', says: 'Ein Kalenderprogramm auf diesem Rechner liest diese Adresse von selbst und zeigt immer, was hier steht. Wer die Adresse hat, kann den Kalender lesen, sonst nichts.',
    make: 'Eine Adresse anlegen', another: 'Noch eine Adresse anlegen', address: 'Die Adresse', addressSays: 'Nur dieses eine Mal gezeigt: Tragen Sie sie im Kalenderprogramm unter „Abonnieren“ oder „Aus dem Internet“ ein. Sie gilt ein Jahr.', name: 'Kalender', there: 'Adressen in Kraft', only: 'Programme auf anderen Rechnern erreichen sie nicht: Dieser Schreibtisch antwortet nur auf diesem Rechner.',
  },
};

/** Words of the screens about keys, fetched with them. */
export const keyWords: Readonly<Record<Language, typeof en>> = { en, de };
