import type { Language } from './language.ts';

const en = {
  title: 'Your data', link: 'take it away, erase it, sign out', says: 'Everything is on this machine, in one folder. It is yours to take and to erase.',
  take: 'Take everything away', takeSays: 'One archive of plain files: facts and their sources, preferences, answers, campaigns, and every application with its documents, mails, notes and evidence. Recordings and traces of pages are large and stay in the evidence of each application. It is made while it is sent, however large it is.', download: 'Download all of it (ZIP)',
  backup: 'A backup, from which the program can go on, is another thing:',
  erase: 'Erase everything', eraseSays: 'There is no button for it: nothing on a screen should be able to remove the only proof of what was sent in your name. It takes a minute:',
  steps: ['Take everything away first, if you may want to show one day what you sent.', 'Stop the program (Ctrl+C where it runs; a service by the line that “npm start -- --background” printed).', 'Remove its folder: “.countersign” where you started it, or the one you named with --data.'],
  after: 'What happens then', effects: ['Facts, documents, applications, mails, answers, keys and logs are gone. Only a backup or what you took away brings them back.', 'Nothing more is sent, also nothing you have signed.', 'What employers already have stays with them, and mails you received stay in your mailbox. Ask employers themselves to erase what they have of you.'],
  one: {
    section: 'One candidate', sectionSays: 'Each by itself: to take along, or to erase while the others go on.', take: 'Take along (ZIP)', takeOf: (name: string) => `Take along: ${name}`, erase: 'Erase for good', open: 'Erase …', openOf: (name: string) => `Erase ${name}`,
    title: (name: string) => `Erase ${name}?`, says: 'There is no way back but a backup of the whole program.', first: 'Take it along first (ZIP)', type: (name: string) => `To erase, type the name: ${name}`, keep: 'Keep it', erased: (name: string) => `${name} is erased.`,
    effects: ['Facts, documents, campaigns, applications, mails, answers, pictures and proof of this candidate are gone, and nothing more is sent.', 'Of each signature a hash stays: with what you took along, you can still show what you had signed.', 'What employers have stays with them; ask them to erase it. Backups made before still hold it.', 'What models have cost stays counted.'],
  },
  session: 'This browser', sessionSays: 'Sign out here without touching anything else. “npm start” prints a new address.', signOut: 'Sign out', candidateOnly: 'To stop without erasing: “Stop all sending” in Settings.',
};

const de: typeof en = {
  title: 'Ihre Daten', link: 'mitnehmen, löschen, abmelden', says: 'Alles liegt auf diesem Rechner, in einem Ordner. Sie können es mitnehmen und löschen.',
  take: 'Alles mitnehmen', takeSays: 'Ein Archiv einfacher Dateien: Tatsachen mit ihrer Herkunft, Wünsche, Antworten, Suchläufe und jede Bewerbung mit Unterlagen, E-Mails, Notizen und Belegen. Aufnahmen und Spuren von Seiten sind groß und bleiben bei den Belegen der einzelnen Bewerbung. Es entsteht, während es gesendet wird, wie groß es auch ist.', download: 'Alles herunterladen (ZIP)',
  backup: 'Eine Sicherung, von der aus das Programm weitermachen kann, ist etwas anderes:',
  erase: 'Alles löschen', eraseSays: 'Dafür gibt es keinen Knopf: Nichts auf einem Bildschirm soll den einzigen Beleg dessen entfernen können, was in Ihrem Namen gesendet wurde. Es dauert eine Minute:',
  steps: ['Nehmen Sie zuerst alles mit, falls Sie eines Tages zeigen wollen, was Sie gesendet haben.', 'Beenden Sie das Programm (Strg+C, wo es läuft; einen Dienst mit der Zeile, die „npm start -- --background“ ausgegeben hat).', 'Entfernen Sie seinen Ordner: „.countersign“ dort, wo Sie es gestartet haben, oder den mit --data genannten.'],
  after: 'Was dann geschieht', effects: ['Tatsachen, Unterlagen, Bewerbungen, E-Mails, Antworten, Schlüssel und Protokolle sind weg. Nur eine Sicherung oder was Sie mitgenommen haben bringt sie zurück.', 'Nichts wird mehr gesendet, auch nichts, was Sie unterschrieben haben.', 'Was Arbeitgeber schon haben, bleibt bei ihnen, und empfangene E-Mails bleiben in Ihrem Postfach. Bitten Sie Arbeitgeber selbst, zu löschen, was sie von Ihnen haben.'],
  one: {
    section: 'Eine Person', sectionSays: 'Jede für sich: zum Mitnehmen oder zum Löschen, während die anderen weitergehen.', take: 'Mitnehmen (ZIP)', takeOf: (name: string) => `Mitnehmen: ${name}`, erase: 'Endgültig löschen', open: 'Löschen …', openOf: (name: string) => `${name} löschen`,
    title: (name: string) => `${name} löschen?`, says: 'Zurück führt nur eine Sicherung des ganzen Programms.', first: 'Zuerst mitnehmen (ZIP)', type: (name: string) => `Zum Löschen den Namen eingeben: ${name}`, keep: 'Behalten', erased: (name: string) => `${name} ist gelöscht.`,
    effects: ['Tatsachen, Unterlagen, Suchläufe, Bewerbungen, E-Mails, Antworten, Bilder und Belege sind weg, und nichts wird mehr gesendet.', 'Von jeder Unterschrift bleibt ein Hash: Mit dem, was Sie mitgenommen haben, können Sie weiter zeigen, was Sie unterschrieben hatten.', 'Was Arbeitgeber haben, bleibt bei ihnen; bitten Sie sie, es zu löschen. Frühere Sicherungen enthalten es noch.', 'Was Modelle gekostet haben, bleibt gezählt.'],
  },
  session: 'Dieser Browser', sessionSays: 'Hier abmelden, ohne sonst etwas zu berühren. „npm start“ gibt eine neue Adresse aus.', signOut: 'Abmelden', candidateOnly: 'Anhalten, ohne zu löschen: „Alles Senden anhalten“ in den Einstellungen.',
};

/** Words of the screen about one's data, fetched with it. */
export const dataWords: Readonly<Record<Language, typeof en>> = { en, de };
