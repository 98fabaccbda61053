// Writes docs/keys.md from the table of keys.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysDocument } from './keys-document.ts';

writeFileSync(join(import.meta.dirname, '../../../../docs/keys.md'), keysDocument());
