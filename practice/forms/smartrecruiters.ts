import express from 'express';
import type { Request, Response, Router } from 'express';
import { escapeHtml as e } from '../boards/description.ts';
import { stableUuid } from '../employers/employer.ts';
import type { FieldProblem, Site } from '../site/site.ts';
import { page } from './page.ts';
import { cities } from './places.ts';
import { bodyOf, multipartOf } from './received.ts';
import type { Multipart } from './received.ts';
import { usualFields } from './native/shape.ts';
import type { WireField } from './native/shape.ts';
import type { Standing } from '../site/site.ts';

const fieldsOf = (standing: Standing): readonly WireField[] => usualFields(standing, { first_name: 'first-name-input', last_name: 'last-name-input', email: 'email-input', email_again: 'confirm-email-input', phone: 'phone-input', location: 'location-input', linkedin: 'linkedin-input', resume: 'resume', consent: 'consent-input' }, (q) => `screening-${stableUuid(`${standing.posting.id} ${q.key}`).slice(0, 8)}`, { location: 'City', resume: 'Resume', linkedin: 'LinkedIn' });

/** `jobs.smartrecruiters.com`: no form element, controls in nested open shadow roots, host and input with one id. */
export function smartrecruitersForm(site: Site): Router {
  const router = express.Router();
  const path = '/oneclick-ui/company/:token/publication/:id';
  router.get('/_places', (req, res) => void res.json(cities(req.query['term'])));
  router.get(path, (req: Request<{ token: string; id: string }>, res: Response) => {
    const standing = site.standing('smartrecruiters', req.params.token, req.params.id);
    if (standing === null) return void res.status(404).send(page('Not found', '<h1>This job is no longer available</h1>'));
    res.send(smartrecruitersPage(standing, `${req.originalUrl}/applications`));
  });
  router.post(`${path}/applications`, bodyOf, async (req: Request<{ token: string; id: string }>, res: Response) => {
    const standing = site.standing('smartrecruiters', req.params.token, req.params.id);
    if (standing === null) return void res.status(404).json({ error: 'closed' });
    const received = await multipartOf(req);
    const verdict = await site.receive({ ...standing, path: req.originalUrl, body: req.body as Buffer, email: received.fields['email-input']?.[0] ?? null, fields: received.fields, files: received.files, problems: problemsOf(standing, received), securityCode: null });
    switch (verdict.kind) {
      case 'accepted': return void res.status(201).json({ ok: true });
      case 'refused': return void res.status(422).json({ field: fieldsOf(standing).find((f) => f.name === verdict.problems[0]?.field)?.name ?? 'email-input', message: verdict.problems[0]?.message ?? '' });
      case 'duplicate': return void res.status(409).json({ message: 'You have already applied to this job.' });
      case 'captcha': case 'code': return void res.status(403).json({ wall: true });
      case 'hang_up': return void req.socket.destroy();
      case 'silent': return undefined;
      case 'error': return void res.status(500).json({});
    }
  });
  return router;
}

/** One page, or, where few questions are asked, a second one for them that is drawn only once the first is left. */
function smartrecruitersPage(standing: Standing, submit: string): string {
  const fields = fieldsOf(standing);
  const later = standing.posting.questions.length < 4 ? fields.filter((f) => f.name.startsWith('screening') || f.kind === 'consent') : [];
  const first = fields.filter((f) => !later.includes(f)).map(element).join('\n');
  const button = (name: string, words: string) => `<footer><spl-button data-test="${name}"><template shadowrootmode="open"><button type="button">${words}</button></template></spl-button></footer>`;
  const send = button('footer-submit', 'Submit');
  const wall = '<iframe id="wall" hidden title="bot wall" src="about:blank" data-src="/geo.captcha-delivery.com/captcha/"></iframe>';
  const importer = '<div data-test="parse-resume"><spl-dropzone><template shadowrootmode="open"><label for="file-input">Autocomplete with your resume</label><input type="file" id="file-input" style="display:none"></template></spl-dropzone></div>';
  const pages = later.length === 0 ? `${importer}${first}${send}` : `<div id="page">${importer}${first}${button('footer-next', 'Next')}</div><template id="screening">${later.map(element).join('\n')}${send}</template>`;
  return page(standing.posting.title, `<oc-oneclick-form data-submit="${e(submit)}"><template shadowrootmode="open"><h1>${e(standing.posting.title)}</h1>${pages}</template></oc-oneclick-form>${wall}<script src="/_client/smartrecruiters.js"></script>`);
}

/** A host element with its control in its own shadow root; screening questions sit one root deeper. */
function element(f: WireField): string {
  const label = `${e(f.label)}${f.required ? ' *' : ''}`;
  const shadow = (tag: string, inner: string, extra = '') => `<${tag} id="${f.name}" ${extra}><template shadowrootmode="open">${inner}<p class="error" id="${f.name}-error" hidden></p></template></${tag}>`;
  const screening = (inner: string) => `<sr-screening-questions-form><template shadowrootmode="open"><div data-test="question-container">${inner}</div></template></sr-screening-questions-form>`;
  switch (f.kind) {
    case 'file': return `<div data-test="resume-upload"><spl-dropzone><template shadowrootmode="open"><label for="file-input">${label}</label><input type="file" id="file-input" accept=".pdf,.doc,.docx" style="display:none" ${f.required ? 'aria-required="true"' : ''}><span class="file-name"></span></template></spl-dropzone></div>`;
    case 'long_text': return screening(shadow('spl-textarea', `<label for="${f.name}">${label}</label><textarea id="${f.name}" ${f.required ? 'required' : ''}></textarea>`));
    case 'yes_no': case 'one_of': return screening(`<fieldset><legend>${label}</legend>${f.options.map((o, n) => `<spl-radio><template shadowrootmode="open"><input type="radio" name="${f.name}" id="${f.name}-${n}" value="${e(o)}" ${f.required ? 'required' : ''}><label for="${f.name}-${n}">${e(o)}</label></template></spl-radio>`).join('')}</fieldset>`);
    case 'many_of': return screening(`<fieldset><legend>${label}</legend>${f.options.map((o, n) => `<spl-checkbox><template shadowrootmode="open"><input type="checkbox" name="${f.name}" id="${f.name}-${n}" value="${e(o)}"><label for="${f.name}-${n}">${e(o)}</label></template></spl-checkbox>`).join('')}</fieldset>`);
    case 'consent': return `<oc-consent><template shadowrootmode="open">${shadow('spl-checkbox', `<input type="checkbox" id="${f.name}" value="true" ${f.required ? 'required' : ''}><label for="${f.name}">${label}</label>`)}</template></oc-consent>`;
    default: {
      const type = { email: 'email', phone: 'tel', url: 'url' }[f.kind as string] ?? 'text';
      const control = shadow('spl-input', `<label for="${f.name}">${label}</label><input id="${f.name}" type="${type}" ${f.required ? 'required' : ''} ${f.name === 'location-input' ? 'role="combobox" aria-autocomplete="list" autocomplete="off"' : ''}>`);
      return f.name.startsWith('screening') ? screening(control) : `<oc-input><template shadowrootmode="open">${control}</template></oc-input>`;
    }
  }
}

function problemsOf(standing: Standing, { fields, files }: Multipart): readonly FieldProblem[] {
  return fieldsOf(standing).flatMap(({ name, label, kind, required }) => {
    const there = kind === 'file' ? files.some((f) => f.field === name) : (fields[name] ?? []).some((v) => v.trim() !== '');
    return required && !there ? [{ field: name, label, message: `${label} is required` }] : [];
  });
}
