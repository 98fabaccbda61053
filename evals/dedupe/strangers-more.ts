import type { HardAdvert, HardPair } from './hard-pairs.ts';

// A second set written before anybody looked at what the rules say of it: levels, places, languages, shifts, teams,
// requisitions, reposts, agencies' copies, cut and translated texts, other pay.

export const ad = (title: string, company: string, location: string, text: string, published = '2026-11-02'): HardAdvert => ({ title, company, location, text, published });
type Changes = Partial<HardAdvert>;
/** Pairs of one advertisement and its likes: kind, one vacancy or not, what is other in the second, and in the first. */
export const likes = (own: HardAdvert, rows: readonly (readonly [kind: string, label: 0 | 1, changes: Changes, first?: Changes])[]): readonly HardPair[] =>
  rows.map(([kind, label, changes, first = {}]) => ({ kind, label, a: { ...own, ...first }, b: { ...own, ...changes } }));

const tramText = 'Sie fahren unsere Bahnen auf allen vierzehn Linien, früh, spät und am Wochenende im Wechsel. Sie öffnen das Depot, prüfen Bremsen und Türen und melden, was nicht stimmt. Sie helfen Menschen mit Kinderwagen und Rollstuhl und bleiben freundlich, wenn der Verkehr steht. Sie haben den Führerschein Klasse B seit drei Jahren; die Fahrschule für die Bahn dauert bei uns vier Monate und wird voll bezahlt. Wir zahlen nach dem Tarif für den Nahverkehr, geben dreißig Tage Urlaub und eine Jahreskarte für die Familie.';
const tram = ad('Straßenbahnfahrer (m/w/d)', 'Nordstadt Bahnen', 'Leipzig', tramText);
const tramPairs = likes(tram, [
  ['gender written out', 1, { title: 'Straßenbahnfahrer/in' }],
  ['gender by star', 1, { title: 'Straßenbahnfahrer*in in Vollzeit' }],
  ['umlaut written out', 1, { title: 'Strassenbahnfahrer (m/w/d)', company: 'Nordstadt Bahnen GmbH' }],
  ['lateral entry', 1, { title: 'Quereinsteiger gesucht: Straßenbahnfahrer (m/w/d)' }],
  ['state behind the town', 1, { location: '04109 Leipzig, Sachsen' }],
  ['put up again', 1, { published: '2026-12-20' }],
  ['text cut after three sentences', 1, { text: `${tramText.split('. ').slice(0, 3).join('. ')} …` }],
  ['aggregator says what it is', 1, { text: `Stellenangebot von Nordstadt Bahnen. ${tramText} Jetzt über unser Portal bewerben und Jobs per Mail erhalten.` }],
  ['bus beside tram', 0, { title: 'Busfahrer (m/w/d)', text: tramText.replace('Bahnen auf allen vierzehn Linien', 'Busse auf allen dreißig Linien').replace('für die Bahn', 'für den Bus') }],
  ['apprentice beside driver', 0, { title: 'Ausbildung zum Straßenbahnfahrer (m/w/d) 2027' }],
  ['teacher of drivers', 0, { title: 'Fahrlehrer Straßenbahn (m/w/d)' }],
  ['another town', 0, { location: 'Chemnitz' }],
  ['part time beside full time', 0, { title: 'Straßenbahnfahrer (m/w/d) Teilzeit 20 Stunden' }, { title: 'Straßenbahnfahrer (m/w/d) Vollzeit' }],
  ['nights alone', 0, { title: 'Straßenbahnfahrer Nachtdienst (m/w/d)', text: tramText.replace('früh, spät und am Wochenende im Wechsel', 'nur nachts von zehn bis sechs') }],
  ['in English', 0, { title: 'Tram Driver (m/f/d)', text: 'You drive our trams on all fourteen lines, early, late and at weekends in turn. You open the depot, check brakes and doors and report what is wrong. You help people with prams and wheelchairs and stay friendly when the traffic stands. You have held a licence for three years; our own school for the tram takes four months and is paid in full.' }],
  ['another company of transport', 0, { company: 'Südstadt Bahnen' }],
]);

const firmwareText = 'You write the firmware of a pump that sits in three hundred thousand cellars and is never seen again. You own the boot loader, the update over the air and the test rig that pulls the plug a thousand times a night. You read schematics, talk with the people who solder, and leave the code smaller than you found it. You have shipped C or Rust on a microcontroller, know what a watchdog is for and can explain a race to a plumber. We meet in the lab on three days a week and pay for one conference a year.';
const firmware = ad('Senior Firmware Engineer', 'Pompwerk', 'Eindhoven, Netherlands', firmwareText);
const firmwarePairs = likes(firmware, [
  ['short for senior', 1, { title: 'Sr Firmware Engineer' }],
  ['turned round', 1, { title: 'Firmware Engineer, Senior' }],
  ['craft added behind a dash', 1, { title: 'Senior Firmware Engineer - Embedded Rust' }],
  ['work mode in the title', 1, { title: 'Senior Firmware Engineer (Hybrid)' }],
  ['province and country', 1, { location: 'Eindhoven, Noord-Brabant, Netherlands' }],
  ['legal form', 1, { company: 'Pompwerk B.V.' }],
  ['company in capitals', 1, { company: 'POMPWERK' }],
  ['requisition behind the title', 1, { title: 'Senior Firmware Engineer (R-20417)' }],
  ['text as a list', 1, { text: `<ul>${firmwareText.split('. ').map((part) => `<li>${part}</li>`).join('')}</ul>` }],
  ['a blurb of the company before it', 1, { text: `Pompwerk has made pumps since 1931 and is owned by those who work there. ${firmwareText}` }],
  ['without senior', 0, { title: 'Firmware Engineer' }],
  ['medior', 0, { title: 'Medior Firmware Engineer' }],
  ['lead', 0, { title: 'Lead Firmware Engineer' }],
  ['manager of the same', 0, { title: 'Firmware Engineering Manager', text: `You lead seven people. ${firmwareText}` }],
  ['tester beside writer', 0, { title: 'Senior Firmware Test Engineer', text: firmwareText.replace('You write the firmware', 'You test the firmware') }],
  ['hardware beside firmware', 0, { title: 'Senior Hardware Engineer', text: firmwareText.replace('You write the firmware', 'You draw the boards').replace('C or Rust on a microcontroller', 'boards in thousands') }],
  ['two requisitions', 0, { title: 'Senior Firmware Engineer (R-20418)' }, { title: 'Senior Firmware Engineer (R-20417)' }],
  ['another site', 0, { location: 'Delft, Netherlands' }],
  ['remote elsewhere', 0, { location: 'Remote, Poland' }],
  ['agency without a name', 0, { company: 'Peak Talent', text: `For our client, a maker of pumps, we look for you. ${firmwareText}` }],
]);

const pharmacyText = 'You run the dispensary of a busy high street branch with a team of five. You check prescriptions, give flu jabs, talk with surgeries and make time for the person who has a question. You keep controlled drugs by the book and train our two students. You are registered with the council or will be this summer. Late closing is at eight on Thursdays, and one Saturday in three is yours to work. We pay your fees, give you 33 days and a discount for your household.';
const pharmacy = ad('Pharmacist', 'Larkspur Pharmacy', 'Bristol, UK', pharmacyText);
const pharmacyPairs = likes(pharmacy, [
  ['county and land', 1, { location: 'Bristol, England, United Kingdom' }],
  ['town in the title', 1, { title: 'Pharmacist - Bristol' }],
  ['pay in the title', 1, { title: 'Pharmacist - £48,000 to £54,000' }],
  ['welcome bonus', 1, { title: 'Pharmacist | £2,000 welcome bonus | Immediate start' }],
  ['plural', 1, { title: 'Pharmacists' }],
  ['legal form', 1, { company: 'Larkspur Pharmacy Ltd' }],
  ['whole text, once more a fortnight later', 1, { published: '2026-11-16' }],
  ['the last sentence only is other', 1, { text: `${pharmacyText} Closing date: 30 November.` }],
  ['technician', 0, { title: 'Pharmacy Technician', text: pharmacyText.replace('run the dispensary', 'work in the dispensary') }],
  ['manager', 0, { title: 'Pharmacist Manager', text: `You answer for the branch. ${pharmacyText}` }],
  ['relief', 0, { title: 'Relief Pharmacist', text: pharmacyText.replace('of a busy high street branch', 'of eleven branches, a day here and a day there') }],
  ['two branches of a town', 0, { title: 'Pharmacist - Clifton', text: `${pharmacyText} Our branch in Clifton.` }, { title: 'Pharmacist - Bedminster', text: `${pharmacyText} Our branch in Bedminster.` }],
  ['another town of the chain', 0, { location: 'Bath, UK' }],
  ['trainee', 0, { title: 'Trainee Pharmacist' }],
  ['weekend', 0, { title: 'Weekend Pharmacist' }],
  ['another chain with the same text', 0, { company: 'Foxglove Pharmacy' }],
]);

const payrollText = 'You pay nine hundred people in twenty-two states on time and to the cent. You own the calendar, the garnishments and the year-end forms, and you are the one who answers when somebody asks why a line moved. You have done multi-state payroll for at least four years, know one of the big systems well enough to distrust it, and write instructions that others can follow. Two close weeks a quarter are long; the others are not. Benefits start on the first day.';
const payroll = ad('Payroll Specialist', 'Copperfin', 'Remote - US', payrollText);
const payrollPairs = likes(payroll, [
  ['remote in other words', 1, { location: 'United States (Remote)' }],
  ['remote in the title', 1, { title: 'Payroll Specialist (Remote)' }],
  ['anywhere in the country', 1, { location: 'Anywhere in the U.S.' }],
  ['Inc.', 1, { company: 'Copperfin, Inc.' }],
  ['hashtag in the text', 1, { text: `${payrollText} #LI-Remote` }],
  ['equal opportunity added', 1, { text: `${payrollText} Copperfin is an equal opportunity employer and does not discriminate on any ground that the law protects. Reasonable accommodation is made on request.` }],
  ['cut with dots', 1, { text: `${payrollText.slice(0, 240)}...` }],
  ['put up again', 1, { published: '2026-12-28' }],
  ['second level', 0, { title: 'Payroll Specialist II' }],
  ['senior', 0, { title: 'Senior Payroll Specialist' }],
  ['remote in another country', 0, { location: 'Remote - Canada' }],
  ['in an office', 0, { location: 'Denver, CO' }],
  ['contract beside permanent', 0, { title: 'Payroll Specialist - Contract', text: `${payrollText} This is a contract for six months.` }, { title: 'Payroll Specialist - Permanent' }],
  ['manager', 0, { title: 'Payroll Manager' }],
  ['benefits beside payroll', 0, { title: 'Benefits Specialist', text: payrollText.replace('You pay nine hundred people', 'You enrol nine hundred people') }],
  ['in Spanish', 0, { title: 'Especialista en nóminas', text: 'Pagas a novecientas personas en veintidós estados, a tiempo y al céntimo. Eres responsable del calendario, de los embargos y de los formularios de fin de año, y respondes cuando alguien pregunta por qué se movió una línea. Tienes al menos cuatro años de experiencia en nóminas de varios estados.' }],
]);

const chefText = 'Vous tenez le garde-manger d’une maison de quarante couverts, du marché du matin à la dernière assiette du soir. Vous préparez, dressez et goûtez, vous formez un apprenti et vous notez ce qui manque avant qu’il ne manque. Vous avez un CAP et deux saisons en brigade, et vous aimez que la carte change chaque mois. Deux jours de repos de suite, pas de coupure le dimanche, et les pourboires sont partagés entre la salle et la cuisine.';
const chef = ad('Chef de partie', 'Maison Bréval', 'Lyon, France', chefText);
const chefPairs = likes(chef, [
  ['H/F', 1, { title: 'Chef de partie H/F' }],
  ['contract and mark', 1, { title: 'Chef de partie (F/H) - CDI' }],
  ['feminine', 1, { title: 'Chef(fe) de partie' }],
  ['department behind the town', 1, { location: 'Lyon (69)' }],
  ['region', 1, { location: 'Lyon, Auvergne-Rhône-Alpes, France' }],
  ['legal form', 1, { company: 'Maison Bréval SARL' }],
  ['accents lost', 1, { company: 'Maison Breval', text: chefText.normalize('NFD').replace(/\p{M}/gu, '') }],
  ['a line about the portal', 1, { text: `Offre publiée par Maison Bréval. ${chefText}` }],
  ['half a level below', 0, { title: 'Demi-chef de partie', text: chefText.replace('Vous tenez', 'Vous aidez à tenir') }],
  ['pastry', 0, { title: 'Chef de partie pâtisserie', text: chefText.replace('garde-manger', 'poste pâtisserie') }],
  ['sous-chef', 0, { title: 'Sous-chef de cuisine' }],
  ['waiter', 0, { title: 'Chef de rang', text: 'Vous servez en salle une maison de quarante couverts, vous conseillez les vins et vous encaissez. Vous avez deux saisons en salle et parlez anglais. Deux jours de repos de suite, pas de coupure le dimanche, et les pourboires sont partagés.' }],
  ['season', 0, { title: 'Chef de partie saisonnier', text: `${chefText} Contrat de saison de décembre à avril.`, location: 'Megève, France' }],
  ['another house', 0, { company: 'Maison Brévent' }],
]);

const designText = 'You draw gear boxes for tractors that work eleven hours a day in dust. You carry a part from the sketch through the sample to the line, calculate its teeth and its bearings, and stand beside the machine when the first one is cut. You know one of the large drawing programs, tolerances by heart and what a casting can and cannot do. Four years with rotating parts are wanted. The bus leaves from three places in the city, and lunch is cooked here.';
const design = ad('Mechanical Design Engineer', 'Harvela Tractors', 'Bengaluru, Karnataka, India', designText);
const designPairs = likes(design, [
  ['old name of the town', 1, { location: 'Bangalore, India' }],
  ['code of the state', 1, { location: 'Bengaluru, KA, IN' }],
  ['quarter of the town', 1, { location: 'Bengaluru (Peenya)' }],
  ['turned round', 1, { title: 'Design Engineer - Mechanical' }],
  ['legal form', 1, { company: 'Harvela Tractors Pvt. Ltd.' }],
  ['with its land', 1, { company: 'Harvela Tractors India Private Limited' }],
  ['pay in lakhs', 1, { title: 'Mechanical Design Engineer (12-18 LPA)' }],
  ['walk-in', 1, { title: 'Hiring now: Mechanical Design Engineer' }],
  ['second of the same', 0, { title: 'Mechanical Design Engineer II' }],
  ['electrical', 0, { title: 'Electrical Design Engineer', text: designText.replace('gear boxes', 'wiring looms').replace('rotating parts', 'looms') }],
  ['another team', 0, { title: 'Mechanical Design Engineer, Hydraulics', text: designText.replace('gear boxes', 'hydraulics').replace('its teeth and its bearings', 'its valves and its seals') }],
  ['another town', 0, { location: 'Pune, Maharashtra, India' }],
  ['intern', 0, { title: 'Mechanical Design Engineer Intern' }],
  ['assistant manager', 0, { title: 'Assistant Manager - Mechanical Design' }],
  ['years apart', 0, { published: '2024-02-01', text: `${designText.split('. ').slice(0, 2).join('. ')}. Six years are wanted, and the plant is new. You will move with us in the spring to the other side of the river, where there is room for a second line and a hall for tests.` }],
]);

const partnerText = 'Jesteś partnerem dla trzech fabryk i dwóch biur. Rozmawiasz z kierownikami, zanim problem urośnie, prowadzisz rekrutacje na stanowiska specjalistyczne i wdrażasz nowy system ocen, który mieści się na jednej stronie. Znasz kodeks pracy, mówisz po angielsku na spotkaniach i potrafisz powiedzieć nie dyrektorowi. Oferujemy umowę o pracę, pracę hybrydową dwa dni w tygodniu i kartę na basen.';
const partner = ad('HR Business Partner', 'Wiślana Ceramika', 'Warszawa', partnerText);
const partnerPairs = likes(partner, [
  ['town in English', 1, { location: 'Warsaw, Poland' }],
  ['voivodeship', 1, { location: 'Warszawa, mazowieckie, Polska' }],
  ['short written out', 1, { title: 'Human Resources Business Partner' }],
  ['mark', 1, { title: 'HR Business Partner (K/M)' }],
  ['legal form', 1, { company: 'Wiślana Ceramika Sp. z o.o.' }],
  ['hybrid', 1, { title: 'HR Business Partner (praca hybrydowa)' }],
  ['senior', 0, { title: 'Senior HR Business Partner' }],
  ['junior', 0, { title: 'Młodszy HR Business Partner' }],
  ['generalist', 0, { title: 'HR Generalist' }],
  ['another town', 0, { location: 'Kraków' }],
  ['in English', 0, { text: 'You are the partner of three plants and two offices. You talk with managers before a problem grows, you hire specialists and you introduce a new way of appraisal that fits on one page. You know the labour code, speak English in meetings and can say no to a director. We offer an employment contract and hybrid work.' }],
  ['cover for a leave', 0, { title: 'HR Business Partner (zastępstwo)', text: `${partnerText} Umowa na zastępstwo na rok.` }],
]);

const serviceText = 'You keep dishwashers running in two hundred kitchens between Dayton and Columbus. You drive our van, find the fault with a meter, carry the part and show the cook what to do until it comes. You write your report before you start the engine again. You know motors, water and 208 volts, hold a clean licence and have two years on the road with any machine that turns. On call one week in five, paid from the door.';
const service = ad('Field Service Technician', 'Millrace Kitchens', 'Dayton, OH', serviceText);
const servicePairs = likes(service, [
  ['state written out', 1, { location: 'Dayton, Ohio, United States' }],
  ['zip', 1, { location: 'Dayton, OH 45402' }],
  ['pay by the hour in the title', 1, { title: 'Field Service Technician $28/hr' }],
  ['short', 1, { title: 'Field Service Tech' }],
  ['LLC', 1, { company: 'Millrace Kitchens, LLC' }],
  ['urgent', 1, { title: 'URGENTLY HIRING - Field Service Technician' }],
  ['requisition in front', 1, { title: 'Req 50812 - Field Service Technician' }],
  ['whole text in capitals', 1, { text: serviceText.toUpperCase() }],
  ['first', 0, { title: 'Field Service Technician I' }, { title: 'Field Service Technician II' }],
  ['lead', 0, { title: 'Lead Field Service Technician' }],
  ['other machines', 0, { title: 'Field Service Technician - Refrigeration', text: serviceText.replace('dishwashers', 'cold rooms').replace('water and 208 volts', 'compressors and 208 volts') }],
  ['inside the shop', 0, { title: 'Bench Technician', text: serviceText.replace('You drive our van', 'You stand at the bench') }],
  ['another town of the state', 0, { location: 'Toledo, OH' }],
  ['town of that name', 0, { location: 'Dayton, TX' }],
  ['nights', 0, { title: 'Field Service Technician (Night Shift)', text: `${serviceText} Nights from ten to six.` }],
  ['dispatcher', 0, { title: 'Field Service Dispatcher', text: 'You plan the day of fourteen technicians between Dayton and Columbus, answer the phone when a kitchen stands still, and know who has the part. You have two years in dispatch and a calm voice.' }],
]);

export const moreStrangers: readonly HardPair[] = [...tramPairs, ...firmwarePairs, ...pharmacyPairs, ...payrollPairs, ...chefPairs, ...designPairs, ...partnerPairs, ...servicePairs];
