/** The money of a country, for sources that search one country and name no currency (ISO 4217 by ISO 3166-1). */
const byCountry: Readonly<Record<string, string>> = {
  US: 'USD', GB: 'GBP', CA: 'CAD', AU: 'AUD', NZ: 'NZD', IN: 'INR', SG: 'SGD', ZA: 'ZAR', BR: 'BRL', MX: 'MXN', PL: 'PLN', CH: 'CHF', SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', HU: 'HUF', RO: 'RON', BG: 'EUR', IS: 'ISK', JP: 'JPY', CN: 'CNY', HK: 'HKD', TW: 'TWD', KR: 'KRW',
  IL: 'ILS', AE: 'AED', SA: 'SAR', TR: 'TRY', UA: 'UAH', TH: 'THB', ID: 'IDR', MY: 'MYR', PH: 'PHP', VN: 'VND', AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN', EG: 'EGP', NG: 'NGN', KE: 'KES', PK: 'PKR',
  ...Object.fromEntries('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ').map((country) => [country, 'EUR'])),
};

/** ISO 4217 of a country by its ISO alpha-2 code; null where the table does not say. */
export function currencyOfCountry(country: string | null): string | null {
  return country === null ? null : byCountry[country] ?? null;
}

/** Monies written with a sign that others write too. */
const dollars: ReadonlySet<string> = new Set(['AUD', 'CAD', 'NZD', 'SGD', 'HKD']);
const crowns: ReadonlySet<string> = new Set(['SEK', 'NOK', 'DKK']);

/** The money of words in the country of that `home` money: a bare dollar or crown is its own, unless the words say whose it is. */
export function moneyAtHome(currency: string, words: string, home: string | null): string {
  if (home === null || /(?<![A-Za-z])(?:USD?|SEK|NOK|DKK)(?![a-z])|(?<!\p{L})U\.S\.|[Aa]m[eé]ric/u.test(words)) return currency;
  return (currency === 'USD' && dollars.has(home)) || (crowns.has(currency) && crowns.has(home)) ? home : currency;
}
