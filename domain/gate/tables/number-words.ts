const units: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12, dozens: 24,
  zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, dreizehn: 13, vierzehn: 14, funfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
  zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, dutzend: 12,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, hundert: 100, tausend: 1e3, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, mio: 1e6, mrd: 1e9, bn: 1e9, mn: 1e6, k: 1e3, m: 1e6, b: 1e9, tsd: 1e3,
};
// "hundreds of users" names no number but claims a scale: it is read as two of its unit, the least it can mean.
const vague: Readonly<Record<string, number>> = { hundreds: 200, thousands: 2e3, millions: 2e6, billions: 2e9, hunderte: 200, tausende: 2e3 };

/** The value of a number word in normal form, or null; "one" and "a" are words, not numbers. */
export function numberWord(norm: string): number | null {
  return units[norm] ?? vague[norm] ?? compound(norm);
}

/** The factor of "million", "k", "Mio", or null. */
export function scaleWord(norm: string): number | null {
  return scales[norm] ?? null;
}

/** German compounds: "einundzwanzig", "zweihundert". */
function compound(norm: string): number | null {
  const und = /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)$/u.exec(norm);
  if (und !== null) return (und[1] === 'ein' ? 1 : units[und[1] ?? ''] ?? 0) + (units[und[2] ?? ''] ?? 0);
  const many = /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)(hundert|tausend)$/u.exec(norm);
  return many === null ? null : (many[1] === 'ein' ? 1 : units[many[1] ?? ''] ?? 0) * (scales[many[2] ?? ''] ?? 0);
}
