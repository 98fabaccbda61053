import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import type { Request, Response, Router } from 'express';
import { escapeHtml, descriptionHtml } from '../boards/description.ts';
import { stableUuid } from '../employers/employer.ts';
import { sha256 } from '../site/site.ts';
import type { FieldProblem, Site, Standing } from '../site/site.ts';
import { leverCards, leverPage } from './lever.page.ts';
import { page } from './page.ts';
import { cities } from './places.ts';
import { bodyOf, multipartOf } from './received.ts';
import type { Multipart } from './received.ts';

const closed = page('Not found – 404 error', '<h3>Sorry, we couldn’t find anything here</h3><p>The job posting you’re looking for might have closed, or it has been removed. (404 error).</p>');
const refused = 'There was an error verifying your application. Please try again.';

/** `jobs.lever.co`: a server-rendered form whose résumé parser overwrites fields. */
export function leverForm(site: Site): Router {
  const router = express.Router();
  const of = (req: Request<{ site: string; id: string }>) => site.standing('lever', req.params.site, req.params.id);

  router.get('/searchLocations', (req, res) => void res.json(cities(req.query['text']).map((name) => ({ name, id: stableUuid(name) }))));
  router.get('/:site/:id', (req, res) => {
    const standing = of(req);
    if (standing === null) return void res.status(404).send(closed);
    res.send(page(standing.posting.title, `<h2>${escapeHtml(standing.posting.title)}</h2>${descriptionHtml(standing.posting)}<a class="postings-btn" href="${req.originalUrl}/apply">Apply for this job</a>`));
  });
  router.get('/:site/:id/apply', (req, res) => {
    const standing = of(req);
    if (standing === null) return void res.status(404).send(closed);
    res.send(leverPage(standing, null));
  });
  router.get('/:site/:id/thanks', (req, res) => {
    const standing = of(req);
    res.send(page('Thanks', `<h3 data-qa="msg-submit-success">Application submitted!</h3><p>${escapeHtml(standing?.employer.name ?? '')} has your application.</p>`));
  });
  router.get('/:site/:id/already-received', (_req, res) => void res.send(page('Already received', '<h3 data-qa="msg-already-received">We have already received your application.</h3>')));

  router.post('/:site/:id/parseResume', bodyOf, async (req: Request<{ site: string; id: string }>, res: Response) => {
    const standing = of(req);
    if (standing === null) return void res.status(404).json({ ok: false });
    const { files } = await multipartOf(req);
    const { employer, posting } = standing;
    const body = req.body as Buffer;
    site.log.add({ kind: 'upload', system: 'lever', employer: employer.token, posting: posting.id, requisition: posting.requisition, path: req.originalUrl, bytes: body.byteLength, sha256: sha256(body), accepted: false, fault: null, email: null, fields: {}, files });
    if (site.faults.inForce('upload_refused', employer.token, posting.id)) return void res.status(500).json({ ok: false });
    // What a parser makes of a résumé: plausible and wrong.
    await sleep(150);
    res.json({ resumeStorageId: stableUuid(files[0]?.sha256 ?? ''), fields: { name: 'CURRICULUM VITAE', email: 'wrong@parser.example', phone: '000', org: 'Page 1 of 2', 'urls[LinkedIn]': 'https://parser.example/' } });
  });

  router.post('/:site/:id/apply', bodyOf, async (req: Request<{ site: string; id: string }>, res: Response) => {
    const standing = of(req);
    if (standing === null) return void res.status(404).send(closed);
    const received = await multipartOf(req);
    const base = req.originalUrl.replace(/\/apply$/, '');
    const verdict = await site.receive({ ...standing, path: req.originalUrl, body: req.body as Buffer, email: received.fields['email']?.[0] ?? null, fields: received.fields, files: received.files, problems: problemsOf(standing, received), securityCode: null });
    switch (verdict.kind) {
      case 'accepted': return res.redirect(302, `${base}/thanks`);
      case 'duplicate': return res.redirect(302, `${base}/already-received`);
      case 'refused': return void res.status(400).send(leverPage(standing, verdict.problems.map((p) => p.message).join(' ') || refused));
      case 'code': return void res.status(400).send(leverPage(standing, refused));
      case 'captcha': return void res.status(200).send(leverPage(standing, null).replace('</body>', '<iframe class="challenge" title="hCaptcha challenge" src="/newassets.hcaptcha.com/captcha/v1/challenge"></iframe></body>'));
      case 'hang_up': return void req.socket.destroy();
      case 'silent': return undefined;
      case 'error': return void res.status(500).send(page('Error', '<h1>Internal server error</h1>'));
    }
  });
  return router;
}

function problemsOf(standing: Standing, { fields, files }: Multipart): readonly FieldProblem[] {
  const missing = (field: string, label: string): readonly FieldProblem[] => ((fields[field] ?? []).some((v) => v.trim() !== '') ? [] : [{ field, label, message: `${label} is required.` }]);
  const { form } = standing.employer;
  return [
    ...missing('name', 'Full name'),
    ...missing('email', 'Email'),
    ...(form.phone === 'required' ? missing('phone', 'Phone') : []),
    ...(form.location ? missing('selectedLocation', 'Current location') : []),
    ...(files.some((f) => f.field === 'resume') ? [] : [{ field: 'resume', label: 'Resume/CV', message: 'Resume/CV is required.' }]),
    ...(missing('h-captcha-response', 'Verification')),
    ...leverCards(standing).flatMap((card) => card.template.fields.flatMap((field, n) => (field.required ? missing(`cards[${card.id}][field${n}]`, field.text) : []))),
  ];
}
