import { expect, test } from 'vitest';
import type { FormSystem } from '#domain/form/form-plan.ts';
import { pageTree } from '#domain/form/page/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';
import { driverFor } from '../forms/index.ts';
import { treeFromHtml } from './static-page.ts';

const fields: readonly ((n: number) => string)[] = [
  (n) => `<label for="t${n}">Question ${n} <span>*</span></label><input id="t${n}" name="t${n}">`,
  (n) => `<fieldset><legend>Choice ${n}</legend><label><input type="radio" name="r${n}" value="a">Yes</label><label><input type="radio" name="r${n}" value="b">No</label></fieldset>`,
  (n) => `<label for="s${n}">Select ${n}</label><select id="s${n}" name="s${n}"><option value="">Select</option><option>One</option><option>Two</option></select>`,
  (n) => `<div><p>Boxes ${n}</p><label><input type="checkbox" name="c${n}.1">A</label><label><input type="checkbox" name="c${n}.2">B</label></div>`,
  (n) => `<label for="u${n}">File ${n}</label><input type="file" id="u${n}">`,
  (n) => `<div><label id="l${n}">List ${n}</label><button id="b${n}" aria-haspopup="listbox" aria-labelledby="l${n}">Choose</button></div>`,
  (n) => `<p>Text ${n}</p><textarea name="a${n}"></textarea>`,
];
type Around = (field: string, n: number) => string;

const form = (count: number, around: Around) => `<form id="application-form" data-ui="application-form"><label for="e">E-mail</label><input type="email" id="e" name="first_name">${Array.from({ length: count }, (_, n) => around(fields[n % fields.length]?.(n) ?? '', n)).join('')}</form>`;

/** How often the attributes of elements are looked at while a form is read and each of its answers is looked up. */
function looks(system: FormSystem, html: string): number {
  let count = 0;
  const counted = (el: PageElement): PageElement => {
    const { attributes } = el;
    return { ...el, get attributes() { count += 1; return attributes; }, children: el.children.map((child) => (typeof child === 'string' ? child : counted(child))) };
  };
  const page: PageTree = pageTree(counted(treeFromHtml(html).root));
  const driver = driverFor(system);
  const questions = driver.questions(page);
  expect(questions.length).toBeGreaterThan(40);
  for (const question of questions) driver.values(page, question);
  return count;
}

test.each<[FormSystem, string, Around]>([
  ['generic', 'wrapped', (field) => `<div>${field}</div>`], ['generic', 'side by side', (field) => field],
  ['workable', 'wrapped', (field) => `<div>${field}</div>`], ['lever', 'wrapped', (field) => `<div>${field}</div>`], ['personio', 'wrapped', (field) => `<div>${field}</div>`],
  ['greenhouse', 'wrapped', (field) => `<div>${field}</div>`],
  ['ashby', 'as entries', (field, n) => `<div class="ashby-application-form-field-entry" data-field-path="p${n}">${field}</div>`],
])('a form four times as long costs about four times as much: %s, %s', (system, _, around) => {
  expect(looks(system, form(200, around)) / looks(system, form(50, around))).toBeLessThan(6);
});
