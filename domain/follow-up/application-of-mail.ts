export interface MailWords {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

export interface SentApplication {
  readonly id: string;
  readonly employer: string;
  readonly title: string;
}

/**
 * Which application a mail answers: the employer must be named (or be the sender's domain); among several of one
 * employer the title decides. Null where that leaves none or more than one: the person looks then.
 */
export function applicationOfMail(mail: MailWords, applications: readonly SentApplication[]): string | null {
  const words = plain(`${mail.subject} ${mail.text}`);
  const domain = plain(mail.from.split('@')[1] ?? '').replaceAll(' ', '');
  const ofEmployer = applications.filter(({ employer }) => words.includes(plain(employer)) || domain.includes(plain(employer).replaceAll(' ', '')));
  if (ofEmployer.length === 1) return ofEmployer[0]?.id ?? null;
  // "Senior Platform Engineer" holds "Platform Engineer": the longest title that is named wins.
  const named = ofEmployer.filter(({ title }) => words.includes(plain(title))).sort((a, b) => b.title.length - a.title.length);
  const [first, second] = named;
  if (first === undefined || (second !== undefined && plain(second.title) === plain(first.title))) return null;
  return first.id;
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
