// Writes the OpenAPI document and the types that the screens are built on.
import { writeFileSync } from 'node:fs';
import { openApiFiles } from './files.ts';

for (const [path, text] of await openApiFiles()) writeFileSync(path, text);
