import type { Dictionary } from '../dictionary.ts';

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
  attended: 'Ihr eigener Browser zeigt das Formular, auf dem Rechner, auf dem Countersign läuft: ausgefüllt, wie Sie es unterschrieben haben, und zurückgelesen. Sehen Sie es dort oder unten durch und drücken Sie seinen Knopf: Dieser Klick ist Ihrer, und erst dann geht es hinaus, einmal. Ändern Sie darin nichts; was vom Unterschriebenen abweicht, wird zurückgehalten.',
  heldBack: (why) => `Ihr Klick wurde zurückgehalten, nichts ging hinaus: ${why}.`,
  noWindow: 'Das Fenster ist zu, oder das Programm wurde neu gestartet. Nichts wurde gesendet; Ihre Unterschrift gilt noch.',
  openOwn: 'Noch einmal in meinem Browser öffnen',
  openingOwn: 'Es öffnet sich und wird noch einmal ausgefüllt…',
  gone: 'Die Seite ist weg. Bereiten Sie neu vor: Nach der Unterschrift folgt ein neuer Versuch.',
};
