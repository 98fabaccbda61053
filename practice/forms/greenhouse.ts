import express from 'express';
import type { Request, Response, Router } from 'express';
import { greenhouseQuestions } from '../boards/greenhouse.ts';
import type { GreenhouseQuestion } from '../boards/greenhouse.ts';
import { escapeHtml } from '../boards/description.ts';
import { sha256 } from '../site/site.ts';
import type { FieldProblem, Site, Standing } from '../site/site.ts';
import type { ReceivedFile } from '../site/log.ts';
import { cities } from './places.ts';
import { greenhousePage } from './greenhouse.page.ts';
import { page } from './page.ts';
import { bodyOf, multipartOf } from './received.ts';

/** `job-boards.greenhouse.io`: the new form. Files go to storage first, the application is JSON that names them. */
export function greenhouseForm(site: Site): Router {
  const router = express.Router();
  const stored = new Map<string, ReceivedFile>();

  const standingOf = (token: string, id: string) => site.standing('greenhouse', token, id) ?? site.standing('greenhouse_embed', token, id);

  // What employers' own pages show in a frame.
  router.get('/embed/job_app', (req: Request<object, unknown, unknown, { for?: string; token?: string }>, res) => {
    const standing = standingOf(req.query.for ?? '', req.query.token ?? '');
    if (standing === null) return void res.status(404).send(page('Not found', '<h1>The job you are looking for is no longer open.</h1>'));
    res.send(greenhousePage(standing, site.faults.inForce('upload_refused', standing.employer.token, standing.posting.id)));
  });
  router.get('/:token/jobs/:id', (req, res) => {
    const standing = standingOf(req.params.token, req.params.id);
    if (standing === null) return void res.status(404).send(page('Not found', '<h1>The job you are looking for is no longer open.</h1>'));
    res.send(greenhousePage(standing, site.faults.inForce('upload_refused', standing.employer.token, standing.posting.id)));
  });
  router.get('/:token/jobs/:id/confirmation', (req, res) => {
    const standing = standingOf(req.params.token, req.params.id);
    if (standing === null) return void res.status(404).send(page('Not found', '<h1>Not found</h1>'));
    res.send(page('Thank you', `<div class="confirmation"><div class="confirmation__content"><h1>Thank you for applying.</h1><p>Your application to ${escapeHtml(standing.employer.name)} has been received.</p></div></div>`));
  });
  router.get('/_places', (req, res) => void res.json(cities(req.query['term'])));

  router.post('/:token/jobs/:id/_storage', bodyOf, async (req: Request<{ token: string; id: string }>, res: Response) => {
    const standing = standingOf(req.params.token, req.params.id);
    const upload = await multipartOf(req);
    const file = upload.files[0];
    if (standing === null || file === undefined) return void res.status(400).json({ error: 'no file' });
    if (site.faults.inForce('upload_refused', standing.employer.token, standing.posting.id)) return void res.status(403).json({ error: 'refused' });
    const url = `${site.origin()}/storage/${file.sha256.slice(0, 12)}/${encodeURIComponent(file.fileName)}`;
    stored.set(url, file);
    log(site, standing, req, 'upload', [file]);
    res.json({ url });
  });

  router.post('/:token/jobs/:id', bodyOf, async (req: Request<{ token: string; id: string }>, res: Response) => {
    const standing = standingOf(req.params.token, req.params.id);
    if (standing === null) return void res.status(404).json({ error: 'not found' });
    const body = readApplication(req.body as Buffer);
    const files = ['resume', 'cover_letter'].flatMap((field) => {
      const file = stored.get(body.fields[`${field}_url`]?.[0] ?? '');
      return file === undefined ? [] : [{ ...file, field }];
    });
    const verdict = await site.receive({
      ...standing, path: req.originalUrl, body: req.body as Buffer, email: body.fields['email']?.[0] ?? null, fields: body.fields, files,
      problems: problemsOf(greenhouseQuestions(standing.employer, standing.posting), body.fields, files), securityCode: body.securityCode,
    });
    switch (verdict.kind) {
      case 'accepted': return void res.json({ status: 'ok' });
      case 'refused': return void res.status(422).json({ errors: verdict.problems });
      case 'hang_up': return void req.socket.destroy();
      case 'silent': return undefined;
      case 'error': return void res.status(500).json({ error: 'internal' });
      case 'code': return void res.status(428).json({ error: 'captcha-failed', security_code_recipient: body.fields['email']?.[0] ?? '' });
      case 'captcha': return void res.status(428).json({ error: 'challenge' });
      case 'duplicate': return void res.status(409).json({ error: 'duplicate' });
    }
  });
  return router;
}

function log(site: Site, { employer, posting }: Standing, req: Request, kind: 'upload', files: readonly ReceivedFile[]): void {
  const body = req.body as Buffer;
  site.log.add({ kind, system: employer.system, employer: employer.token, posting: posting.id, requisition: posting.requisition, path: req.originalUrl, bytes: body.byteLength, sha256: sha256(body), accepted: false, fault: null, email: null, fields: {}, files });
}

/** `{fingerprint, security_code?, job_application: {field: text or list}}` flattened. */
function readApplication(body: Buffer): { fields: Record<string, readonly string[]>; securityCode: string | null } {
  const json = JSON.parse(body.toString('utf8')) as { job_application?: Record<string, unknown>; security_code?: string };
  const fields: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(json.job_application ?? {})) {
    fields[name] = (Array.isArray(value) ? value : [value]).map(String);
  }
  return { fields, securityCode: json.security_code ?? null };
}

function problemsOf(questions: readonly GreenhouseQuestion[], fields: Readonly<Record<string, readonly string[]>>, files: readonly ReceivedFile[]): readonly FieldProblem[] {
  return questions.flatMap(({ label, required, fields: [field] }) => {
    if (!required || field === undefined) return [];
    const given = field.type === 'input_file' ? files.some((f) => f.field === field.name) : (fields[field.name] ?? []).some((v) => v !== '');
    return given ? [] : [{ field: field.name, label, message: 'This field is required.' }];
  });
}
