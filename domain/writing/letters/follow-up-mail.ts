import type { Candidate } from '#domain/candidate/candidate.ts';
import { dateInProse, documentLanguage } from '#domain/documents/labels.ts';
import { seedOf } from '../seed.ts';

export type FollowUpKind = 'follow_up' | 'thank_you';

export interface FollowUpTask {
  readonly kind: FollowUpKind;
  readonly candidate: Pick<Candidate, 'facts'>;
  readonly employer: string;
  readonly role: string;
  /** BCP 47 tag of the posting. */
  readonly language: string | null;
  /** ISO date on which the application went out, or on which the interview was. */
  readonly date: string;
}

/** A mail to be signed and sent: plain text, claims nothing but that the application was made. */
export interface FollowUpMail {
  readonly language: 'en' | 'de';
  readonly subject: string;
  readonly text: string;
}

const bodies = {
  en: {
    follow_up: [
      'On {date} I applied for the role of {role} at {employer}. I would like to ask how far the selection has come, and whether anything is missing from my side.',
      'I sent my application for the role of {role} at {employer} on {date}. Could you tell me where it stands? If you need anything further, I will send it at once.',
    ],
    thank_you: [
      'Thank you for the conversation on {date} about the role of {role} at {employer}. It was good to learn how you work. If questions remain, I will gladly answer them.',
      'Thank you for your time on {date}. I enjoyed talking about the role of {role} at {employer}, and I look forward to hearing from you.',
    ],
  },
  de: {
    follow_up: [
      'am {date} habe ich mich um die Stelle „{role}“ bei {employer} beworben. Können Sie mir sagen, wie weit die Auswahl ist und ob von meiner Seite noch etwas fehlt?',
      'meine Bewerbung um die Stelle „{role}“ bei {employer} ging am {date} an Sie. Ich möchte nach dem Stand fragen; fehlt noch etwas, schicke ich es gern sofort.',
    ],
    thank_you: [
      'vielen Dank für das Gespräch am {date} über die Stelle „{role}“ bei {employer}. Offene Fragen beantworte ich gern.',
      'danke für Ihre Zeit am {date}. Über die Stelle „{role}“ bei {employer} zu sprechen hat mich gefreut; ich freue mich auf Ihre Antwort.',
    ],
  },
} as const;

/** A follow-up or thank-you mail in the posting's language; under 120 words. */
export function followUpMail(task: FollowUpTask): FollowUpMail {
  const language = documentLanguage(task.language);
  const date = dateInProse(task.date.slice(0, 10), language);
  const variants = bodies[language][task.kind];
  const body = (variants[seedOf(`${task.employer}\n${task.role}`) % variants.length] ?? variants[0]).replace('{date}', date).replace('{role}', () => task.role).replace('{employer}', () => task.employer);
  const name = task.candidate.facts.find((f) => f.kind === 'name')?.text ?? '';
  const [hello, bye] = language === 'de' ? ['Guten Tag,', 'Freundliche Grüße'] : [`Hello ${task.employer} team,`, 'Kind regards'];
  const subject = {
    en: { follow_up: `Application for ${task.role}: ${name}`, thank_you: `Thank you: ${task.role}` },
    de: { follow_up: `Bewerbung als ${task.role}: ${name}`, thank_you: `Vielen Dank: ${task.role}` },
  }[language][task.kind];
  return { language, subject, text: `${hello}\n\n${body}\n\n${bye}\n${name}\n` };
}
