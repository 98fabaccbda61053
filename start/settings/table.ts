import { z } from 'zod';

/** One setting: what it is, how it is written, and what holds when it is not. */
export interface Setting<T> {
  readonly variable: string;
  /** One sentence for `.env.example` and the docs. */
  readonly doc: string;
  /** What a right value looks like, in words that finish "It must be …". */
  readonly form: string;
  /** Reads the text of the variable. */
  readonly schema: z.ZodType<T, string>;
  /** As it would be written; null where the setting may stay unset. */
  readonly default: string | null;
}

/** The value a setting gives: null can only come from one without a default. */
type SettingValue<S> = S extends Setting<infer T> & { readonly default: null } ? T | null : S extends Setting<infer T> ? T : never;

const whole = (min: number, max: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const address = (...schemes: readonly string[]) => z.string().refine((text) => schemes.includes(schemeOf(text)));
const text = z.string().min(1);
/** Dollars as millionths of one. */
const dollars = z.string().regex(/^\d{1,5}(\.\d{1,4})?$/).transform((sum) => Math.round(Number(sum) * 1_000_000));

function schemeOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol.slice(0, -1) : '';
}

const postgresAddress = { form: 'an address such as postgres://user:password@host:5432/database', schema: address('postgres', 'postgresql'), default: null } as const;

/** Every setting of the product. This table makes `.env.example` and `docs/settings.md`. */
export const settings = {
  data: {
    variable: 'COUNTERSIGN_DATA', doc: 'Folder that holds everything: database, files, keys, logs. Also --data.',
    form: 'a folder', schema: text, default: '.countersign',
  },
  port: {
    variable: 'COUNTERSIGN_PORT', doc: 'Port of the one address. Unset: chosen at the first start and kept in the data folder. Also --port.',
    form: 'a whole number from 1 to 65535', schema: whole(1, 65_535), default: null,
  },
  practice: {
    variable: 'COUNTERSIGN_PRACTICE', doc: 'Adds a sample candidate and practice employers. Also --practice.',
    form: 'true or false', schema: z.enum(['true', 'false']).transform((value) => value === 'true'), default: 'false',
  },
  replay: {
    variable: 'COUNTERSIGN_REPLAY', doc: 'Folder with recorded answers of boards. Campaigns of real candidates then read these instead of the network.',
    form: 'a folder', schema: text, default: null,
  },
  logLevel: {
    variable: 'COUNTERSIGN_LOG_LEVEL', doc: 'How much the logs in the data folder say.',
    form: 'debug, info, warn or error', schema: z.enum(['debug', 'info', 'warn', 'error']), default: 'info',
  },
  temporalAddress: {
    variable: 'TEMPORAL_ADDRESS', doc: 'host:port of a Temporal server of your own. Unset: one is started.',
    form: 'host:port, such as 127.0.0.1:7233', schema: z.string().regex(/^[^\s:/]+:\d{1,5}$/), default: null,
  },
  temporalNamespace: {
    variable: 'TEMPORAL_NAMESPACE', doc: 'Namespace of the workflows; made when missing.',
    form: 'letters, digits, dots and hyphens', schema: z.string().regex(/^[\w.-]{2,200}$/), default: 'countersign',
  },
  holdPatches: {
    variable: 'COUNTERSIGN_HOLD_PATCHES', doc: 'True while workers of an older version still run on other machines: workflows go on as those can read. False again when the last of them has ended.',
    form: 'true or false', schema: z.enum(['true', 'false']).transform((value) => value === 'true'), default: 'false',
  },
  databaseUrl: {
    variable: 'DATABASE_URL', doc: 'PostgreSQL 18 of your own, as a role that may create roles and databases. Unset: one is started.', ...postgresAddress,
  },
  redisUrl: {
    variable: 'REDIS_URL', doc: 'Redis, for several API processes: with it they tell each other of new events and count sign-in attempts together. Unset: events go through PostgreSQL, and the one process counts.',
    form: 'an address such as redis://:password@host:6379', schema: address('redis', 'rediss'), default: null,
  },
  qdrantUrl: {
    variable: 'QDRANT_URL', doc: 'Qdrant, for workers on several machines: it holds the vectors by which similar openings are found. Its key is the password in the address. Unset: a file in the data folder.',
    form: 'an address such as http://:key@host:6333', schema: address('http', 'https'), default: null,
  },
  smtpUrl: {
    variable: 'SMTP_URL', doc: 'Server by which mails are sent. Unset: they are kept in the outbox and shown on screen.',
    form: 'an address such as smtps://user:password@mail.example:465', schema: address('smtp', 'smtps'), default: null,
  },
  sendgridKey: { variable: 'SENDGRID_API_KEY', doc: 'Key of SendGrid, to send mails by its API instead of SMTP.', form: 'a key', schema: text, default: null },
  holdSeconds: {
    variable: 'COUNTERSIGN_HOLD_SECONDS', doc: 'How long a signed application can be taken back before it is sent.',
    form: 'a whole number of seconds from 0 to 86400', schema: whole(0, 86_400), default: '10',
  },
  approvalExpiryDays: {
    variable: 'COUNTERSIGN_APPROVAL_EXPIRY_DAYS', doc: 'How long an application waits for its signature before it expires and gives its place back.',
    form: 'a whole number of days from 1 to 90', schema: whole(1, 90), default: '7',
  },
  followUpDays: {
    variable: 'COUNTERSIGN_FOLLOW_UP_DAYS', doc: 'Days after the submission on which a follow-up is drafted, separated by commas. It still waits for its own signature.',
    form: 'up to three whole numbers of days from 1 to 90 in rising order, such as 7,21',
    schema: z.string().regex(/^\d{1,2}(,\d{1,2}){0,2}$/).transform((text): readonly number[] => text.split(',').map(Number))
      .refine((days) => days.every((day, index) => day >= 1 && day <= 90 && day > (days[index - 1] ?? 0))),
    default: '7,21',
  },
  closingDays: {
    variable: 'COUNTERSIGN_CLOSING_DAYS', doc: 'Days without an answer after which an application is closed as "no answer".',
    form: 'a whole number of days from 1 to 365', schema: whole(1, 365), default: '60',
  },
  pictureDays: {
    variable: 'COUNTERSIGN_PICTURE_DAYS', doc: 'Days that pictures, traces and recordings of pages are kept as evidence; 0 keeps them for good. Hashes, approvals and receipts always stay.',
    form: 'a whole number of days from 0 to 3650', schema: whole(0, 3650), default: '365',
  },
  ownBrowser: {
    variable: 'COUNTERSIGN_OWN_BROWSER', doc: 'Opens the forms of real employers in your own Chrome, filled in, if there is a display: the last click is yours. False: they become packets.',
    form: 'true or false', schema: z.enum(['true', 'false']).transform((value) => value === 'true'), default: 'true',
  },
  chrome: { variable: 'COUNTERSIGN_CHROME', doc: 'Your own Chrome or Chromium. Unset: looked for in the usual places.', form: 'a file', schema: text, default: null },
  dailyCap: {
    variable: 'COUNTERSIGN_DAILY_CAP', doc: 'Most applications that a candidate sends in any 24 hours: what a new candidate begins with. Each can change it under Settings.',
    form: 'a whole number from 1 to 50', schema: whole(1, 50), default: '10',
  },
  window: {
    variable: 'COUNTERSIGN_WINDOW', doc: 'Most applications of a candidate that are prepared or wait for the person at one time, shared by all campaigns: what a new candidate begins with. Each can change it under Settings.',
    form: 'a whole number from 1 to 100', schema: whole(1, 100), default: '10',
  },
  adzunaAppId: { variable: 'ADZUNA_APP_ID', doc: 'App id of Adzuna. With its key, searches such as adzuna:gb/night baker can be added under Sources.', form: 'an id', schema: text, default: null },
  adzunaAppKey: { variable: 'ADZUNA_APP_KEY', doc: 'App key of Adzuna.', form: 'a key', schema: text, default: null },
  usajobsKey: { variable: 'USAJOBS_API_KEY', doc: 'Key of USAJOBS. With the mail address, usajobs:usajobs or a search such as usajobs:park ranger can be added under Sources.', form: 'a key', schema: text, default: null },
  usajobsEmail: { variable: 'USAJOBS_EMAIL', doc: 'Mail address that the key of USAJOBS was registered with.', form: 'a mail address', schema: z.email(), default: null },
  jsearchKey: { variable: 'JSEARCH_API_KEY', doc: 'Key of JSearch, which charges by request. With it, searches such as jsearch:night baker in Leeds can be added under Sources.', form: 'a key', schema: text, default: null },
  models: {
    variable: 'COUNTERSIGN_MODELS', doc: 'Models that may write, best first, as provider:model, separated by commas; if one fails, the next is asked. Unset: the offline driver writes, without key and cost.',
    form: 'a list such as anthropic:claude-haiku-5-5,ollama:qwen3:8b', schema: z.string().regex(/^[^\s,]+(\s*,\s*[^\s,]+){0,4}$/).transform((list): readonly string[] => list.split(',').map((name) => name.trim())), default: null,
  },
  openaiKey: { variable: 'OPENAI_API_KEY', doc: 'Key for models of openai.', form: 'a key', schema: text, default: null },
  anthropicKey: { variable: 'ANTHROPIC_API_KEY', doc: 'Key for models of anthropic.', form: 'a key', schema: text, default: null },
  groqKey: { variable: 'GROQ_API_KEY', doc: 'Key for models of groq.', form: 'a key', schema: text, default: null },
  ollamaUrl: {
    variable: 'OLLAMA_URL', doc: 'Address of Ollama\'s OpenAI-compatible API.',
    form: 'an address such as http://127.0.0.1:11434/v1', schema: address('http', 'https'), default: 'http://127.0.0.1:11434/v1',
  },
  modelUrl: {
    variable: 'COUNTERSIGN_MODEL_URL', doc: 'Address of another OpenAI-compatible API, for the provider "compatible".',
    form: 'an address such as https://models.example/v1', schema: address('http', 'https'), default: null,
  },
  modelKey: { variable: 'COUNTERSIGN_MODEL_KEY', doc: 'Key for the provider "compatible", if it asks for one.', form: 'a key', schema: text, default: null },
  modelCeilingApplication: {
    variable: 'COUNTERSIGN_MODEL_CEILING_APPLICATION', doc: 'Most US dollars that models may cost for one application. No call is made that could exceed it.',
    form: 'a sum such as 0.10', schema: dollars, default: '0.10',
  },
  modelCeilingDay: {
    variable: 'COUNTERSIGN_MODEL_CEILING_DAY', doc: 'Most US dollars that models may cost in any 24 hours.',
    form: 'a sum such as 2', schema: dollars, default: '2',
  },
  modelCeilingMonth: {
    variable: 'COUNTERSIGN_MODEL_CEILING_MONTH', doc: 'Most US dollars that models may cost in a month.',
    form: 'a sum such as 20', schema: dollars, default: '20',
  },
  secondOpinion: {
    variable: 'COUNTERSIGN_SECOND_OPINION', doc: 'A model also looks at what the gate let pass. It can add doubts, never remove one.',
    form: 'true or false', schema: z.enum(['true', 'false']).transform((value) => value === 'true'), default: 'false',
  },
  modelScores: {
    variable: 'COUNTERSIGN_MODEL_SCORES', doc: 'How many of a campaign\'s best openings a model reads line by line. It moves a score by ten points at most, and changes no blocker. 0 leaves scores to the rules alone.',
    form: 'a whole number from 0 to 200', schema: whole(0, 200), default: '20',
  },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

export type Settings = { readonly [Name in keyof typeof settings]: SettingValue<(typeof settings)[Name]> };
