import type { MailView, SaidInterview } from '#lib/api/types.ts';

/** Day and time of an interview as they stand in the form: "2026-11-24", "10:00"; empty where they are not known. */
export class InterviewDay {
  day = $state('');
  time = $state('');

  constructor(proposed: MailView['proposed'] = null) {
    this.day = proposed?.day ?? '';
    this.time = proposed?.time ?? '';
  }

  /** As the API takes it: an hour of the person's own day. */
  get said(): SaidInterview {
    return { day: this.day, at: this.time === '' ? null : new Date(`${this.day}T${this.time}`).toISOString() };
  }
}
