import type { Claim, LetterDocument, ResumeDocument, ResumeEntry, ResumeSection } from './documents.ts';
import { styleOf, type Paper, type Template } from './templates.ts';

export interface Page {
  readonly paper: Paper;
  readonly template: Template;
  /** `@font-face` rules for "Document Serif" and "Document Sans": static cuts, embedded bytes. Empty: the renderer brings them. */
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

/** A text as the content or attribute of an HTML document. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => replacements[char] ?? char);
}

function pageHtml(parts: { title: string; language: string; page: Page; body: string }): string {
  return `<!doctype html><html lang="${escaped(parts.language)}"><head><meta charset="utf-8"><title>${escaped(parts.title)}</title><style>${parts.page.fontFace}${styleOf(parts.page.template, parts.page.paper)}</style></head><body>${parts.body}</body></html>`;
}
