import { settings, type Setting, type Settings } from './table.ts';

/** Settings that cannot be used, a sentence each. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** Prefixes that are the product's alone: a variable with one that no setting has is a typing error. */
const ownPrefix = 'COUNTERSIGN_';
/** Handed to children or read by one command only; no settings. */
const internal = new Set(['COUNTERSIGN_CONFIG', 'COUNTERSIGN_FOLDER', 'COUNTERSIGN_PASSPHRASE']);

/** Reads all settings from an environment. An empty variable counts as unset. Throws WrongSettings naming each. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const sentences: string[] = [...unknownVariables(environment)];
  const values = Object.entries(settings).map(([name, setting]: [string, Setting<unknown>]) => {
    const written = environment[setting.variable]?.trim();
    const text = written === undefined || written === '' ? setting.default : written;
    if (text === null) return [name, null];
    const result = setting.schema.safeParse(text);
    if (!result.success) sentences.push(`${setting.variable} is "${text}". It must be ${setting.form}${setting.default === null ? '' : ` (${setting.default} when unset)`}. Correct it where it is set: the command line, the environment or the file .env.`);
    return [name, result.data];
  });
  if (sentences.length > 0) throw new WrongSettings(sentences);
  return Object.fromEntries(values) as Settings;
}

function unknownVariables(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set(Object.values(settings).map((setting) => setting.variable as string));
  return Object.keys(environment)
    .filter((variable) => variable.startsWith(ownPrefix) && !known.has(variable) && !internal.has(variable))
    .map((variable) => `${variable} is set, but there is no such setting. Known ones stand in docs/settings.md.`);
}
