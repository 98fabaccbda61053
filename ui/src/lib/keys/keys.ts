/** Where a key means something; help lists them so. */
export const keyPlaces = ['move', 'decide', 'read', 'go', 'any'] as const;
export type KeyPlace = (typeof keyPlaces)[number];

interface KeyBinding {
  readonly id: string;
  /** As tinykeys reads it: "g i" is a sequence, "[Shift]+?" allows a modifier some keyboards need. */
  readonly keys: string;
  /** As it is shown. */
  readonly shown: readonly string[];
  readonly when: KeyPlace;
  /** A key of one character can be switched off (WCAG 2.1.4). */
  readonly single: boolean;
}

const binding = <const Id extends string>(id: Id, when: KeyPlace, keys: string, shown: readonly string[] = keys.split(' '), single = true) => ({ id, when, keys, shown, single });

/** Every key. Handler, palette, tooltips and help read this table; the words stand in the dictionaries under the id. */
export const keyTable = [
  binding('next', 'move', 'j'),
  binding('previous', 'move', 'k'),
  binding('open', 'move', 'Enter'),
  binding('select', 'move', 'x'),
  binding('selectNext', 'move', 'Shift+j', ['Shift', 'j']),
  binding('selectPrevious', 'move', 'Shift+k', ['Shift', 'k']),
  binding('up', 'move', 'ArrowUp', ['↑'], false),
  binding('down', 'move', 'ArrowDown', ['↓'], false),
  binding('left', 'move', 'ArrowLeft', ['←'], false),
  binding('right', 'move', 'ArrowRight', ['→'], false),
  binding('search', 'move', '[Shift]+/', ['/']),
  binding('sign', 'decide', 'a'),
  binding('reject', 'decide', 'r'),
  binding('later', 'decide', 's'),
  binding('edit', 'decide', 'e'),
  binding('duplicate', 'decide', 'd'),
  binding('yes', 'decide', 'y'),
  binding('no', 'decide', 'n'),
  binding('undo', 'decide', 'z'),
  binding('move', 'decide', 'm'),
  binding('pause', 'decide', 'p'),
  binding('previousChange', 'read', '[Alt]+[Control]+[', ['[']),
  binding('nextChange', 'read', '[Alt]+[Control]+]', [']']),
  binding('nextView', 'read', 'v'),
  binding('posting', 'read', 'o'),
  binding('goInbox', 'go', 'g i'),
  binding('goOpenings', 'go', 'g o'),
  binding('goApplications', 'go', 'g a'),
  binding('goCampaigns', 'go', 'g c'),
  binding('goCandidate', 'go', 'g p'),
  binding('goCalendar', 'go', 'g k'),
  binding('goInsights', 'go', 'g n'),
  binding('goSettings', 'go', 'g s'),
  binding('help', 'any', '[Shift]+?', ['?']),
  binding('palette', 'any', '$mod+k', ['Ctrl/⌘', 'k'], false),
] as const satisfies readonly KeyBinding[];

export type KeyId = (typeof keyTable)[number]['id'];

export function keyOf(id: KeyId): KeyBinding {
  const found = keyTable.find((k) => k.id === id);
  if (found === undefined) throw new Error(`no key ${id}`);
  return found;
}
