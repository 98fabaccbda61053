import type { EmploymentType, Seniority, WorkMode } from './posting.ts';

// Japanese, Chinese and Korean words. They stand without spaces, so nothing bounds them, and are looked up in words as
// written: folding takes their signs apart.

export const employmentInEastAsian: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /インターン|实习|實習|인턴/u], ['temporary', /契約社員|派遣|临时|계약직|파견/u], ['contract', /業務委託|フリーランス|外包|프리랜서/u],
  ['part_time', /パートタイム|アルバイト|兼职|兼職|아르바이트|파트타임/u], ['full_time', /正社員|フルタイム|全职|全職|정규직/u],
];

export const levelInEastAsian: readonly (readonly [Seniority, RegExp])[] = [
  ['intern', /インターン|实习|實習|인턴/u], ['principal', /プリンシパル|首席/u], ['lead', /テックリード|リード(?:エンジニア|デザイナー)|리드 ?(?:개발자|엔지니어)/u],
  ['senior', /シニア(?!向け)|高级|高級|资深|資深|시니어/u], ['junior', /ジュニア|新卒|初级|初級|주니어|신입/u],
];

export const modeInEastAsian: readonly (readonly [WorkMode, RegExp])[] = [
  ['hybrid', /ハイブリッド|混合办公|하이브리드/u], ['remote', /リモート|在宅|テレワーク|远程|遠端|재택|원격/u], ['on_site', /出社|驻场|출근/u],
];

/** What the first of the words found stands for; null for none of them. */
export function inEastAsian<T>(words: string, meanings: readonly (readonly [T, RegExp])[]): T | null {
  return meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
