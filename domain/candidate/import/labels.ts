import { folded } from '#domain/posting/text.ts';
import { spansIn } from './date-words.ts';

/** What a line with a label says of an entry ("Employer: …"). `told` is a label over what was done there, `terms` are pay, hours and who led it. */
export type EntryLabel = 'title' | 'organisation' | 'dates' | 'place' | 'grade' | 'told' | 'terms' | 'statement';
/** What a line with a label says at the top; `personal` are details that no document needs. */
export type HeaderLabel = 'name' | 'given name' | 'family name' | 'email' | 'phone' | 'location' | 'LinkedIn' | 'GitHub' | 'website' | 'headline' | 'personal';

const entryLabels: readonly (readonly [EntryLabel, RegExp])[] = [
  ['title', /^(?:(?:job |position )?title|position(?: held)?|role|rolle|projektrolle|function|designation|occupation(?: or position held)?|funktion|position als|tatigkeit(?: als)?|beruf|poste|fonction|functie|puesto|cargo|degree|qualification|examination|exam|standard|title of qualification(?: awarded)?|(?:voraussichtlicher |angestrebter )?abschluss|course(?: name)?|study|studiengang|program(?:me)?)$/u],
  ['organisation', /^(?:employer|company(?: name)?|organi[sz]ation|client|customer|name (?:and address )?of employer|institution|institute|school|name of (?:the )?(?:institution|institute|school|college)|university|college|firma|unternehmen|arbeitgeber|kunde|auftraggeber|schule|hochschule|bildungseinrichtung|entreprise|employeur|empresa|empleador|werkgever|bedrijf)$/u],
  ['dates', /^(?:duration|time ?(?:period|frame)?|period|dates?(?: of employment| attended)?|years?|year (?:of (?:passing|completion|graduation|award)|completed|obtained|awarded)|date (?:completed|obtained|awarded)|passing year|from|zeitraum|dauer|zeit|von|jahr|periode|fechas?|periodo)$/u],
  ['place', /^(?:location|city|town|country|place|address|ort|stadt|land|standort|lieu|ville|pays|ubicacion|localidad|ciudad|pais|plaats)$/u],
  ['grade', /^(?:c?gpa|(?:final |overall )?grade|score|result|marks?(?: obtained)?|percentage(?: of marks)?|abschlussnote|gesamtnote|note|mention|notendurchschnitt|durchschnitt)$/u],
  ['told', /^(?:(?:key |main |major |core )?(?:tasks?|duties|responsibilities|achievements|accomplishments|activities|contributions|projects?|highlights?|deliverables|description|activities and responsibilities|responsibilities and achievements)|(?:haupt)?aufgaben(?:gebiete?|bereiche?|schwerpunkte?)?|tatigkeiten|schwerpunkte|erfolge|verantwortlichkeiten|missions?|taches|realisations|funciones|logros)$/u],
  ['terms', /^(?:supervisors?|reason for leaving|(?:average )?hours(?: (?:per|a) week)?|(?:starting |ending )?(?:salary|pay)|wage|pay plan|series|gehalt|stunden pro woche|wochenstunden|vorgesetzte[r]?|salaire|salario)$/u],
  ['statement', /^(?:(?:relevant |selected )?(?:coursework|courses|modules|curriculum|subjects)|thesis(?: title)?|dissertation|(?:master|bachelor|diplom)(?:'?s)?[ -]?(?:thesis|arbeit)|advisors?|honou?rs|activities(?: and societies)?|minor|major|specialization|focus|schwerpunkt(?:e)?|thema|abschlussarbeit|technologies|tech(?:nology)? stack|tools|environment|stack|technologien|keywords|skills(?: used)?|address|website|url|budget|team)$/u],
];

const headerLabels: readonly (readonly [HeaderLabel, RegExp])[] = [
  ['name', /^(?:full name|name|candidate(?: name)?|vor-? und (?:nach|zu)name|nom(?: et prenom)?|nombre(?: y apellidos)?|naam|nome(?: e cognome| completo)?)$/u], ['given name', /^(?:first name|first names|given names?|vornamen?|prenom|voornaam)$/u], ['family name', /^(?:last name|surname|family name|nachname|familienname|achternaam|apellidos)$/u],
  ['email', /^(?:e-?mails?(?: (?:address|id))?|e-?mail-?adress?e?|mail|adresse e-?mail|(?:direccion de )?correo(?: electronico)?|courriel|e)$/u],
  ['phone', /^(?:(?:tele)?phone(?: (?:number|no\.?))?|tel(?:efon)?(?:nummer)?\.?|mob(?:ile?)?(?: (?:phone|number|no\.?))?|mobil(?:telefon|funk)?|handy|cell(?: ?phone)?|contact (?:no\.?|number)|t|p|m|ph|telephone|portable|(?:numero de )?telefono|movil|cellulare|telemovel|telefone|(?:mobiele? )?telefoon(?:nummer)?|mobiel)$/u],
  ['location', /^(?:(?:home |postal |current |permanent |residential |physical |street |mailing )?(?:address|location)|adresse|anschrift|wohnort|residence|based in|city|lives in|domicile|direccion|domicilio|ubicacion|adres|woonplaats|indirizzo|residenza|morada|endereco)$/u],
  ['LinkedIn', /^linkedin$/u], ['GitHub', /^git ?hub$/u], ['website', /^(?:website|web(?: ?site)?|homepage|portfolio|blog|url|xing|gitlab|orcid|twitter|x|site web)$/u],
  ['headline', /^(?:headline|(?:job|professional) title|desired (?:position|job)|position|beruf|job applied for)$/u],
  ['personal', /^(?:date of birth|d\.?o\.?b\.?|born|birth ?(?:date|day|place)|age|sex|gender|nationality|citizenship|marital status|religion|father'?s? name|passport(?: no\.?)?|(?:id|identity)(?: card)? (?:no\.?|number)|home language|state of origin|home ?town|height|weight|blood group|place of birth|geburts(?:datum|ort|tag)(?:,? (?:(?:und|&) )?-?(?:ort|datum))?|geboren(?: am)?|geb\.|familienstand|staatsangehorigkeit|nationalitat|konfession|kinder|visa(?: status)?|work (?:permit|authori[sz]ation|status)|(?:security )?clearance|driving licen[cs]e|driver'?s licen[cs]e|fuhrerschein(?:klasse)?|availability|available|notice period|salary(?: expectations?)?|relocation|pronouns?|day rate|verfugbar(?:keit)?|nationalite|date de naissance|situation familiale|permis(?: de conduire)?|lieu de naissance|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|permiso de conducir|carnet de conducir|geboorte(?:datum|plaats)|nationaliteit|burgerlijke staat|rijbewijs|data di nascita|luogo di nascita|nazionalita|stato civile|patente(?: di guida)?|data de nascimento|nacionalidade|carta de conducao|veterans['’]? preference|highest (?:federal )?grade(?: held)?|federal civilian status)$/u],
];

export interface Labelled<L> {
  readonly label: L;
  readonly value: string;
}

/** "Employer: Northmill" as what it says of an entry; null where the words before the colon are no known label. */
export function entryLabelled(text: string): Labelled<EntryLabel> | null {
  // Whatever they are called, dates alone behind a colon are dates: "Years of service: 2016 - 2019".
  const [, value = ''] = /^[^:|\d]{1,40}:\s*(\S.*)$/u.exec(text) ?? [];
  const [span] = spansIn(value);
  if (span?.start === 0 && span.end >= value.length - 1) return { label: 'dates', value };
  return labelled(text, entryLabels, /^([^:|]{1,40}?)\s*:\s*(.*)$/u);
}

/** "Tel.: …", "Telefon | …" or "Tel. +43 …" as what it says at the top; "Contact: …" is a telephone before a number. */
export function headerLabelled(text: string): Labelled<HeaderLabel> | null {
  const [, number] = /^(?:contact|kontakt|call)\s*:\s*([+(\d][\d\s()/.–-]{5,})$/iu.exec(text) ?? [];
  if (number !== undefined) return { label: 'phone', value: number };
  return labelled(text, headerLabels, /^([^:|]{1,30}?)\s*[:|]\s*(.+)$/u) ?? labelled(text, headerLabels, /^([\p{L}-]{1,12}\.?)\s+([+(\d][\d\s()/.–-]{5,})$/u);
}

/** The columns of a table by its first row ("Period | Employer | Position"), or null where it names fewer than two. */
export function columnLabels(text: string): readonly (EntryLabel | null)[] | null {
  const cells = text.split(' | ');
  // "Institution | Board / University": the second says no more than the first.
  const labels = cells.map((cell) => findEither(cell)).map((label, n, all) => (all.indexOf(label) < n ? null : label));
  return cells.length >= 2 && labels.filter((label) => label !== null).length >= Math.max(2, cells.length - 1) || labels.filter((label) => label !== null && label !== 'told' && label !== 'statement').length >= 3 ? labels : null;
}

/** "Percentage / CGPA": either of two words for one column. */
const findEither = (cell: string): EntryLabel | null => [cell, ...cell.split(/\s*\/\s*/u)].map((words) => find(words, entryLabels)).find((label) => label !== null) ?? null;

function labelled<L>(text: string, table: readonly (readonly [L, RegExp])[], shape: RegExp): Labelled<L> | null {
  const [, words, value] = shape.exec(text) ?? [];
  if (words === undefined || value === undefined) return null;
  const label = find(words, table);
  return label === null ? null : { label, value: value.trim() };
}

function find<L>(words: string, table: readonly (readonly [L, RegExp])[]): L | null {
  const name = folded(words).replaceAll('’', "'").replace(/\s*\([^)]*\)$/u, '').replace(/[.:]+$/u, '');
  return table.find(([, wording]) => wording.test(name) || wording.test(`${name}.`))?.[0] ?? null;
}
