import { escapeHtml as e } from '../../boards/description.ts';
import type { Standing } from '../../site/site.ts';
import { row } from '../native/parts.ts';
import type { NativeShape } from '../native/shape.ts';
import { usualFields } from '../native/shape.ts';
import { page } from '../page.ts';

const fields = (standing: Standing) => usualFields(standing, { name: 'fullname', email: 'mail', phone: 'tel', resume: 'cv', consent: 'privacy' }, (q) => `q-${q.key}`);
const own = (standing: Standing) => fields(standing).filter(({ name }) => !name.startsWith('q-'));
const posted = (action: string, body: string, button: string) => `<form method="post" enctype="multipart/form-data" action="${action}">${body}<button type="submit">${button}</button></form>`;

/** The second page's form: what it sends is the application. */
export const pagesShape: NativeShape = {
  system: 'pages', mount: '/careers-pages.example', formPath: '/:token/jobs/:id/apply', submitPath: '/:token/jobs/:id/apply/2', successPath: '/:token/jobs/:id/thank-you', answersJson: false,
  fields: (s) => fields(s).filter(({ name }) => name.startsWith('q-')),
  page: (s, _fields, { submit }) => secondPage(s, submit),
  success: () => page('Thank you', '<main><h1>Thank you for your application</h1></main>'),
};

export function firstPage(standing: Standing): string {
  const { employer, posting } = standing;
  return page(posting.title, `<h1>${e(posting.title)}</h1><p>Step 1 of 2</p>${posted(`${pagesShape.mount}/${employer.token}/jobs/${posting.id}/apply/1`, own(standing).map((f) => row(f, ' *')).join(''), 'Send and go on')}`);
}

export function secondPage(standing: Standing, submit: string): string {
  return page(standing.posting.title, `<h1>${e(standing.posting.title)}</h1><p>Step 2 of 2</p>${posted(submit, pagesShape.fields(standing).map((f) => row(f, ' *')).join(''), 'Send application')}`);
}
