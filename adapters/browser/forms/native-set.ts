import type { Frame, Locator } from 'playwright-core';
import { dayParts } from '#domain/form/controls/day-parts.ts';
import type { DayParts } from '#domain/form/controls/day-parts.ts';
import { dayPatternFor } from '#domain/form/controls/day-hint.ts';
import { dayAs, isoDay, saysDay } from '#domain/form/controls/days.ts';
import { drawnGroup, isOn } from '#domain/form/controls/drawn-choices.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { attribute } from '#domain/form/page/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';
import { drawnFor, isTicked } from '#domain/form/plans/choices.ts';
import { controlsFor, shapeOf } from '#domain/form/plans/native-values.ts';
import { FieldTrouble } from '../browser.port.ts';
import { snapshot } from '../page/snapshot.ts';
import { pickDay } from './calendar.ts';
import { chooseDrawn } from './drawn-list.ts';
import { controlsOf, cssString, optionOf, patience, setText, setTicked } from './native-fields.ts';
import { chooseOffered, offersOf } from './offered.ts';

/** Fills one question in whatever way its control takes: typed, chosen from a list, ticked, pressed. */
export async function setNative(form: Frame, question: FormQuestion, values: readonly string[], page: PageTree): Promise<readonly string[]> {
  const known = controlsFor(page, question);
  const now = known.length > 0 ? page : await snapshot(form);
  const elements = known.length > 0 ? known : controlsFor(now, question);
  const [first] = elements;
  if (first === undefined) throw new FieldTrouble(question.id, `“${question.label}” is not in the form any more.`);
  const controls = controlsOf(form, question.id);
  switch (shapeOf(now, first)) {
    case 'list': return chooseDrawn(form, question, values, now, first);
    case 'searched': return setSearched(form, controls.first(), question, values);
    case 'drawn': return setDrawn(form, now, question, values, elements);
    case 'choices': return setChoices(now, question, values, elements, controls);
    case 'select': {
      const chosen = values.map((value) => optionOf(question, value));
      // Scripts tuck selects away that they draw lists for.
      await controls.first().selectOption(chosen.length > 0 ? chosen.map(({ label }) => ({ label })) : [{ index: 0 }], { force: true, timeout: patience });
      return values;
    }
    case 'editor': {
      const key = cssString(question.id);
      await setText(form.locator(`[contenteditable]:is([id=${key}],[name=${key}])`).first(), question, values[0] ?? '');
      return values;
    }
    case 'day_button': return setDayButton(form, question, values[0] ?? '');
    case 'day_parts': return setDayParts(form, now, first, question, values[0] ?? '');
    case 'text': case 'file': case 'drop_zone': return setWords(form, now, controls.first(), first, question, values[0] ?? '');
  }
}

/** Text, a day in the field's own pattern or from its calendar, a phone number that a widget may group its own way. */
async function setWords(form: Frame, page: PageTree, control: Locator, element: PageElement, question: FormQuestion, value: string): Promise<readonly string[]> {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value);
  if ('readonly' in element.attributes && isDay) {
    await pickDay(form, control, question, value);
    const shown = await control.inputValue();
    return saysDay(shown, value) ? [shown] : [value];
  }
  if (attribute(element, 'type') === 'month' && isDay) {
    await setText(control, question, value.slice(0, 7));
    return [value.slice(0, 7)];
  }
  const pattern = question.kind === 'date' ? dayPatternFor(page, element) : null;
  const written = dayAs(value, pattern);
  await setText(control, question, written);
  if (value === '') return [];
  if (question.kind === 'date') return [isoDay(written, pattern)];
  if (question.kind !== 'phone') return [value];
  // Widgets for numbers regroup what was typed when the field is left.
  await control.blur({ timeout: patience });
  const shown = await control.inputValue();
  const digits = (words: string) => words.replace(/\D/gu, '').replace(/^0+/u, '');
  const regrouped = shown !== value && digits(shown) !== '' && digits(value).endsWith(digits(shown));
  return [regrouped ? shown : value];
}

/** A day that a button shows, picked from the calendar it opens. What it shows cannot be taken back. */
async function setDayButton(form: Frame, question: FormQuestion, value: string): Promise<readonly string[]> {
  if (value === '') return [];
  const key = cssString(question.id);
  const button = form.locator(`button:is([id=${key}],[name=${key}])`).first();
  await pickDay(form, button, question, value);
  const shown = (await button.innerText()).trim();
  return [saysDay(shown, value) ? shown : value];
}

/** A day whose parts have a box each; a form without one for the day shows the first of the month. */
async function setDayParts(form: Frame, page: PageTree, element: PageElement, question: FormQuestion, value: string): Promise<readonly string[]> {
  const [year = '', month = '', day = ''] = value.split('-');
  const boxes: DayParts['boxes'] = dayParts(page, element)?.boxes ?? {};
  for (const [box, digits] of [[boxes.month, month], [boxes.day, day], [boxes.year, year]] as const) {
    if (box !== undefined) await setText(form.locator(`[id=${cssString(attribute(box, 'id'))}]`), question, digits);
  }
  return value === '' ? [] : [boxes.day === undefined ? `${year}-${month}-01` : value];
}

/** A list that is typed for. One that also holds its choice as a label beside it is emptied first. */
async function setSearched(form: Frame, control: Locator, question: FormQuestion, values: readonly string[]): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const value of values.length === 0 ? [''] : values) taken.push(...(await chooseOffered(control, () => offersOf(form, control), question, value)));
  return taken;
}

/** Radios and boxes that are drawn without inputs. */
async function setDrawn(form: Frame, page: PageTree, question: FormQuestion, values: readonly string[], elements: readonly PageElement[]): Promise<readonly string[]> {
  values.forEach((value) => question.kind !== 'consent' && optionOf(question, value));
  const [first] = elements;
  const inGroup = first !== undefined && drawnGroup(page, first) !== null;
  const keys = question.id.split('|').map(cssString);
  const named = form.locator(keys.map((key) => `:is([id=${key}],[name=${key}],[data-name=${key}],[aria-labelledby=${key}],[role][aria-label=${key}])`).join(', '));
  const group = inGroup && keys.length === 1 ? await drawnGroupOf(form, named, question.id) : null;
  for (const [n, element] of elements.entries()) {
    const wanted = question.kind === 'consent' ? values.length > 0 : values.includes(question.options[n]?.label ?? '');
    const radio = attribute(element, 'role') === 'radio' || element.tag === 'button' && 'aria-pressed' in element.attributes && question.kind !== 'many_of';
    // One of several goes off by itself when another goes on.
    if (isOn(element) === wanted || (radio && !wanted)) continue;
    const members = group === null ? named : group.locator('[role=radio],[role=checkbox],[role=switch],button[aria-pressed]');
    await members.nth(group === null && keys.length === 1 ? 0 : n).click({ timeout: patience });
  }
  return values;
}

/** The group by its own name, by what it is called for those who hear the page, else the one right behind its words. */
async function drawnGroupOf(form: Frame, named: Locator, id: string): Promise<Locator> {
  if ((await named.count()) > 0) return named.first();
  const called = form.getByRole('group', { name: id, exact: true }).or(form.getByRole('radiogroup', { name: id, exact: true }));
  return (await called.count()) > 0 ? called.first() : form.getByText(id).last().locator('xpath=following::*[@role="radiogroup" or @role="group"][1]');
}

async function setChoices(page: PageTree, question: FormQuestion, values: readonly string[], elements: readonly PageElement[], controls: Locator): Promise<readonly string[]> {
  const [first] = elements;
  const chosen = new Set(question.kind === 'consent' ? (values.length > 0 ? [0] : []) : values.map((value) => question.options.indexOf(optionOf(question, value))));
  const isRadio = first !== undefined && attribute(first, 'type') === 'radio';
  for (const [n, element] of elements.entries()) {
    // A radio that is ticked goes off by itself when another is; it cannot be cleared by a click.
    if (isTicked(page, element) === chosen.has(n) || (isRadio && !chosen.has(n))) continue;
    if (drawnFor(page, element) === element) await tick(controls.nth(n), chosen.has(n));
    else await setTicked(controls.nth(n), chosen.has(n));
  }
  return values;
}

/** One call for a box that a browser draws itself; whatever lies over it, the long way. */
async function tick(box: Locator, ticked: boolean): Promise<void> {
  await box.setChecked(ticked, { force: true, timeout: 1_000 }).catch(() => setTicked(box, ticked));
}
