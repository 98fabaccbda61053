import { toMarkdown } from '#adapters/sources/markup/markdown.ts';
import { descriptionOfPdf } from '#adapters/sources/brought/pdf-posting.ts';
import type { Carrier } from '#domain/untrusted/hidden-line.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { Random } from '../support/random.ts';
import { pdfOf } from './pdf.ts';

const body = '<p>Kestrel Grid keeps the lights on.</p><h3>Your tasks</h3><ul><li>Run Kubernetes clusters for our product teams</li><li>Write services in Go</li></ul><h3>You bring</h3><ul><li>3 years with Terraform</li><li>A calm head</li></ul><p>We offer a pension and 30 days of leave.</p>';

/** A posting with nothing planted. */
export const cleanPosting: Posting = {
  source: 'greenhouse', tenant: 'kestrel', externalId: '1', employer: 'Kestrel Grid', title: 'Platform Engineer', description: toMarkdown(body), places: [{ text: 'Berlin', city: 'Berlin', region: null, country: 'DE' }], workMode: 'hybrid', remoteScope: [],
  salary: null, employmentType: 'full_time', seniority: 'mid', department: 'Infrastructure', publishedAt: null, updatedAt: null, closesAt: null, language: 'en', url: 'https://jobs.example/1', applyUrl: 'https://jobs.example/1', questions: [], hints: [],
};

/** The ways in which a posting can carry words for software, each as an employer's page really would. */
export const carriersTried: readonly Exclude<Carrier, 'plain'>[] = ['display', 'size', 'colour', 'comment', 'attribute', 'zero_width', 'tag_characters', 'homoglyphs', 'base64', 'split', 'json_ld', 'pdf_white'];

const pdfLines = ['Kestrel Grid keeps the lights on.', 'Run Kubernetes clusters', 'Write services in Go'];

/** The clean posting as this carrier brings it, to compare with. */
export async function unplanted(carrier: Exclude<Carrier, 'plain'>): Promise<Posting> {
  return carrier === 'pdf_white' ? { ...cleanPosting, description: await descriptionOfPdf(pdfOf(pdfLines, '')) } : cleanPosting;
}

/** The clean posting with an attack in it, read as a source reads it. */
export async function planted(attack: string, carrier: Exclude<Carrier, 'plain'>, random: Random): Promise<Posting> {
  const escaped = attack.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
  const html = (piece: string) => ({ ...cleanPosting, description: toMarkdown(random.below(2) === 0 ? body + piece : body.replace('<h3>You bring', `${piece}<h3>You bring`)) });
  switch (carrier) {
    case 'display': return html(random.pick([`<div style="display:none">${escaped}</div>`, `<span style="visibility: hidden">${escaped}</span>`, `<p hidden>${escaped}</p>`, `<div style="position:absolute;left:-9999px">${escaped}</div>`, `<style>.q{display:none}</style><p class="q">${escaped}</p>`]));
    case 'size': return html(random.pick([`<span style="font-size:0">${escaped}</span>`, `<p style="font-size: 1px;">${escaped}</p>`, `<span style="font-size:0.1em">${escaped}</span>`]));
    case 'colour': return html(random.pick([`<p style="color:#fff">${escaped}</p>`, `<p style="color: white; background: white">${escaped}</p>`, `<span style="color:rgba(0,0,0,0)">${escaped}</span>`, `<font color="#FFFFFF">${escaped}</font>`, `<p style="opacity:0">${escaped}</p>`]));
    case 'comment': return html(`<!-- ${attack.replaceAll('--', '—')} -->`);
    case 'attribute': return html(random.pick([`<img alt="${escaped}">`, `<p title="${escaped}">Apply</p>`, `<div data-note="${escaped}"></div>`, `<a href="https://kestrel.example" aria-label="${escaped}">Us</a>`]));
    case 'zero_width': return html(`<p>${random.below(2) === 0 ? Array.from(escaped).join('\u200B') : bits(attack)}</p>`);
    case 'tag_characters': return html(`<p>${Array.from(attack, (sign) => ((sign.codePointAt(0) ?? 0) < 0x7f ? String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0)) : '')).join('')}</p>`);
    case 'homoglyphs': return html(`<p>${twins(escaped)}</p>`);
    case 'base64': return html(`<p>${Buffer.from(attack).toString('base64')}</p>`);
    case 'json_ld': return html(`<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Platform Engineer', disambiguatingDescription: attack })}</script>`);
    case 'pdf_white': return { ...cleanPosting, description: await descriptionOfPdf(pdfOf(pdfLines, attack)) };
    case 'split': {
      const words = attack.split(/\s+/u);
      const cut = (from: number, to: number) => words.slice(Math.floor((words.length * from) / 4), Math.floor((words.length * to) / 4)).join(' ');
      return { ...cleanPosting, title: `Platform Engineer - ${cut(0, 1)}`, department: cut(1, 2), places: [{ text: cut(2, 3), city: null, region: null, country: null }], description: `${cut(3, 4)}\n\n${cleanPosting.description}` };
    }
  }
}

function bits(text: string): string {
  return Array.from(Buffer.from(text, 'latin1'), (byte) => byte.toString(2).padStart(8, '0').replaceAll('0', '\u200B').replaceAll('1', '\u200C')).join('');
}

function twins(text: string): string {
  const alike: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' };
  return text.replace(/[aeopcxi]/gu, (letter, at: number) => (at % 2 === 0 ? alike[letter] ?? letter : letter));
}
