/** Invented people with what an import must find; their résumés are written from this in many forms. */
export interface Person {
  readonly language: 'en' | 'de';
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly jobs: readonly { readonly title: string; readonly organisation: string; readonly place: string; readonly start: string; readonly end: string | null; readonly bullets: readonly string[] }[];
  readonly schools: readonly { readonly degree: string; readonly school: string; readonly start: string; readonly end: string }[];
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly languages: readonly { readonly language: string; readonly level: string }[];
  readonly certificates: readonly { readonly name: string; readonly issuer: string; readonly date: string }[];
}

export const people: readonly Person[] = [
  {
    language: 'en', name: 'Mara Okonjo', email: 'mara.okonjo@example.org', phone: '+44 20 5550 0199', place: 'Leeds, United Kingdom',
    jobs: [
      { title: 'Senior Nurse', organisation: 'Aire Valley Hospital', place: 'Leeds', start: '2018-04', end: null, bullets: ['Runs a ward of 24 beds with a team of nine', 'Introduced bedside handovers that cut missed doses by 30%', 'Trains new nurses in wound care'] },
      { title: 'Staff Nurse', organisation: 'Moorside Clinic', place: 'Bradford', start: '2013-09', end: '2018-03', bullets: ['Looked after patients on a surgical ward', 'Kept the ward’s medicine records'] },
    ],
    schools: [{ degree: 'Bachelor of Science in Nursing', school: 'Westgate University', start: '2010', end: '2013' }],
    skills: [{ name: 'Care', keywords: ['Wound care', 'Triage', 'Medication'] }, { name: 'Systems', keywords: ['EMIS', 'SystmOne'] }],
    languages: [{ language: 'English', level: 'native' }, { language: 'Igbo', level: 'fluent' }],
    certificates: [{ name: 'Advanced Life Support', issuer: 'Resuscitation Board', date: '2021-05' }],
  },
  {
    language: 'de', name: 'Jürgen Weiß', email: 'juergen.weiss@example.org', phone: '+49 711 5550123', place: 'Stuttgart, Deutschland',
    jobs: [
      { title: 'Buchhalter', organisation: 'Neckar Maschinenbau GmbH', place: 'Stuttgart', start: '2016-01', end: null, bullets: ['Erstellt Monats- und Jahresabschlüsse nach HGB', 'Verkürzte den Monatsabschluss von neun auf fünf Tage', 'Führt die Anlagenbuchhaltung mit DATEV'] },
      { title: 'Kaufmännischer Mitarbeiter', organisation: 'Albtal Handels AG', place: 'Karlsruhe', start: '2011-08', end: '2015-12', bullets: ['Prüfte Rechnungen und Mahnungen', 'Betreute 40 Debitoren'] },
    ],
    schools: [{ degree: 'Ausbildung zum Industriekaufmann', school: 'Kaufmännische Schule Stuttgart', start: '2008', end: '2011' }],
    skills: [{ name: 'Programme', keywords: ['DATEV', 'SAP FI', 'Excel'] }],
    languages: [{ language: 'Deutsch', level: 'Muttersprache' }, { language: 'Englisch', level: 'B2' }],
    certificates: [{ name: 'Geprüfter Bilanzbuchhalter', issuer: 'Kammer Neckar', date: '2015-06' }],
  },
  {
    language: 'en', name: 'Tomás Beltrán', email: 'tomas.beltran@example.org', phone: '+1 303 555 0117', place: 'Denver, Colorado',
    jobs: [
      { title: 'Welding Inspector', organisation: 'Front Range Steel', place: 'Denver, Colorado', start: '2019', end: null, bullets: ['Inspects structural welds on bridges', 'Writes weld procedures for three crews'] },
      { title: 'Welder', organisation: 'Platte River Fabrication', place: 'Aurora, Colorado', start: '2014', end: '2019', bullets: ['Welded pressure vessels to code', 'Read blueprints and set up fixtures'] },
      { title: 'Apprentice Welder', organisation: 'Sandstone Works', place: 'Pueblo, Colorado', start: '2012', end: '2014', bullets: ['Prepared joints and cleaned parts'] },
    ],
    schools: [{ degree: 'Diploma in Welding Technology', school: 'Arapahoe Technical College', start: '2011', end: '2012' }],
    skills: [{ name: 'Processes', keywords: ['MIG', 'TIG', 'SMAW'] }, { name: 'Testing', keywords: ['Ultrasonic testing', 'Dye penetrant'] }],
    languages: [{ language: 'Spanish', level: 'native' }, { language: 'English', level: 'fluent' }],
    certificates: [{ name: 'Certified Welding Inspector', issuer: 'Weld Society', date: '2018-10' }],
  },
  {
    language: 'en', name: 'Priya Ramanathan', email: 'priya.r@example.org', phone: '+65 5550 0142', place: 'Singapore',
    jobs: [
      { title: 'Data Engineer', organisation: 'Straits Ferry Lines', place: 'Singapore', start: '2020-07', end: null, bullets: ['Built pipelines in Python and Airflow for 120 daily reports', 'Moved a warehouse of 4 TB to BigQuery', 'Cut query costs by 38%'] },
      { title: 'Business Analyst', organisation: 'Orchid Insurance', place: 'Singapore', start: '2017-02', end: '2020-06', bullets: ['Designed dashboards in Tableau for claims teams', 'Wrote SQL for fraud checks'] },
    ],
    schools: [{ degree: 'Master of Computing', school: 'Merlion University', start: '2015-08', end: '2016-12' }, { degree: 'Bachelor of Engineering', school: 'Coimbatore Institute of Technology', start: '2011', end: '2015' }],
    skills: [{ name: 'Data', keywords: ['Python', 'SQL', 'Airflow', 'BigQuery'] }, { name: 'Other', keywords: ['Tableau', 'Docker'] }],
    languages: [{ language: 'English', level: 'C2' }, { language: 'Tamil', level: 'native' }],
    certificates: [],
  },
];
