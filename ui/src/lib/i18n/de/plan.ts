import type { Dictionary } from '../dictionary.ts';

export const plan: Dictionary['plan'] = {
  brief: 'Auftrag', briefHint: 'in Ihren Worten, deutsch oder englisch',
  briefExample: 'Softwareentwickler in München oder Köln, hybrid oder remote, mindestens 75 Tsd. Euro, bevorzugt Energie oder Gesundheit, keine Agenturen, höchstens 5 am Tag',
  read: 'Lesen', readAgain: 'Neu lesen', reading: 'Wird gelesen',
  understood: 'So wurde er gelesen', unreadCount: (n) => `${n} nicht verstanden`, allRead: 'jedes Wort verstanden',
  unreadSays: 'Was markiert ist, wurde nicht verstanden und ändert nichts. Sagen Sie, was es ist, oder lassen Sie es.',
  makeIt: (words) => `„${words}“ nehmen als`, leaveIt: 'nicht verwendet',
  offered: (model) => `${model} würde hinzufügen`, takeOffer: 'Nehmen', nothingTaken: 'Nichts davon steht im Plan, bevor Sie es nehmen.',
  plan: 'Plan', planSays: 'was leer ist, folgt Ihren eigenen Wünschen', edit: 'ändern', own: 'Allein Ihre eigenen Wünsche; kein eigener Plan.',
  fields: {
    titles: 'Titel', levels: 'Stufe', must: 'Muss', wish: 'Bevorzugt', never: 'Nie', avoid: 'Nicht bei', places: 'Wo', remoteFrom: 'Remote aus', workModes: 'Wie', salaryFloor: 'Gehalt', languages: 'Sprachen', employment: 'Anstellung', daily: 'Am Tag', total: 'Insgesamt',
  },
  topics: { titles: 'Titel', levels: 'Stufe', must: 'muss', wish: 'Wunsch', never: 'nie', avoid: 'nicht dort', places: 'Ort', remoteFrom: 'remote aus', workModes: 'wie', salaryFloor: 'Gehalt', languages: 'Sprache', employment: 'Anstellung', daily: 'am Tag', total: 'insgesamt' },
  hints: { titles: 'ein Titel', must: 'ein Wort, das dort stehen muss', wish: 'ein Wort, das sie hebt', never: 'ein Wort, das fehlen muss', avoid: 'ein Arbeitgeber', places: 'Stadt oder Land', remoteFrom: 'Land oder EU', languages: 'eine Sprache, etwa de' },
  levels: { intern: 'Praktikum', junior: 'Junior', mid: 'mittlere', senior: 'Senior', lead: 'Lead, Staff', principal: 'Principal', manager: 'Leitung', director: 'Direktion', executive: 'Vorstand' },
  employment: { full_time: 'Vollzeit', part_time: 'Teilzeit', contract: 'freiberuflich', temporary: 'befristet', internship: 'Praktikum', volunteer: 'Ehrenamt' },
  add: (field) => `Zu ${field} hinzufügen`, remove: (words) => `${words} entfernen`, any: 'wie Ihre Wünsche', atLeast: (pay) => `≥ ${pay} im Jahr`, perDay: (n) => `höchstens ${n} am Tag`, remoteChip: (place) => `remote, ${place}`, not: (words) => `nicht ${words}`,
  floor: 'Mindestgehalt im Jahr', currency: 'Währung', dailyMost: 'Stellen am Tag genommen, höchstens',
  estimate: 'Bevor er läuft', estimateSays: 'Schätzung', onBoards: 'Jetzt auf diesen Seiten', fitNow: 'Passen jetzt', judged: (n) => `die neuesten ${n} angesehen`, newADay: 'Neu am Tag', worth: 'Am Tag lesenswert', notKnown: 'noch nicht bekannt', atOnce: 'Warten anfangs auf Sie', aDay: 'Bündel am Tag', yourTime: 'Ihre Zeit anfangs', minutes: (n) => `etwa ${n} min`, none: 'keine',
  cost: 'Modellkosten', offline: 'Schreiber ohne Netz', byLedger: (model) => `${model}, wie Bewerbungen bisher kosteten`, byPrices: (model) => `${model}, Listenpreis im Höchstfall`, forBundles: (n) => `für ${n} Bewerbungen`,
  shared: 'Dürfen zugleich warten', sharedSays: (taken, size) => `${taken} von ${size} belegt, von allen Suchläufen`, sentADay: 'Am Tag gesendet', atMost: (n) => `höchstens ${n}`,
  unreadBoards: (n) => (n === 1 ? '1 Seite wurde noch nicht gelesen: was dort steht, ist nicht gezählt.' : `${n} Seiten wurden noch nicht gelesen: was dort steht, ist nicht gezählt.`),
  reads: (every) => `liest die Stellenseiten ${every}`, lastRead: (at) => `zuletzt ${at}`, fromTo: (soonest, latest) => `${soonest} bis ${latest}`,
  suggested: { title: 'Vorgeschlagene Stellenseiten', says: 'Links zum Bewerben führen dorthin', seen: (n) => (n === 1 ? '1 Link' : `${n} Links`), add: 'Dazunehmen', addOf: (employer) => `${employer} dazunehmen`, added: (employer) => `${employer} wird von jetzt an gelesen.`, more: (n) => `${n} weitere` },
  rule: {
    title: 'Eine Regel, der Sie zu folgen scheinen', says: (rejected, of, shared) => `Sie haben ${rejected} von ${of} ${shared} abgelehnt.`, ask: 'Solche künftig übergehen?', hides: (n) => `Sie hätte auch ${n} verborgen, die Sie unterschrieben haben.`, hidesNone: 'Sie hätte keine verborgen, die Sie unterschrieben haben.',
    see: (n) => `Alle ${n} ansehen`, signed: 'unterschrieben', rejected: 'abgelehnt', add: 'Die Regel aufnehmen', no: 'Nein', added: 'Die Regel steht im Plan; was noch nicht genommen ist, wird neu beurteilt.', declined: 'Sie wird nicht wieder angeboten.',
    shares: { never: (word) => `mit „${word}“`, avoid: (employer) => `bei ${employer}`, workModes: (mode) => `(${mode})`, levels: (level) => `der Stufe ${level}`, salaryFloor: (pay) => `mit weniger als ${pay} im Jahr` },
  },
  chooseBoards: 'Wählen Sie Stellenseiten; was dort jetzt steht, wird am Plan gemessen.', wouldTake: 'Er nähme zuerst', wouldPass: 'Er überginge',
  editTitle: (name) => `Plan von ${name}`, editSays: 'Was er noch nicht genommen hat, wird neu beurteilt. Was er nahm, geht weiter.', keep: 'Plan behalten', kept: 'Der Plan ist behalten; die Stellen werden neu beurteilt.', back: 'Zurück zum Suchlauf', runNow: 'Jetzt lesen', runSays: (n) => (n === 1 ? '1 Seite wird beim nächsten Mal gelesen.' : `${n} Seiten werden beim nächsten Mal gelesen.`), lookAt: 'Ansehen', tryAgain: 'Neu versuchen', median: (score) => `Mitte ${score}`,
};
