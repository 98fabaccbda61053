import type { Frame, Locator } from 'playwright-core';
import { monthOf } from '#domain/form/controls/days.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { FieldTrouble } from '../browser.port.ts';
import { patience } from './native-fields.ts';

const calendars = '[role=dialog], .react-datepicker, .flatpickr-calendar, .ui-datepicker, .datepicker, [role=grid]';
const later = /^(?:(?:go to )?(?:the )?next(?: month)?|nächster monat|weiter|mois suivant|volgende maand|›|»|>)$/iu;
const earlier = /^(?:(?:go to )?(?:the )?prev(?:ious)?(?: month)?|vorheriger monat|zurück|mois précédent|vorige maand|‹|«|<)$/iu;
/** Months that are leafed through at most: eight years. */
const leaves = 96;
/** Milliseconds that a calendar may take to fade out. */
const fading = 500;

/** A day from a calendar that opens at a field which takes no typing: leafed to its month, then pressed. */
export async function pickDay(form: Frame, control: Locator, question: FormQuestion, iso: string): Promise<void> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  await control.click({ timeout: patience });
  // A form may stand in a dialog itself: that holds the control, too.
  const calendar = form.locator(calendars).filter({ visible: true, has: form.locator('td, [role=gridcell], [role=option], button'), hasNot: control }).first();
  await calendar.waitFor({ state: 'visible', timeout: patience }).catch(() => { throw new FieldTrouble(question.id, `No calendar opens at “${question.label}”.`); });
  const target = year * 12 + month;
  for (let n = 0; n < leaves; n += 1) {
    const shown = monthOf(await calendar.innerText());
    if (shown === null) throw new FieldTrouble(question.id, `The calendar of “${question.label}” does not say its month.`);
    const at = shown.year * 12 + shown.month;
    if (at === target) {
      await press(calendar, question, day);
      // Some stay open over what comes next; without one, Escape would close what the form stands in.
      const closed = await calendar.waitFor({ state: 'hidden', timeout: fading }).then(() => true, () => false);
      if (!closed) await control.press('Escape', { timeout: patience });
      return;
    }
    await calendar.getByRole('button', { name: at < target ? later : earlier }).filter({ visible: true }).first().click({ timeout: patience });
  }
  throw new FieldTrouble(question.id, `The calendar of “${question.label}” does not reach ${iso}.`);
}

async function press(calendar: Locator, question: FormQuestion, day: number): Promise<void> {
  // Days of the months around are greyed, named so, or marked as not to be had; or the cell around them is.
  const off = '[aria-disabled=true], :disabled, [data-outside=true], [class*=outside], [class*=other-month], [class*=prevMonth], [class*=nextMonth]';
  const days = calendar.locator(`:is([role=gridcell], [role=option], td, button):not(${off}, :is(td, [role=gridcell]):is(${off}) *)`).filter({ hasText: new RegExp(`^\\s*${day}\\s*$`, 'u') });
  if ((await days.count()) === 0) throw new FieldTrouble(question.id, `The calendar of “${question.label}” does not offer day ${day}.`);
  await days.last().click({ timeout: patience });
}
