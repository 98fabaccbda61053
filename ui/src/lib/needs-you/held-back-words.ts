import { heldBackSentences, type HeldBackWhy } from '#domain/submission/held-back.ts';
import type { ToldSentences } from '#domain/text/told.ts';
import type { Language } from '#lib/settings/language.ts';

const de: ToldSentences<HeldBackWhy> = {
  page_differs: (label) => `auf der Seite steht etwas anderes, als Sie unterschrieben haben: ${label}`,
  form_differs: () => 'das Formular fragt etwas anderes als bei Ihrer Unterschrift',
  paused: () => 'das Senden ist angehalten, oder es sind Ruhestunden',
  refused: () => 'die Unterschrift gilt nicht mehr; lassen Sie neu vorbereiten und unterschreiben Sie wieder',
  already_applied: () => 'auf diese Stelle haben Sie sich schon über eine andere Anzeige beworben',
  too_late: () => 'das Aufschreiben dauerte zu lange, also ging nichts hinaus; lassen Sie neu vorbereiten und unterschreiben Sie wieder',
  record_away: () => 'die Akte war nicht zu erreichen, also ging nichts hinaus; sehen Sie die Bewerbung an, bevor Sie noch einmal drücken',
};

/** Why a click in the person's own browser did not leave; fetched with that window's view. */
export const heldBackWords: Readonly<Record<Language, ToldSentences<HeldBackWhy>>> = { en: heldBackSentences, de };
