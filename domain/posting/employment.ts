import { employmentInEastAsian, inEastAsian, levelInEastAsian, modeInEastAsian } from './east-asian-words.ts';
import type { EmploymentType, Seniority, WorkMode } from './posting.ts';
import { folded } from './text.ts';

const employment: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /\b(intern|interns|internship|praktik\w*|stage|stagiaire|alternance|trainee\w*|werkstudent\w*|working student|student|apprentice\w*|ausbildung|azubi|becario|practicas|tirocinio|co-?op|estagi\w*|praktyk\w*|staz\w*|praktikant\w*|opiskelija\w*|studentermedhj(?:ae|æ)lper|harjoittelija|apprentissage|apprendist\w*|aprendiz|l(?:ae|æ)rling\w*|studentisch\w*)\b/],
  ['volunteer', /\b(?:volunt|ehrenamt|benevol[ea]|vrijwillig)\w*/],
  ['temporary', /\b(temporary|short[ _-]?term|temp|seasonal|fixed[ _-]?term|befristet|temporaire|temporal|interim|saison\w*|\w*vikariat\w*|maternity|paternity|parental leave cover|elternzeitvertretung|mutterschutzvertretung|krankheitsvertretung|visstid\w*|zeitarbeit|tijdelijk|bepaalde tijd|determinat[oa]|determinad[oa]|determinee|maaraaikai\w*|zeitvertrag|locum|per[ _-]?diem|fulltime fixed term|parttime fixed term|cdd)\b/],
  ['contract', /\b(contract|contracts?|contractors?|freelance\w*|freiberuflich|freie mitarbeit\w*|freie[rn]? mitarbeiter\w*|projektmitarbeit\w*|honorarbasis|honorarkraft|honorarkrafte|autonomo|independante?|partita iva|pj|zzp|consultant|b2b|self[ _-]?employed|c2c|werkvertrag|umowa zlecenie|umowa o dzielo|1099)\b/],
  ['part_time', /(?<!full or )\b(part[ _-]?time|parttime|teilzeit|minijob|geringfugig\w*|temps partiel|mi-temps|deeltijd|media jornada|tiempo parcial|tempo parziale|deltid|meio periodo|tempo parcial|niepelny etat|osa-?aikainen)\b/],
  ['full_time', /\b(full[ _-]?time|fulltime|full or part|vollzeit|permanent|regular|temps plein|voltijd|fulltid|heltid|jornada completa|tiempo completo|tempo pieno|tempo integral|efetivo|clt|pelny etat|fuldtid|kokoaikainen|indefinido|indeterminato|indeterminee|umowa o prace|tillsvidare\w*|fast (?:stilling|ansett\w*|ansaettelse)|fastansaettelse|vakituinen|toistaiseksi|festanstellung|unbefristet|cdi|salaried)\b/],
  ['other', /\bother\b/],
];

/** A contract without an end is employment, and no contractor's. */
const lasting = /\b(?:permanent|open[- ]ended|indefinite|unlimited|vaste?) (?:(?:employment|work|labou?r) )?contract\b|\bcontract (?:voor onbepaalde tijd|of (?:indefinite|unlimited) duration)\b/g;
const saidFull = /\b(?:full[ -]?time|vollzeit|temps plein|voltijd|heltid|fuldtid|jornada completa|tiempo completo|tempo pieno|tempo integral|pelny etat)\b/;

/** The employment type a source's own word names ("FullTime", "fulltime_permanent", "Vollzeit", "INTERN"); unknown for none. */
export function employmentTypeOf(words: readonly (string | null | undefined)[]): EmploymentType {
  const text = folded(words.filter((word) => word !== null && word !== undefined).map(split).join(' ; ')).replace(lasting, 'permanent');
  const found = employment.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
  if (found === 'unknown') return inEastAsian(words.join(' '), employmentInEastAsian) ?? found;
  // Both are offered: as full time as one wishes.
  return found === 'part_time' && saidFull.test(text) ? 'full_time' : found;
}

function split(word: string): string {
  return word.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').replace(/\bfull-?(?:or|\/)-?part-?time/i, 'full or part time');
}

// Read in this order: "Senior Engineering Manager" is a manager, "Head of Sales Internships" is no intern.
const levels: readonly (readonly [Seniority, RegExp])[] = [
  ['executive', /\b(chief [\w ]*officer|ceo|cto|cfo|coo|cmo|cio|ciso|cpo|cro|president|vp|svp|evp|vice president|geschaftsfuhrer\w*|executive level)\b(?!.*\b(assistant|assistance)\b)(?<!\b(?:assistant|assistenz|assistentin|assistante|assistance)\b.*)/],
  ['director', /\b(director|head of|directeur|directrice|directora?|diretora?|dyrektor(?:ka)?|leiter(in)?|leitung)\b(?!.*\bassistant to\b)(?<!\b(?:assistant to|assistenz de[rs]|assistant\(?e?\)? de)\b.*)/],
  ['intern', /\b(intern|internship|(?:pflicht|vor|schuler)?praktik\w*|studentische \w+|studentermedhj(?:ae|æ)lper|werkstudent\w*|working student|stagiair\w*|trainee\w*|apprentice\w*|co-?op|alternance|alternante?|apprentie?|apprentissage|duale[rs]? (?:studium|studentin?|bachelor)|ausbildung|ausbildungsplatz|auszubildende\w*|azubis?|lehrling|becari[oa]|beca|practicas|tirocin\w*|stagist[aei]|apprendist[aei]|aprendiz|l(?:ae|æ)rling|estagi\w*|praktykant\w*|stazyst\w*|harjoittelija)\b|^stage(?= ?[-:])|^stage\b(?=.*\b[hf] [hf]\b)|\bstage (?:de|en|pfe|m[12])\b/],
  ['manager', /\b(manager|mgr|supervisor|(?:team|abteilungs|filial|bereichs|gruppen|schicht|niederlassungs|stations|kuchen|werkstatt)leit(?:er|erin|ung)\w*|team[ -]?lead(er)?|jefe de equipo|kierownik)\b/],
  ['principal', /\b((?<!\b(?:school|vice|assistant|deputy) )principal|distinguished|fellow)\b/],
  ['lead', /\b(?:lead(?! ?(?:gen|generation|management|qualification|conversion)\b)|staff(?! (?:nurse|accountant|auditor|writer|pharmacist|physician|attorney|counsel|assistant|therapist|member|chef|midwife|physiotherapist|reporter|trainer|development|training)\b))\b/],
  ['senior', /\b((?<!\bsemi[- ]?)(?:senior|sr)|snr|iii|iv|experienced professional|starsz[ya])\b/],
  ['junior', /\b(junior|jr|entry|entry[- ]level|graduate|(?<=^)associate(?= )|i|new grad|early career|berufseinsteiger\w*|mlodsz[ya]|debutante?s?)\b/],
  ['mid', /\b(mid(?![- ]?market)|mid[- ]level|intermediate|ii|medior|pleno|semi[- ]?(?:senior|sr)|ssr)\b/],
];
/** Individual contributors whose title ends in "manager": the word is no level there. */
const managersOfThings = /\b(account|product|project|program|programme|marketing|community|office|customer success|success|content|partner|partnerships?|category|campaign|social media|brand|event|events|case|property|key account|technical program|engagement|release|delivery|portfolio|payroll|compliance|risk|operations|sales|channel|growth|implementation|relationship|territory|business development|procurement|talent|people|hr|it|facilities|vendor|contract|contracts|pricing|privacy|quality|demand|supply|inventory|production|design|data|research|store|accounting|finance|tax|treasury|audit|revenue|development|onboarding|enablement|support|service)s? (manager|mgr)\b/;

/** The level a title names. "Account Manager" is no level; "Engineering Manager" is one. */
export function seniorityOfTitle(title: string): Seniority {
  const text = folded(title).replace(/[.,/()–—|]/g, ' ').replace(/\s+/g, ' ');
  const level = levels.find(([name, pattern]) => pattern.test(text) && !(name === 'manager' && managersOfThings.test(text)));
  return level?.[0] ?? inEastAsian(title, levelInEastAsian) ?? 'unknown';
}

const stated: readonly (readonly [Seniority, RegExp])[] = [
  ['executive', /\b(executive|c-?level|vp)\b/], ['director', /\bdirector\b/], ['intern', /\b(intern|internship|student|trainee)\b/], ['manager', /\b(manager|management|supervisor)\b/],
  ['principal', /\bprincipal\b/], ['lead', /\b(lead|staff|expert)\b/], ['mid', /\b(mid|middle|midweight|mid[- ]?level|intermediate|medior|mid[- ]senior[- ]level|associate|berufserfahren\w*|pleno)\b/], ['senior', /\b(senior|experienced)\b/],
  ['junior', /\b(junior|entry|entry[- ]level|graduate|berufseinstieg)\b/],
];

/** Words of a field that say less than a title does ("Mid-Senior Level", Personio's "experienced"). */
const vague = /\bmid[- ]senior|\bassociate\b|\bexperienced\b|\bany\b|\bprofessional\b/;

/** The level by the source's own field where it has a clear one, else by the title. */
export function seniorityOf(title: string, field: string | null | undefined): Seniority {
  const text = folded(split(field ?? ''));
  const byField = stated.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
  const byTitle = seniorityOfTitle(title);
  const [first, second] = vague.test(text) ? [byTitle, byField] : [byField, byTitle];
  return first === 'unknown' ? second : first;
}

/** The type a title adds to itself: "Ink Chemist (Contract)", "Verkäufer in Teilzeit", "Data Intern". "Contract Manager" adds none. */
export function employmentTypeOfTitle(title: string): EmploymentType {
  if (seniorityOfTitle(title) === 'intern') return 'internship';
  const strong = /\b(?:teilzeit|vollzeit|mini-?job|part[- ]time|full[- ]time|fixed[- ]term|befristet|unbefristet|freelance|freiberuflich|seasonal|maternity (?:leave )?cover|elternzeitvertretung|temps (?:partiel|plein)|mi-temps|\w*vikariat|deltid|heltid|deeltijd|voltijd|media jornada|jornada completa|tiempo (?:parcial|completo)|tempo (?:parziale|pieno)|saisonnier|per diem|CD[ID]|\d+[- ]months? contract)\b/gi;
  const anywhere = Array.from(title.matchAll(strong), ([word]) => word).filter((word) => !/^cd/i.test(word) || word === word.toUpperCase());
  if (anywhere.length > 0) return employmentTypeOf(anywhere);
  const added = /[([–|,-]\s*((?:full|part)[- ]?time|contract(?:or)?|temporary|freelance|fixed[- ]term|seasonal|vollzeit|teilzeit|volunteer)\b[^)\]]*[)\]]?\s*$/i.exec(title);
  return employmentTypeOf([added?.[1]]);
}

/** The work mode a title adds to itself. "Hybrid Cloud Engineer" and "Remote Sensing Scientist" add none. */
export function workModeOfTitle(title: string): WorkMode {
  return workModeOf(title.replace(/\bhybrid[- ](?:cloud|mobile|apps?|it\b|infrastructure|integration|systems?|vehicles?|power|energy|electric|storage|networks?|warfare|work(?:place)?\b)|\bremote[- ](?:sensing|monitoring|access|control|diagnostics|hands|desktop|patient|operations? cent(?:er|re))/giu, ' '));
}

/** What is said not to be offered: "no remote", "Remote: no", "kein Homeoffice". */
const negated = /\b(?:no|not|non|kein|keine|sin|ohne|geen|pas de) (?:remote|home[- ]?office|teletravail|teletrabajo|thuiswerken)(?: work)?\b|\bremote\s?[:?]\s?no\b/g;

/** The work mode that words name. Hybrid wins over remote: sources mark hybrid posts remote, never the other way round. */
export function workModeOf(words: string | null | undefined): WorkMode {
  const text = folded(words ?? '').replaceAll('_', ' ').replace(negated, ' ');
  if (/\bhybr[iy]d\w*|\bhibrid\w*|\bibrid[oa]\b|\b(?:teilweise|partially|partiell?e?ment|anteilig) (?:remote|(?:im )?home[- ]?office)\b|\b[1-4] (?:tage?|days?) (?:pro woche |a week |per week )?(?:im )?home[- ]?office\b|\bteletravail partiel\b|\b[1-4](?: ?[-–] ?[1-4])? (?:days?|tage|jours|dias|dagen)(?: a week| per week| pro woche| ?\/ ?week)? (?:in|im|at|au|en) (?:the |our )?(?:office|buro|bureau|oficina)\b|\b[1-4](?: ?[-–] ?[1-4])? days? (?:a|per|each) week (?:on[- ]?site|in[- ]person)\b|\bremote:? [1-4](?: ?[-–] ?[1-4])? days? (?:a|per) week\b|\b[1-4](?: ?[-–] ?[1-4])? days? (?:a|per) week (?:remote|from home|at home|wfh)\b|\bremote[- ]friendly\b/.test(text)) return /\bremote[- ]friendly\b/.test(text) && !/hybrid/.test(text) ? 'remote' : 'hybrid';
  if (/\b(remote\w*|remot[oa]|remotamente|home[- ]?office|home[- ]based|teletravail|telework\w*|teletrabajo|teletrabalho|telelavoro|thuiswerken|zdaln\w*|(?:pa )?distans(?:arbete)?|uzaktan|vzdalen\w*|prace z domova|hjemmekontor|a distance|a distancia|na dalku|etatyo\w*|telecommut\w*|work from anywhere|work(?:ing)? (?:from|at) home|smart working|home[- ]?working|wfh|anywhere|world ?wide|fully distributed)\b/.test(text)) return 'remote';
  if (/\b(on[- ]?site|in[- ]?office|office[- ]based|wfo|work from office|in[- ]?person|vor ort|presencial|presentiel|sur site|op kantoor|stacjonarn\w*|in sede|in ufficio)\b/.test(text)) return 'on_site';
  return inEastAsian(words ?? '', modeInEastAsian) ?? 'unknown';
}
