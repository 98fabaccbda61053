import type { Dictionary } from '../dictionary.ts';

export const sites: Dictionary['sites'] = {
  title: 'Websites', open: 'Wer zuletzt klickt, und Ihre Sitzungen', says: 'Wo Sie sich bewerben: wer dort den letzten Knopf drückt und wo Ihre eigene Sitzung aufbewahrt wird.',
  none: 'Sie haben sich noch nirgends beworben. Eine Website steht hier, sobald Sie eine Stelle annehmen.',
  choices: { countersign: 'Countersign', person: 'ich, in meinem Browser', packet: 'ich, aus einem Paket' }, who: 'Letzter Klick',
  refused: { closed_to_programs: 'nicht möglich, diese Website verbietet Programme.', not_proven: 'nicht möglich, sein Treiber ist bei echten Arbeitgebern nicht bewiesen.', packet_only: 'nicht möglich, Formulare dieser Art werden bei echten Arbeitgebern nicht für Sie ausgefüllt.' },
  usual: 'wie üblich', yours: 'Ihre Wahl', back: 'Zurück zum Üblichen',
  what: 'In Ihrem eigenen Browser öffnet sich das Formular so ausgefüllt, wie Sie es unterschrieben haben, auf dem Rechner, auf dem Countersign läuft; Ihr Klick sendet es. Wo kein Fenster gezeigt werden kann oder der Treiber eines Formulars dafür nicht bewiesen ist, bekommen Sie ein Paket: die genauen Dateien und jede Antwort zum Kopieren. LinkedIn, Indeed und Glassdoor verbieten Programme und werden nie geöffnet.',
  session: (at) => `Ihre Sitzung dort ist seit ${at} verschlüsselt aufbewahrt.`, forget: 'Meine Sitzung vergessen', forgotten: 'Vergessen. Die Website wird Sie wieder um eine Anmeldung bitten.', kept: 'Behalten.',
};
