/** Vectors of one maker: only these can be compared with each other. */
export interface Collection {
  /** Small letters, digits and hyphens. */
  readonly name: string;
  readonly dimensions: number;
}

export interface Point {
  /** A UUID. */
  readonly id: string;
  /** Who may find it: a search names the scopes it may look into. */
  readonly scopes: readonly string[];
  /** Of which text and for whom it was made; another mark means that it is to be made anew. */
  readonly mark: string;
  readonly values: readonly number[];
}

/** A point found; `closeness` is the cosine, 1 for the same direction. */
export interface Near {
  readonly id: string;
  readonly closeness: number;
}

/**
 * An index of vectors. All of it is derived: it is in no backup, may be lost at any time and is then filled again.
 * Every verb throws `VectorsAway` where the index cannot be reached.
 */
export interface Vectors {
  readonly by: 'sqlite-vec' | 'qdrant';
  /** Puts points in, in place of those with the same ids. */
  upsert(of: Collection, points: readonly Point[]): Promise<void>;
  /** Removing what is not there is done already. */
  remove(of: Collection, ids: readonly string[]): Promise<void>;
  /** Marks of those of the ids that are there. */
  marks(of: Collection, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The points nearest to a vector, or to a point and without it, closest first; null where that point is not there. */
  nearest(of: Collection, to: readonly number[] | { readonly id: string }, within: { readonly scopes: readonly string[]; readonly limit: number }): Promise<readonly Near[] | null>;
  /** Drops every other collection. */
  keepOnly(of: Collection): Promise<void>;
  /** Since when it has not answered; null while it does. */
  away(): Date | null;
  close(): Promise<void>;
}

/** Go on without: whatever asked is an extra, and asks again another time. */
export class VectorsAway extends Error {
  override name = 'VectorsAway';
}
