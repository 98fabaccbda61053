import type { PersonTx, SystemTx } from '../access/database.ts';

/** What came of reading an employer's page: its words, that its site forbids programs to read it, or that there was nothing to read. */
export interface KeptCompanyPage {
  readonly address: string;
  readonly outcome: 'read' | 'forbidden' | 'failed';
  /** Why there are no words. */
  readonly says: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
  readonly content: string | null;
  readonly readAt: Date;
  /** Until then nobody asks the site again. */
  readonly againAt: Date;
}

/** What is known of these addresses, in their order. */
export async function companyPages(tx: PersonTx, addresses: readonly string[]): Promise<KeptCompanyPage[]> {
  if (addresses.length === 0) return [];
  const rows = await tx.em.execute<{ address: string; outcome: KeptCompanyPage['outcome']; says: string | null; url: string | null; sha256: string | null; content: string | null; read_at: string | Date; again_at: string | Date }[]>(
    `select address, outcome, says, url, sha256, content, read_at, again_at from company_page where address in (${addresses.map(() => '?').join(', ')})`, [...addresses],
  );
  const kept = rows.map(({ read_at: readAt, again_at: againAt, ...row }) => ({ ...row, readAt: new Date(readAt), againAt: new Date(againAt) }));
  return addresses.flatMap((address) => kept.filter((page) => page.address === address));
}

/** Keeps what came of reading an address, in place of what came of it before. */
export async function keepCompanyPage(tx: SystemTx, page: KeptCompanyPage): Promise<void> {
  await tx.em.execute(
    `insert into company_page (address, outcome, says, url, sha256, content, read_at, again_at) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (address) do update set outcome = excluded.outcome, says = excluded.says, url = excluded.url, sha256 = excluded.sha256, content = excluded.content, read_at = excluded.read_at, again_at = excluded.again_at`,
    [page.address, page.outcome, page.says, page.url, page.sha256, page.content, page.readAt, page.againAt],
  );
}
