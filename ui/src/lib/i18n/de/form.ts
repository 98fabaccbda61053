import type { Dictionary } from '../dictionary.ts';

export const form: Dictionary['form'] = {
  inspect: 'Das Formular und Ihre Antworten', inspectTitle: 'Das Formular, und was geantwortet würde', inspectSays: 'Beim Ansehen wird nichts ausgefüllt oder ausgegeben.', readNow: 'Jetzt von der Seite lesen', reading: 'Die Seite wird gelesen…',
  from: { page: 'wie es auf der Seite gelesen wurde', source: 'wie die Stellenseite seine Fragen angibt', usual: 'Dieses Formular hat noch niemand gelesen: Das hier fragt fast jedes. Der Rest wird gefragt, wenn es vorbereitet wird.' },
  walls: { captcha: 'Es zeigt eine Prüfung, die nur Sie bestehen können.', log_in: 'Es verlangt eine Anmeldung.', emailed_code: 'Es schickt einen Code per E-Mail.', bot_wall: 'Es sperrt Maschinen aus.', signature: 'Es verlangt eine Unterschrift von Ihnen.', assisted_only: 'Dieses füllen Sie aus; alles liegt für Sie bereit.' },
  questions: (n, open) => `${n} Fragen, ${open === 0 ? 'alle beantwortet' : open === 1 ? '1 wird gefragt' : `${open} werden gefragt`}`, asked: 'Sie werden gefragt.', atMost: (n) => `höchstens ${n} Zeichen`, written: { resume: 'Ihr Lebenslauf, für diese Stelle geschrieben', letter: 'Ihr Anschreiben, für diese Stelle geschrieben' }, further: 'Weitere Fragen', options: 'Auswahl', toBank: 'Behaltene Antworten', toForm: 'Formular öffnen',
  kinds: { text: 'Text', long_text: 'langer Text', number: 'Zahl', email: 'E-Mail', phone: 'Telefon', url: 'Link', date: 'Tag', file: 'Datei', yes_no: 'ja oder nein', one_of: 'eines von', many_of: 'mehrere von', consent: 'Einwilligung' },
  troubles: {
    missing: 'Das muss beantwortet werden.', too_long: 'Das ist länger, als das Formular nimmt.', not_an_option: 'Wählen Sie eine der Möglichkeiten des Formulars.', too_many: 'Das Formular nimmt eine Wahl.', not_a_number: 'Das Formular nimmt eine Zahl.', not_a_date: 'Das Formular nimmt einen Tag.',
    not_an_email: 'Das Formular nimmt eine E-Mail-Adresse.', not_a_link: 'Das Formular nimmt einen Link, der mit http beginnt.', not_yes_or_no: 'Das Formular nimmt ja oder nein.', no_such_file: 'Wählen Sie eine Ihrer eigenen Dateien.', other_ending: 'Das Formular nimmt keine Datei dieser Art.', file_too_large: 'Diese Datei ist größer, als das Formular sie nimmt.',
  },
  ofAtMost: (n, most) => `${n} von ${most} Zeichen`,
  sensitive: 'Empfindlich: nur aus dem, was Sie hinterlegt haben',
  bank: {
    title: 'Antworten', says: 'Einmal gefragt, wieder verwendet, wo ein Formular dasselbe fragt. Von mehreren Antworten auf eine Frage wird die erste genommen, die ins Feld passt: eine andere Währung, ein kürzerer Text, eine andere Sprache.', search: 'Antworten durchsuchen', learned: 'gelernt:', edit: 'Ändern', forget: 'Vergessen', forgotten: 'Vergessen. Formulare fragen wieder.', kept: 'Behalten.', keep: 'Behalten', another: 'Noch eine Antwort darauf',
    add: 'Antwort hinzufügen', question: 'Frage', own: 'in anderen Worten', ownLabel: 'Die Frage in Ihren Worten', value: 'Antwort', none: 'Noch keine. Was ein Formular Sie fragt, steht hier, wenn Sie es behalten wollen.', filtered: 'Nichts passt zu dieser Suche.',
    topics: {
      marketing_consent: 'Dürfen wir Sie für andere Stellen vormerken?', retention_consent: 'Dürfen wir Ihre Daten aufbewahren?', privacy_consent: 'Stimmen Sie dem Datenschutz zu?', disability: 'Haben Sie eine Behinderung?', veteran: 'Sind Sie Veteran?', race: 'Ethnische Herkunft', gender: 'Geschlecht', sexual_orientation: 'Sexuelle Orientierung', age_group: 'Alter oder Geburtsdatum', criminal_record: 'Vorstrafen', pronouns: 'Pronomen', salutation: 'Anrede', security_clearance: 'Sicherheitsüberprüfung',
      sponsorship: 'Brauchen Sie ein Visum?', work_permit: 'Dürfen Sie dort arbeiten?', work_unsponsored: 'Dürfen Sie dort arbeiten, ohne dass jemand bürgt?', salary_current: 'Jetziges Gehalt', salary_expectation: 'Gehaltsvorstellung', notice_period: 'Kündigungsfrist', start_date: 'Wann können Sie anfangen?', relocation: 'Würden Sie umziehen?', travel: 'Würden Sie reisen?', on_site_days: 'Tage vor Ort', shift_work: 'Schichtarbeit', heard_about: 'Wie haben Sie von uns erfahren?', referred_by: 'Wer hat Sie empfohlen?', applied_before: 'Haben Sie sich hier schon beworben?', relatives: 'Verwandte beim Arbeitgeber', non_compete: 'Wettbewerbsverbot', over_18: 'Sind Sie mindestens 18?', driving_licence: 'Führerschein', preferred_name: 'Rufname',
    },
  },
};
