import type { Dictionary } from '../i18n.svelte.ts';

export const handOver: Dictionary['handOver'] = {
  title: 'Die Seite ist offen',
  before: 'Es ist die Seite selbst, im Browser des Programms. Tun Sie, was sie verlangt, und sagen Sie dann, dass Sie fertig sind; die Website merkt sich Sie hier.',
  afterClick: 'Das Formular steht dort ausgefüllt, wie Sie es unterschrieben haben. Weitergehen unterschreibt dasselbe noch einmal; dann lösen Sie, was verlangt wird, und drücken den Knopf selbst.',
  until: (at) => `Sie bleibt bis ${at} offen.`,
  open: 'Seite zeigen',
  opening: 'Die Seite kommt…',
  picture: 'Die Seite, live. Klicken Sie hinein, um Maus und Tastatur zu benutzen; Escape verlässt sie.',
  yours: 'Maus und Tastatur gehören Ihnen.',
  look: 'Sie sehen zu; noch erreicht nichts von Ihnen die Seite.',
  goOn: 'Noch einmal unterschreiben und auf der Seite weitergehen',
  done: 'Ich bin dort fertig',
  gone: 'Die Seite ist weg. Bereiten Sie neu vor: Nach der Unterschrift folgt ein neuer Versuch.',
};
