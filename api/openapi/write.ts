// Writes the OpenAPI document of the whole API to the file from which the UI's client and types are generated.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { routes } from '../routes.ts';
import { openApiDocument } from './document.ts';
import { openApiRoute } from './openapi.routes.ts';

const path = join(import.meta.dirname, '..', '..', 'ui', 'src', 'lib', 'api', 'openapi.json');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(openApiDocument([...routes, openApiRoute(routes)]), null, 2)}\n`);
process.stdout.write(`routes=${routes.length + 1} file=ui/src/lib/api/openapi.json\n`);
