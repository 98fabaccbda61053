import type { HardPair } from './hard-pairs.ts';
import { ad, likes } from './strangers-more.ts';

// Three more sets, each written before anybody looked at what the rules say of it: teams, methods and languages in titles,
// departments and years, towns and owners in names, agencies, cut texts, seasons, leaves and cohorts.

const integrationsText = `About Veltrice
Veltrice makes the payroll of restaurants come out right. We are 140 people in Toronto and Lisbon.

What you will do
- Own the integrations that bring hours from forty point of sale systems
- Design retries and reconciliation so that no hour is paid twice
- Review designs with two neighbouring teams and write them down
- Take part in an on-call rotation of seven people

What you bring
- Five years with Go or Java in production
- You have run PostgreSQL beyond a terabyte
- You prefer a dull solution that can be explained

Compensation: CAD 145,000 to 170,000, equity, four weeks of vacation.`;
const integrationsAd = ad('Senior Software Engineer, Integrations', 'Veltrice', 'Toronto, ON', integrationsText);
const integrationsPairs = likes(integrationsAd, [
  ['team in brackets', 1, { title: 'Senior Software Engineer (Integrations)' }],
  ['team after a dash', 1, { title: 'Senior Software Engineer - Integrations', location: 'Toronto, Ontario, Canada' }],
  ['other order', 1, { title: 'Senior Integrations Software Engineer' }],
  ['aggregator cut at 400', 1, { text: `${integrationsText.slice(0, 400)}...` }],
  ['aggregator takes the tasks alone', 1, { text: integrationsText.split('\n\n')[1]! }],
  ['one line of text', 1, { text: integrationsText.replace(/\n+-? ?/g, ' ') }],
  ['Inc. and Canada', 1, { company: 'Veltrice Canada Inc.', location: 'Toronto, Canada' }],
  ['backend beside software', 0, { title: 'Senior Backend Engineer, Payments', text: integrationsText.replace('integrations that bring hours from forty point of sale systems', 'payments that reach nine thousand bank accounts') }],
  ['same title, another team in the text', 0, { title: 'Senior Software Engineer' , text: `About Veltrice
Veltrice makes the payroll of restaurants come out right. We are 140 people in Toronto and Lisbon.

What you will do
- Build the screens on which managers plan the week
- Make them work on an old tablet in a hot kitchen
- Watch people use them and change your mind

What you bring
- Five years with TypeScript and a liking for accessibility
- You have shipped something to people who never read a manual

Compensation: CAD 140,000 to 165,000, equity, four weeks of vacation.` }, { title: 'Senior Software Engineer' }],
  ['staff', 0, { title: 'Staff Software Engineer, Integrations' }],
  ['Lisbon', 0, { location: 'Lisbon, Portugal', text: integrationsText.replace('CAD 145,000 to 170,000', 'EUR 70,000 to 85,000') }],
  ['remote in Canada', 0, { location: 'Remote - Canada' }],
  ['contract of six months', 0, { title: 'Senior Software Engineer, Integrations (6-month contract)' }],
]);

const bakerText = `Wir suchen Verstärkung für unsere Backstube in Augsburg. Du formst Brezen und Semmeln, führst den Sauerteig und stehst mit uns ab drei Uhr am Ofen. Du hast eine Ausbildung zum Bäcker abgeschlossen oder viel Erfahrung, arbeitest sauber und magst den frühen Feierabend. Wir zahlen 18 Euro in der Stunde, dazu Zuschläge für die Nacht, ein dreizehntes Gehalt und jeden Tag frisches Brot. Sonntage sind frei. Bewirb dich mit zwei Zeilen oder ruf einfach an.`;
const bakerAd = ad('Bäcker (m/w/d)', 'Backhaus Lechfeld', 'Augsburg', bakerText);
const bakerPairs = likes(bakerAd, [
  ['gender by colon', 1, { title: 'Bäcker:in' }],
  ['gender by stroke', 1, { title: 'Bäcker/-in (m/w/d)' }],
  ['both forms', 1, { title: 'Bäckerin / Bäcker (m/w/d)' }],
  ['shouted', 1, { title: '!!! BÄCKER GESUCHT !!! 18 €/Std.' }],
  ['with umlaut written out', 1, { title: 'Baecker (m/w/d)' , location: '86150 Augsburg' }],
  ['full or part time', 1, { title: 'Bäcker (m/w/d) Vollzeit/Teilzeit' }],
  ['from now on', 1, { title: 'Bäcker (m/w/d) ab sofort in Augsburg gesucht' }],
  ['family name', 1, { company: 'Backhaus Lechfeld Inh. Franz Huber e.K.' }],
  ['portal around it', 1, { text: `${bakerText}\n\nWeitere Stellenangebote in Augsburg: Konditor, Verkäufer, Fahrer. Job teilen. Arbeitgeber melden. Diese Anzeige wurde vor 3 Tagen veröffentlicht.` }],
  ['confectioner', 0, { title: 'Konditor (m/w/d)', text: bakerText.replace('formst Brezen und Semmeln, führst den Sauerteig', 'füllst Torten und rollst Marzipan').replace('zum Bäcker', 'zum Konditor') }],
  ['master', 0, { title: 'Bäckermeister (m/w/d)' }],
  ['apprentice', 0, { title: 'Auszubildender Bäcker (m/w/d)' }],
  ['another branch', 0, { location: 'Landsberg am Lech', text: bakerText.replace('Augsburg', 'Landsberg') }],
  ['helper', 0, { title: 'Bäckereihelfer (m/w/d)', text: bakerText.replace('Du hast eine Ausbildung zum Bäcker abgeschlossen oder viel Erfahrung', 'Vorkenntnisse brauchst du keine') }],
]);

const plannerText = `The role
You will lead the weekly forecast for our cold chain: what leaves the plant on Monday decides what a nurse can give on Friday. You combine orders, weather and the calendar of the clinics, argue for a number and stand by it.

Your tasks
* Keep the demand plan of 220 products
* Run the monthly meeting with sales, plant and finance
* Find the reason when we were wrong, and write it on one page
* Coach one junior planner

Requirements
* 4+ years in planning, ideally medicines or food
* SAP IBP or a comparable system
* English; German helps

We offer 28 days of leave, a bonus of up to 12 percent and a canteen you will like.`;
const plannerAd = ad('Demand Planner', 'Norrvik Pharma', 'Basel, Switzerland', plannerText);
const plannerPairs = likes(plannerAd, [
  ['per cent of work', 1, { title: 'Demand Planner (80-100%)' }],
  ['m/f/d 100%', 1, { title: 'Demand Planner 100% (m/f/d)' }],
  ['AG', 1, { company: 'Norrvik Pharma AG', location: 'Basel' }],
  ['in French place', 1, { location: 'Bâle, Suisse' }],
  ['canton', 1, { location: 'Basel, Basel-Stadt, Schweiz' }],
  ['hybrid', 1, { location: 'Basel, Switzerland (Hybrid)' }],
  ['agency says on behalf', 1, { company: 'Helix Staffing on behalf of Norrvik Pharma', text: `For our client Norrvik Pharma we are looking for: \n${plannerText}\nInterested? Send your CV to Helix Staffing.` }],
  ['agency hides the client', 0, { company: 'Helix Staffing', text: `Our client is a global medicines company in Basel. ${plannerText}` }],
  ['supply planner', 0, { title: 'Supply Planner', text: plannerText.replace('demand plan', 'supply plan').replace('weekly forecast', 'weekly production schedule') }],
  ['senior', 0, { title: 'Senior Demand Planner', text: plannerText.replace('4+ years', '8+ years') }],
  ['plant in Visp', 0, { location: 'Visp, Switzerland' }],
  ['in German', 0, { title: 'Demand Planner (m/w/d)', text: 'Du leitest die wöchentliche Prognose für unsere Kühlkette: Was am Montag das Werk verlässt, entscheidet, was eine Pflegekraft am Freitag geben kann. Du führst den Bedarfsplan von 220 Produkten, leitest die monatliche Sitzung und suchst den Grund, wenn wir falsch lagen. Du hast vier Jahre in der Planung gearbeitet, am liebsten mit Arzneien oder Lebensmitteln, und kennst SAP IBP.' }],
  ['temporary cover', 0, { title: 'Demand Planner (temporary, parental leave cover)', text: `${plannerText} The position is limited to nine months.` }],
]);

const responderText = `Do you like to be the first to know that something is on fire, and the one who puts it out? As an incident responder you read alerts, follow a trail through logs of four clouds and call the customer before the customer calls us. You write reports that a board can read. We work in three shifts; nobody works more than five nights a month. You know Windows and Linux forensics, have handled at least twenty real incidents and hold a certificate such as GCIH. Clearance is needed or must be obtained. Salary $118,000 to $146,000 plus shift pay.`;
const responderAd = ad('Incident Responder', 'Cinderwick Security', 'Austin, TX', responderText);
const responderPairs = likes(responderAd, [
  ['job code in title', 1, { title: 'Incident Responder (CW-2291)' }],
  ['pay in title', 1, { title: 'Incident Responder | $118K-$146K' }],
  ['capitals', 1, { title: 'INCIDENT RESPONDER' }],
  ['Hybrid in title', 1, { title: 'Incident Responder - Hybrid' }],
  ['state alone at the aggregator', 1, { location: 'Texas, United States' }],
  ['metro', 1, { location: 'Austin, Texas Metropolitan Area' }],
  ['equal opportunity text added', 1, { text: `${responderText}\n\nCinderwick Security is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, national origin, disability or veteran status.` }],
  ['clearance level in title', 0, { title: 'Incident Responder (TS/SCI)' , text: responderText.replace('Clearance is needed or must be obtained', 'An active TS/SCI is needed on the first day').replace('four clouds', 'two classified networks') }, { title: 'Incident Responder (Public Trust)' }],
  ['tier 1 and tier 3', 0, { title: 'Incident Responder, Tier 3' }, { title: 'Incident Responder, Tier 1' }],
  ['level 2', 0, { title: 'Incident Responder L2' }, { title: 'Incident Responder L1' }],
  ['San Antonio', 0, { location: 'San Antonio, TX' }],
  ['Austin, Minnesota', 0, { location: 'Austin, MN' }],
  ['manager', 0, { title: 'Incident Response Manager' }],
]);

const architectText = `Rejoignez notre cabinet d’architectes à Nantes. Vous dessinez des écoles en bois de l’esquisse au chantier, vous montez les dossiers de permis et vous suivez les entreprises sur place deux jours par semaine. Vous maîtrisez Revit et connaissez la réglementation environnementale RE2020. Trois ans d’expérience au moins, le permis B, et l’envie de défendre un détail. CDI, 34 à 40 K€ selon expérience, RTT, vélo de fonction, et un projet par an que vous choisissez.`;
const architectAd = ad('Architecte', 'Atelier Morvane', 'Nantes', architectText);
const architectPairs = likes(architectAd, [
  ['H/F behind a dash', 1, { title: 'Architecte - H/F' }],
  ['CDI in the title', 1, { title: 'Architecte H/F - CDI - Nantes (44)' }],
  ['years in the title', 1, { title: 'Architecte H/F (3 ans d’expérience minimum)' }],
  ['SARL', 1, { company: 'ATELIER MORVANE SARL', location: 'Nantes, Pays de la Loire, France' }],
  ['no accents', 1, { text: architectText.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'") }],
  ['cut', 1, { text: `${architectText.slice(0, 260)}… Voir plus` }],
  ['head of projects', 0, { title: 'Architecte chef de projet', text: architectText.replace('Trois ans', 'Dix ans') }],
  ['interior', 0, { title: 'Architecte d’intérieur', text: architectText.replace('des écoles en bois', 'des boutiques et des hôtels') }],
  ['draughtsman', 0, { title: 'Dessinateur projeteur H/F', text: architectText.replace('Vous dessinez', 'Vous mettez au net') }],
  ['internship', 0, { title: 'Architecte - stage de 6 mois' }],
  ['CDD beside CDI', 0, { title: 'Architecte H/F - CDD 12 mois' }, { title: 'Architecte H/F - CDI' }],
  ['Rennes', 0, { location: 'Rennes', text: architectText.replace('Nantes', 'Rennes') }],
]);

const storeText = `Quarryline Outdoor runs 61 shops. In this store you open and close, plan the rota for eleven colleagues, count the stock on the first Monday and look after the repairs bench. You like tents and people in that order or the other. Experience: two years as a key holder in retail. Pay $21.40 an hour, 40 percent discount, health insurance from month two, and two paid days a year for volunteering on a trail.`;
const storeAd = ad('Assistant Store Manager', 'Quarryline Outdoor', 'Boulder, CO', storeText);
const storePairs = likes(storeAd, [
  ['mall in the title', 1, { title: 'Assistant Store Manager - Boulder' }],
  ['short', 1, { title: 'Asst Store Mgr' }],
  ['full-time', 1, { title: 'Assistant Store Manager - Full-Time' }],
  ['zip', 1, { location: 'Boulder, CO 80302' }],
  ['LLC', 1, { company: 'Quarryline Outdoor, LLC.' }],
  ['requisition', 1, { title: 'Assistant Store Manager - R0018832' }],
  ['repost after five weeks', 1, { published: '2026-12-07' }],
  ['store manager', 0, { title: 'Store Manager' }],
  ['shift lead', 0, { title: 'Shift Lead' }],
  ['two stores by number', 0, { title: 'Assistant Store Manager - Store #114' }, { title: 'Assistant Store Manager - Store #087' }],
  ['seasonal', 0, { title: 'Seasonal Assistant Store Manager' }],
  ['29th Street beside Pearl Street', 0, { title: 'Assistant Store Manager - 29th Street' }, { title: 'Assistant Store Manager - Pearl Street' }],
  ['Fort Collins', 0, { location: 'Fort Collins, CO' }],
]);

const linguistText = `We are looking for a linguist who can tell our product how people really talk. You mark up conversations in Dutch, write the guidelines that twelve annotators follow, and measure how often they agree. You hold a degree in linguistics, code a little Python and speak Dutch as your first language. The work is fully remote within the European Union, 32 or 40 hours a week, for eighteen months with a view to stay. €48,000 to €56,000.`;
const linguistAd = ad('Computational Linguist (Dutch)', 'Murmelin', 'Remote - EU', linguistText);
const linguistPairs = likes(linguistAd, [
  ['language after a dash', 1, { title: 'Computational Linguist - Dutch' }],
  ['language in front', 1, { title: 'Dutch Computational Linguist' }],
  ['f/m/x and remote', 1, { title: 'Computational Linguist (Dutch) (f/m/x) - Remote' }],
  ['European Union', 1, { location: 'Remote (European Union)' }],
  ['site', 1, { company: 'murmelin.ai' }],
  ['a board adds a line', 1, { text: `Murmelin is hiring a remote Computational Linguist (Dutch). ${linguistText} Please mention that you found this job on our board.` }],
  ['Finnish', 0, { title: 'Computational Linguist (Finnish)', text: linguistText.replaceAll('Dutch', 'Finnish') }],
  ['annotator', 0, { title: 'Annotator (Dutch)', text: linguistText.replace('write the guidelines that twelve annotators follow', 'follow the guidelines') }],
  ['same title without language, Swedish text', 0, { title: 'Computational Linguist', text: linguistText.replaceAll('Dutch', 'Swedish') }],
  ['remote US', 0, { location: 'Remote - US', text: linguistText.replace('European Union', 'United States').replace('€48,000 to €56,000', '$90,000 to $105,000') }],
  ['lead', 0, { title: 'Lead Computational Linguist (Dutch)' }],
]);

const turbinesText = `Som servicetekniker hos oss reser du i Skåne och håller vindkraftverk igång. Du klättrar, byter lager, mäter vibrationer och skriver rapport på plattan innan du åker hem. Du har gymnasieutbildning inom el eller mekanik, körkort och inga problem med höjder. Vi arbetar i par, mån till fre, med jour var femte vecka. Lön enligt avtal, tjänstebil, friskvård och sex veckors semester.`;
const turbinesAd = ad('Servicetekniker vindkraft', 'Vindfast AB', 'Malmö', turbinesText);
const turbinesPairs = likes(turbinesAd, [
  ['sought', 1, { title: 'Servicetekniker vindkraft sökes' }],
  ['till', 1, { title: 'Servicetekniker till Vindfast' }],
  ['county', 1, { location: 'Malmö, Skåne län, Sverige' }],
  ['without AB', 1, { company: 'Vindfast' }],
  ['letters without rings', 1, { title: 'Servicetekniker vindkraft', location: 'Malmo, Sweden' }],
  ['two places, one of them', 1, { location: 'Malmö; Lund' }],
  ['Luleå', 0, { location: 'Luleå' }],
  ['planner', 0, { title: 'Underhållsplanerare vindkraft', text: turbinesText.replace('reser du i Skåne och håller vindkraftverk igång', 'planerar du arbetet på våra vindkraftverk') }],
  ['leader of the group', 0, { title: 'Gruppledare servicetekniker vindkraft' }],
  ['in English', 0, { title: 'Service Technician Wind Power', text: 'As a service technician with us you travel in Skåne and keep wind turbines running. You climb, change bearings, measure vibrations and write your report on the tablet before you drive home. You have a vocational education in electricity or mechanics, a driving licence and no problem with heights. We work in pairs, Monday to Friday, on call every fifth week.' }],
  ['water', 0, { title: 'Servicetekniker vattenkraft', text: turbinesText.replace('vindkraftverk', 'vattenkraftverk').replace('Du klättrar', 'Du dyker inte, men kryper') }],
  ['another company', 0, { company: 'Vindkraft Syd AB' }],
]);
const traderText = `Pinafore Energy balances batteries on the grid of Great Britain. As a power trader you watch the intraday market, decide when 40 megawatts charge and when they do not, and hand the book over in writing. You will improve our bidding code together with two developers. You have traded power, gas or something as nervous for three years, you write Python, and you can be wrong without being upset for long. Shifts of ten hours, four on, four off. £55,000 to £75,000 and a bonus.`;
const traderAd = ad('Intraday Power Trader', 'Pinafore Energy Ltd', 'London, United Kingdom', traderText);
const traderPairs = likes(traderAd, [
  ['order of words', 1, { title: 'Power Trader (Intraday)' }],
  ['shift pattern in title', 1, { title: 'Intraday Power Trader - 4 on 4 off' }],
  ['postcode', 1, { location: 'London EC1V, UK' }],
  ['cut in the middle', 1, { text: traderText.slice(120, 420) }],
  ['recruiter for', 1, { company: 'Brandt Search for Pinafore Energy' }],
  ['gas', 0, { title: 'Intraday Gas Trader', text: traderText.replace('40 megawatts charge', 'ten thousand therms move').replace('batteries on the grid', 'gas in the pipes') }],
  ['analyst', 0, { title: 'Intraday Power Trading Analyst', text: traderText.replace('As a power trader you watch', 'As an analyst you help those who watch') }],
  ['night team', 0, { title: 'Intraday Power Trader (Nights)' }],
  ['senior', 0, { title: 'Senior Intraday Power Trader' }],
  ['Edinburgh', 0, { location: 'Edinburgh, Scotland' }],
]);

const laboratoryText = `Für unser Labor in Jena suchen wir jemanden, der gern genau ist. Sie nehmen Proben an, bereiten sie auf, messen mit GC-MS und HPLC und prüfen, ob das Ergebnis stimmen kann. Sie pflegen die Geräte und halten alles nach DIN EN ISO 17025 fest. Sie haben eine Ausbildung als CTA oder Chemielaborant, zwei Jahre Erfahrung mit Chromatographie und arbeiten gern im Team. Wir bieten einen unbefristeten Vertrag, 30 Tage Urlaub, Gleitzeit und ein Jobticket.`;
const laboratoryAd = ad('Chemielaborant (m/w/d)', 'Analytik Saaletal GmbH', 'Jena', laboratoryText);
const laboratoryPairs = likes(laboratoryAd, [
  ['slash', 1, { title: 'Chemielaborant / CTA (m/w/d)' }],
  ['star', 1, { title: 'Chemielaborant*in' }],
  ['unlimited', 1, { title: 'Chemielaborant (m/w/d) unbefristet' }],
  ['with the method', 1, { title: 'Chemielaborant (m/w/d) GC-MS / HPLC' }],
  ['place with state', 1, { location: '07745 Jena, Thüringen' }],
  ['portal', 1, { text: `Analytik Saaletal GmbH | Jena | Vollzeit | Jetzt bewerben ${laboratoryText} Ähnliche Jobs: Laborhelfer, Biologielaborant.` }],
  ['biology', 0, { title: 'Biologielaborant (m/w/d)', text: laboratoryText.replace('messen mit GC-MS und HPLC', 'züchten Zellen und zählen sie').replace('Chemielaborant', 'Biologielaborant').replace('Chromatographie', 'Zellkultur') }],
  ['head of the laboratory', 0, { title: 'Laborleiter Chemie (m/w/d)' }],
  ['shift', 0, { title: 'Chemielaborant Wechselschicht (m/w/d)' }, { title: 'Chemielaborant Tagschicht (m/w/d)' }],
  ['parental cover', 0, { title: 'Chemielaborant (m/w/d) Elternzeitvertretung', text: laboratoryText.replace('einen unbefristeten Vertrag', 'einen Vertrag bis Ende 2027') }],
]);

const proposalsText = `We sell software that plans school buses, and every district asks for it differently. You answer the tender: you read two hundred pages, find the twelve that matter, gather answers from engineers and lawyers, and send it in before noon. You keep a library of what we said before and whether it was true. You write plain English at speed, have won public tenders for at least three years, and are not afraid of portals from 2004. Remote anywhere in the United States. $78,000 to $92,000.`;
const proposalsAd = ad('Proposal Manager', 'Yellowline Systems', 'Remote - US', proposalsText);
const proposalsPairs = likes(proposalsAd, [
  ['RFP in brackets', 1, { title: 'Proposal Manager (RFP)' }],
  ['remote in title', 1, { title: 'Remote Proposal Manager - US' }],
  ['United States remote', 1, { location: 'United States (Remote)' }],
  ['Anywhere in the US', 1, { location: 'Anywhere in the U.S.' }],
  ['aggregator puts a head office', 0, { location: 'Columbus, OH' }],
  ['Inc', 1, { company: 'Yellowline Systems, Inc.', published: '2026-11-25' }],
  ['writer', 0, { title: 'Proposal Writer' }],
  ['coordinator', 0, { title: 'Proposal Coordinator' }],
  ['director', 0, { title: 'Director of Proposals' }],
  ['Canada', 0, { location: 'Remote - Canada' }],
  ['healthcare', 0, { title: 'Proposal Manager, Healthcare', text: proposalsText.replace('school buses', 'hospital beds').replace('every district', 'every hospital') }],
]);

const nurseText = `Como enfermera o enfermero de nuestro centro de día acompañas a cuarenta personas mayores de lunes a viernes. Preparas la medicación, curas heridas, hablas con las familias y avisas al médico cuando algo cambia. Tienes el grado en enfermería, un año de experiencia y paciencia para escuchar la misma historia dos veces. Ofrecemos contrato indefinido, jornada de ocho a tres, 25 000 euros brutos al año y comida.`;
const nurseAd = ad('Enfermero/a', 'Centro de Día La Alameda', 'Sevilla', nurseText);
const nursePairs = likes(nurseAd, [
  ['both forms', 1, { title: 'Enfermera / Enfermero' }],
  ['with the house', 1, { title: 'Enfermero/a para centro de día' }],
  ['English name of the town', 1, { location: 'Seville, Spain' }],
  ['indefinite', 1, { title: 'Enfermero/a - contrato indefinido' }],
  ['capitals', 1, { title: 'ENFERMERO/A', location: 'Sevilla, Andalucía' }],
  ['auxiliary', 0, { title: 'Auxiliar de enfermería', text: nurseText.replace('Preparas la medicación, curas heridas', 'Ayudas a comer y a caminar') }],
  ['supervisor', 0, { title: 'Supervisor/a de enfermería' }],
  ['holiday cover', 0, { title: 'Enfermero/a - sustitución verano', text: nurseText.replace('contrato indefinido', 'contrato de julio a septiembre') }],
  ['Huelva', 0, { location: 'Huelva' }],
  ['another house', 0, { company: 'Centro de Día La Palmera' }],
]);

const tablesText = `The data platform team at Oxbow Insurance keeps 900 tables honest. You build pipelines in dbt and Airflow, agree on contracts with the people who produce the data, and delete what nobody reads. You take part in a review each Tuesday where we look at one wrong number and how it came about. You have four years with SQL and Python, know one warehouse to the bone, and prefer to remove than to add. Hybrid in Des Moines: Tuesday and Wednesday together.`;
const tablesAd = ad('Data Engineer', 'Oxbow Insurance', 'Des Moines, IA', tablesText);
const tablesPairs = likes(tablesAd, [
  ['hybrid', 1, { location: 'Des Moines, IA (Hybrid)' }],
  ['with team from the text', 1, { title: 'Data Engineer, Data Platform' }],
  ['state in words', 1, { location: 'Des Moines, Iowa, United States' }],
  ['West Des Moines', 0, { location: 'West Des Moines, IA' }],
  ['intro of the company in front', 1, { text: `Oxbow Insurance has insured farms since 1911. We are owned by those we insure.\n\n${tablesText}\n\nWe do not discriminate. Applicants need authorization to work in the United States.` }],
  ['claims team', 0, { title: 'Data Engineer, Claims', text: tablesText.replace('data platform team', 'claims team').replace('900 tables', 'photographs of 30,000 hailstorms') }],
  ['Azure and Snowflake', 0, { title: 'Data Engineer (Azure)' }, { title: 'Data Engineer (Snowflake)' }],
  ['II', 0, { title: 'Data Engineer II' }],
  ['analytics engineer', 0, { title: 'Analytics Engineer' }],
  ['manager', 0, { title: 'Manager, Data Engineering' }],
  ['a year later, half new', 0, { published: '2025-08-01', text: `${tablesText.split('. ').slice(0, 2).join('. ')}. We move everything to a lakehouse next year, and you would lead that move with two consultants. You know Spark, Iceberg and the price of both. Fully in the office in Des Moines.` }],
]);

const cookText = `Vår restaurang vid kanalen söker en kock som kan stå i kallskänken på lunchen och vid grillen på kvällen. Du planerar menyn med köksmästaren, beställer fisk klockan sex och lämnar köket renare än du fann det. Du har minst två år i ett kök som lagar från grunden och trivs när det är fullt. Heltid, två lediga dagar i följd, lön enligt avtal och middag varje dag.`;
const cookAd = ad('Kock', 'Kanalkrogen', 'Göteborg', cookText);
const cookPairs = likes(cookAd, [
  ['sought', 1, { title: 'Kock sökes till Kanalkrogen' }],
  ['full time', 1, { title: 'Kock, heltid' }],
  ['English town', 1, { location: 'Gothenburg, Sweden' }],
  ['AB', 1, { company: 'Kanalkrogen i Göteborg AB' }],
  ['head chef', 0, { title: 'Köksmästare' }],
  ['extra hands', 0, { title: 'Extrakock' }],
  ['kitchen help', 0, { title: 'Köksbiträde', text: cookText.replace('en kock som kan stå i kallskänken på lunchen och vid grillen på kvällen', 'någon som diskar, skalar och städar') }],
  ['Malmö', 0, { location: 'Malmö' }],
]);
const teacherText = `Larkmoor School needs a teacher who makes fractions exciting on a wet Monday. You teach five classes between year seven and year eleven, run the mathematics club, and share a tutor group with a colleague. You plan with a department of nine, mark with care and call home with good news as well. Qualified teacher status is needed; newly qualified teachers are welcome. The school stands ten minutes from the station. Main pay scale, a laptop and a free breakfast.`;
const teacherAd = ad('Teacher of Mathematics', 'Larkmoor School', 'Norwich, Norfolk', teacherText);
const teacherPairs = likes(teacherAd, [
  ['maths', 1, { title: 'Mathematics Teacher' }],
  ['full time', 1, { title: 'Teacher of Mathematics - Full Time' }],
  ['required for September', 1, { title: 'Teacher of Mathematics required for September 2027' }],
  ['MPS/UPS', 1, { title: 'Teacher of Mathematics (MPS/UPS)' }],
  ['England', 1, { location: 'Norwich, England, United Kingdom' }],
  ['physics', 0, { title: 'Teacher of Physics', text: teacherText.replace('fractions', 'levers').replace('mathematics', 'science') }],
  ['head of department', 0, { title: 'Head of Mathematics' }],
  ['cover', 0, { title: 'Teacher of Mathematics (Maternity Cover)', text: `${teacherText} This post covers a leave of two terms.` }],
  ['assistant', 0, { title: 'Mathematics Teaching Assistant', text: teacherText.replace('You teach five classes', 'You help in five classes').replace('Qualified teacher status is needed; newly qualified teachers are welcome.', 'GCSE mathematics is needed.') }],
  ['another school', 0, { company: 'Larkfield School' }],
]);

const androidText = `You will be the fourth person in our mobile team. We make an app for people who rent out caravans: bookings, keys, damages, money. You write Kotlin with Compose, keep the start under a second on a cheap telephone and release every second Wednesday. You sit with the iOS developer, not across the street from her. You have three years of Android behind you and an app in a store that we can try. Berlin office three days a week, or fully remote in Germany. 65,000 to 80,000 euros.`;
const androidAd = ad('Android Developer (m/f/d)', 'Wohnwagenfreund GmbH', 'Berlin', androidText);
const androidPairs = likes(androidAd, [
  ['engineer beside developer', 0, { title: 'iOS Developer (m/f/d)', text: androidText.replace('Kotlin with Compose', 'Swift with SwiftUI').replace('the iOS developer', 'the Android developer').replace('of Android behind', 'of iOS behind') }],
  ['Kotlin', 1, { title: 'Android Developer (Kotlin)' }],
  ['Kotlin, Compose', 1, { title: 'Android Developer - Kotlin / Compose (m/w/d)' }],
  ['mobile', 1, { title: 'Mobile Android Developer' }],
  ['remote in title', 1, { title: 'Android Developer (Remote in Germany or Berlin)' }],
  ['pay', 1, { title: 'Android Developer (65-80k €)' }],
  ['site as name', 1, { company: 'wohnwagenfreund.de' }],
  ['backend', 0, { title: 'Backend Developer (m/f/d)' }],
  ['senior', 0, { title: 'Senior Android Developer (m/f/d)' }],
  ['working student', 0, { title: 'Werkstudent Android Development (m/w/d)' }],
  ['Leipzig', 0, { location: 'Leipzig' }],
  ['freelance', 0, { title: 'Android Developer (Freelance)' }, { title: 'Android Developer (Permanent)' }],
]);

const theatreText = `St. Brannoc's is a 180-bed hospital on the coast. In the operating department you prepare instruments, count with your colleague, and keep calm when a list runs late. You work in general surgery and orthopaedics and learn the others when you like. You are a registered nurse with at least one year in theatre or a fresh diploma in perioperative care. Thirty six hours in three long days, no nights, on call once a month. We help with housing for the first half year.`;
const theatreAd = ad('Theatre Nurse', "St. Brannoc's Hospital", 'Galway, Ireland', theatreText);
const theatrePairs = likes(theatreAd, [
  ['scrub', 1, { title: 'Theatre Nurse - General Surgery and Orthopaedics' }],
  ['apostrophe', 1, { company: 'St Brannocs Hospital' }],
  ['county', 1, { location: 'Co. Galway, Ireland' }],
  ['relocation', 1, { title: 'Theatre Nurse | Housing support' }],
  ['cut at the head', 1, { text: theatreText.slice(60) }],
  ['staff nurse theatre', 0, { title: 'Staff Nurse, Day Ward', text: theatreText.replace('In the operating department you prepare instruments, count with your colleague', 'On the day ward you admit, watch and discharge thirty people a day') }],
  ['manager of the theatre', 0, { title: 'Theatre Nurse Manager' }],
  ['anaesthetic', 0, { title: 'Anaesthetic Nurse', text: theatreText.replace('prepare instruments, count with your colleague', 'stand beside the anaesthetist, check the machine') }],
  ['Limerick', 0, { location: 'Limerick, Ireland' }],
  ['night', 0, { title: 'Theatre Nurse (Nights)', text: theatreText.replace('no nights', 'nights only') }],
]);

const screwsText = `Als Kundenberater im Innendienst betreust du zweihundert Handwerksbetriebe, die bei uns Schrauben, Dübel und manchmal Rat kaufen. Du nimmst Aufträge an, findest Ersatz für das, was nicht lieferbar ist, und rufst an, bevor der Kunde anruft. Du hast eine kaufmännische Ausbildung, tippst schneller als du sprichst und kennst ein Warenwirtschaftssystem. Wir bieten Gleitzeit, 30 Tage Urlaub, Weihnachtsgeld und einen Parkplatz.`;
const screwsAd = ad('Kundenberater Innendienst (m/w/d)', 'Eisen Wendland KG', 'Lüneburg', screwsText);
const screwsPairs = likes(screwsAd, [
  ['turned', 1, { title: 'Innendienst Kundenberater (m/w/d)' }],
  ['im', 1, { title: 'Kundenberater im Innendienst (gn)' }],
  ['both forms', 1, { title: 'Kundenberaterin / Kundenberater Innendienst' }],
  ['industry', 1, { title: 'Kundenberater Innendienst Handwerk (m/w/d)' }],
  ['umlaut lost', 1, { location: 'Lueneburg' }],
  ['state', 1, { location: '21335 Lüneburg, Niedersachsen, Deutschland' }],
  ['field', 0, { title: 'Kundenberater Außendienst (m/w/d)', text: screwsText.replace('im Innendienst', 'im Außendienst').replace('rufst an', 'fährst hin') }],
  ['team lead', 0, { title: 'Teamleiter Kundenberatung Innendienst (m/w/d)' }],
  ['part time beside full', 0, { title: 'Kundenberater Innendienst (m/w/d) in Teilzeit' }, { title: 'Kundenberater Innendienst (m/w/d) in Vollzeit' }],
  ['trainee', 0, { title: 'Auszubildende Kaufleute Innendienst (m/w/d)' }],
  ['purchasing', 0, { title: 'Sachbearbeiter Einkauf (m/w/d)', text: screwsText.replace('Kundenberater im Innendienst', 'Sachbearbeiter im Einkauf').replace('Du nimmst Aufträge an', 'Du verhandelst mit Lieferanten') }],
  ['Celle', 0, { location: 'Celle' }],
]);

const nordicsText = `About the team
Enterprise Sales at Pellucid sells to banks with more than ten thousand people. Mid-market and public sector have teams of their own.

What you will do
• Find, open and close new business in the Nordics
• Build a plan for fifteen named accounts and tell us when it was wrong
• Bring solution engineers in early and legal not late

What you bring
• Five years of selling software to regulated companies
• A record above target, and a story about a year below
• Fluent English and one Nordic language

OTE 1,600,000 SEK, half of it base.`;
const nordicsAd = ad('Enterprise Account Executive, Nordics', 'Pellucid', 'Stockholm, Sweden', nordicsText);
const nordicsPairs = likes(nordicsAd, [
  ['brackets', 1, { title: 'Enterprise Account Executive (Nordics)' }],
  ['order', 1, { title: 'Account Executive, Enterprise - Nordics' }],
  ['without the region', 1, { title: 'Enterprise Account Executive' }],
  ['AB', 1, { company: 'Pellucid Sweden AB' }],
  ['hybrid', 1, { location: 'Stockholm (Hybrid)' }],
  ['mid-market', 0, { title: 'Mid-Market Account Executive, Nordics', text: nordicsText.replace('Enterprise Sales', 'Mid-market Sales').replace('more than ten thousand people. Mid-market', 'two hundred to two thousand people. Enterprise').replace('fifteen', 'ninety') }],
  ['public sector', 0, { title: 'Public Sector Account Executive, Nordics' }],
  ['Benelux', 0, { title: 'Enterprise Account Executive, Benelux', location: 'Amsterdam, Netherlands', text: nordicsText.replace('in the Nordics', 'in the Benelux').replace('one Nordic language', 'Dutch').replace('1,600,000 SEK', '170,000 EUR') }],
  ['manager', 0, { title: 'Manager, Enterprise Sales, Nordics' }],
  ['executive of success', 0, { title: 'Customer Success Executive, Nordics' }],
]);

const lorryText = `Cauldry Logistics moves frozen food between Rotterdam and the Ruhr. You drive a refrigerated lorry by day, load with care, keep the papers and are back home every evening. You hold licences C and CE with code 95, a driver card, and speak Dutch or German. We drive new DAF tractors, pay the collective agreement with all hours on the clock, and give shoes and a warm jacket.`;
const lorryAd = ad('Chauffeur CE koeltransport', 'Cauldry Logistics B.V.', 'Rotterdam', lorryText);
const lorryPairs = likes(lorryAd, [
  ['day', 1, { title: 'Chauffeur CE koeltransport (dagritten)' }],
  ['sought', 1, { title: 'Gezocht: chauffeur CE koeltransport' }],
  ['m/v', 1, { title: 'Chauffeur CE koeltransport (m/v/x)' }],
  ['province', 1, { location: 'Rotterdam, Zuid-Holland, Nederland' }],
  ['night', 0, { title: 'Chauffeur CE koeltransport nacht', text: lorryText.replace('by day', 'by night').replace('every evening', 'every morning') }],
  ['planner', 0, { title: 'Planner koeltransport', text: lorryText.replace('You drive a refrigerated lorry by day, load with care, keep the papers', 'You plan forty lorries, answer drivers and customers, keep the board') }],
  ['C without E', 0, { title: 'Chauffeur C koeltransport' }],
  ['Venlo', 0, { location: 'Venlo' }],
]);

export const strangersAgain: readonly HardPair[] = [...integrationsPairs, ...bakerPairs, ...plannerPairs, ...responderPairs, ...architectPairs, ...storePairs, ...linguistPairs, ...turbinesPairs, ...traderPairs, ...laboratoryPairs, ...proposalsPairs, ...nursePairs, ...tablesPairs, ...cookPairs, ...teacherPairs, ...androidPairs, ...theatrePairs, ...screwsPairs, ...nordicsPairs, ...lorryPairs];
