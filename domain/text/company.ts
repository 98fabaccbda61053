import { countryByName } from '#domain/posting/places/countries.ts';
import { folded } from '#domain/posting/text.ts';
import { wordsOf } from './words.ts';

/** Legal forms at the end of an employer's name, folded and without dots. Source: ISO 20275 entity legal forms, the common ones. */
const legalForms = new Set(
  ('inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pbc gmbh mbh ag kg kgaa se ug ohg ggmbh ev eg '
  + 'sa sas sarl sasu sl slu spa srl sro as asa ab aps oy oyj bv nv cv vof sp z zoo oo doo dd kft zrt nyrt ood ead pte pty pvt '
  + 'private kk gk gemeinnutzige gemeinnuetzige lda ltda eireli sca scs bvba sprl holding holdings ges gesmbh aor kdor gbr ek ou uab jsc pjsc sdn bhd cic').split(' '),
);

/** Legal forms that stand before the name in France: "SARL Duval". "SAS" and "SA" are names, too. */
const formsBefore = new Set(['sarl', 'sasu', 'eurl']);

/** What follows a name to say whose it is: ", an Alder company", "– ein Unternehmen der Sonnfeld Gruppe". */
const owner = /(?<=\S)(?:,| [-–—|]) ?(?:an? [\p{L}\d&. -]{1,60} (?:company|brand|business)|(?:a )?(?:part|member|division|subsidiary|brand) of|(?:ein|eine|teil|mitglied|marke) (?:unternehmen |tochter |betrieb |marke |teil )?(?:der|des|von)|une? (?:societe|entreprise|marque|filiale) d|una (?:empresa|societa|marca) d|een (?:bedrijf|onderdeel) van|powered by|formerly|ehemals) ?.*$| (?:inh\.?|inhaber(?:in)?|prop\.|proprietor) .*$/u;

/** Countries' short forms as companies of a group bear them, beside their names: "Tidewater Ledger Deutschland GmbH". */
const homes = new Set('uk usa us iberia dach nordics benelux'.split(' '));

/** An agency that says for whom it looks: "Hunter & Partners for Tidelog", "… im Auftrag der Stadtwerke". */
const client = /\S (?:for|on behalf of|im Auftrag (?:von|der|des)|für|pour le compte de|por cuenta de|namens) (?=\p{Lu})(.+)$/u;
/** The name that a company trades under: "Harrow Holdings LLC dba Pike Foods". */
const trading = / (?:dba|d\/b\/a|d\.b\.a\.|t\/a|trading as|doing business as) (.+)$/iu;
/** The kind of house before its name: "Restaurant La Criée", "Hotel Albion". */
const house = /^(?:restaurant|ristorante|restaurante|hotel|h[ôo]tel|gasthof|gasthaus|brasserie|bistro|caf[ée]|b[äa]ckerei|boulangerie|panificio|konditorei|apotheke|pharmacie|farmacia|autohaus|kanzlei|zahnarztpraxis|praxis|klinik|clinique|firma|maison) (.{4,})$/iu;
/** A name that is the address of its site. */
const site = /^([\p{L}\d-]{3,})\.(?:com|io|ai|co|net|org|dev|app|tech|de|at|ch|fr|nl|eu|se|dk|pl|es|it|uk|us)$/iu;

/** Further keys under which an employer may go: its group's, its agency's client's, the name it trades under or bears beside it, its name without its site's ending or the kind of house before it. */
export function furtherKeys(name: string): readonly string[] {
  const bare = name.trim();
  return [groupKey(bare) ?? '', companyKey(client.exec(bare)?.[1] ?? ''), ...(trading.test(bare) ? [companyKey(trading.exec(bare)?.[1] ?? ''), companyKey(bare.replace(trading, ''))] : []), companyKey(site.exec(bare)?.[1] ?? ''), companyKey(house.exec(bare)?.[1] ?? '')].filter((key) => key !== '');
}

/** The key of a company's group where its name ends in a country; null for other names, and where one short word would be left. */
function groupKey(name: string): string | null {
  const words = nameWords(name);
  return words.length > 1 && isHome(words.at(-1) ?? '') && words.at(-2) !== 'of' && (words.length > 2 || (words[0]?.length ?? 0) > 4) ? words.slice(0, -1).join('') : null;
}

function isHome(word: string): boolean {
  return homes.has(word) || (word.length > 3 && countryByName(word) !== null);
}

/**
 * An employer's name as a key: folded, `&` read as "and", without leading "The" and trailing legal forms, as one run of
 * letters ("Harrow & Pike, Inc." → "harrowandpike"). Empty where the name has no letter or digit.
 */
export function companyKey(name: string): string {
  return nameWords(name).join('');
}

function nameWords(name: string): string[] {
  const joined = folded(name).replace(owner, '').replace(/&/gu, ' and ').replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  const words = wordsOf(joined.replace(/\(.*?\)/gu, ' ')).map((w) => w.replaceAll('.', ''));
  let end = words.length;
  while (end > 1 && (legalForms.has(words[end - 1]!) || (end > 2 && words[end - 1] === 'and'))) end -= 1;
  const start = end > 1 && (words[0] === 'the' || formsBefore.has(words[0]!)) ? 1 : 0;
  return words.slice(start, end);
}
