import type { Dictionary } from '../i18n.svelte.ts';

export const errors: Dictionary['errors'] = {
  no_answer: { what: 'Das Programm hat nicht geantwortet.', whatToDo: 'Nichts ging verloren. Sehen Sie nach, ob „npm start“ läuft, und versuchen Sie es noch einmal.' },
  unreadable_answer: { what: 'Das Programm hat etwas geantwortet, das diese Seite nicht lesen kann.', whatToDo: 'Laden Sie die Seite neu; sie ist vielleicht älter als das Programm.' },
  unauthenticated: { what: 'In diesem Browser sind Sie nicht angemeldet.', whatToDo: 'Öffnen Sie die Adresse, die „npm start“ ausgegeben hat.' },
  unexpected: { what: 'Im Programm ging etwas schief. Nichts wurde entschieden.', whatToDo: 'Versuchen Sie es noch einmal.' },
  still_running: { what: 'Dieselbe Entscheidung wird noch ausgeführt.', whatToDo: 'Warten Sie einen Augenblick und sehen Sie dann nach.' },
  not_found: { what: 'Das ist nicht mehr da.', whatToDo: 'Gehen Sie zurück zur Liste und öffnen Sie es von dort.' },
  stale_bundle: { what: 'Was auf dem Bildschirm stand, ist nicht, was jetzt wartet. Nichts wurde unterschrieben.', whatToDo: 'Lesen Sie es noch einmal und unterschreiben Sie, was Sie sehen.' },
  gate_refuses: { what: 'Die Prüfung verweigert eine Aussage in diesen Dokumenten. Nichts wurde unterschrieben.', whatToDo: 'Klären Sie die Aussage, dann unterschreiben Sie.' },
  already_taken: { what: 'Für diese Stelle gibt es schon eine Bewerbung.', whatToDo: 'Öffnen Sie diese.' },
  no_practice: { what: 'Die Übungsfirmen laufen nicht.', whatToDo: 'Beenden Sie das Programm und starten Sie es mit „npm start -- --practice“.' },
  mixed_boards: { what: 'Übungsseiten sind für Übungspersonen, echte für echte.', whatToDo: 'Wählen Sie Stellenseiten der eigenen Art.' },
  other_name: { what: 'Das ist nicht der Name. Nichts wurde gelöscht.', whatToDo: 'Geben Sie den Namen so ein, wie er dasteht.' },
  something_leaves: { what: 'Gerade geht etwas hinaus. Nichts wurde gelöscht.', whatToDo: 'Warten Sie eine Minute, bis feststeht, was daraus wurde, und löschen Sie dann.' },
  campaign_ended: { what: 'Dieser Suchlauf ist beendet.', whatToDo: 'Beginnen Sie einen neuen.' },
};
