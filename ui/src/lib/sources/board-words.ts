import { boardSentences, type BoardWhy } from '#domain/discovery/board-said.ts';
import type { ToldSentences } from '#domain/text/told.ts';
import type { Language } from '#lib/settings/language.ts';

const de: ToldSentences<BoardWhy> = {
  unreachable: (host) => `${host} war nicht zu erreichen; es wird wieder versucht`,
  timeout: (host) => `${host} hat nicht rechtzeitig geantwortet; es wird wieder versucht`,
  server_error: (host) => `${host} hat selbst eine Störung; es wird wieder versucht`,
  busy: (host, until) => `${host} bittet zu warten bis ${until}`,
  robots: (host) => `${host} bittet Programme, diese Adresse nicht zu lesen (robots.txt)`,
  bad_address: () => 'ihre Adresse ist keine, die geöffnet wird',
  refused_address: (host) => `${host} steht an einer privaten Adresse; das wird abgelehnt`,
  refused_redirect: (host) => `${host} leitet an eine private Adresse weiter; das wird abgelehnt`,
  too_many_redirects: (host) => `${host} leitet ohne Ende weiter`,
  too_large: (host) => `die Antwort von ${host} ist größer als jede Liste von Stellen`,
  bad_encoding: (host) => `die Antwort von ${host} lässt sich nicht entpacken`,
  unknown_board: (source, tenant) => `${source} kennt keine Stellenseite „${tenant}“; sehen Sie die Adresse des Arbeitgebers nach`,
  unknown_shape: (detail) => `die Antwort ließ sich nicht lesen (im Wortlaut: ${detail})`,
  refused: (source, tenant) => `${source} wollte „${tenant}“ nicht zeigen`,
  needs_key: (source) => `${source} braucht einen Schlüssel von Ihnen`,
  never_fetched: (source) => `${source} liest diese Version nicht`,
  unread: () => 'sie ließ sich nicht lesen; es wird wieder versucht',
  known_since: (at) => `bekannt seit dem Lesen ${at}`,
  unchanged: () => 'unverändert seit dem letzten Lesen',
};

/** What came of reading a board; fetched with the screens that show boards. */
export const boardWords: Readonly<Record<Language, ToldSentences<BoardWhy>>> = { en: boardSentences, de };
