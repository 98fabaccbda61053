import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { nativeQuestions } from '#domain/form/plans/native.ts';
import { nativeValues } from '#domain/form/plans/native-values.ts';
import { createChromiumHost } from '../chromium-host.ts';
import { snapshot } from '../page/snapshot.ts';
import { pickDay } from './calendar.ts';
import { controlsOf } from './native-fields.ts';
import { setNative } from './native-set.ts';

const host = createChromiumHost({ report: () => {} });
let page: Page;
beforeAll(async () => {
  page = await (await (await host.browser()).newContext()).newPage();
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
});

const start: FormQuestion = { id: 'start', label: 'Start', kind: 'date', required: true, options: [], maxLength: null, accept: [], sensitive: false, section: null };

/** A form in a dialog that Escape closes; its field draws a calendar inside it, which goes away by itself after a while, or at Escape. */
const modal = (goesAfterMs: number | null) => `<div role="dialog" id="modal"><p>Apply until May 2030</p><input id="start" readonly><input id="other"></div>
<script>{
  const modal = document.getElementById('modal');
  const start = document.getElementById('start');
  const calendar = () => document.getElementById('calendar');
  start.onclick = () => {
    start.insertAdjacentHTML('afterend', '<div role="dialog" id="calendar"><h3>March 2027</h3><table><tr><td>4</td><td>5</td></tr></table></div>');
    for (const day of calendar().querySelectorAll('td')) day.onclick = () => {
      start.value = day.textContent + '.03.2027';
      if (${goesAfterMs} !== null) setTimeout(() => calendar().remove(), ${goesAfterMs});
    };
  };
  document.onkeydown = (event) => { if (event.key === 'Escape') (calendar() ?? modal).remove(); };
}</script>`;

describe('a day in a form that stands in a dialog', () => {
  test.each([['fades out', 150], ['is gone at once', 0], ['stays open', null]] as const)('is picked from a calendar that %s, and the form stays', async (_, goesAfterMs) => {
    await page.setContent(modal(goesAfterMs));
    await pickDay(page.mainFrame(), controlsOf(page.mainFrame(), 'start'), start, '2027-03-05');
    await page.locator('#calendar').waitFor({ state: 'detached' });
    expect([await page.locator('#start').isVisible(), await page.locator('#start').inputValue({ timeout: 1_000 })]).toEqual([true, '5.03.2027']);
  });
});

test('a field without a name and an id is found by its words, and no named one of the same words with it', async () => {
  await page.setContent('<form><label>First name <input class="a"></label><label>First name <input name="first"></label></form>');
  const found = controlsOf(page.mainFrame(), 'First name');
  expect([await found.count(), await found.getAttribute('class')]).toEqual([1, 'a']);
});

test('a month without a day is written as one and read back as its first day', async () => {
  await page.setContent('<label for="start">Start</label><input id="start" placeholder="MM/YYYY">');
  const held = await setNative(page.mainFrame(), start, ['2027-03-05'], await snapshot(page));
  expect([held, await page.locator('#start').inputValue(), nativeValues(await snapshot(page), start)]).toEqual([['2027-03-01'], '03/2027', ['2027-03-01']]);
});

test('what a component was handed is read where it is drawn', async () => {
  await page.setContent('<x-field><template shadowrootmode="open"><label for="f"><slot></slot></label><input id="f"></template>Your PIN</x-field>');
  await page.evaluate(`{
    const host = document.querySelector('x-field');
    const template = host.querySelector('template');
    if (template !== null) { host.attachShadow({ mode: 'open' }).append(template.content); template.remove(); }
  }`);
  expect(nativeQuestions(await snapshot(page)).map(({ id, label }) => [id, label])).toEqual([['f', 'Your PIN']]);
});

describe('boxes of one question that share no name', () => {
  const script = "<script>for (const box of document.querySelectorAll('[role=checkbox]')) box.onclick = () => box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));</script>";
  test.each([
    ['that have a name each', '<div><div>Wards</div><label><input type="checkbox" name="North"> North</label><label><input type="checkbox" name="Harbour"> Harbour</label></div>'],
    ['that have an id alone', '<fieldset><legend>Wards</legend><label><input type="checkbox" id="w1"> North</label><label><input type="checkbox" id="w2"> Harbour</label></fieldset>'],
    ['that are drawn', `<div><div>Wards</div><p><button type="button" role="checkbox" aria-checked="false" id="w1"></button><label for="w1">North</label></p><p><button type="button" role="checkbox" aria-checked="false" id="w2"></button><label for="w2">Harbour</label></p></div>${script}`],
  ])('%s are ticked by their words and read back', async (_, html) => {
    await page.setContent(`<form>${html}</form>`);
    const tree = await snapshot(page);
    const [asked] = nativeQuestions(tree);
    if (asked === undefined) throw new Error('no question was read');
    await setNative(page.mainFrame(), asked, ['Harbour'], tree);
    expect([asked.label, asked.kind, nativeValues(await snapshot(page), asked)]).toEqual(['Wards', 'many_of', ['Harbour']]);
  });
});

test('a drawn choice is found by the words over it, and a drawn box by its own, where the page calls them nothing', async () => {
  const drawn = (role: string, words: string) => `<div role="${role}" aria-label="${words}" aria-checked="false" onclick="this.setAttribute('aria-checked', 'true')"><span aria-hidden="true"><input type="${role}" style="display:none"></span>${words}</div>`;
  const group = (words: string) => `<div><div>${words}</div><div role="radiogroup">${drawn('radio', 'Yes')}${drawn('radio', 'No')}</div></div>`;
  await page.setContent(`<form>${group('Can you drive? *')}${group('Can you swim?')}${drawn('checkbox', 'Keep my answers')}</form>`);
  const tree = await snapshot(page);
  const asked = nativeQuestions(tree);
  for (const [n, value] of ['No', 'Yes', 'Yes'].entries()) await setNative(page.mainFrame(), asked[n] ?? start, [value], tree);
  const held = await snapshot(page);
  expect(asked.map((question) => [question.label, nativeValues(held, question)])).toEqual([['Can you drive?', ['No']], ['Can you swim?', ['Yes']], ['Keep my answers', ['Yes']]]);
});

describe('a field by what the page’s scripts call it', () => {
  const ids = async (html: string, key: string) => {
    await page.setContent(html);
    return Promise.all((await controlsOf(page.mainFrame(), key).all()).map((control) => control.getAttribute('id')));
  };
  test('is found though its id is new on every visit', async () => {
    expect([await ids('<div data-ui="town"><input id="r1" role="combobox"><input type="hidden" name="town"></div>', 'town'), await ids('<input type="file" id="r2" data-ui="cv">', 'cv')]).toEqual([['r1'], ['r2']]);
  });
  test('is not the nameless one beside the field that is sent under that name', async () => {
    expect(await ids('<div data-ui="phone"><input type="search" id="country"><input name="phone" id="number"></div>', 'phone')).toEqual(['number']);
  });
});
