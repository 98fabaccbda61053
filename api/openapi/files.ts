import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { routes } from '../routes.ts';
import { openApiDocument } from './document.ts';
import { openApiRoute } from './openapi.routes.ts';

const folder = join(import.meta.dirname, '..', '..', 'ui', 'src', 'lib', 'api');

/** What the screens are built on, by path: the API's document and the types made from it. */
export async function openApiFiles(): Promise<ReadonlyMap<string, string>> {
  const document = openApiDocument([...routes, openApiRoute(routes)]);
  const types = astToString(await openapiTS(JSON.stringify(document)));
  const notice = '// Made from the API by "node api/openapi/write.ts"; not to be changed by hand.\n';
  return new Map([
    [join(folder, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`],
    [join(folder, 'generated.ts'), `${notice}${types}`],
  ]);
}
