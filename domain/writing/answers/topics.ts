import type { FormQuestion } from '#domain/form/form-plan.ts';
import { countryByName, countryNames } from '#domain/posting/places/countries.ts';
import { folded } from '#domain/posting/text.ts';

/** Topics whose answer stands in the candidate's facts; all others are answered from documents or what was stored. */
export const factTopics = [
  'full_name', 'first_name', 'last_name', 'email', 'phone', 'location', 'city', 'country', 'linkedin', 'github', 'website', 'current_company', 'current_title',
] as const;
export type FactTopic = (typeof factTopics)[number];

// First match wins, so narrower wordings stand before wider ones. Patterns read folded text: lower case, no accents.
const wordings: readonly (readonly [string, RegExp])[] = [
  ['marketing_consent', /\b(?:newsletter|marketing|future (?:job )?(?:opportunities|openings|roles)|talent (?:pool|community)|talentpool)\b/u],
  ['retention_consent', /\b(?:retain|retention|keep|store|aufbewahr\w*|speicher\w*)\b.*\b(?:data|information|daten|bewerbung)\b/u],
  ['privacy_consent', /\b(?:privacy|data protection|gdpr|personal data|process(?:ing)? (?:of )?my|datenschutz\w*|dsgvo|terms)\b/u],
  ['disability', /\bdisab|behinder|handicap/u],
  ['veteran', /\bveteran|military service|armed forces/u],
  ['race', /\brace\b|\bethnic|hispanic|latin[oax]/u],
  ['gender', /\bgender\b|\bsex\b|geschlecht/u],
  ['sexual_orientation', /sexual orientation|lgbt/u],
  ['age_group', /\bage (?:group|range)|date of birth|birth ?date|geburtsdatum|how old/u],
  ['criminal_record', /criminal|convict|felony|vorstrafe|fuhrungszeugnis/u],
  ['pronouns', /\bpronoun/u],
  ['salutation', /^(?:salutation|anrede|title|titel)\b/u],
  ['security_clearance', /clearance|sicherheitsuberprufung/u],
  // A yes here is a no to needing a sponsor.
  ['work_unsponsored', /\bwithout\b.{0,40}\b(?:sponsor|visa)|(?:\bnot|n['’]t)\b.{0,30}\b(?:require|need)\w*\b.{0,30}\b(?:sponsor|visa)|\bohne\b.{0,30}visum/u],
  ['sponsorship', /sponsor|require .*\bvisa\b|\bvisa\b.*\b(?:require|need|support)|visum|\b(?:need|require)\w*\b.{0,20}\bwork (?:permit|authori[sz]ation)|(?:benotig|brauch)\w*.{0,40}(?:arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel)/u],
  ['work_permit', /(?:authori[sz]ed|eligible|legally|right|permit(?:ted)?|allowed|authori[sz]ation) .*\bwork|work (?:permit|authori[sz]ation|eligibility)|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel/u],
  ['salary_current', /(?:current|present|aktuelle?s?|derzeitige?s?) (?:annual )?(?:salary|compensation|pay|gehalt)/u],
  ['salary_expectation', /salary|compensation|(?:desired|expected) pay|pay expectation|gehalt|vergutung|remuneration|\bctc\b/u],
  ['notice_period', /notice period|period of notice|kundigungsfrist/u],
  ['start_date', /start date|(?:earliest|when).*\b(?:start|begin|available|join)|available (?:from|to start)|availability|verfugbar|eintritt|starttermin/u],
  ['relocation', /relocat|umzug|umziehen|willing to move/u],
  ['travel', /\btravel|reisebereit|dienstreise/u],
  ['on_site_days', /(?:days?|able|willing|comfortable|come).*\b(?:on ?-?site|in (?:the|our) office|office|hybrid)\b|vor ort/u],
  ['shift_work', /\b(?:shift|weekend|night)s? (?:work|rota)|on-call rota|schichtarbeit|bereitschaft/u],
  ['heard_about', /how did you (?:hear|learn|find)|where did you (?:hear|find|learn|see)|wie (?:haben sie|hast du) (?:von|uns)|aufmerksam geworden|referral source|\bsource\b.*\b(?:application|job)/u],
  ['referred_by', /\brefer(?:red|ral|rer)|empfohlen/u],
  ['applied_before', /(?:previously|before|ever|already).*\b(?:appl(?:y|ied)|work(?:ed)?|employed|interviewed)\b|former employee|schon einmal.*beworben/u],
  ['relatives', /relative|family member|personal relationship|conflict of interest/u],
  ['non_compete', /non-?compete|restrictive covenant|wettbewerbsverbot/u],
  ['over_18', /(?:over|at least|least) (?:the age of )?18|18 years|volljahrig/u],
  ['driving_licence', /driv(?:er|ing)(?:['’]?s)? licen[cs]e|fuhrerschein/u],
  ['cover_letter', /cover letter|motivation letter|letter of motivation|anschreiben|motivationsschreiben/u],
  ['resume', /\bresume\b|\bcv\b|curriculum vitae|lebenslauf/u],
  ['linkedin', /linked ?in/u],
  ['github', /git ?hub|gitlab profile/u],
  ['website', /website|portfolio|personal (?:site|page)|web ?seite|homepage|blog/u],
  ['preferred_name', /preferred (?:first )?name|rufname|nickname|goes by/u],
  ['first_name', /first name|given name|forename|vorname/u],
  ['last_name', /last name|surname|family name|nachname|familienname/u],
  ['full_name', /^(?:your )?(?:full |legal )*name\b|vollstandiger name|vor- und nachname/u],
  ['email', /e-?mail/u],
  ['phone', /phone|mobile|telefon|handy|\btel\b/u],
  ['current_company', /(?:current|most recent|present|latest) (?:company|employer|organi[sz]ation)|aktuelle[rs]? arbeitgeber|^(?:company|org(?:ani[sz]ation)?|employer)$/u],
  ['current_title', /(?:current|most recent|present|latest) (?:job )?(?:title|position|role)|aktuelle (?:position|stelle)|^headline$/u],
  ['country', /\bcountry\b|^land$/u],
  ['city', /^(?:city|town|stadt|ort|wohnort)\b|which city|in welcher stadt/u],
  ['location', /location|where (?:are|do) you (?:currently |presently )?(?:based|located|live|reside)|based in|standort|address|adresse|place of residence/u],
];

/** Questions about a place in law are one topic a country: a yes for Germany is no yes for the United States. */
const byCountry = new Set(['work_permit', 'work_unsponsored', 'sponsorship', 'security_clearance']);

/** What was answered to one employer says nothing to another. */
export const perEmployer: ReadonlySet<string> = new Set(['applied_before', 'relatives', 'referred_by']);

/** Topics that stay what they are however much a question says around them. */
const plain: ReadonlySet<string> = new Set(['disability', 'veteran', 'race', 'gender', 'sexual_orientation', 'age_group', 'criminal_record', 'pronouns', 'heard_about', 'cover_letter', 'resume']);
/** What a question says that asks about a thing, and not for it: "experience with mobile apps" wants no number to call. */
const discusses = /\b(?:experiences?|describe|explain|why|tell us about|think|opinion|erfahrung\w*|beschreib\w*|warum|erklar\w*)\b|\bhow (?:would|do|have|many|much)\b/u;
/** And one that asks for something like what the record holds, but not for that: "which city would you prefer?" */
const asksOtherwise = /\byou prefer\b|\b(?:like to|want|wish|would you|did you|our|unser\w*|marketing|develop\w*|apps?|entwickl\w*)\b/u;

/**
 * The stable key of a question, whatever its wording: a known topic, with `:cc` where the answer depends on a country
 * the question names ("work_permit:de"), else `asked:` with the question's own words, so that anything answered once
 * is known in the same words next time.
 */
export function topicOf(question: Pick<FormQuestion, 'label'> & Partial<Pick<FormQuestion, 'kind'>>): string {
  const label = folded(question.label).replace(/[*✱]|\((?:required|optional|pflichtfeld)\)/gu, '').replace(/\s+/gu, ' ').trim();
  const known = wordings.find(([, wording]) => wording.test(label))?.[0];
  if (known === undefined || isOnlyAbout(known, label, question.kind)) return `asked:${label.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()}`;
  const country = byCountry.has(known) ? countryIn(label) : null;
  return country === null ? known : `${known}:${country.toLowerCase()}`;
}

/** Whether a question touches a topic and asks something else. What the record holds in a few words answers no long text. */
function isOnlyAbout(topic: string, label: string, kind: FormQuestion['kind'] | undefined): boolean {
  if (plain.has(topic)) return false;
  if (discusses.test(label)) return true;
  return isFactTopic(topic) && (kind === 'long_text' || asksOtherwise.test(label.replace(/\([^)]*\)/gu, ' ')));
}

/** Whether a topic's answer stands in the candidate's facts (`factTopics`). */
export function isFactTopic(topic: string): topic is FactTopic {
  return factTopics.some((t) => t === topic);
}

function countryIn(label: string): string | null {
  const padded = ` ${label.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = countryNames.find((name) => padded.includes(` ${name} `));
  if (named !== undefined) return countryByName(named);
  if (/ (?:u s|us|usa|u s a) /u.test(padded)) return 'US';
  return / (?:uk|u k|great britain) /u.test(padded) ? 'GB' : null;
}
