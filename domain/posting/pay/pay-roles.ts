const base = String.raw`base(?: salary| pay| compensation| rate)?|basic(?: salary| pay)?|basis(?:gehalt|salaris)?|fix(?:e|um|gehalt)?|grundgehalt|(?:salaire|r[ée]mun[ée]ration) fixe|vast (?:salaris|loon)`;
const targetWords = String.raw`ote|on[- ]target (?:earnings?|compensation|pay|salary|income)|\p{L}*ziel(?:jahres)?(?:gehalt|einkommen|verg[üu]tung|entgelt)s?|gesamt(?:paket|verg[üu]tung)|totaalpakket`;
const upTo = String.raw`(?:of|de|von|van|from|between|entre|zwischen|tussen|up to|of up to|bis|bis zu|tot|jusqu['’]à|(?:pouvant aller|allant) jusqu['’]à)`;
const kind = '(?:global|total|annuel|salarial|brut|attracti(?:f|ve)|comp[ée]titi(?:f|ve))';
/** A package right before its amount: what a person gets in all. One for moving, or of benefits, is none. */
const packaged = (amount: string): string => String.raw`(?<!(?:relocation|benefits?|equity|stock|welcome|severance|perks|pension|holiday|leave|visa)\s)package(?:\s${kind})*(?=\P{L}{0,4}${amount}|\P{L}{1,3}${upTo}\P{L}{0,4}${amount})`;

/** A word right behind an amount is that one's, and not the next one's. */
const notOfLast = String.raw`(?<!\d\s?(?:k|tsd\.?)?\s?(?:[€$£]|eur|euros?|usd|gbp|chf)?\s?)(?<!\p{L})`;
/** The salary without what comes on top, right before an amount. */
const baseBefore = new RegExp(String.raw`${notOfLast}(?:${base})(?: range)?(?: for th(?:is|e) (?:role|position|job))?(?:\s?:| of| is| de| van)?(?: between| entre)?[^\p{L}/,;|+]{0,4}$`, 'iu');
const targetBefore = new RegExp(String.raw`${notOfLast}(?:${targetWords}|on[- ]target|package(?:\s${kind})*)(?:\s${upTo})?[^\p{L}/,;|+]{0,4}$`, 'iu');
/** Right behind an amount; behind a comma or in brackets only where the words are not those of a next amount. */
const behind = (words: string): RegExp => new RegExp(String.raw`^\s?(?:[€$£]|(?!ote)[A-Z]{3}(?!\p{L})|euros?)?(?:\s*(?:${words})(?!\p{L})|[\s(/,]*(?:${words})(?!\p{L})(?!\P{L}{0,4}\d|\P{L}{1,3}${upTo}\P{L}{0,4}\d))`, 'iu');
const baseBehind = behind(String.raw`(?:annual |gross |guaranteed )?(?:base|basic(?=\s?(?:$|[^\s\p{L}]|salary|pay|plus|and|with))|fix(?:um|ed|e)?|fixgehalt|grundgehalt|basis)(?: salary| pay| compensation)?`);
const targetBehind = behind('ote|on[- ]target|package');
const variableBehind = behind(String.raw`(?:de |en |of )?(?:variab\p{L}*|commissions?|bonus|provision)`);

/** What the words right beside an amount make of it: the pay itself, the pay with all that comes on top, or what comes on top. Null where they say nothing. */
export function roleOf(text: string, start: number, end: number): 'base' | 'target' | 'variable' | null {
  const [before, after] = [text.slice(Math.max(0, start - 140), start), text.slice(end, end + 60)];
  if (baseBefore.test(before)) return 'base';
  if (targetBefore.test(before)) return 'target';
  if (baseBehind.test(after)) return 'base';
  if (targetBehind.test(after)) return 'target';
  return variableBehind.test(after) ? 'variable' : null;
}

const earnings = new RegExp(String.raw`(?<!\p{L})(?:${targetWords})(?!\p{L})`, 'iu');
const packages = new RegExp(String.raw`(?<!\p{L})${packaged(String.raw`\d`)}`, 'iu');
const targets = new RegExp(String.raw`(?<!\p{L})(?:(?:${targetWords}|on[- ]target|uncapped)(?!\p{L})|${packaged(String.raw`(?:\d|$)`)})`, 'giu');
const shares = /(?<!\p{L})(?:equity|stocks?|shares?|rsus?|options|aktien|aandelen|actions|bspce)(?!\p{L})/iu;

const more = /(?<!\p{L})(?:ote|on[- ]target|uncapped|inclu(?:ding|des|sive of) (?:bonus|commission|equity|variable)|total (?:target |annual |cash )?(?:comp(?:ensation)?|package|earnings)|inkl\. (?:bonus|provision|variabl))/iu;

/** Whether a text speaks of the pay with what a full quota brings, and of nothing else: a package may hold shares. */
export function speaksOfTarget(text: string): boolean {
  return earnings.test(text) || (packages.test(text) && !shares.test(text));
}

/** Whether a text speaks of pay with what comes on top, whatever that is. */
export function speaksOfMore(text: string): boolean {
  return more.test(text) || speaksOfTarget(text);
}

/** A text before or behind an amount with blanks for the words of earnings on target, so that other words beside them count. */
export function withoutTarget(text: string): string {
  return text.replace(targets, (words) => ' '.repeat(words.length));
}
