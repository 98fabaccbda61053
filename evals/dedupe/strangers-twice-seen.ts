import type { HardPair } from './hard-pairs.ts';
import { ad, likes } from './strangers-more.ts';

// One vacancy on the employer's board and at job sites, reposts, other tongues, levels, towns and agencies: written before
// anybody looked at what the rules say of it.

const meterText = `Über uns
Die Stadtwerke Eschenau versorgen hundertzehntausend Menschen mit Strom, Wasser und Wärme.

Deine Aufgaben
- Du betreust die Messstellen von neunhundert Gewerbekunden und liest aus der Ferne, was andere vor Ort ablesen
- Du findest Zähler, die falsch zählen, bevor es der Kunde merkt
- Du stimmst Termine mit Monteuren ab und hältst den Datenbestand sauber
- Du wirkst am Umstieg auf das neue Abrechnungssystem mit

Dein Profil
- Abgeschlossene kaufmännische oder technische Ausbildung
- Sicherer Umgang mit SAP IS-U und Tabellen, die größer sind als ein Bildschirm
- Freude daran, einer Abweichung von drei Kilowattstunden nachzugehen

Wir bieten
Tarif TV-V, 39 Stunden, ein Fahrrad zum Leasen, eine Kantine mit Blick auf den Fluss.`;
const meterEn = 'You look after the metering points of nine hundred business customers and read from afar what others read on site. You find meters that count wrongly before the customer notices, agree dates with fitters, keep the data clean, and help to move to the new billing system. You have finished a commercial or technical apprenticeship, know SAP IS-U and tables that are larger than a screen, and like to follow a deviation of three kilowatt hours to its end.';
const meterAd = ad('Sachbearbeiter Messwesen (m/w/d)', 'Stadtwerke Eschenau GmbH', 'Eschenau', meterText);
const meterPairs = likes(meterAd, [
  ['a job site cuts it', 1, { company: 'Stadtwerke Eschenau', text: `${meterText.slice(0, 420)} …`, published: '2026-11-04' }],
  ['a job site with its own foot', 1, { title: 'Sachbearbeiter Messwesen', text: `${meterText}\n\nBewirb dich jetzt mit einem Klick! Referenznummer: YF-99812. Find Jobs in Germany on our site.` }],
  ['forms of address', 1, { title: 'Sachbearbeiter:in Messwesen', location: 'Eschenau, Bayern, Deutschland' }],
  ['both written out', 1, { title: 'Sachbearbeiter / Sachbearbeiterin (m/w/d) Messwesen' }],
  ['put up again', 1, { title: 'Sachbearbeiter Messwesen (m/w/d) – ab sofort', published: '2026-12-20' }],
  ['in English', 0, { title: 'Metering Clerk (m/f/d)', text: meterEn }],
  ['the same title in English words', 0, { text: meterEn }],
  ['team lead', 0, { title: 'Teamleiter Messwesen (m/w/d)' }],
  ['another department', 0, { title: 'Sachbearbeiter Abrechnung (m/w/d)', text: meterText.replace('betreust die Messstellen', 'schreibst die Rechnungen').replace('liest aus der Ferne, was andere vor Ort ablesen', 'prüfst, was das System vorschlägt') }],
  ['an agency that names nobody', 0, { company: 'Personalwerk Süd', text: `Für unseren Kunden, einen regionalen Energieversorger, suchen wir Sie.\n\n${meterText.slice(120)}` }],
]);

const ledgerText = 'Peregrine Ledger makes double-entry bookkeeping for people who run one shop. As a backend engineer on our bank feeds team you will connect us to banks in nine countries, reconcile what they send with what our customers typed, and make sure that a transaction is booked once. You will write Kotlin, run Postgres and Kafka, take part in an on-call rotation of six, and talk to the accountants who sit three desks away. You have built and run services that move money, you write so that others can follow, and you say no to what does not need to be built. We offer equity, 28 days of leave, a budget for learning, and a team that goes home at five.';
const ledgerAd = ad('Backend Engineer, Bank Feeds', 'Peregrine Ledger', 'London, UK', ledgerText);
const ledgerPairs = likes(ledgerAd, [
  ['at an open board', 1, { title: 'Backend Engineer (Bank Feeds)', location: 'London, England, United Kingdom', text: `${ledgerText} Originally posted on our careers page. To apply, follow the link.` }],
  ['its head alone', 1, { text: `${ledgerText.slice(0, 500)}…`, published: '2026-11-09' }],
  ['Ltd', 1, { company: 'Peregrine Ledger Ltd', title: 'Backend Engineer - Bank Feeds' }],
  ['hybrid in the place', 1, { location: 'London (Hybrid, 2 days)' }],
  ['without the team', 1, { title: 'Backend Engineer' }],
  ['senior', 0, { title: 'Senior Backend Engineer, Bank Feeds' }],
  ['junior', 0, { title: 'Junior Backend Engineer, Bank Feeds', text: ledgerText.replace('You have built and run services that move money', 'You have finished a course or a first year at work') }],
  ['two teams with one text', 0, { title: 'Backend Engineer, Invoicing', text: ledgerText.replace('bank feeds team you will connect us to banks in nine countries, reconcile what they send with what our customers typed', 'invoicing team you will send bills in nine countries, number them as the law asks') }],
  ['same title, two towns', 0, { location: 'Manchester, UK' }],
  ['remote beside the office', 0, { location: 'Remote, UK' }],
]);

const dentalText = `Wij zoeken een mondhygiënist voor onze praktijk aan de Oude Haven. Je behandelt zelfstandig vier dagen per week, je hebt je eigen kamer met daglicht en een assistent die je agenda bewaakt. Je bespreekt lastige gevallen op donderdag met twee tandartsen en een implantoloog. Je hebt je diploma en een BIG-registratie, je geeft uitleg die blijft hangen en je vindt kinderen leuk. Wij bieden 30 vrije dagen, nascholing, en een salaris volgens ervaring tussen € 3.400 en € 4.300 bruto per maand.`;
const dentalAd = ad('Mondhygiënist', 'Tandartspraktijk Oude Haven', 'Zierikzee', dentalText);
const dentalPairs = likes(dentalAd, [
  ['m/v', 1, { title: 'Mondhygiënist (m/v/x)' }],
  ['sought', 1, { title: 'Gezocht: Mondhygiënist voor 4 dagen' }],
  ['province', 1, { location: 'Zierikzee, Zeeland, Nederland' }],
  ['accent lost', 1, { title: 'Mondhygienist', company: 'Tandartspraktijk Oude Haven B.V.' }],
  ['with the town', 1, { title: 'Mondhygiënist Zierikzee', published: '2026-11-18' }],
  ['assistant', 0, { title: 'Tandartsassistent', text: dentalText.replace('een mondhygiënist voor', 'een tandartsassistent voor').replace('Je behandelt zelfstandig vier dagen per week', 'Je staat vier dagen per week aan de stoel') }],
  ['prevention assistant', 0, { title: 'Preventieassistent' }],
  ['another town', 0, { location: 'Goes' }],
  ['an agency that names nobody', 0, { company: 'MondPersoneel Nederland', text: `Voor een praktijk in Zeeland zoeken wij jou! ${dentalText}` }],
  ['in English', 0, { title: 'Dental Hygienist', text: 'We look for a dental hygienist for our practice at the old harbour. You treat patients on your own four days a week, you have a room with daylight and an assistant who guards your diary. You discuss hard cases on Thursdays with two dentists and an implantologist. You have your diploma and registration and explain so that it stays.' }],
]);

const caveText = 'La Cave des Tilleuls cherche une personne pour conseiller et vendre. Vous accueillez les clients, vous composez des accords, vous tenez le rayon et vous animez une dégustation par mois. Vous passez les commandes avec le gérant, vous suivez les stocks dans notre logiciel et vous préparez les coffrets de fin d’année. Vous avez une formation en sommellerie ou trois ans de vente de vin, vous parlez anglais avec les visiteurs et vous aimez expliquer sans réciter. Poste en CDI, 39 heures, fermé le dimanche, 13e mois et mutuelle.';
const caveAd = ad('Caviste (H/F)', 'La Cave des Tilleuls', 'Nantes', caveText);
const cavePairs = likes(caveAd, [
  ['forms', 1, { title: 'Caviste F/H' }],
  ['contract in the title', 1, { title: 'Caviste - CDI - Nantes (44)' }],
  ['department', 1, { location: 'Nantes (44), Pays de la Loire' }],
  ['a job site’s foot', 1, { text: `${caveText}\n\nCette offre vous intéresse ? Postulez en un clic. Offre n° 8841202.` }],
  ['SARL', 1, { company: 'SARL La Cave des Tilleuls', published: '2026-11-14' }],
  ['for a time beside for good', 0, { title: 'Caviste (H/F) - CDD' }, { title: 'Caviste (H/F) - CDI' }],
  ['responsible', 0, { title: 'Responsable de cave (H/F)' }],
  ['apprentice', 0, { title: 'Alternance Caviste (H/F)', text: caveText.replace('Poste en CDI', 'Contrat en alternance') }],
  ['another town', 0, { location: 'Angers' }],
  ['another shop of a like name', 0, { company: 'La Cave des Érables' }],
]);

const nurseText = `Marlow Ridge Medical Center is a 210-bed community hospital.

Responsibilities
• Assess, plan and evaluate the care of four to five patients on a telemetry unit
• Give medication, watch rhythms and call early
• Teach patients and families before they go home
• Precept new graduates twice a year

Requirements
• Current RN license, BLS, ACLS within six months
• One year of acute care
• Rotating weekends

Pay: $38.50 - $52.10 per hour plus differentials. Benefits start on day one.`;
const nurseAd = ad('Registered Nurse (RN) - Telemetry', 'Marlow Ridge Medical Center', 'Bangor, ME', nurseText);
const nursePairs = likes(nurseAd, [
  ['short', 1, { title: 'RN - Telemetry' }],
  ['turned', 1, { title: 'Telemetry Registered Nurse' }],
  ['a bonus in the title', 1, { title: 'Registered Nurse (RN) - Telemetry - $10,000 Sign-On Bonus!' }],
  ['state', 1, { location: 'Bangor, Maine, United States' }],
  ['requisition behind', 1, { title: 'Registered Nurse (RN) - Telemetry (JR-20881)' }],
  ['nights beside days', 0, { title: 'Registered Nurse (RN) - Telemetry - Nights' }, { title: 'Registered Nurse (RN) - Telemetry - Days' }],
  ['other unit', 0, { title: 'Registered Nurse (RN) - Emergency', text: nurseText.replace('on a telemetry unit', 'in the emergency department').replace('watch rhythms', 'triage') }],
  ['manager', 0, { title: 'Nurse Manager - Telemetry' }],
  ['travel agency', 0, { company: 'Northstar Travel Nursing', title: 'Travel RN - Telemetry - 13 weeks', text: 'Thirteen weeks on a telemetry unit in Bangor, Maine. Three twelves, $2,310 a week with housing. Our recruiters answer around the clock.' }],
  ['town of that name', 0, { location: 'Bangor, PA' }],
]);

const salesText = 'Kastell verkauft Software für Hausverwaltungen. Als Account Executive gewinnst du neue Kunden in Deutschland, Österreich und der Schweiz: vom ersten Gespräch über die Demo bis zur Unterschrift. Du arbeitest mit einem SDR zusammen, pflegst dein CRM und sagst ehrlich, was wir nicht können. Du bringst zwei Jahre im B2B-Vertrieb mit, sprichst Deutsch wie eine Muttersprache und kennst den Unterschied zwischen Interesse und Bedarf. Zielgehalt 90.000 €, davon 55.000 € fix, Homeoffice an drei Tagen, Büro am Gleisdreieck.';
const salesAd = ad('Account Executive DACH (m/w/d)', 'Kastell Software GmbH', 'Berlin', salesText);
const salesPairs = likes(salesAd, [
  ['at an open board', 1, { title: 'Account Executive (DACH)', company: 'Kastell Software', location: 'Berlin, Germany' }],
  ['all genders', 1, { title: 'Account Executive - DACH (all genders)' }],
  ['home office in the title', 1, { title: 'Account Executive DACH (m/w/d) – 3 Tage Homeoffice' }],
  ['several towns', 1, { location: 'Berlin; Hamburg; München' }],
  ['six weeks on', 1, { published: '2026-11-02' }, { published: '2026-09-15' }],
  ['in English', 0, { title: 'Account Executive DACH', text: 'Kastell sells software for property managers. As an account executive you win new customers in Germany, Austria and Switzerland, from the first talk to the signature. You work with an SDR, keep your CRM and say what we cannot do. You bring two years of B2B sales, German as a native language and know interest from need.' }],
  ['senior', 0, { title: 'Senior Account Executive DACH (m/w/d)' }],
  ['who develops', 0, { title: 'Sales Development Representative DACH (m/w/d)', text: salesText.replace('Als Account Executive gewinnst du neue Kunden', 'Als SDR findest du mögliche Kunden').replace('bis zur Unterschrift', 'bis zum Termin') }],
  ['who keeps', 0, { title: 'Account Manager DACH (m/w/d)', text: salesText.replace('Als Account Executive gewinnst du neue Kunden', 'Als Account Manager betreust du bestehende Kunden') }],
  ['another town', 0, { location: 'Wien, Österreich' }],
]);

const soilText = 'Terrane drills for soil, not for oil. You will plan site investigations for bridges and wind farms, stand in the mud when it matters, log cores, run laboratory programmes and write the ground model that the engineers build on. You have a degree in engineering geology, four years of site work, a driving licence, and patience with clients who would rather not know. You will work from our Aberdeen office and be on site some sixty days a year, with time in lieu.';
const soilAd = ad('Engineering Geologist', 'Terrane Consulting', 'Aberdeen, Scotland', soilText);
const soilPairs = likes(soilAd, [
  ['an agency that names its client', 1, { company: 'Rowan Recruit on behalf of Terrane Consulting' }],
  ['UK', 1, { location: 'Aberdeen, United Kingdom' }],
  ['Limited', 1, { company: 'Terrane Consulting Limited', title: 'Engineering Geologist (Permanent)' }],
  ['reference', 1, { title: 'Engineering Geologist - Ref TC/118' }],
  ['put up again with a new head', 1, { text: `Due to new projects we are growing again!\n\n${soilText}`, published: '2026-12-28' }],
  ['graduate', 0, { title: 'Graduate Engineering Geologist', text: soilText.replace('four years of site work', 'an interest in site work') }],
  ['principal', 0, { title: 'Principal Engineering Geologist' }],
  ['town of that name', 0, { location: 'Aberdeen, South Dakota, USA' }],
  ['two references', 0, { title: 'Engineering Geologist - Ref TC/131' }, { title: 'Engineering Geologist - Ref TC/118' }],
  ['an agency that names nobody', 0, { company: 'Rowan Recruit', text: `A leading consultancy is looking for you. ${soilText.replace('Terrane drills', 'They drill')}` }],
]);

const dataText = `Sobre nosotros
Almenara mide la luz de doce mil farolas y avisa antes de que se apaguen.

Qué harás
- Modelar los datos que llegan cada minuto y que alguien consultará dentro de diez años
- Escribir transformaciones en dbt y SQL que otra persona pueda leer
- Vigilar la calidad y decir cuándo un número no es de fiar
- Explicar a los técnicos lo que dicen los gráficos

Qué buscamos
- Tres años con SQL y Python en producción
- Inglés para leer y español para discutir
- Gusto por borrar lo que sobra`;
const dataAd = ad('Analytics Engineer', 'Almenara', 'Valencia, España', dataText);
const dataPairs = likes(dataAd, [
  ['remote said by one', 1, { title: 'Analytics Engineer (híbrido)' }],
  ['S.L.', 1, { company: 'Almenara S.L.', location: 'Valencia, Comunidad Valenciana' }],
  ['short text', 1, { text: `${dataText.slice(0, 380)}...`, published: '2026-11-06' }],
  ['at once', 1, { title: '¡Incorporación inmediata! Analytics Engineer' }],
  ['marks', 1, { title: 'Analytics Engineer (H/M/X)' }],
  ['analyst', 0, { title: 'Data Analyst', text: dataText.replace('Modelar los datos', 'Presentar los datos').replace('Escribir transformaciones en dbt y SQL', 'Hacer informes') }],
  ['senior', 0, { title: 'Senior Analytics Engineer' }],
  ['intern', 0, { title: 'Becario/a Analytics Engineer' }],
  ['Valencia of Venezuela', 0, { location: 'Valencia, Venezuela' }],
  ['other employer, borrowed text', 0, { company: 'Farolia Digital' }],
]);

export const twiceSeen: readonly HardPair[] = [...meterPairs, ...ledgerPairs, ...dentalPairs, ...cavePairs, ...nursePairs, ...salesPairs, ...soilPairs, ...dataPairs];
