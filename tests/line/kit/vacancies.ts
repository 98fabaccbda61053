import type { PersonTx } from '#db/access/database.ts';
import type { PracticeEmployer, PracticePosting } from '#practice/employers/employer.ts';
import { practiceEmployers } from '#practice/employers/index.ts';
import { boardEmployers } from './ground.ts';

/** The practice posting of a requisition, with its employer. Throws where none has it. */
export function vacancyOf(requisition: string): { readonly employer: PracticeEmployer; readonly posting: PracticePosting } {
  const employer = practiceEmployers.find(({ postings }) => postings.some((one) => one.requisition === requisition));
  const posting = employer?.postings.find((one) => one.requisition === requisition);
  if (employer === undefined || posting === undefined) throw new Error(`no practice employer has ${requisition}`);
  return { employer, posting };
}

/** The boards of the practice employers at an origin; answers their ids. */
export async function addBoards({ em }: PersonTx, origin: string): Promise<string[]> {
  const added: string[] = [];
  for (const { system, token, name } of boardEmployers) {
    const [row] = await em.execute<{ id: string }[]>(
      'insert into board (source, tenant, origin, employer) values (?, ?, ?, ?) on conflict (source, tenant, origin) do update set employer = excluded.employer returning id',
      [system, token, origin, name],
    );
    if (row !== undefined) added.push(row.id);
  }
  return added;
}
