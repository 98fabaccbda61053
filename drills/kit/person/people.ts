import { formEmployers, practiceEmployers } from '#practice/employers/index.ts';
import { sampleAnswers, samplePreferences, sampleResume } from '#practice/sample-candidate/index.ts';
import { until } from '../../../tests/support/signed-in.ts';
import { asOwnPerson, type Ground } from '../ground.ts';

/** One application that a drill follows from the taking to its end. */
export interface Pipeline {
  readonly applicationId: string;
  /** Another application of the same person for the same vacancy, through a second advertisement: it must be turned away. */
  readonly twinId: string | null;
  readonly candidateId: string;
  /** By which the employers know the applicant. */
  readonly email: string;
  readonly requisition: string;
}

export interface Vacancy {
  readonly openingId: string;
  readonly requisition: string;
  readonly overHttp: boolean;
}

export interface Applicant {
  readonly candidateId: string;
  readonly email: string;
}

const overHttp: readonly string[] = ['greenhouse', 'lever'];

/**
 * Reads the boards of all practice employers by a campaign of the sample candidate, ends it, and answers the vacancies
 * that a form of one system leads to.
 */
export async function readBoards(ground: Ground): Promise<Vacancy[]> {
  const { person } = ground;
  const { campaignId, candidateId } = await person.must<{ campaignId: string; candidateId: string }>('POST', '/candidates/practice');
  const read = async () => (await person.must<{ boards: { state: string }[] }>('GET', `/campaigns/${campaignId}`)).boards;
  await until(read, (boards) => boards.every(({ state }) => state === 'done'));
  await person.must('PUT', `/campaigns/${campaignId}/state`, { state: 'ended' });
  const { applications } = await person.must<{ applications: { id: string; stage: string }[] }>('GET', `/applications?candidate=${candidateId}`);
  for (const { id } of applications) await person.call('POST', `/applications/${id}/withdraw`);
  return vacancies(ground);
}

async function vacancies(ground: Ground): Promise<Vacancy[]> {
  const postings = [...practiceEmployers, ...formEmployers].flatMap(({ system, postings }) => postings.map(({ id, requisition }) => ({ id, requisition, system })));
  const { rows } = await asOwnPerson(ground, (client) =>
    client.query<{ opening_id: string; ids: string[] }>("select opening_id, array_agg(content ->> 'externalId') as ids from posting where practice and closed_at is null group by opening_id order by min(identity)"),
  );
  const known = new Set<string>();
  return rows.flatMap(({ opening_id: openingId, ids }) => {
    const found = postings.filter(({ id }) => ids.includes(id));
    const systems = new Set(found.map(({ system }) => overHttp.includes(system)));
    const [first] = found;
    // Two openings of one vacancy: the second would rightly be refused.
    if (first === undefined || systems.size !== 1 || known.has(first.requisition)) return [];
    known.add(first.requisition);
    return [{ openingId, requisition: first.requisition, overHttp: overHttp.includes(first.system) }];
  });
}

/** Another practice candidate with an address of their own: employers know them apart. */
export async function applicant({ person }: Pick<Ground, 'person'>, n: number): Promise<Applicant> {
  const email = `applicant-${n}@example.org`;
  const resume = sampleResume as { readonly basics: Readonly<Record<string, unknown>> };
  const { id } = await person.must<{ id: string }>('POST', '/candidates', {
    kind: 'practice',
    resume: { format: 'json_resume', fileName: 'resume.json', content: JSON.stringify({ ...resume, basics: { ...resume.basics, email } }) },
    preferences: samplePreferences,
    answers: sampleAnswers.map(({ topic, value }) => ({ topic, value })),
  });
  return { candidateId: id, email };
}

/** Takes a vacancy by hand. */
export async function take({ person }: Pick<Ground, 'person'>, { candidateId, email }: Applicant, { openingId, requisition }: Vacancy): Promise<Pipeline> {
  const { status, body } = await person.call<{ id?: string; error?: { details?: { applicationId?: string } } }>('POST', '/applications', { candidateId, openingId });
  // A first try that was cut off may have taken it.
  const applicationId = body.id ?? body.error?.details?.applicationId;
  if (applicationId === undefined) throw new Error(`${requisition} was not taken: ${status} ${JSON.stringify(body)}`);
  return { applicationId, twinId: null, candidateId, email, requisition };
}

/** The applications of a pipeline. */
export function idsOf({ applicationId, twinId }: Pipeline): readonly string[] {
  return twinId === null ? [applicationId] : [applicationId, twinId];
}

/** Which applicant takes which vacancy: as many as asked for, `inChromium` of them at systems that need a browser. */
export function assignments(all: readonly Vacancy[], pipelines: number, inChromium: number): { readonly applicant: number; readonly vacancy: Vacancy }[] {
  const spread = (vacancies: readonly Vacancy[], count: number) => {
    if (count > 0 && vacancies.length === 0) throw new Error('no practice vacancy of the kind was read');
    return Array.from({ length: count }, (_, index) => ({ applicant: Math.floor(index / vacancies.length) + 1, vacancy: vacancies[index % vacancies.length] as Vacancy }));
  };
  const http = spread(all.filter((vacancy) => vacancy.overHttp), pipelines - inChromium);
  const chromium = spread(all.filter((vacancy) => !vacancy.overHttp), inChromium);
  // Side by side: both kinds are under way from the beginning.
  return [...http, ...chromium].sort((a, b) => a.applicant - b.applicant);
}
