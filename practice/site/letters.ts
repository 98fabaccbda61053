import type { PracticeEmployer, PracticePosting } from '../employers/employer.ts';
import type { MailDraft, MailKind } from './mailbox.ts';

/** What an employer writes to an applicant. */
export function employerLetter(kind: MailKind, employer: PracticeEmployer, posting: PracticePosting, to: string, inReplyTo: string | null): MailDraft {
  const words = letters[kind](employer.name, posting.title);
  return { kind, employer: employer.token, fromName: `${employer.name} Recruiting`, fromAddress: `jobs@${employer.mailDomain}`, to, subject: words.subject, text: words.text, inReplyTo };
}

const letters: Readonly<Record<MailKind, (employer: string, title: string) => { subject: string; text: string }>> = {
  receipt: (employer, title) => ({
    subject: `Thank you for applying to ${employer}`,
    text: `Hello,\n\nwe have received your application for ${title}. Our team reads every application and will answer within two weeks.\n\nKind regards\n${employer} Recruiting\n`,
  }),
  interview: (employer, title) => ({
    subject: `${title} at ${employer}: shall we talk?`,
    text: `Hello,\n\nthank you for your application for ${title}. We would like to invite you to a first interview of 45 minutes by video. Would Tuesday or Thursday afternoon suit you?\n\nKind regards\n${employer} Recruiting\n`,
  }),
  rejection: (employer, title) => ({
    subject: `Your application for ${title}`,
    text: `Hello,\n\nthank you for your interest in ${employer}. We have decided not to move forward with your application for ${title}. We wish you well in your search.\n\nKind regards\n${employer} Recruiting\n`,
  }),
  code: (employer) => ({ subject: `Your security code for ${employer}`, text: '' }),
  thanks: (employer, title) => ({
    subject: `Re: ${title}`,
    text: `Hello,\n\nthank you for your message about ${title}. Your application is with the team; we will be in touch.\n\nKind regards\n${employer} Recruiting\n`,
  }),
};
