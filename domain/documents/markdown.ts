import type { LetterDocument, ResumeDocument, ResumeEntry, ResumeSection } from './documents.ts';
import { letterText } from './render-html.ts';

/** A résumé in Markdown, as the importer reads it again: name, contacts, sections, entries, bullets. */
export function resumeMarkdown(resume: ResumeDocument): string {
  const head = [`# ${resume.name.text}`, resume.headline?.text ?? '', resume.contacts.map((contact) => contact.text).join(' | ')].filter((line) => line !== '');
  return `${[...head, ...resume.sections.flatMap((section) => ['', `## ${section.title}`, ...sectionLines(section)])].join('\n')}\n`;
}

/** A letter in Markdown, which is its text: it has nothing but paragraphs. */
export function letterMarkdown(letter: LetterDocument): string {
  return `${letterText(letter)}\n`;
}

function sectionLines(section: ResumeSection): string[] {
  if (section.kind === 'summary') return section.entries.flatMap((entry) => entry.bullets.map((bullet) => bullet.text));
  if (section.kind === 'skills' || section.kind === 'languages') return section.entries.map((entry) => `- ${lineOf(entry)}`);
  return section.entries.flatMap((entry) => [`### ${headingOf(entry)}`, ...entry.bullets.map((bullet) => `- ${bullet.text}`)]);
}

/** "Platform: Kubernetes, Terraform". */
export function lineOf(entry: ResumeEntry): string {
  const rest = entry.bullets.map((bullet) => bullet.text).join('; ');
  return rest === '' ? entry.heading : `${entry.heading}: ${rest}`;
}

/** "Engineer, Northmill, Berlin, 2020 – 2022" on one line. */
export function headingOf(entry: ResumeEntry): string {
  return [entry.heading, entry.organisation === entry.heading ? null : entry.organisation, entry.place, entry.dates].filter((part) => part !== null && part !== '').join(', ');
}
