import type { PracticePosting } from '../employers/employer.ts';

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, with the five characters escaped as the real boards write them. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}

export function items(lines: readonly string[]): string {
  return lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
}

/** A posting's text as one piece of HTML. */
export function descriptionHtml(posting: PracticePosting): string {
  return `<p>${escapeHtml(posting.intro)}</p><h3>What you will do</h3><ul>${items(posting.tasks)}</ul><h3>What you bring</h3><ul>${items(posting.needs)}</ul><h3>What we offer</h3><ul>${items(posting.offers)}</ul>`;
}

/** The same as plain text. */
export function descriptionPlain(posting: PracticePosting): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return `${posting.intro}\n\nWhat you will do\n${list(posting.tasks)}\n\nWhat you bring\n${list(posting.needs)}\n\nWhat we offer\n${list(posting.offers)}\n`;
}

export function publishedAt(posting: PracticePosting, openedAt: Date): Date {
  return new Date(openedAt.getTime() - posting.daysOld * 86_400_000);
}
