import { SvelteMap } from 'svelte/reactivity';
import { createKeybindingsHandler } from 'tinykeys';
import type { Settings } from '#lib/settings/settings.svelte.ts';
import { keyTable, type KeyId } from './keys.ts';

export type KeyHandlers = Partial<Record<KeyId, () => void>>;

interface Layer {
  readonly handlers: KeyHandlers;
  /** A dialog: what lies under it is silent. */
  readonly modal: boolean;
}

/** Which key does what just now: screens bind what they can do, the newest binding of a key wins. */
export class Keyboard {
  readonly #layers = new SvelteMap<symbol, Layer>();
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Binds keys while a screen is there; the returned function unbinds them. */
  bind(handlers: KeyHandlers): () => void {
    return this.#add({ handlers, modal: false });
  }

  /** Binds keys of a dialog; everything under it is silent until it is closed. */
  bindModal(handlers: KeyHandlers = {}): () => void {
    return this.#add({ handlers, modal: true });
  }

  /** What can be done now, newest first, for the palette. */
  get bound(): KeyId[] {
    return keyTable.map((k) => k.id).filter((id) => this.#handlerOf(id) !== undefined);
  }

  run(id: KeyId): void {
    this.#handlerOf(id)?.();
  }

  /** Listens on the window; the returned function ends it. */
  listen(target: Window): () => void {
    // Sequences first: the first key that fits wins, and "g a" must go to the applications instead of signing.
    const ordered = keyTable.toSorted((a, b) => b.keys.split(' ').length - a.keys.split(' ').length);
    let fits = false;
    const map = Object.fromEntries(
      ordered.map((key) => [
        key.keys,
        (event: KeyboardEvent) => {
          fits = true;
          const handler = this.#handlerOf(key.id);
          if (handler === undefined || (key.single && !this.#settings.singleKeys && key.id !== 'open')) return;
          event.preventDefault();
          handler();
        },
      ]),
    );
    const begin = () => createKeybindingsHandler(map, { ignore: isSilent });
    let follow = begin();
    const onKey = (event: KeyboardEvent) => {
      fits = false;
      follow(event);
      // A key that fits ends every sequence: else "g i" would leave "g a" waiting for its "a", which signs.
      if (fits) follow = begin();
    };
    target.addEventListener('keydown', onKey);
    return () => target.removeEventListener('keydown', onKey);
  }

  #add(layer: Layer): () => void {
    const id = Symbol('keys');
    this.#layers.set(id, layer);
    return () => this.#layers.delete(id);
  }

  #handlerOf(id: KeyId): (() => void) | undefined {
    for (const layer of [...this.#layers.values()].reverse()) {
      const handler = layer.handlers[id];
      if (handler !== undefined) return handler;
      if (layer.modal) return undefined;
    }
    return undefined;
  }
}

/** Keys mean text in a field, and nothing while held down or composing. Enter on a control is the control's own. */
function isSilent(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (event.repeat || event.isComposing) return true;
  if (event.key === 'Enter' && target?.closest('a,button,summary,[role=option],[role=menuitem]') != null) return true;
  return target?.closest('input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true],[role=textbox],[role=combobox]') != null;
}
