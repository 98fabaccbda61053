import { attribute, rawText } from '../page/page-tree.ts';
import type { PageTree } from '../page/page-tree.ts';

/** The JSON object or list that follows `marker` in one of the page's inline scripts; null where there is none. */
export function jsonAfter(page: PageTree, marker: string): unknown {
  for (const script of page.all((el) => el.tag === 'script' && attribute(el, 'src') === '')) {
    const text = rawText(script);
    const at = text.indexOf(marker);
    if (at === -1) continue;
    const start = text.slice(at + marker.length).search(/[[{]/u);
    if (start === -1) continue;
    const json = balanced(text, at + marker.length + start);
    const value = json === null ? null : parsed(json);
    if (value !== null) return value;
  }
  return null;
}

/** JSON or null: pages of strangers hold anything. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

/** The text from an opening bracket to the one that closes it, strings respected. */
function balanced(text: string, start: number): string | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const c = text[at];
    if (quoted) {
      if (c === '\\') at += 1;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{' || c === '[') depth += 1;
    else if (c === '}' || c === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return null;
}

export type JsonObject = { readonly [key: string]: unknown };

/** Whether a JSON value is an object, which a list is not. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object anywhere inside a JSON value, outermost first. */
export function* objectsIn(value: unknown): Generator<JsonObject> {
  if (Array.isArray(value)) for (const member of value) yield* objectsIn(member);
  else if (isObject(value)) {
    yield value;
    for (const member of Object.values(value)) yield* objectsIn(member);
  }
}

/** A JSON list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text of a JSON scalar; empty for anything else. */
export function words(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
