import { JsonType, type EntityMetadata, type EntityName, type Loaded } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { askOf } from './transaction.ts';

type Raw = Readonly<Record<string, unknown>>;

/** From a row as the driver gives it to the entity's shape. */
type Shaping = (raw: Raw) => Record<string, unknown>;

/** Statements by their text as written here, with the name and the numbered places that the database knows them by. */
const statements = new Map<string, { readonly name: string; readonly text: string }>();

/**
 * Rows of one statement, `?` for each value. In a transaction it goes by a name, its values beside it, and the database
 * takes it apart and plans it once for a connection: with row-level security that costs more than most of them do. Its
 * text must be one of few, and say the type of a value that stands alone (`?::uuid`).
 */
export async function ask<T extends object>(em: EntityManager, statement: string, params: readonly unknown[]): Promise<T[]> {
  const send = askOf(em);
  if (send === null) return em.execute<T[]>(statement, [...params]);
  const named = statements.get(statement) ?? { name: `s${statements.size}`, text: numbered(statement) };
  statements.set(statement, named);
  try {
    // What the statement selects is said where it is written.
    return (await send(named, params)).rows as T[];
  } catch (error) {
    throw error instanceof Error ? em.getPlatform().getExceptionConverter().convertException(error) : error;
  }
}

function numbered(statement: string): string {
  let places = 0;
  return statement.replaceAll('?', () => `$${(places += 1)}`);
}

const shapings = new WeakMap<EntityMetadata, Shaping>();

/**
 * Rows of an entity's table by a statement of our own, which selects or returns all columns. They are plain: not in the
 * identity map, without the snapshots that the ORM compares at a flush. Those cost more than the statement itself
 * where a row holds documents, and nothing here writes by changing what it read.
 */
export async function readRows<E extends object>(em: EntityManager, entity: EntityName<E>, statement: string, params: readonly unknown[]): Promise<Loaded<E>[]> {
  const raws = await ask<Raw>(em, statement, params);
  const shaping = shapingOf(em, em.getMetadata().get(entity) as EntityMetadata);
  // The shape is read from the entity's own metadata.
  return raws.map((raw) => shaping(raw) as Loaded<E>);
}

/** The first of them, or null. */
export async function readRow<E extends object>(em: EntityManager, entity: EntityName<E>, statement: string, params: readonly unknown[]): Promise<Loaded<E> | null> {
  return (await readRows(em, entity, statement, params))[0] ?? null;
}

function shapingOf(em: EntityManager, meta: EntityMetadata): Shaping {
  const known = shapings.get(meta);
  if (known !== undefined) return known;
  const platform = em.getPlatform();
  const columns = meta.props.map((prop) => {
    const { customType } = prop;
    const converted = (value: unknown): unknown => {
      if (value === null || value === undefined) return null;
      if (prop.runtimeType === 'Date') return typeof value === 'string' ? platform.parseDate(value) : value;
      return customType === undefined || customType instanceof JsonType ? value : customType.convertToJSValue(value, platform);
    };
    return { name: prop.name, column: prop.fieldNames[0] ?? prop.name, converted };
  });
  const shaping: Shaping = (raw) => Object.fromEntries(columns.map(({ name, column, converted }) => [name, converted(raw[column])]));
  shapings.set(meta, shaping);
  return shaping;
}
