import type { Vectors } from './vectors.port.ts';

/** The driver that settings ask for: Qdrant where an address of one is given, else files in `folder`. Only that one is loaded. */
export async function createConfiguredVectors(qdrantUrl: string | null, folder: string): Promise<Vectors> {
  if (qdrantUrl === null) return (await import('./sqlite.ts')).createSqliteVectors(folder);
  return (await import('./qdrant.ts')).createQdrantVectors(qdrantUrl);
}
