import type { Language } from '#lib/settings/language.ts';

const day = 86_400_000;

/** Amounts in full, or thousands in short where there is little room. */
export type MoneyNotation = 'standard' | 'compact';

/** Dates, numbers and money as the language writes them. English dates are day before month, 24 hours. */
export class Formats {
  readonly #locale: string;
  readonly #number = once(() => new Intl.NumberFormat(this.#locale));
  readonly #time = once(() => new Intl.DateTimeFormat(this.#locale, { hour: '2-digit', minute: '2-digit' }));
  readonly #weekday = once(() => new Intl.DateTimeFormat(this.#locale, { weekday: 'short' }));
  readonly #dayMonth = once(() => new Intl.DateTimeFormat(this.#locale, { day: 'numeric', month: 'short' }));
  readonly #date = once(() => new Intl.DateTimeFormat(this.#locale, { day: 'numeric', month: 'long', year: 'numeric' }));
  readonly #relative = once(() => new Intl.RelativeTimeFormat(this.#locale, { numeric: 'auto' }));
  readonly #days = once(() => new Intl.NumberFormat(this.#locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }));
  readonly #ahead = once(() => new Intl.RelativeTimeFormat(this.#locale, { numeric: 'always' }));
  /** By currency and notation: a list has hundreds of amounts of a few kinds. */
  readonly #amounts = new Map<string, Intl.NumberFormat>();

  constructor(language: Language) {
    this.#locale = language === 'en' ? 'en-GB' : 'de-DE';
  }

  number(value: number): string {
    return this.#number().format(value);
  }

  /** "14:03" */
  time(at: string | number): string {
    return this.#time().format(new Date(at));
  }

  /** "21 November 2026" */
  date(at: string | number): string {
    return this.#date().format(new Date(at));
  }

  /** "November 2026" of "2026-11". */
  month(month: string): string {
    return new Intl.DateTimeFormat(this.#locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  }

  /** "today 09:12", "Tue 08:12" within a week, else "12 Nov 14:03". */
  when(at: string | number, now: number): string {
    return `${this.dayOf(at, now)} ${this.time(at)}`;
  }

  /** "today", "yesterday", "Tue" within a week, else "12 Nov". */
  dayOf(at: string | number, now: number): string {
    const days = daysBetween(new Date(at), new Date(now));
    if (Math.abs(days) <= 1) return this.#relative().format(-days, 'day');
    return Math.abs(days) < 7 ? this.#weekday().format(new Date(at)) : this.#dayMonth().format(new Date(at));
  }

  /** "Thursday, 26 November": a day of the calendar; `zone` "UTC" for a day without an hour. */
  longDay(at: string | number, zone?: 'UTC'): string {
    return new Intl.DateTimeFormat(this.#locale, { weekday: 'long', day: 'numeric', month: 'long', ...(zone === undefined ? {} : { timeZone: zone }) }).format(new Date(at));
  }

  /** "21 s", else as `span`: how long something took. */
  took(ms: number): string {
    return ms < 60_000 ? `${this.number(Math.round(ms / 1000))} s` : this.span(ms);
  }

  /** "now", "22 min", "5 h", "2 days": how long it is since, or how long something took. */
  span(ms: number): string {
    const [count, unit] = largestUnit(ms);
    if (count === 0) return this.#relative().format(0, 'second');
    return unit === 'day' ? this.#days().format(count) : `${this.number(count)} ${unit === 'hour' ? 'h' : 'min'}`;
  }

  /** "now", "in 22 minutes", "in 5 hours", "in 2 days": when something ends. */
  ahead(ms: number): string {
    const [count, unit] = largestUnit(ms);
    return count === 0 ? this.#relative().format(0, 'second') : this.#ahead().format(count, unit);
  }

  /** "84 kB" */
  bytes(count: number): string {
    if (count < 1000) return `${count}\u00A0B`;
    return count < 1_000_000 ? `${this.number(Math.round(count / 1000))}\u00A0kB` : `${this.number(Math.round(count / 100_000) / 10)}\u00A0MB`;
  }

  /** Whole units of an amount in minor units: "€82,000"; compact "€82k", "82 Tsd. €". */
  money(minor: number, currency: string, notation: MoneyNotation = 'standard'): string {
    return this.moneyRange(minor, minor, currency, notation);
  }

  /** The same for a range: "€74,000 – €90,000", "€74–90k", "74–90 Tsd. €"; one amount where both are the same. */
  moneyRange(minMinor: number, maxMinor: number, currency: string, notation: MoneyNotation = 'standard'): string {
    const [min, max] = [minMinor / 100, maxMinor / 100];
    // Intl has no short thousands for German.
    const thousands = notation === 'compact' && this.#locale === 'de-DE' && min >= 1000 && max < 1_000_000;
    const format = this.#amountsIn(currency, notation);
    const words = (from: number, to: number) => (from === to ? format.format(from) : format.formatRange(from, to));
    return thousands ? words(min / 1000, max / 1000).replace(/(?<=\d)(?=\D*$)/u, '\u00A0Tsd.') : words(min, max);
  }

  /** Millionths of a US dollar as dollars, small amounts to a tenth of a cent: "$0.011". */
  dollars(micro: number): string {
    return new Intl.NumberFormat(this.#locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', minimumFractionDigits: 2, maximumFractionDigits: micro < 1_000_000 ? 3 : 2 }).format(micro / 1_000_000);
  }

  /** The name of a language by its tag: "German". */
  language(tag: string): string {
    return new Intl.DisplayNames(this.#locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  }

  /** “words”, as the language quotes. */
  quoted(words: string): string {
    return this.#locale === 'de-DE' ? `„${words}“` : `“${words}”`;
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(words);
  }

  #amountsIn(currency: string, notation: MoneyNotation): Intl.NumberFormat {
    const known = this.#amounts.get(`${currency} ${notation}`);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(this.#locale, { style: 'currency', currency, notation, minimumFractionDigits: 0, maximumFractionDigits: notation === 'compact' ? 1 : 0 });
    this.#amounts.set(`${currency} ${notation}`, made);
    return made;
  }
}

/** Made when first asked for, and kept: the browser reads the rules of a language for each. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A length of time in whole minutes, hours or days, whichever is the largest it has one of. */
function largestUnit(ms: number): [count: number, unit: 'minute' | 'hour' | 'day'] {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 60) return [minutes, 'minute'];
  return minutes < 1440 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
}

/** Calendar days from `a` to `b` in local time. */
function daysBetween(a: Date, b: Date): number {
  const midnight = (d: Date) => new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  return Math.round((midnight(b) - midnight(a)) / day);
}
