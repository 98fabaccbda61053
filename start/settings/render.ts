import { settings, type Setting } from './table.ts';

const all: readonly Setting<unknown>[] = Object.values(settings);
const origin = 'Made from start/settings/table.ts by: node start/settings/write.ts';

/** `.env.example`: every setting with its default, commented out. */
export function renderEnvExample(): string {
  const blocks = all.map(({ variable, doc, form, default: value }) => `# ${doc}\n# ${capitalised(form)}.\n# ${variable}=${value ?? ''}\n`);
  return `# ${origin}\n# Copy this file to .env and remove the # before what you set. The environment goes before .env.\n\n${blocks.join('\n')}`;
}

/** `docs/settings.md`. */
export function renderSettingsPage(): string {
  const rows = all.map(({ variable, doc, form, default: value }) => `| \`${variable}\` | ${doc} | ${capitalised(form)} | ${value === null ? 'unset' : `\`${value}\``} |`);
  return `<!-- ${origin} -->\n# Settings\n\nSet in the environment or in the file \`.env\` in the project folder (the environment goes first). A wrong value stops the start and says which.\n\n| variable | what it does | form | default |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
