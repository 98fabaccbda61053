import { randomUUID } from 'node:crypto';
import type { Preferences, StoredAnswer } from '#domain/candidate/candidate.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { SourceName } from '#domain/posting/posting.ts';
import { runningCampaigns } from '#db/campaigns/campaign.repository.ts';
import { listCandidates, makeCandidate } from '#db/candidates/candidate.repository.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { createCampaign, startCampaign } from '../campaigns/campaigns.usecases.ts';
import { noPractice } from './candidates.errors.ts';

/** The sample candidate and the practice employers' boards, as the composition root gives them. */
export interface PracticeSample {
  readonly origin: string;
  readonly resume: unknown;
  readonly preferences: Preferences;
  readonly answers: readonly StoredAnswer[];
  readonly boards: readonly { readonly source: SourceName; readonly tenant: string; readonly employer: string }[];
}

/** Makes the sample candidate once and starts a campaign over all practice boards; a second call finds both. */
export async function startPractice(deps: ApiDeps, userId: string): Promise<{ candidateId: string; campaignId: string }> {
  const { practice } = deps;
  if (practice === null) throw noPractice();
  const made = await deps.database.asPerson(userId, async (tx) => {
    const known = (await listCandidates(tx)).find((candidate) => candidate.kind === 'practice');
    const [running] = known === undefined ? [] : await runningCampaigns(tx, known.id);
    if (known !== undefined && running !== undefined) return { candidateId: known.id, campaignId: running.id };
    const { facts } = factsFromJsonResume(practice.resume, 'sample résumé', randomUUID);
    const name = facts.find((fact) => fact.kind === 'name')?.text ?? 'Sample candidate';
    const candidateId = known?.id ?? (await makeCandidate(tx, { kind: 'practice', name, facts, preferences: practice.preferences, answers: practice.answers, ...deps.limits }));
    const boards = await Promise.all(practice.boards.map((board) => addBoard(tx, { ...board, origin: practice.origin })));
    const campaignId = randomUUID();
    await createCampaign(tx, campaignId, {
      candidateId, name: 'Platform work, Berlin or remote', brief: 'Senior platform, reliability or back-end engineering, Berlin or remote in the EU, from 78,000 EUR.',
      plan: null, boards: boards.map((board) => board.id), threshold: 60, maxApplications: 50,
    });
    return { candidateId, campaignId };
  });
  await startCampaign(deps, userId, made.campaignId);
  return made;
}
