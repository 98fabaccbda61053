import type { AuditKind, QueueName } from '#lib/api/types.ts';
import type { Language } from '#lib/settings/language.ts';

const en = {
  title: 'Administration', link: 'who is here, queues, what was done', says: 'Who uses this installation, whether work goes through it, and what was done in your name.',
  people: 'People', peopleSays: 'One person uses an installation; everybody else needs one of their own.', since: (day: string) => `since ${day}`, candidates: 'Candidates', none: 'none', sessions: 'Signed-in browsers', here: 'this browser',
  used: (when: string) => `last used ${when}`, end: 'Sign out', endOf: (when: string) => `Sign out the browser last used ${when}`, ended: 'That browser is signed out.',
  sources: 'Sources', sourcesSays: 'When each board was last read, and what went wrong.', sourcesLink: 'Sources and their health',
  queues: 'Queues', queuesSays: 'What Temporal holds for the workers.', queue: 'Queue', waiting: 'Waits', oldest: 'Oldest', workers: 'Workers', away: 'Temporal does not answer just now. Nothing is lost: the record goes on as soon as it is back.', again: 'Look again',
  nobody: 'nobody takes from it', names: { core: 'Decisions and waiting', discover: 'Reading boards', llm: 'Writing', browser: 'Forms in the browser', mail: 'Mails' } satisfies Record<QueueName, string>,
  audit: 'What was done', auditSays: 'Signatures and what came of them, keys, browsers, stops and erasures.', more: 'Show older', byKey: (name: string) => `by the key “${name}”`, empty: 'Nothing was done yet.',
  kinds: { signed_in: 'A browser signed in', signed_out: 'A browser was signed out', key_made: 'Key made', key_ended: 'Key ended', signed: 'Signed', voided: 'Signature void', sent: 'Sent', stopped: 'All sending stopped', resumed: 'Sending goes on', erased: 'A candidate was erased' } satisfies Record<AuditKind, string>,
};

const de: typeof en = {
  title: 'Verwaltung', link: 'wer hier ist, Warteschlangen, was geschah', says: 'Wer diese Installation benutzt, ob die Arbeit durchläuft und was in Ihrem Namen geschah.',
  people: 'Benutzer', peopleSays: 'Eine Installation gehört einem Menschen; alle anderen brauchen eine eigene.', since: (day) => `seit ${day}`, candidates: 'Personen', none: 'keine', sessions: 'Angemeldete Browser', here: 'dieser Browser',
  used: (when) => `zuletzt benutzt ${when}`, end: 'Abmelden', endOf: (when) => `Den zuletzt ${when} benutzten Browser abmelden`, ended: 'Dieser Browser ist abgemeldet.',
  sources: 'Quellen', sourcesSays: 'Wann jede Stellenseite zuletzt gelesen wurde und was nicht ging.', sourcesLink: 'Quellen und ihr Zustand',
  queues: 'Warteschlangen', queuesSays: 'Was Temporal für die Arbeiter bereithält.', queue: 'Warteschlange', waiting: 'Wartet', oldest: 'Ältestes', workers: 'Arbeiter', away: 'Temporal antwortet gerade nicht. Verloren ist nichts: Es geht weiter, sobald es zurück ist.', again: 'Noch einmal',
  nobody: 'niemand nimmt daraus', names: { core: 'Entscheiden und Warten', discover: 'Stellenseiten lesen', llm: 'Schreiben', browser: 'Formulare im Browser', mail: 'E-Mails' },
  audit: 'Was geschah', auditSays: 'Unterschriften und was daraus wurde, Schlüssel, Browser, Anhalten und Löschen.', more: 'Älteres zeigen', byKey: (name) => `mit dem Schlüssel „${name}“`, empty: 'Noch geschah nichts.',
  kinds: { signed_in: 'Ein Browser hat sich angemeldet', signed_out: 'Ein Browser wurde abgemeldet', key_made: 'Schlüssel gemacht', key_ended: 'Schlüssel beendet', signed: 'Unterschrieben', voided: 'Unterschrift ungültig', sent: 'Gesendet', stopped: 'Alles Senden angehalten', resumed: 'Senden geht weiter', erased: 'Eine Person wurde gelöscht' },
};

/** Words of the administration, fetched with it. */
export const adminWords: Readonly<Record<Language, typeof en>> = { en, de };
