import type { DocumentLanguage } from '../documents/labels.ts';
import { largeDays } from './retention.ts';
import type { EvidenceCheck, EvidenceFile, EvidenceProof } from './evidence-record.ts';

/** The words of the evidence, on its page, in its PDF and in its archive. */
export interface EvidenceWords {
  readonly title: string;
  readonly says: string;
  readonly sending: (n: number) => string;
  readonly channels: Readonly<Record<'form' | 'attended' | 'packet' | 'mail' | 'by_person', string>>;
  readonly fields: Readonly<Record<'where' | 'claimed' | 'intent' | 'outcome' | 'outcomeAt' | 'marker' | 'landed' | 'status' | 'hash' | 'signedBy' | 'signedAt' | 'expires' | 'key' | 'signature' | 'employer' | 'posting' | 'made', string>>;
  readonly signedBy: Readonly<Record<'session' | 'api_key', string>>;
  readonly saidBy: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<'submitted' | 'not_accepted' | 'outcome_unknown' | 'released' | 'withdrawn' | 'open', string>>;
  readonly parts: Readonly<Record<'answers' | 'files' | 'text' | 'approval' | 'checks' | 'proofs' | 'mail' | 'received' | 'ofAll', string>>;
  readonly textSays: string;
  readonly approvalSays: string;
  readonly story: string;
  readonly checks: Readonly<Record<EvidenceCheck, string>>;
  readonly holds: string;
  readonly fails: string;
  readonly states: Readonly<Record<'as_signed' | 'damaged' | 'missing', string>>;
  readonly kinds: Readonly<Record<string, string>>;
  /** What a picture of a step shows. */
  readonly steps: Readonly<Record<string, (page: number | null) => string>>;
  readonly missing: (why: string) => string;
  readonly play: string;
  readonly pause: string;
  readonly position: string;
  readonly seconds: (n: number) => string;
  readonly traceSays: string;
  readonly removed: (at: string) => string;
  readonly noAnswer: string;
  readonly nothing: string;
  readonly elsewhere: string;
  readonly filesInArchive: string;
  readonly exports: Readonly<Record<'pdf' | 'zip', string>>;
  readonly kept: (days: number) => string;
}

const en: EvidenceWords = {
  title: 'Evidence', says: 'What was sent, byte for byte, with the signature behind it, checked anew each time this is made.',
  sending: (n) => `Sending ${n}`,
  channels: { form: 'through the form', attended: 'in your own browser, your click', packet: 'packet, sent by you', mail: 'by mail', by_person: 'by you, elsewhere' },
  fields: {
    where: 'Where', claimed: 'Begun', intent: 'Let go', outcome: 'Outcome', outcomeAt: 'Seen', marker: 'Shown by', landed: 'Page after', status: 'HTTP status', hash: 'SHA-256', signedBy: 'Signed in', signedAt: 'Signed',
    expires: 'Good until', key: 'Key', signature: 'Signature', employer: 'Employer', posting: 'Posting', made: 'Made',
  },
  signedBy: { session: 'the browser, signed in', api_key: 'an API key with the right to sign' },
  saidBy: { person: 'your word', receipt: 'the employer’s receipt', reply: 'the employer’s reply', csv: 'your list', form: 'your word' },
  outcomes: { submitted: 'arrived', not_accepted: 'not accepted', outcome_unknown: 'unknown', released: 'not sent', withdrawn: 'withdrawn', open: 'in your hands' },
  parts: { answers: 'Answers', files: 'Files', text: 'Byte for byte', approval: 'Approval', checks: 'Checked now', proofs: 'Pictures and proofs', mail: 'The mail', received: 'What they wrote', ofAll: 'Of the whole application' },
  textSays: 'The exact text that was signed: its SHA-256 is the hash above.', approvalSays: 'The exact text of the approval, and the key that verifies its signature', story: 'Its story',
  checks: {
    bytes: 'The bytes that are kept are the bytes that were signed and sent', genuine: 'The signature was made with this installation’s key', covers: 'It is for this person, application, try, destination and these bytes, and was good when it was used',
    held: 'It was used for this try alone and never taken back', files: 'Every file still has the hash that was signed',
  },
  holds: 'holds', fails: 'does not hold', states: { as_signed: 'as signed', damaged: 'other bytes than signed', missing: 'not there' },
  kinds: {
    form_screenshot: 'The filled form before the click', result_screenshot: 'The page after the click', page_text: 'Words of the page', reply: 'The employer’s answer', read_back: 'Read back before the click', mail: 'Mail', hand_over_screenshot: 'The page that waited for you',
    history: 'History of the run', step_screenshot: 'A step of the form', trace: 'Trace of the browser', recording: 'Recording',
  },
  steps: {
    opened: () => 'The page as it opened', filled: (page) => `Page ${page ?? 1} filled in`, before_click: () => 'In view just before the click',
  },
  missing: (why) => `could not be kept: ${why}`, play: 'Play', pause: 'Pause', position: 'Place in the recording', seconds: (n) => `${n} s`,
  traceSays: 'What was done on the page, for Playwright’s viewer: npx playwright show-trace trace.zip',
  removed: (at) => `file removed ${at}; its hash stays`, noAnswer: 'left empty', nothing: 'Nothing has left yet, so there is nothing to prove.',
  elsewhere: 'Sent elsewhere: nothing of it passed through here.', filesInArchive: 'The files themselves are in the archive (ZIP) of this evidence.',
  exports: { pdf: 'All of it as one PDF', zip: 'All of it as a ZIP' }, kept: (days) => (days === 0 ? 'Pictures and recordings are kept for good.' : `Pictures are kept for ${days} days, recordings for ${Math.min(days, largeDays)}; hashes, approvals and receipts for good.`),
};

const de: EvidenceWords = {
  title: 'Belege', says: 'Was gesendet wurde, Byte für Byte, mit der Unterschrift dahinter, bei jedem Aufruf neu geprüft.',
  sending: (n) => `Sendung ${n}`,
  channels: { form: 'über das Formular', attended: 'in Ihrem eigenen Browser, Ihr Klick', packet: 'als Paket, von Ihnen gesendet', mail: 'per E-Mail', by_person: 'von Ihnen, anderswo' },
  fields: {
    where: 'Wohin', claimed: 'Begonnen', intent: 'Losgelassen', outcome: 'Ergebnis', outcomeAt: 'Gesehen', marker: 'Gezeigt durch', landed: 'Seite danach', status: 'HTTP-Status', hash: 'SHA-256', signedBy: 'Unterschrieben in', signedAt: 'Unterschrieben',
    expires: 'Gültig bis', key: 'Schlüssel', signature: 'Signatur', employer: 'Arbeitgeber', posting: 'Anzeige', made: 'Erstellt',
  },
  signedBy: { session: 'dem Browser, angemeldet', api_key: 'einem API-Schlüssel mit Recht zu unterschreiben' },
  saidBy: { person: 'Ihr Wort', receipt: 'die Eingangsbestätigung', reply: 'die Antwort des Arbeitgebers', csv: 'Ihre Liste', form: 'Ihr Wort' },
  outcomes: { submitted: 'angekommen', not_accepted: 'nicht angenommen', outcome_unknown: 'unbekannt', released: 'nicht gesendet', withdrawn: 'zurückgezogen', open: 'in Ihrer Hand' },
  parts: { answers: 'Antworten', files: 'Dateien', text: 'Byte für Byte', approval: 'Freigabe', checks: 'Jetzt geprüft', proofs: 'Bilder und Nachweise', mail: 'Die E-Mail', received: 'Was sie schrieben', ofAll: 'Zur ganzen Bewerbung' },
  textSays: 'Der genaue Text, der unterschrieben wurde: Sein SHA-256 ist der Hash oben.', approvalSays: 'Der genaue Text der Freigabe und der Schlüssel, der ihre Signatur prüft', story: 'Ihr Verlauf',
  checks: {
    bytes: 'Die aufbewahrten Bytes sind die unterschriebenen und gesendeten', genuine: 'Die Signatur stammt vom Schlüssel dieser Installation', covers: 'Sie gilt für diese Person, Bewerbung, diesen Versuch, dieses Ziel und diese Bytes und war gültig, als sie benutzt wurde',
    held: 'Sie wurde nur für diesen Versuch benutzt und nie zurückgenommen', files: 'Jede Datei hat noch den unterschriebenen Hash',
  },
  holds: 'stimmt', fails: 'stimmt nicht', states: { as_signed: 'wie unterschrieben', damaged: 'andere Bytes als unterschrieben', missing: 'nicht vorhanden' },
  kinds: {
    form_screenshot: 'Das ausgefüllte Formular vor dem Klick', result_screenshot: 'Die Seite nach dem Klick', page_text: 'Worte der Seite', reply: 'Antwort des Arbeitgebers', read_back: 'Vor dem Klick zurückgelesen', mail: 'E-Mail', hand_over_screenshot: 'Die Seite, die auf Sie wartete',
    history: 'Verlauf des Laufs', step_screenshot: 'Ein Schritt des Formulars', trace: 'Spur des Browsers', recording: 'Aufnahme',
  },
  steps: {
    opened: () => 'Die Seite, wie sie sich öffnete', filled: (page) => `Seite ${page ?? 1}, ausgefüllt`, before_click: () => 'Im Bild kurz vor dem Klick',
  },
  missing: (why) => `konnte nicht aufbewahrt werden: ${why}`, play: 'Abspielen', pause: 'Anhalten', position: 'Stelle der Aufnahme', seconds: (n) => `${n} s`,
  traceSays: 'Was auf der Seite getan wurde, für den Betrachter von Playwright: npx playwright show-trace trace.zip',
  removed: (at) => `Datei am ${at} entfernt; ihr Hash bleibt`, noAnswer: 'leer gelassen', nothing: 'Noch ist nichts hinausgegangen, also gibt es nichts zu belegen.',
  elsewhere: 'Anderswo gesendet: Nichts davon ging hier durch.', filesInArchive: 'Die Dateien selbst liegen im Archiv (ZIP) dieser Belege.',
  exports: { pdf: 'Alles als ein PDF', zip: 'Alles als ZIP' }, kept: (days) => (days === 0 ? 'Bilder und Aufnahmen bleiben für immer.' : `Bilder bleiben ${days} Tage, Aufnahmen ${Math.min(days, largeDays)}; Hashes, Freigaben und Bestätigungen für immer.`),
};

export const evidenceWords: Readonly<Record<DocumentLanguage, EvidenceWords>> = { en, de };

/** What a piece of evidence is, as a person reads it. */
export function proofName(t: EvidenceWords, { kind, step, page }: Pick<EvidenceProof, 'kind' | 'step' | 'page'>): string {
  return (step === null ? undefined : t.steps[step]?.(page)) ?? t.kinds[kind] ?? kind.replaceAll('_', ' ');
}

/** An answer as a person reads it: a file by its name. */
export function answerWords(values: readonly string[], files: readonly Pick<EvidenceFile, 'sha256' | 'fileName'>[]): string {
  return values.map((value) => files.find(({ sha256 }) => sha256 === value)?.fileName ?? value).join('\n');
}
