import { areaOf } from '#domain/posting/places/areas.ts';
import { cityByName } from '#domain/posting/places/cities.ts';
import { countryByName, countryCode } from '#domain/posting/places/countries.ts';
import { regionByCode, regionByName } from '#domain/posting/places/regions.ts';
import { folded } from '#domain/posting/text.ts';
import { remembered } from '#domain/text/remembered.ts';

/** Words are folded (no accents, lower case) here and in every table below. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that name what somebody works as, whole or as the end of a longer one ("Betriebsleiter"). */
const roleEnds = ('engineer developer manager analyst architect designer consultant scientist specialist administrator coordinator technician assistant director officer teacher nurse clerk worker employee operator supervisor tester programmer researcher representative instructor inspector mechanic driver editor writer accountant ' +
  'keeper maker controller installer planner surveyor auditor buyer trainer therapist physicist chemist biologist economist statistician psychologist geologist pathologist hygienist dietitian librarian archivist curator journalist photographer translator interpreter receptionist stylist pharmacist dentist electrician optician machinist estimator merchandiser recruiter marketer copywriter strategist producer illustrator animator grapher underwriter attendant bartender caregiver drafter fitter landscaper mason millwright technologist advisor adviser counselor counsellor broker educator organizer organiser presenter foreman salesman salesperson craftsman tradesman fisherman firefighter welder carpenter plumber painter roofer baker butcher waiter cashier gardener cleaner carer ' +
  'entwickler leiter ingenieur berater kaufmann kauffrau kaufleute mitarbeiter student praktikant werkstudent sachbearbeiter disponent einkaufer verkaufer mechaniker mechatroniker elektroniker elektriker schlosser monteur meister fachkraft pfleger erzieher lehrer dozent referent assistent sekretar buchhalter koch kellner konditor backer friseur fahrer lagerist logistiker arzt apotheker anwalt jurist redakteur programmierer techniker zeichner gartner hausmeister helfer aushilfe vorstand geschaftsfuhrer facharbeiter gestalter planer prufer trainer chemiker biologe betreuer wissenschaftler forscher leitung nehmer fuhrer installateur makler begleiter beauftragte beauftragter angestellte angestellter fachfrau fachmann assistenz schwester ' +
  'statisticien comptable developpeur vendeur conseiller gestionnaire infirmier enseignant formateur redacteur operateur coordinateur programador ingeniero desarrollador gerente analista tecnico profesor vendedor consultor coordinador contador chercheur acheteur educateur animateur traducteur cuisinier caissier electricien menuisier ' +
  'docent medewerker verkoper beheerder ontwikkelaar adviseur leraar verpleegkundige verzorgende onderzoeker boekhouder begeleider').split(' ');

const roles = set('intern founder cofounder co-founder ceo cto cfo coo cio vp svp evp head lead president partner associate trainee apprentice fellow helper volunteer owner chef cook tutor lecturer professor postdoc postdoctoral dean azubi auszubildende auszubildender praktikum praktikantin freelancer contractor dispatcher guide coach mentor ambassador captain pilot steward stewardess guard ranger conductor paramedic midwife vet actuary banker broker trader barista hostess paralegal attorney solicitor barrister counsel judge surgeon physician doctor veterinarian ' +
  'sergeant lieutenant corporal colonel commander specialist chief journeyman laborer labourer loader picker packer bookkeeper storekeeper housekeeper caretaker janitor nanny porter handyman artist musician actor dancer reporter correspondent secretary treasurer chairperson principal superintendent registrar scrummaster sre devops teller adjuster ' +
  'head leader team-lead teamlead geselle gesellin konrektor rektor beamter angestellte angestellter werkstudentin aushilfskraft hilfskraft trainee volontar volontarin bufdi ' +
  'charge chargee responsable stagiaire alternant alternante technicien technicienne directeur directrice cheffe ingenieure agent cadre juriste serveur serveuse ouvrier jefe jefa director directora encargado encargada becario becaria auxiliar asistente responsabile impiegato ingegnere ' +
  'chercheuse professeur professeure avocat avocate medecin macon plombier secretaire aide-soignant aide-soignante architecte graphiste journaliste commercial commerciale ' +
  'enfermero enfermera medico medica maestro maestra profesora camarero camarera cocinero cocinera abogado abogada arquitecto arquitecta administrativo administrativa dependiente dependienta electricista ingeniera investigador investigadora tecnica ' +
  'tischler schreiner maurer maler lifeguard bodyguard lerares chauffeur stagiair stagiaire docente hoofd loodgieter babysitter courier dishwasher lineman rigger stocker hebamme');
/** Ranks: they go with a role, and alone make a line sound like one a little. */
const ranks = set('senior junior sr jr principal staff graduate deputy acting interim assistant lead chief executive');

/** Words for who employs people, with their plurals. */
const organisations = set('hospital clinic clinique klinik klinikum krankenhaus bank sparkasse insurance versicherung council ministry army navy marines museum library archive archives trust foundation stiftung society association verband verein group gruppe groupe holding company companies partners brothers sons solutions systems technologies services laboratories laboratory labs lab studio studios agency agentur publishing verlag hotel restaurant cafe bistro brasserie pub bar stores store shop supermarket retail logistics freight shipping lines airlines airways railways motors automotive appliances works werke stadtwerke manufacturing fabrication industries maschinenbau handel versand spedition pharma pharmaceuticals biotech foods farms farm brewery kanzlei church club festival theatre theater telecom communications consulting consultancy capital ventures bakery co-op coop cooperative guild chamber kammer federation authority kontor frachtkontor records games garments textiles energy software institut institute university universitat universite hochschule college academy school schools schule lycee trust hospitals government municipality constabulary police force airport ' +
  'hopital mairie societe association fondation banque cabinet ministere ziekenhuis gemeente stichting bedrijf vereniging universiteit hogeschool clinica ayuntamiento empresa fundacion grupo banco universidad instituto colegio');
/** Ends of longer words for who employs people ("Marienhospital", "Landesverband"). */
const organisationEnds = /.(?:klinik|klinikum|krankenhaus|hospital|stiftung|verband|verein|verlag|werke|sparkasse|versicherung|hochschule|universitat|gymnasium|apotheke|kanzlei|spedition|gesellschaft|genossenschaft|ziekenhuis)$/u;
/** They go before a name or a town ("Klinikum Ahlen", "Hospital San Lucas"). */
const beforeNames = /^(?:hospital|krankenhaus|klinikum|ziekenhuis|hopital|clinica|clinique|universidad|universite|universiteit|ayuntamiento|gemeente|mairie|lycee|colegio)$|-(?:hospital|krankenhaus|klinikum|klinik)$/u;
const legalForm = /(?:^|[\s,])(?:gmbh(?: & co\.? ?kg)?|ag|kg|ohg|se|ug|e\.\s?(?:v|k|kfm|kfr)\.|ltd\.?|limited|llc|llp|lp|inc\.?|incorporated|corp\.?|corporation|co\.|plc|pty|s\.?a\.?s?|sarl|s\.?r\.?l\.?|s\.\s?l\.(?:u\.)?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|ab|asa|a\/s|aps|oyj?|kft\.?|sp\. z o\.?o\.?|d\.o\.o\.?|kk|gbr|eg)$/iu;

const degree = /(?:^|[^\p{L}])(?:bachelors?|masters?|b\.?\s?sc|m\.?\s?sci?|mres|mchem|mphys|mmath|bmus|pgce|pgdip|pgcert|b\.?\s?s|m\.?\s?s|b\.?\s?a|m\.?\s?a|b\.?f\.?a|m\.?f\.?a|b\.?b\.?a|b\.?\s?eng|m\.?\s?eng|b\.?tech|m\.?tech|b\.?comm?|m\.?comm?|b\.e|m\.e|bca|mca|puc|hsc|ssc|sslc|vce|wassce|ssce|kcse|igcse|matric|leaving cert|cas|das|mas|b\.?ed|m\.?ed|ll\.?b|ll\.?m|mba|mph|m\.?phil|ph\.?\s?d|d\.?phil|md|jd|doctor|doctorate|dr\.|diplom[ae]?|degrees?|associate|a\.a\.s?|abitur|matura|ged|certificate|nvq|btec|hnd|hnc|gcses?|a-levels?|dipl\.|promotion|staatsexamen|magister|ausbildung|umschulung|(?:berufs)?lehre|studium|abschluss|mittlere reife|fachabitur|realschulabschluss|licence|maitrise|baccalaureat|bts|dut|doctorat|maestria|diplomatura|bachillerato|vwo|havo|vmbo|mbo|hbo|propedeuse|master \d|licenciatura|grado|laurea|mestrado|diploma di|maturita|apprenticeship|bootcamp|minor|major|honou?rs|(?:level|lvl) \d)(?![\p{L}])/iu;
const school = /(?:^|[^\p{L}])(?:university|college|school|institute|institut|academy|universit(?:y|at|e|a|ad|eit|atea)|polytechnic|polytechnique|conservatory|seminary|gymnasium|realschule|gesamtschule|\p{L}*hochschule|\p{L}*schule|\p{L}*kolleg|akademie|fachhochschule|\p{L}*universitat|uni|lycee|cegep|lyceum|technikon|ecole|iut|instituto|universidad|escuela|colegio|universidade|faculdade|escola|istituto|liceo|scuola|universiteit|hogeschool|\p{L}*lyceum|roc|politecnico|facultad|mit|eth|ihk|hwk|bootcamp)(?![\p{L}])/iu;
/** Chambers that examine what is learned at an employer. */
const chamber = /^(?:ihk|hwk|wko?|handwerkskammer|industrie- und handelskammer)(?!\p{L})/iu;

/** "Head of", "Leiter der", "(Trainee)", "Analyst, Risk": what stands before is what the words are about. */
const core = (text: string): string => folded(text).replace(/(?:\s+(?:of|for|in|at|to|fur|de|du|der|des|und|and|&|im|en)\s|\s*[(,]|\s+[-–]\s).*$/u, '').replace(/\//gu, ' ').replace(/[^\p{L}\p{N}\s&./+-]/gu, ' ').trim();
const singular = (word: string): string => word.replace(/(?:[:*_]?in(?:nen)?|s)$/u, '');

function isRole(word: string): boolean {
  // "Sous-chef" is a chef.
  const forms = [word, singular(word), word.replace(/(?:euse|iere|ienne|rice)$/u, ''), word.replace(/^.*-/u, '')];
  return forms.some((form) => roles.has(form) || roleEnds.some((end) => form.endsWith(end) && (form.length === end.length || end.length > 4)));
}

/** "Hill Guides" is more often who employs guides than what somebody is. */
const isPlural = (word: string): boolean => word.endsWith('s') && !roles.has(word) && !roleEnds.some((end) => word.endsWith(end));

/** A head is read in several orders, its pieces being scored each time. */
const piecesRemembered = 1_000;

/** How much a piece of a line sounds like what somebody works as, 0 to 3. */
export const roleScore = remembered((text): number => {
  const all = folded(text).split(/[^\p{L}\p{N}:*-]+/u).filter((w) => w !== '');
  const head = core(text).split(/\s+/u);
  const last = (head.at(-1) ?? '').replace(/^(?:i{1,3}|iv|\d)$/u, head.at(-2) ?? '');
  if (isRole(last) || (last === 'hand' && head.length > 1)) return isPlural(last) ? 1.5 : 3;
  if (isRole(head[0] ?? '')) return 2;
  if (all.some(isRole)) return 1.5;
  if (head.some((w) => ranks.has(w.replace('.', '')))) return 1;
  return /(?:er|or|ist|ian|eur|euse|logue)$/u.test(last) && head.length > 1 ? 0.3 : 0;
}, piecesRemembered);

/** Whether it ends in what only firms and clubs are ("GmbH", "Ltd"). */
export const hasLegalForm = (text: string): boolean => legalForm.test(text.trim());

/** How much it sounds like who employs people, 0 to 4. */
export const organisationScore = remembered((text): number => {
  if (hasLegalForm(text)) return 4;
  const head = core(text).split(/\s+/u);
  const whole = folded(text).split(/[^\p{L}\p{N}-]+/u).filter((w) => w !== '');
  if ([head.at(-1), whole.at(-1)].some((w) => w !== undefined && organisations.has(w))) return 2.5;
  // "Hill Medical Center"; a "Center for River Studies" is of somebody else.
  if ([head.at(-1), whole.at(-1)].some((w) => w !== undefined && organisationEnds.test(w)) || (head.length > 1 && /^cent(?:er|re)$/u.test(head.at(-1) ?? ''))) return 2.5;
  if (whole.some((w) => beforeNames.test(w))) return 2;
  if (organisations.has(head[0] ?? '')) return 1.5;
  if (/\p{L}\s(?:&|und|and|\+)\s\p{Lu}/u.test(text)) return 0.5;
  return whole.some((w) => organisations.has(w)) ? 0.7 : 0;
}, piecesRemembered);

/** Whether a line names what somebody works as. */
export function soundsLikeWork(text: string): boolean {
  return roleScore(text) >= 1.5;
}

/** Whether a text names a degree, also where it is spelled without accents. */
export function soundsLikeDegree(text: string): boolean {
  return degree.test(text.normalize('NFC')) || degree.test(folded(text));
}

/** Whether a text names a school, a university, or who else teaches for a paper (a chamber, a bootcamp). */
export function soundsLikeSchool(text: string): boolean {
  return school.test(folded(text));
}

/** Whether a text names who examined a trade, and not where it was learned. */
export const isChamber = (text: string): boolean => chamber.test(text);

const postcode = /^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{4}|\s?[A-Z]{2})?\s+|\s+(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?|[A-Z]\d[A-Z]\s*\d[A-Z]\d)$/u;

/** "Greater Leeds Area", "Flensburg und Umgebung". */
const around = /^(?:Greater|Großraum|Raum|Region)\s+|\s+(?:und Umgebung|(?:Metropolitan |Bay )?Area|Metropolitan Region)$/gu;

/** Whether a piece of a line is surely a place: a known town, region or country, or words for working from anywhere. */
export function isPlaceName(text: string): boolean {
  const bare = text.replace(/^[([]|[)\]]$/gu, '').replace(postcode, '').replace(around, '').trim();
  if (/^(?:remote|hybrid|on-?site|home ?office|worldwide|various(?: locations)?|bundesweit|europaweit)(?:\s*[(-].*)?$/iu.test(bare)) return true;
  return bare !== '' && (cityByName(bare) !== null || countryByName(bare) !== null || regionByName(bare) !== null || areaOf(bare) !== null || regionByCode(bare, null) !== null);
}

/** A town that everybody knows. */
export function isTown(text: string): boolean {
  return cityByName(text) !== null;
}

/** "TX", "ON", "IE": behind a town they make it one. */
export function isRegionCode(text: string): boolean {
  return /^[A-Z]{2,3}\.?$/u.test(text) && (regionByCode(text.replace('.', ''), null) !== null || countryCode(text) !== null);
}
