/** What a receipt says of the application it confirms; null for what it does not say in so many words. */
export interface ReceiptReading {
  readonly employer: string | null;
  readonly title: string | null;
}

// Names as receipts set them: up to the end of the sentence or the next clause. "bei" and "at" stand before the employer.
const name = String.raw`([\p{Lu}\d"„“][^\n.!?;]{1,90}?)`;
const end = String.raw`(?=["“”]?(?:[.!?;,\n]|$|\s(?:and|has|have|was|is|with|via|und|ist|haben|wurde|mit)\s))`;

// From the wording that says both to the one that says one of them.
const wordings: readonly { readonly pattern: RegExp; readonly groups: readonly ['title' | 'employer', ('title' | 'employer')?] }[] = [
  { pattern: new RegExp(String.raw`\b(?:appl(?:ying|ied|ication)) (?:for|to) (?:the |our )?(?:position|role|job|post|opening)? ?(?:of |as )?(?:an? |the )?["„“]?${name}["“”]?(?: position| role)? (?:at|with) ${name}${end}`, 'iu'), groups: ['title', 'employer'] },
  { pattern: new RegExp(String.raw`\b(?:bewerbung|interesse)\b[^.!?\n]{0,30}?(?:als|auf die (?:stelle|position)(?: als)?|für die (?:stelle|position)(?: als)?|um die stelle(?: als)?) ["„“]?${name}["“”]? (?:bei|bei der|beim) ${name}${end}`, 'iu'), groups: ['title', 'employer'] },
  { pattern: new RegExp(String.raw`\b(?:thank you|thanks) for (?:your interest in|applying (?:to|at|with)) ${name}${end}`, 'iu'), groups: ['employer'] },
  { pattern: new RegExp(String.raw`\b(?:vielen dank|danke) für (?:ihre|deine) bewerbung bei (?:der )?${name}${end}`, 'iu'), groups: ['employer'] },
  { pattern: new RegExp(String.raw`\b(?:application|applying|applied) (?:for|as) (?:the |our )?(?:position|role|job|post|opening)? ?(?:of |as )?["„“]?${name}["“”]?(?: position| role)?${end}`, 'iu'), groups: ['title'] },
  { pattern: new RegExp(String.raw`\bbewerbung (?:als|auf die (?:stelle|position)(?: als)?) ["„“]?${name}["“”]?${end}`, 'iu'), groups: ['title'] },
];

/**
 * Reads employer and title out of a receipt by its wording (English and German). A proposal for a form that the person
 * confirms; what is not said stays null.
 */
export function readReceipt(mail: { readonly subject: string; readonly text: string }): ReceiptReading {
  const subject = mail.subject.replace(/^(?:\s*(?:re|aw|fwd?|wg)\s*:)+/iu, '').trim();
  const text = `${subject}.\n${mail.text.replace(/[ \t]+/gu, ' ').replace(/(?<![.!?:\n])\n(?!\n)/gu, ' ')}`;
  const read: { employer: string | null; title: string | null } = { employer: null, title: null };
  for (const { pattern, groups } of wordings) {
    const found = pattern.exec(text);
    if (found === null) continue;
    for (const [index, field] of groups.entries()) {
      if (field !== undefined) read[field] ??= trimmed(found[index + 1] ?? '');
    }
  }
  return read;
}

function trimmed(words: string): string | null {
  const name = words.replace(/^["„“'\s]+|["“”'\s]+$/gu, '').replace(/\s+(?:team|recruiting|careers)$/iu, '').replace(/\s+/gu, ' ');
  return name === '' ? null : name;
}
