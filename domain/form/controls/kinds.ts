import { dayPattern, invitesDay } from './days.ts';
import type { QuestionKind } from '../form-plan.ts';
import { attribute } from '../page/page-tree.ts';
import type { PageElement } from '../page/page-tree.ts';

const yes = new Set(['yes', 'ja', 'oui', 'sí', 'si', 'sim', 'tak', 'kyllä', 'ano', 'áno', 'sì', 'igen', 'da', 'ναι', 'evet', 'jah', 'jā', 'taip', 'да', 'так', 'はい', '是', 'true']);
const no = new Set(['no', 'nein', 'nee', 'non', 'nej', 'nei', 'não', 'nie', 'ei', 'ne', 'nem', 'nu', 'όχι', 'hayır', 'nē', 'нет', 'ні', 'いいえ', '否', 'false']);

/** One choice of two that read Yes and No (in the usual languages) is a yes/no question, whatever the control. */
export function choiceKind(options: readonly { readonly label: string }[]): 'yes_no' | 'one_of' {
  const words = options.map((option) => option.label.trim().toLowerCase());
  return words.length === 2 && words.some((w) => yes.has(w)) && words.some((w) => no.has(w)) ? 'yes_no' : 'one_of';
}

/** The kind of a one-line input by its type, its autocomplete token and, where these say nothing, its label. */
export function inputKind(control: PageElement, label: string): QuestionKind {
  const type = attribute(control, 'type').toLowerCase();
  const byType: Readonly<Record<string, QuestionKind>> = { email: 'email', tel: 'phone', url: 'url', number: 'number', range: 'number', date: 'date', month: 'date', file: 'file' };
  // Calendars take digits, and phones show their keys for these.
  if (type === 'tel' && dayPattern(control) !== null) return 'date';
  const known = byType[type];
  if (known !== undefined) return known;
  const autocomplete = attribute(control, 'autocomplete').toLowerCase();
  if (/\bemail\b/u.test(autocomplete)) return 'email';
  if (/\btel\b/u.test(autocomplete)) return 'phone';
  if (/\burl\b/u.test(autocomplete)) return 'url';
  if (dayPattern(control) !== null || invitesDay.test(attribute(control, 'placeholder').trim())) return 'date';
  const opens = attribute(control, 'aria-haspopup');
  if ((opens === 'dialog' || opens === 'grid') && /\bdate\b|datum/iu.test(['placeholder', 'aria-label', 'aria-roledescription'].map((name) => attribute(control, name)).join(' '))) return 'date';
  if (opensCalendar.test(attribute(control, 'class')) || attribute(control, 'data-provide') === 'datepicker') return 'date';
  if (attribute(control, 'role') === 'spinbutton') return 'number';
  if (['numeric', 'decimal'].includes(attribute(control, 'inputmode'))) return 'number';
  return labelKind(label);
}

/** What scripts for calendars call the fields that they open for. */
export const opensCalendar = /(?:^|\s)(?:hasDatepicker|flatpickr-input|datepicker(?:-input)?|date-?picker-input)(?:\s|$)/u;

/** What a label says of the answer's format; `text` where it says nothing. */
export function labelKind(label: string): QuestionKind {
  // "Telephone (mobile)" is one, "E-mail or phone" is neither.
  const words = label.replace(/\s*\([^)]*\)\s*$/u, '').trim() || label.trim();
  if (words.length > 60 || words.includes('?')) return 'text';
  if (isEmail.test(words)) return 'email';
  if (isPhone.test(words)) return 'phone';
  if ((/\b(?:linkedin|github|gitlab|twitter|facebook|instagram|dribbble|behance|stack ?overflow|portfolio|portafolio|portefólio|website|web ?site|webseite|site (?:web|internet)|sitio web|página web|sito web|hemsida|hjemmeside|nettside|homepage|url)\b/iu.test(words) || formerly.test(label)) && !/passwor[dt]|kennwort|mot de passe/iu.test(words)) return 'url';
  return 'text';
}

const whose = '(?:your|deine|ihre|votre|my|mobile|home|work|office|business|private?|personal|main|primary|secondary|preferred|best|alternat(?:e|ive)|other|contact|day(?:time)?|evening)';
const phoneWord = '(?:(?:tele)?phone|tel\\.?|mobile|cell(?:phone|ular)?|telefon|handy|mobil(?:funk|telefon)?|rufnummer|(?:numéro de )?téléphone|portable|(?:número de )?teléfono|móvil|celular|(?:numero di )?telefono|(?:numer )?telefonu?|número de telefone|cellulare|telefone|telemóvel|telefoon|mobiel|gsm|natel|numéro de (?:mobile|portable)|telefonní číslo|(?:matka)?puhelin)';
/** A phone number by its label: whose it is or when it is answered, the word itself or two of them, "number" or short for it. */
const isPhone = new RegExp(String.raw`^(?:${whose}[\s-]+)*(?:${phoneWord}(?:[\s/&-]*${phoneWord})*(?:\s*(?:number|no\.?|nr\.?|#|-?nummer|numero))?(?:[\s,:–-]+(?:${whose}|privat|geschäftlich|dienstlich|tagsüber|fixe|personnel))?(?: (?:für|for|pour|voor|para|per) .{1,30})?|contact (?:number|no\.?))$`, 'iu');
const mailWord = '(?:e-?mail|e-?post|courriel|correo electrónico|mail(?=-?adresse))';
const isEmail = new RegExp(String.raw`^(?:(?:${whose}|confirm|verify|repeat|re-?enter|re-?type)[\s-]+)*(?:adresse? (?:e-?)?mail|adres e-?mail|adresse électronique|indirizzo e-?mail|posta elettronica|endereço de e-?mail|dirección de (?:e-?mail|correo(?: electrónico)?)|sähköposti(?:osoite)?|${mailWord}(?:[ -]?(?:address|adresse?|adres|osoite|id))?)(?: (?:confirmation|again|repeat|wiederholen|bestätigen|bestätigung))?$`, 'iu');
/** "X" says nothing of an address. */
const formerly = /^x \((?:formerly|fka|ehemals|früher) twitter\)$/iu;
