// Writes .env.example and docs/settings.md from the table of settings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEnvExample, renderSettingsPage } from './render.ts';

const root = join(import.meta.dirname, '..', '..');
writeFileSync(join(root, '.env.example'), renderEnvExample());
writeFileSync(join(root, 'docs', 'settings.md'), renderSettingsPage());
