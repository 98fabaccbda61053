import type { Claim, LetterDocument, ResumeDocument, ResumeEntry, ResumeSection } from './documents.ts';

export interface Page {
  readonly paper: 'A4' | 'Letter';
  /** A complete `@font-face` rule for the family "Document Serif": static cuts, embedded bytes. Empty falls back to the system's serif. */
  readonly fontFace: string;
}

/**
 * A résumé as one HTML page, single column, ready to print. Text is real text in reading order; ligatures are off,
 * because joined letters break keyword search in extracted text.
 */
export function resumeHtml(document: ResumeDocument, page: Page): string {
  const contacts = document.contacts.map((c) => `<span>${escaped(c.text)}</span>`).join(' <span class="dot">·</span> ');
  const headline = document.headline === null ? '' : `<p class="headline">${escaped(document.headline.text)}</p>`;
  const body = `<header><h1>${escaped(document.name.text)}</h1>${headline}<p class="contacts">${contacts}</p></header>${document.sections.map(sectionHtml).join('')}`;
  return pageHtml({ title: document.name.text, language: document.language, page, body });
}

/** A letter as one HTML page. Claims of a paragraph are one running text. */
export function letterHtml(document: LetterDocument, page: Page): string {
  const paragraphs = document.paragraphs.map((claims) => `<p>${escaped(paragraphText(claims))}</p>`).join('');
  const body = `<main class="letter"><p>${escaped(document.greeting)}</p>${paragraphs}<p>${escaped(document.closing)}</p><p>${escaped(document.signature.text)}</p></main>`;
  return pageHtml({ title: document.signature.text, language: document.language, page, body });
}

/** A letter as plain text, for forms that take it as text and for the person to copy. */
export function letterText(document: LetterDocument): string {
  return [document.greeting, ...document.paragraphs.map(paragraphText), `${document.closing}\n${document.signature.text}`].join('\n\n');
}

function paragraphText(claims: readonly Claim[]): string {
  return claims.map((c) => c.text).join(' ');
}

function sectionHtml(section: ResumeSection): string {
  const inner = section.kind === 'skills' || section.kind === 'languages' ? section.entries.map(lineHtml).join('') : section.entries.map(entryHtml).join('');
  return `<section><h2>${escaped(section.title)}</h2>${inner}</section>`;
}

/** "Platform: Kubernetes, Terraform" on one line. */
function lineHtml(entry: ResumeEntry): string {
  const rest = entry.bullets.map((b) => escaped(b.text)).join('; ');
  return `<p class="line"><strong>${escaped(entry.heading)}</strong>${rest === '' ? '' : `: ${rest}`}</p>`;
}

function entryHtml(entry: ResumeEntry): string {
  const where = [entry.organisation, entry.place].filter((p) => p !== null && p !== entry.heading).map((p) => escaped(p ?? '')).join(', ');
  const title = entry.heading === '' ? '' : `<h3>${escaped(entry.heading)}</h3>`;
  const organisation = where === '' ? '' : `<p class="where">${where}</p>`;
  const dates = entry.dates === null ? '' : `<p class="dates">${escaped(entry.dates)}</p>`;
  const plain = entry.heading === '';
  const bullets = entry.bullets.map((b) => (plain ? escaped(b.text) : `<li>${escaped(b.text)}</li>`)).join(plain ? ' ' : '');
  const list = bullets === '' ? '' : plain ? `<p>${bullets}</p>` : `<ul>${bullets}</ul>`;
  return `<article>${title}${organisation}${dates}${list}</article>`;
}

const replacements: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => replacements[char] ?? char);
}

function pageHtml(parts: { title: string; language: string; page: Page; body: string }): string {
  return `<!doctype html><html lang="${escaped(parts.language)}"><head><meta charset="utf-8"><title>${escaped(parts.title)}</title><style>${parts.page.fontFace}${style(parts.page.paper)}</style></head><body>${parts.body}</body></html>`;
}

function style(paper: Page['paper']): string {
  return `
@page { size: ${paper === 'A4' ? 'A4' : 'letter'}; margin: 18mm 19mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font: 10pt/1.42 "Document Serif", Georgia, serif; font-variant-ligatures: none; font-feature-settings: "liga" 0, "clig" 0; font-kerning: normal; color: #16150f; hyphens: none; }
header { margin-bottom: 5mm; }
h1 { font-size: 19pt; line-height: 1.15; font-weight: 600; }
.headline { font-size: 11.5pt; margin-top: 1mm; }
.contacts { margin-top: 1.6mm; font-size: 9pt; }
.dot { color: #777; }
section { margin-top: 4.4mm; }
h2 { font-size: 11pt; font-weight: 600; border-bottom: 0.3mm solid #16150f; padding-bottom: 0.6mm; margin-bottom: 1.8mm; break-after: avoid; }
article { margin-bottom: 2.8mm; }
h3 { font-size: 10.2pt; font-weight: 600; break-after: avoid; }
.where, .dates { font-size: 9.4pt; break-after: avoid; }
.dates { color: #444; }
ul { list-style: none; margin-top: 0.8mm; }
li { margin-bottom: 0.5mm; padding-left: 3.6mm; text-indent: -3.6mm; break-inside: avoid; }
li::before { content: "•"; display: inline-block; width: 3.6mm; text-indent: 0; }
.line { margin-bottom: 0.7mm; }
.letter p { margin-bottom: 3.6mm; font-size: 10.6pt; line-height: 1.5; max-width: 160mm; }
`;
}
