import type { InboxItem } from '#lib/api/types.ts';
import type { Language } from '#lib/settings/language.ts';

const en = {
  title: 'Notifications', tell: 'Tell me when something new waits, while this page is open and I look elsewhere', says: 'By this browser, on this machine alone; a notice names the vacancy and the employer.',
  refused: 'This browser does not allow notices for this address. Allow them beside the address, then switch this on.', several: (n: number) => `${n} things wait for you`,
  one: { sign: 'Something to sign', needs_you: 'Something needs you', settle: 'Did it go through?', replies: 'They wrote back' } satisfies Record<InboxItem['tab'], string>,
};

const de: typeof en = {
  title: 'Benachrichtigungen', tell: 'Sagen, wenn Neues wartet, solange diese Seite offen ist und ich woanders bin', says: 'Durch diesen Browser, nur auf diesem Rechner; sie nennen Stelle und Arbeitgeber.',
  refused: 'Dieser Browser erlaubt für diese Adresse keine Benachrichtigungen. Erlauben Sie sie neben der Adresse und schalten Sie sie dann hier ein.', several: (n) => `${n} Dinge warten auf Sie`,
  one: { sign: 'Etwas zu unterschreiben', needs_you: 'Etwas braucht Sie', settle: 'Ging es durch?', replies: 'Eine Antwort ist da' },
};

/** Words of the browser's own notices, fetched with them. */
export const notifyWords: Readonly<Record<Language, typeof en>> = { en, de };
