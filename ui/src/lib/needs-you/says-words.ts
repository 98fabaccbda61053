import { needsYouSentences, type NeedsYouWhy } from '#domain/application/needs-you-says.ts';
import type { ToldSentences } from '#domain/text/told.ts';
import type { Language } from '#lib/settings/language.ts';

const de: ToldSentences<NeedsYouWhy> = {
  asks_one: (label) => `Gefragt wird: ${label}`,
  asks_many: (count) => `${count} Fragen können nur Sie beantworten.`,
  gate_refuses: (words) => `Die Prüfung verweigert „${words}“.`,
  sent_before: () => 'Diese Bewerbung haben Sie schon einmal gesendet. Sagen Sie, dass Sie sich noch einmal bewerben wollen, oder lehnen Sie ab.',
  applied_already: () => 'Auf diese Stelle haben Sie sich schon über eine andere Anzeige beworben.',
  stopped_applied_already: () => 'Kurz vor dem Hinausgehen angehalten: Auf diese Stelle haben Sie sich schon über eine andere Anzeige beworben. Nichts wurde gesendet.',
  stopped_signature: () => 'Kurz vor dem Hinausgehen angehalten: Die Unterschrift galt nicht mehr. Nichts wurde gesendet.',
  nothing_signed: () => 'Nichts Unterschriebenes ist da, das gesendet werden könnte.',
  signature_fails: (why) => `Es kann nicht gesendet werden (im Wortlaut: ${why}). Unterschreiben Sie noch einmal.`,
  form_differs: () => 'Das Formular fragt etwas anderes als bei Ihrer Unterschrift.',
  page_differs: (label) => `Auf der Seite steht etwas anderes, als Sie unterschrieben haben: ${label}.`,
  step_is_yours: () => 'Die Seite verlangt etwas, das nur Sie tun können. Nichts wurde gesendet.',
  tries_over: () => 'Das Formular ließ sich auch nach mehreren Versuchen nicht ausfüllen. Nichts wurde gesendet.',
  not_taken: (marker) => `Der Arbeitgeber hat es nicht angenommen: ${marker}`,
  time_ran_out: () => 'Nichts wurde geklickt: Die Zeit dafür war um. Lassen Sie neu vorbereiten und unterschreiben Sie wieder.',
  said_not_sent: () => 'Sie sagten, dass es nicht durchging. Lassen Sie neu vorbereiten, oder lehnen Sie ab.',
  packet_ready: () => 'Unterschrieben und bereit: Senden Sie das Paket mit dem Formular des Arbeitgebers und sagen Sie es dann hier.',
  own_browser_ready: () => 'Ihr eigener Browser zeigt das Formular, ausgefüllt, wie Sie es unterschrieben haben. Sehen Sie es durch und drücken Sie seinen Knopf.',
  browser_failed: () => 'Chromium startete hier auch nach mehreren Versuchen nicht oder brach ab. Führen Sie „npm ci“ aus, starten Sie Countersign neu und lassen Sie dies noch einmal vorbereiten. Was nicht stimmte, steht im Protokoll der Arbeiter.',
};

/** What is said to a person who is needed, beside the reason's own words; fetched with such an item. */
export const needsYouWords: Readonly<Record<Language, ToldSentences<NeedsYouWhy>>> = { en: needsYouSentences, de };
