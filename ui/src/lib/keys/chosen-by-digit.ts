/** The entry of a dialog's list that a pressed digit means, counted from 1; null in a field, with modifiers, on repeat, while composing, and where single keys are switched off. */
export function chosenByDigit<T>(event: KeyboardEvent, choices: readonly T[], { singleKeys }: { readonly singleKeys: boolean }): T | null {
  if (!singleKeys || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  return choices[Number(event.key) - 1] ?? null;
}
