export type QuestionKind = 'text' | 'long_text' | 'number' | 'email' | 'phone' | 'url' | 'date' | 'file' | 'yes_no' | 'one_of' | 'many_of' | 'consent';

/** One question of an employer's form as a person would read it. */
export interface FormQuestion {
  /** The form's own id for the field: element id, input name or path. */
  readonly id: string;
  readonly label: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Characters for text, bytes for a file; null when the form states none. */
  readonly maxLength: number | null;
  /** Accepted file endings, with dot; empty when the form states none. */
  readonly accept: readonly string[];
  /** Diversity, disability, veteran, criminal record…: answered only from what the person stored. */
  readonly sensitive: boolean;
  readonly section: string | null;
}

/** What stops a machine on this form: the person does that step. */
export type HandOverPoint = 'captcha' | 'log_in' | 'emailed_code' | 'bot_wall' | 'signature' | 'assisted_only';

/** Which driver reads and fills a form; `generic` is any other labelled form, `workday` is filled by the person alone. */
export type FormSystem = 'greenhouse' | 'greenhouse_old' | 'lever' | 'ashby' | 'workable' | 'smartrecruiters' | 'recruitee' | 'teamtailor' | 'personio' | 'breezy' | 'bamboohr' | 'workday' | 'generic';

/** An employer's form, read once; preview, answers, approval, filling and read-back use the same plan. */
export interface FormPlan {
  readonly system: FormSystem;
  readonly url: string;
  readonly questions: readonly FormQuestion[];
  readonly handOver: readonly HandOverPoint[];
}

/** Why a question has no answer: what is on record fits no option or format of it, only what the person stored may answer it, or nothing on record does. */
export const emptyWhys = ['fits_nothing', 'yours_alone', 'not_on_record'] as const;
export type EmptyWhy = (typeof emptyWhys)[number];

/** Where an answer came from; shown beside it before signing. */
export type AnswerOrigin =
  | { readonly from: 'stored'; readonly topic: string; readonly learnedAt: string }
  | { readonly from: 'facts'; readonly facts: readonly string[] }
  | { readonly from: 'document'; readonly document: 'resume' | 'letter' }
  | { readonly from: 'own_file' }
  | { readonly from: 'source' }
  /** One of `emptyWhys`; a sentence in bundles from before. */
  | { readonly from: 'left_empty'; readonly why: string };

/** What will be put into one field. A file's value is its SHA-256; several choices are several values. */
export interface FormAnswer {
  readonly questionId: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly origin: AnswerOrigin;
}
