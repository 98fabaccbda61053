import type { Insights } from '#lib/api/types.ts';
import type { Language } from '#lib/settings/language.ts';

type Kind = Insights['answers'][number]['kind'];

const en = {
  title: 'Insights', says: 'What came of it. Every number is a count, every time a median; nothing is estimated.',
  empty: 'Nothing was sent yet.', emptySays: 'What is answered, by whom and after how long stands here from the first application on.', toInbox: 'To the inbox',
  few: (n: number) => `n = ${n}: what happened, not what will. Under 20 no share is worth a percentage.`, n: (n: number) => `n = ${n}`,
  sum: (sent: number, answered: number) => `${sent} sent, ${answered} answered`, silent: (n: number) => `${n} closed without an answer`, open: (n: number) => `${n} still waited for`,
  funnel: 'How far it came', steps: { found: 'looked at', fits: 'worth reading', taken: 'taken', prepared: 'prepared', signed: 'signed', sent: 'sent', answered: 'answered', interviews: 'interviews' } satisfies Record<keyof Insights['funnel'], string>,
  answers: 'Who answered', none: 'Nobody has answered yet.', employer: 'Employer', what: 'Answer', after: 'After', sent: 'Sent', kinds: { interview: 'interview', offer: 'offer', rejection: 'rejection', other: 'something else' } satisfies Record<Kind, string>,
  bySource: 'By source', source: 'Source', answered: 'Answered', interviews: 'Interviews', median: 'Median', of: (n: string, all: string) => `${n} of ${all}`, share: (percent: string) => `${percent} %`,
  times: 'How long it takes', stretches: { writing: 'Writing, from taken to ready', deciding: 'Yours, from ready to signed', leaving: 'Leaving, from signed to sent' } satisfies Record<keyof Insights['times'], string>, toAnswer: 'Theirs, from sent to answered', nothing: 'none yet',
  cost: 'Cost', costAll: 'Models altogether', costEach: 'For each that was sent', free: 'Nothing: no model was asked.',
};

const de: typeof en = {
  title: 'Einblicke', says: 'Was daraus wurde. Jede Zahl ist gezählt, jede Zeit ein Median; nichts ist geschätzt.',
  empty: 'Noch ist nichts gesendet.', emptySays: 'Was beantwortet wurde, von wem und nach wie langer Zeit, steht hier von der ersten Bewerbung an.', toInbox: 'Zum Eingang',
  few: (n) => `n = ${n}: was geschah, nicht was geschehen wird. Unter 20 ist kein Anteil einen Prozentwert wert.`, n: (n) => `n = ${n}`,
  sum: (sent, answered) => `${sent} gesendet, ${answered} beantwortet`, silent: (n) => `${n} ohne Antwort geschlossen`, open: (n) => `${n} noch offen`,
  funnel: 'Wie weit es kam', steps: { found: 'angesehen', fits: 'lesenswert', taken: 'genommen', prepared: 'vorbereitet', signed: 'unterschrieben', sent: 'gesendet', answered: 'beantwortet', interviews: 'Gespräche' },
  answers: 'Wer geantwortet hat', none: 'Noch hat niemand geantwortet.', employer: 'Arbeitgeber', what: 'Antwort', after: 'Nach', sent: 'Gesendet', kinds: { interview: 'Gespräch', offer: 'Angebot', rejection: 'Absage', other: 'etwas anderes' },
  bySource: 'Nach Quelle', source: 'Quelle', answered: 'Beantwortet', interviews: 'Gespräche', median: 'Median', of: (n, all) => `${n} von ${all}`, share: (percent) => `${percent} %`,
  times: 'Wie lange es dauert', stretches: { writing: 'Schreiben, von genommen bis fertig', deciding: 'Ihre Zeit, von fertig bis unterschrieben', leaving: 'Absenden, von unterschrieben bis gesendet' }, toAnswer: 'Deren Zeit, von gesendet bis beantwortet', nothing: 'noch keine',
  cost: 'Kosten', costAll: 'Modelle insgesamt', costEach: 'Für jede gesendete', free: 'Nichts: kein Modell wurde gefragt.',
};

/** Words of the insights' screen, fetched with it. */
export const insightsWords: Readonly<Record<Language, typeof en>> = { en, de };
