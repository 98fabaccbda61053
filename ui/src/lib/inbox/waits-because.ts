import type { InboxItem } from '#lib/api/types.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** Why an item waits, in few words of the person's language, for its row; null where the tab says it. */
export function waitsBecause({ tab, mailId, says, needsYou }: Pick<InboxItem, 'tab' | 'mailId' | 'says' | 'needsYou'>, { t }: Pick<I18n, 't'>): string | null {
  if (needsYou !== null) {
    const asked = needsYou.questions.filter((q) => q.required);
    const [first] = asked.length > 0 ? asked : needsYou.questions;
    return needsYou.reason === 'unknown_question' && first !== undefined ? t.desk.asks(first.label, needsYou.questions.length - 1) : t.desk.needs[needsYou.reason].title;
  }
  if (tab === 'settle') return mailId === null ? t.desk.settle.title : t.desk.mail.settle;
  if (tab === 'replies') return t.desk.reply.title;
  return says === null ? null : (t.desk.mail.waits[says] ?? says);
}
