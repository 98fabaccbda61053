import { createQdrantVectors } from './qdrant.ts';
import { createSqliteVectors } from './sqlite.ts';
import type { Vectors } from './vectors.port.ts';

/** The driver that settings ask for: Qdrant where an address of one is given, else files in `folder`. */
export function createConfiguredVectors(qdrantUrl: string | null, folder: string): Vectors {
  return qdrantUrl === null ? createSqliteVectors(folder) : createQdrantVectors(qdrantUrl);
}
