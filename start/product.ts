import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporalVersion } from '#temporal/pins.ts';
import type { FolderVersions } from './data-folder.ts';

/** The project's folder, absolute. */
export const projectRoot = join(import.meta.dirname, '..');

/** Where fetched programs and built parts are kept; may be removed at any time. */
export const cacheFolder = join(projectRoot, '.cache');

/** Under which name boards and pages are asked, so that whoever runs them knows whom to write to. */
export function userAgentOf(version: string): string {
  return `Countersign/${version} (job applications of one person; https://github.com/countersign/countersign)`;
}

/** The versions of this product and of what it writes data with. */
export const versions: FolderVersions = {
  product: (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { readonly version: string }).version,
  postgresql: '18',
  temporal: temporalVersion.server,
};
