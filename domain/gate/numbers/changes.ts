/** What a number is of a change: where it began, where it ended, or how much it was; null where no word says so. */
export type Role = 'from' | 'to' | 'by' | null;

/** "From 18 % to 24 %, by 6 points": what stands right before the number; "up to" and "close to" only hedge it, "led to a 5 % rise" is of what the noun says. */
export function roleOf(before: string): Role {
  const word = /(?<!\b(?:up|close|equal|due|led|leads?|leading|contribut(?:ed|ing)) )\b(from|to|by|von|auf|um)\s+(?:(?:about|around|just|only|over|almost|nearly|roughly|approximately|more than|fast|knapp|mehr als|etwa|rund|ca\.?)\s+)?[€$£]?\s*$/iu.exec(before)?.[1]?.toLowerCase();
  return word === undefined ? null : word === 'from' || word === 'von' ? 'from' : word === 'to' || word === 'auf' ? 'to' : 'by';
}

/** "A 32 % reduction", "an increase of 6 points": how much a change was, named by a noun. */
export function changeAt(text: string, before: string, end: number): Role {
  const noun = '(?:reduction|decrease|drop|fall|cut|decline|increase|rise|growth|gain|improvement|savings?|uplift|fewer|less|lower|higher|more|faster|steigerung|senkung|reduzierung|verringerung|anstieg|rückgang|zuwachs)';
  const behind = new RegExp(`^\\s*(?:%\\s*)?(?:\\p{L}+\\s+){0,1}${noun}(?![\\p{L}])`, 'iu').test(text.slice(end));
  return behind || new RegExp(`(?<![\\p{L}])${noun} (?:of|von|um)\\s+(?:about|around|almost|nearly|over|etwa|rund)?\\s*[€$£]?$`, 'iu').test(before) ? 'by' : null;
}
