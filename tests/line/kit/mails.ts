import type { Answer } from './api.ts';
import type { Applicant, Line, Story } from './line.ts';

export type MailView = Story['mails'][number];

/** The mails that leave, or left, with an application. */
export const outgoing = ({ mails }: Story): MailView[] => mails.filter(({ direction }) => direction === 'out');

/** Where they stand, in their order. */
export const states = (story: Story): MailView['state'][] => outgoing(story).map(({ state }) => state);

/** An application that has been sent and waits for an answer. */
export async function sent(line: Line): Promise<{ ines: Applicant; id: string }> {
  const ines = await line.applicant();
  const id = await line.prepared(ines, 'HP-2063');
  await line.sign(id);
  await line.waitFor(id, 'following_up');
  return { ines, id };
}

/** The same, as far as its first follow-up waits for its signature. */
export async function drafted(line: Line): Promise<{ ines: Applicant; id: string; mail: MailView }> {
  const { ines, id } = await sent(line);
  const [mail] = outgoing(await line.waitUntil(id, (story) => states(story).includes('waiting')));
  if (mail === undefined) throw new Error('nothing was drafted');
  return { ines, id, mail };
}

/** Signs a mail as it stands on the screen. */
export function signMail(line: Line, mail: MailView): Promise<Answer<{ error?: { code: string; message: string } }>> {
  return line.api.call('POST', `/mails/${mail.id}/sign`, { contentHash: mail.contentHash });
}
