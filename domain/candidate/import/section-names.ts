import type { FactKind } from '../fact.ts';
import { folded } from '#domain/posting/text.ts';

/** Where a line of a résumé stands. Lines of sections nobody knows are kept as statements ("other"). */
export type TextSection = Extract<FactKind, 'employment' | 'education' | 'project' | 'volunteering' | 'summary' | 'skill' | 'language' | 'certificate' | 'award' | 'publication' | 'interest'> | 'header' | 'other';

const names: readonly (readonly [TextSection, RegExp])[] = [
  ['header', /^(?:personal (?:information|details|data|particulars)|particulars|contact(?: information| details| me)?|personliche (?:daten|angaben)|angaben zur person|zur person|kontakt(?:daten)?|coordonnees|informations? personnelles?|etat civil|mes coordonnees|informations? de contact|datos (?:personales|de contacto)|informacion (?:personal|de contacto)|contacto|personalia|persoonlijke gegevens|contactgegevens|(?:dati|informazioni) personali|contatti|recapiti|(?:dados|informac(?:ao|oes)) pessoa(?:l|is)|contactos?|contatos?)$/u],
  ['summary', /^(?:(?:professional |career |executive |personal )?(?:summary|profile|objective|statement)|summary of qualifications|about(?: me)?|profil|kurzprofil|uber mich|zusammenfassung|profil professionnel|a propos(?: de moi)?|resume professionnel|perfil(?: profesional)?|sobre mi|acerca de mi|resumen(?: profesional)?|objetivo(?: profesional)?|profiel|persoonlijk profiel|over mij|samenvatting|profilo(?: professionale| personale)?|chi sono|su di me|sobre mim|resumo(?: profissional)?|perfil profissional)$/u],
  ['employment', /^(?:(?:(?:work|job|practical|professional|employment|relevant|career|industry|research|teaching|clinical|selected|current|military|freelance|contract|international|leadership|hands-on|volunteer and work|other|further|additional|earlier|previous|past|internship)\s+){0,2}(?:(?:and|&) (?:research|teaching|professional)\s+)?(?:experience|history|employment|background|record)(?:,? (?:and|&) (?:projects?|achievements|employment|history))?|work|jobs?|roles?|careers?|(?:selected |current |recent |past |freelance |client )?(?:assignments|engagements|contracts|mandates|missions|clients)|career (?:summary|highlights|profile)|service record|mandate|einsatze|auftrage|neben(?:jobs?|tatigkeit(?:en)?)|ferienjobs?|aushilfstatigkeit(?:en)?|positions?(?: held)?|(?:academic|professional) (?:appointments?|positions?)|appointments|internships?|berufserfahrung(?:en)?|berufliche(?:r)? (?:werdegang|erfahrung(?:en)?|laufbahn|tatigkeiten?|stationen)|berufspraxis|berufstatigkeit|werdegang|praktika|arbeitserfahrung(?:en)?|tatigkeiten|beschaftigungen|(?:bisherige|fruhere|berufliche)(?:r)? (?:stationen|tatigkeiten|positionen|hintergrund|entwicklung)|praktische erfahrung(?:en)?|experiences? professionnelles?|parcours professionnel|experiencia(?: laboral| profesional)?|trayectoria(?: profesional| laboral)?|historial laboral|(?:relevante |overige )?werkervaring|loopbaan|stage|esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|percorso professionale|experiencias? profissiona(?:l|is)|percurso profissional)s?$/u],
  ['education', /^(?:education(?: and training| & training| and qualifications| & qualifications)?|(?:academic|educational) (?:background|profile|history|qualifications?|training|details|record|credentials)|qualifications|degrees|studies|schooling|(?:schule|ausbildung) und (?:studium|ausbildung)|aus- und (?:weiter|fort)bildung(?:en)?|ausbildung(?:en)?|studium|studium und ausbildung|ausbildung und studium|bildung(?:sweg)?|schulbildung|schulische(?:r)? (?:bildung|ausbildung|werdegang|laufbahn)|schul- und (?:berufs)?ausbildung|hochschul(?:studium|bildung|ausbildung)|akademische(?:r)? (?:ausbildung|bildung|werdegang|laufbahn)|berufsausbildung|formations?(?: academiques?)?|etudes|diplomes(?: et formations?)?|parcours (?:academique|scolaire)|formations? et diplomes|cursus(?: scolaire| universitaire)?|formacion(?: academica)?|educacion(?: y formacion)?|formacion y educacion|estudios|opleiding(?:en)?|onderwijs|scholing|istruzione(?: e formazione)?|formazione(?: e istruzione| accademica)?|titoli di studio|formacao(?: academica)?|educacao(?: e formacao)?|habilitacoes(?: academicas| literarias)?)$/u],
  ['project', /^(?:(?:personal |selected |key |side |academic |notable |recent |client |open[- ]source )?projects?(?: (?:experience|history|list))?|(?:(?:ausgewahlte|wichtige|eigene|private|relevante|aktuelle) )?projekte?|(?:referenz|kunden)projekte|projekt(?:erfahrung(?:en)?|liste|ubersicht|historie)|projets?|proyectos?|projecten)$/u],
  ['skill', /^(?:technical|(?:technical |key |core |professional |soft |it |computer |digital |personal |additional |other |hard |main |relevant |top |tech |technology )?(?:skills?(?: set)?|stack|abilities|proficienc(?:y|ies)|competenc(?:y|ies|es)|expertise|technologies|strengths|tools|tool(?:box|kit|ing| ?set))(?: (?:and|&) (?:tools|abilities|interests|technologies|competenc(?:y|ies|es)|expertise|skills|knowledge|qualifications))?|(?:summary|overview) of skills|areas? of expertise|skills summary|kenntnisse(?: und (?:fahigkeiten|fertigkeiten))?|fahigkeiten(?: und kenntnisse)?|kompetenzen|fachkenntnisse|edv|(?:it|edv|pc|besondere|sonstige|weitere|technische|computer)-?\s?kenntnisse|qualifikationen|competences(?: (?:techniques|cles|informatiques|professionnelles))?|principales competences|outils|logiciels|savoir-(?:faire|etre)|informatique|informatica|habilidades|competencias(?: (?:digitales|tecnicas|profesionales|personales|informaticas|clave))?|aptitudes(?: principales)?|conocimientos(?: informaticos| tecnicos)?|(?:computer|digitale )?vaardigheden|competenties|kennis|competenze(?: (?:tecniche|digitali|informatiche|professionali|personali|chiave))?|capacita e competenze|abilita|conhecimentos(?: informaticos)?|competencias (?:profissionais|pessoais))$/u],
  ['certificate', /^(?:professional qualifications?|(?:professional |selected )?cert(?:s|ificates?|ifications?)(?: (?:and|&) (?:licen[cs]es|training|courses))?|licen[cs](?:es|ure)(?: (?:and|&) certifications)?|credentials|(?:bar |professional )?(?:admissions?|accreditations?|registrations?)|bescheinigungen|nachweise|(?:professional |further )?(?:training|development|courses|coursework|education courses)(?: (?:and|&) (?:certifications?|certificates|courses|development))?|professional development|zertifikate|zertifizierungen|(?:fort- und )?weiterbildung(?:en)?|fortbildung(?:en)?|lehrgange|kurse|seminare|certifications? et formations?|habilitations|certificaciones|certificados|formacion complementaria|cursos(?: y certificaciones)?|certificaten|cursussen(?: en trainingen)?|trainingen|bijscholing)$/u],
  ['language', /^(?:(?:spoken |foreign )?languages?(?: skills| known| spoken)?|sprachen|(?:fremd)?sprachkenntnisse|fremdsprachen|langues?(?: etrangeres)?|competences linguistiques|idiomas|competencias linguisticas|talen(?:kennis)?|taalvaardigheden|lingue(?: straniere)?|competenze linguistiche|linguas)$/u],
  ['award', /^(?:(?:selected |academic )?(?:honou?rs|awards?|prizes|grants|scholarships|fellowships|distinctions|decorations|recognitions?)(?:,? (?:(?:and|&) )?(?:honou?rs|awards?|prizes|grants|scholarships|fellowships|distinctions|decorations|recognitions?|medals|achievements|funding))*|achievements(?: (?:and|&) (?:awards|honou?rs))?|auszeichnungen|preise|stipendien|prix|premios|distinciones|prijzen|onderscheidingen)$/u],
  ['publication', /^(?:(?:selected |academic |peer[- ]reviewed )?publications?(?: (?:and|&) (?:presentations|talks))?|veroffentlichungen|publikationen|publicaciones|publicaties)$/u],
  ['volunteering', /^(?:volunteer(?:ing)?(?: (?:experience|work|activities))?|community(?: (?:service|work|involvement))?|board(?: (?:roles?|positions?|memberships?|service))?|trusteeships?|ehrenamt(?:liches engagement|liche tatigkeit(?:en)?)?|(?:gesellschaftliches |soziales )?engagement|leadership|(?:extracurricular |student )?activities|extracurriculars|benevolat|vie associative|engagements? (?:associatifs?|benevoles?)|voluntariado|vrijwilligerswerk|neven(?:activiteiten|functies))$/u],
  ['interest', /^(?:(?:personal |research )?interests(?: (?:and|&) hobbies)?|hobbies(?: (?:and|&) interests)?|interessen|hobbys(?: (?:und|&) interessen)?|interessen (?:und|&) hobbys|freizeit|centres? d.interets?|loisirs|intereses|aficiones|hobby's|interesses|vrije tijd|interessi|tempo libero)$/u],
  ['other', /^(?:(?:professional )?(?:references|referees)(?: (?:are )?(?:available )?(?:up)?on request)?|referenzen auf anfrage|references sur demande|(?:professional )?(?:memberships|affiliations)(?: (?:and|&) affiliations)?|driving licen[cs]e|(?:additional|other|further)(?: information| details)|other|additional|misc(?:ellaneous)?|key facts|declaration|job applied for|teaching|(?:professional |academic |university )?service|conferences|(?:invited )?talks|presentations|patents|availability|hobbies and memberships|sonstiges|weitere angaben|fuhrerschein|mitgliedschaften|referenzen|vortrage|references professionnelles|permis de conduire|divers|referencias|permiso de conducir|carnet de conducir|otros datos|informacion adicional|referenties|rijbewijs|overige?)$/u],
];

/** The same names where the spaces between their words are lost. */
const inOneRun = names.map(([section, wording]) => [section, new RegExp(wording.source.replaceAll(String.raw`\s+`, String.raw`\s*`).replaceAll(' ', ' ?'), 'u')] as const);

/**
 * The section a heading opens, or null where the line is no heading. `marks` is the number of "#" before it: a name
 * nobody knows opens a section of its own ("other") behind exactly two; behind one it is the person's name, behind
 * more an entry.
 */
export function sectionOfHeading(line: string, marks: number): TextSection | null {
  const name = folded(unspaced(line)).replace(/[:.\s]+$/u, '').replace(/^\d+[.)]\s*/u, '').replace(/(?<=\p{L})0|0(?=\p{L})/gu, 'o').replaceAll('’', "'").replace(/\s*(?:\/|\+)\s*/gu, ' & ');
  const [run] = kerned(line);
  const known = names.find(([, wording]) => wording.test(name)) ?? (run === undefined ? undefined : inOneRun.find(([, wording]) => wording.test(run)));
  if (known !== undefined) return known[0];
  // LinkedIn's French export; without marks it is what the file calls itself.
  if (marks === 2 && name === 'resume') return 'summary';
  const both = sectionOfBoth(name, marks === 2);
  if (both !== null) return both;
  return marks === 2 && !/\d{4}/u.test(line) && name.split(' ').length <= 6 ? 'other' : null;
}

/** "Languages & IT", "Scholarships and prizes": headings of two known names; skills hold the other where they are one of them. */
function sectionOfBoth(name: string, isMarked: boolean): TextSection | null {
  const parts = name.replace(/\s*\((?:auswahl|auszug|selected|selection|excerpt)\)$/u, '').split(/\s+(?:und|and|&|et)\s+/u);
  const sections = parts.map((part) => names.find(([, wording]) => wording.test(part))?.[0] ?? null);
  const [first = null] = sections;
  // Of a heading that is marked as one, a known half says enough ("Vorbereitungsdienst und Studium").
  if (isMarked && sections.length === 2) return first ?? sections[1] ?? null;
  return parts.length > 2 || sections.includes(null) ? null : sections.includes('skill') && sections.includes('language') ? 'skill' : first;
}

/** "E D U C AT I O N" as a PDF gives spaced capitals with pairs set closer, its words' ends lost: the words it may be. */
export function kerned(line: string): string[] {
  const letters = /^\p{Lu}{1,6}(?:\s+(?:\p{Lu}{1,6}|&))+$/u.test(line.trim()) ? line.trim().split(/\s+/u) : [];
  if (letters.filter((part) => part.length === 1).length < Math.max(2, letters.length / 2)) return [];
  const joined = folded(letters.join('').replaceAll('&', ' & '));
  return [joined, ...Array.from(joined, (_, n) => `${joined.slice(0, n)} ${joined.slice(n)}`)];
}

/** "E X P E R I E N C E" and "W O R K  H I S T O R Y" as words: headings and names are often spaced out. */
export function unspaced(line: string): string {
  return line.replace(/(?<=^\s*#*\s*)(?:\p{L}\s(?:[-'’]\s)?){2,}\p{L}(?:\s{2,}(?:&|(?:\p{L}\s(?:[-'’]\s)?)*\p{L}))*\s*:?\s*$/u, (spaced) => spaced.trim().split(/\s{2,}/u).map((word) => word.replace(/(?<=\p{Ll})\s(?=\p{Lu})/gu, '\u0000').replace(/\s/gu, '').replaceAll('\u0000', ' ')).join(' '));
}
