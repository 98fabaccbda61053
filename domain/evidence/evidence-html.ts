import type { DocumentLanguage } from '../documents/labels.ts';
import { escaped } from '../documents/render-html.ts';
import type { EvidenceProof, EvidenceRecord, Sending } from './evidence-record.ts';
import { answerWords, evidenceWords, proofName, type EvidenceWords } from './evidence-words.ts';

/** What stands in the document beside the record. */
export interface EvidencePage {
  readonly language: DocumentLanguage;
  /** When the document is made, ISO 8601 UTC. */
  readonly madeAt: string;
  /** Pictures as `data:` addresses (of a recording several, with the second each is from) and texts of pages, by the id of their proof. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly strips: ReadonlyMap<string, readonly { readonly second: number; readonly picture: string }[]>;
  readonly texts: ReadonlyMap<string, string>;
}

/** The whole evidence of an application as one HTML document, ready to print. Instants stand in UTC. */
export function evidenceHtml(record: EvidenceRecord, page: EvidencePage): string {
  const t = evidenceWords[page.language];
  const sendings = record.sendings.map((sending, index) => sendingHtml(sending, index + 1, t, page)).join('');
  const received = record.received.length === 0 ? '' : `<section><h2>${escaped(t.parts.received)}</h2>${record.received.map((mail) => `<h3>${escaped(mail.subject)}</h3>${rows([[instant(mail.at) ?? '', mail.from]])}<pre>${escaped(mail.text)}</pre>`).join('')}</section>`;
  const ofAll = record.proofs.length === 0 ? '' : `<section><h2>${escaped(t.parts.ofAll)}</h2>${proofsHtml(record.proofs, t, page)}</section>`;
  const head = rows([[t.fields.employer, record.employer], [t.fields.posting, record.postingUrl], [t.fields.made, instant(page.madeAt)]]);
  const body = `<header><h1>${escaped(`${t.title}: ${record.title}`)}</h1>${head}<p>${escaped(t.says)}</p></header>${sendings === '' ? `<p>${escaped(t.nothing)}</p>` : sendings}${received}${ofAll}`;
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${escaped(`${t.title}: ${record.title}, ${record.employer}`)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

function sendingHtml(sending: Sending, n: number, t: EvidenceWords, page: EvidencePage): string {
  const f = t.fields;
  const { approval } = sending;
  const facts = rows([
    [f.where, sending.where], [f.claimed, instant(sending.claimedAt)], [f.intent, instant(sending.intentAt)], [f.outcome, t.outcomes[sending.outcome ?? 'open']], [f.outcomeAt, instant(sending.outcomeAt)],
    [f.marker, [sending.marker, sending.saidBy === null ? null : (t.saidBy[sending.saidBy] ?? sending.saidBy)].filter((words) => words !== null).join(' · ') || null], [f.landed, sending.landedAt], [f.status, sending.status === null ? null : String(sending.status)],
    [f.hash, sending.signed?.hash ?? null],
  ]);
  const part = (title: string, html: string) => (html === '' ? '' : `<h3>${escaped(title)}</h3>${html}`);
  const checks = sending.checks.map(({ check, holds, why }) => `<li>${escaped(t.checks[check])}: <b>${escaped(holds ? t.holds : t.fails)}</b>${why === null ? '' : ` (${escaped(why)})`}</li>`).join('');
  const files = sending.files.map((file) => `<li>${escaped(file.fileName)}, ${file.bytes} B, ${escaped(t.states[file.state])}<br><code>${file.sha256}</code></li>`).join('');
  const answers = sending.answers.map(({ label, values }) => `<dt>${escaped(label)}</dt><dd>${values.length === 0 ? `<i>${escaped(t.noAnswer)}</i>` : escaped(answerWords(values, sending.files))}</dd>`).join('');
  const mail = sending.mail === null ? '' : `${rows([['', `${sending.mail.from} → ${sending.mail.to}`], ['', sending.mail.subject]])}<pre>${escaped(sending.mail.text)}</pre>`;
  const signed = approval === null ? '' : `${rows([[f.signedAt, instant(approval.signedAt)], [f.signedBy, t.signedBy[approval.content.signedBy.by]], [f.expires, instant(approval.content.expiresAt)], [f.key, approval.content.keyId], [f.signature, approval.signature]])}<pre>${escaped(approval.text)}</pre>${approval.publicKey === null ? '' : `<pre>${escaped(approval.publicKey.trim())}</pre>`}`;
  return `<section><h2>${escaped(`${t.sending(n)}, ${t.channels[sending.channel]}`)}</h2>${sending.signed === null ? `<p>${escaped(t.elsewhere)}</p>` : ''}${facts}
${part(t.parts.checks, list(checks))}${part(t.parts.files, files === '' ? '' : `${list(files)}<p>${escaped(t.filesInArchive)}</p>`)}${part(t.parts.answers, answers === '' ? '' : `<dl>${answers}</dl>`)}${part(t.parts.mail, mail)}
${part(t.parts.approval, signed)}${part(t.parts.text, sending.signed === null ? '' : `<p>${escaped(t.textSays)}</p><pre>${escaped(sending.signed.text)}</pre>`)}${part(t.parts.proofs, proofsHtml(sending.proofs, t, page))}</section>`;
}

function proofsHtml(proofs: readonly EvidenceProof[], t: EvidenceWords, { pictures, strips, texts }: EvidencePage): string {
  return proofs.map((proof) => {
    const { id, at, sha256, removedAt, missing } = proof;
    const [picture, text] = [pictures.get(id), texts.get(id)];
    const name = proofName(t, proof);
    const strip = (strips.get(id) ?? []).map(({ second, picture: shown }) => `<span><img alt="${escaped(name)}" src="${shown}">${escaped(t.seconds(second))}</span>`).join('');
    const caption = `<p>${escaped(name)}, ${instant(at) ?? ''}${removedAt === null ? '' : `, ${escaped(t.removed(instant(removedAt) ?? ''))}`}${missing === null ? '' : `, ${escaped(t.missing(missing))}`}${sha256 === null ? '' : `<br><code>${sha256}</code>`}</p>`;
    return `<figure>${caption}${picture === undefined ? '' : `<img alt="${escaped(name)}" src="${picture}">`}${strip === '' ? '' : `<div class="strip">${strip}</div>`}${text === undefined ? '' : `<pre>${escaped(text)}</pre>`}</figure>`;
  }).join('');
}

function rows(pairs: readonly (readonly [string, string | null])[]): string {
  const said = pairs.filter(([, value]) => value !== null && value !== '');
  return said.length === 0 ? '' : `<table>${said.map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value ?? '')}</td></tr>`).join('')}</table>`;
}

function list(items: string): string {
  return items === '' ? '' : `<ul>${items}</ul>`;
}

/** "2026-11-21 14:03:07.123 UTC" */
function instant(at: string | null): string | null {
  return at === null ? null : at.replace('T', ' ').replace('Z', ' UTC');
}

const style = `
@page { size: A4; margin: 16mm 17mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font-family: "Document Sans", Arial, sans-serif; font-size: 9.4pt; line-height: 1.36; color: #16150f; }
h1 { font-size: 17pt; line-height: 1.2; margin-bottom: 2mm; }
h2 { font-size: 12pt; border-bottom: 0.3mm solid #16150f; margin: 6mm 0 2mm; }
h3 { font-size: 10pt; margin: 3mm 0 1mm; }
table { border-collapse: collapse; margin: 1mm 0; width: 100%; }
th { text-align: left; font-weight: 400; color: #55524a; width: 30mm; vertical-align: top; padding: 0.4mm 3mm 0.4mm 0; }
td { vertical-align: top; padding: 0.4mm 0; overflow-wrap: anywhere; }
ul { padding-left: 5mm; }
dt { color: #55524a; margin-top: 1.2mm; }
dd { white-space: pre-wrap; overflow-wrap: anywhere; }
code, pre { font-family: monospace; font-size: 7.6pt; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border-left: 0.6mm solid #c9c4b5; padding-left: 2mm; margin: 1mm 0; }
figure { margin: 2mm 0; break-inside: avoid; }
img { max-width: 100%; max-height: 200mm; border: 0.2mm solid #c9c4b5; }
.strip { display: flex; flex-wrap: wrap; gap: 2mm; }
.strip span { width: 41mm; font-size: 7.6pt; }`;
