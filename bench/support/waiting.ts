import { until } from '../../tests/support/signed-in.ts';
import { asOwnPerson, type Ground } from '../../drills/kit/ground.ts';
import { applicant, assignments, readBoards, take, type Applicant } from '../../drills/kit/person/people.ts';
import { inFlight } from './in-flight.ts';

/** Vacancies whose form asks nothing that the sample candidate has not answered. */
const answered: readonly string[] = ['HP-2063', 'LG-84', 'LG-90', 'OF-301', 'OF-309', 'BW-9001'];

/** Brings so many applications to the signature; answers their ids. */
export async function waitingApplications(ground: Ground, count: number): Promise<string[]> {
  const vacancies = (await readBoards(ground)).filter(({ requisition }) => answered.includes(requisition));
  const wanted = assignments(vacancies, count, 0);
  const people = new Map<number, Applicant>();
  for (const { applicant: n } of wanted) if (!people.has(n)) people.set(n, await applicant(ground, n));
  const ids: string[] = [];
  await inFlight(8, wanted.length, async (index) => {
    const one = wanted[index];
    const who = people.get(one?.applicant ?? 0);
    if (one !== undefined && who !== undefined) ids.push((await take(ground, who, one.vacancy)).applicationId);
  });
  const waiting = () =>
    asOwnPerson(ground, async (client) => (await client.query<{ count: number }>("select count(*)::int as count from application where stage = 'awaiting_approval' and id = any($1::uuid[])", [ids])).rows[0]?.count ?? 0);
  await until(waiting, (found) => found === count, 60 + count * 3);
  return ids;
}
