import { escapeHtml as e } from '../../boards/description.ts';
import type { WireField } from './shape.ts';

// Plain controls that several shapes build from.

export const idOf = (name: string) => name.replace(/[^\w-]/gu, '_');

export function input(field: WireField, extra = ''): string {
  const type = { email: 'email', phone: 'tel', url: 'url', number: 'number', date: 'date' }[field.kind as string] ?? 'text';
  return `<input type="${type}" name="${e(field.name)}" id="${e(idOf(field.name))}" ${field.required ? 'required' : ''} ${extra}>`;
}

export function textarea(field: WireField, extra = ''): string {
  return `<textarea name="${e(field.name)}" id="${e(idOf(field.name))}" rows="5" ${field.required ? 'required' : ''} ${extra}></textarea>`;
}

export function select(field: WireField, extra = ''): string {
  return `<select name="${e(field.name)}" id="${e(idOf(field.name))}" ${field.required ? 'required' : ''} ${extra}><option value="">Please select</option>${field.options.map((o, n) => `<option value="${n + 1}">${e(o)}</option>`).join('')}</select>`;
}

export function choices(field: WireField, type: 'radio' | 'checkbox', values: (option: string, n: number) => string = (o) => o): string {
  return field.options.map((o, n) => `<div class="choice"><input type="${type}" name="${e(field.name)}" id="${e(idOf(field.name))}_${n}" value="${e(values(o, n))}" ${type === 'radio' && field.required ? 'required' : ''}><label for="${e(idOf(field.name))}_${n}">${e(o)}</label></div>`).join('');
}

export function file(field: WireField, accept = '.pdf,.doc,.docx', extra = ''): string {
  return `<input type="file" name="${e(field.name)}" id="${e(idOf(field.name))}" accept="${accept}" ${field.required ? 'required' : ''} ${extra}>`;
}

/** The control of a field without its label, as plain HTML has it. */
export function plainControl(field: WireField): string {
  switch (field.kind) {
    case 'long_text': return textarea(field);
    case 'one_of': return select(field);
    case 'yes_no': return choices(field, 'radio');
    case 'many_of': return choices(field, 'checkbox');
    case 'file': return file(field);
    case 'consent': return `<input type="checkbox" name="${e(field.name)}" id="${e(idOf(field.name))}" value="1" ${field.required ? 'required' : ''}>`;
    default: return input(field);
  }
}

/** A label and its control; groups get a fieldset. */
export function row(field: WireField, mark: string): string {
  const words = `${e(field.label)}${field.required ? mark : ''}`;
  if (field.kind === 'yes_no' || field.kind === 'many_of') return `<fieldset class="field"><legend>${words}</legend>${plainControl(field)}</fieldset>`;
  if (field.kind === 'consent') return `<div class="field choice">${plainControl(field)}<label for="${e(idOf(field.name))}">${words}</label></div>`;
  return `<div class="field"><label for="${e(idOf(field.name))}">${words}</label>${plainControl(field)}</div>`;
}

export function errorLine(error: string | null, className: string): string {
  return error === null ? '' : `<p class="${className}" role="alert">${e(error)}</p>`;
}
