/** From the lowest; vocational training counts as the first step. */
const ranks: readonly (readonly [number, RegExp])[] = [
  [4, /\b(?:ph\.?\s?d|doctorate|doctoral|doctor of|promotion|promoviert\w*|m\.?d\.?(?= degree))\b/u],
  [3, /\b(?:master(?:'?s)?(?: degree| of| in)|m\.?\s?sc|m\.?\s?a\.(?=\s)|mba|m\.?eng|diplom(?:a)?(?! in)|postgraduate|ms in|ms degree)\b/u],
  [2, /\b(?:bachelor(?:'?s)?|b\.?\s?sc|b\.?\s?a\.(?=\s)|b\.?eng|bs\/ba|ba\/bs|bs in|ba in|undergraduate degree|university degree|college degree|hochschulabschluss|studium|licence (?:en|de|professionnelle)|degree)\b/u],
  [1, /\b(?:associate(?:'?s)? degree|high school|ged|ausbildung|vocational|apprenticeship|abitur)\b/u],
];

/** The rank of the lowest degree a folded text asks for or the one it names: 4 doctorate, 3 master, 2 bachelor, 1 below, 0 none. */
export function degreeRank(plain: string): number {
  const named = ranks.filter(([, pattern]) => pattern.test(plain)).map(([rank]) => rank);
  const exact = named.includes(2) && named.length > 1 && !/\b(?:bachelor|b\.?\s?sc|b\.?eng|undergraduate)\b/u.test(plain) ? named.filter((rank) => rank !== 2) : named;
  return exact.length === 0 ? 0 : Math.min(...exact);
}

/** The highest degree a person's words name. */
export function highestDegree(plain: string): number {
  return Math.max(0, ...ranks.filter(([, pattern]) => pattern.test(plain)).map(([rank]) => rank));
}

/** Whether the words let experience stand for the degree. */
export function experienceCounts(plain: string): boolean {
  return /\b(?:or|oder)\b.{0,30}\b(?:equivalent|related|relevant|comparable|vergleichbar\w*|practical)\b/u.test(plain);
}
