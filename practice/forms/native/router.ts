import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import type { Request, Response, Router } from 'express';
import { sha256 } from '../../site/site.ts';
import type { FieldProblem, Site, Standing } from '../../site/site.ts';
import { page } from '../page.ts';
import { bodyOf, multipartOf } from '../received.ts';
import type { Multipart } from '../received.ts';
import type { NativeShape, WireField } from './shape.ts';

type Named = { token: string; id: string };
const refusedWords = 'Please correct the marked fields.';

/** A form of one shape: page, multipart POST, success page. */
export function nativeForm(site: Site, shape: NativeShape): Router {
  const router = express.Router();
  const at = (path: string, { employer, posting }: Standing) => `${shape.mount}${path.replace(':token', employer.token).replace(':id', posting.id)}`;
  const render = (standing: Standing, error: string | null) => {
    const html = shape.page(standing, shape.fields(standing), { submit: at(shape.submitPath, standing) }, error);
    const parses = site.faults.inForce('parser_overwrites', standing.employer.token, standing.posting.id);
    return parses ? html.replace('</body>', '<script src="/_client/parser.js"></script></body>') : html;
  };

  router.get(shape.formPath, (req: Request<Named>, res: Response) => {
    const standing = site.standing(shape.system, req.params.token, req.params.id);
    if (standing === null) return void res.status(404).send(page('Not found', '<h1>This job is no longer available.</h1>'));
    res.send(render(standing, null));
  });
  router.get(shape.successPath, (req: Request<Named>, res: Response) => {
    const standing = site.standing(shape.system, req.params.token, req.params.id);
    res.status(standing === null ? 404 : 200).send(standing === null ? page('Not found', '') : shape.success(standing));
  });

  router.post(`${shape.formPath}/_parse`, bodyOf, async (req: Request<Named>, res: Response) => {
    const standing = site.standing(shape.system, req.params.token, req.params.id);
    if (standing === null) return void res.status(404).json({});
    const { files } = await multipartOf(req);
    const { employer, posting } = standing;
    const body = req.body as Buffer;
    site.log.add({ kind: 'upload', system: employer.system, employer: employer.token, posting: posting.id, requisition: posting.requisition, path: req.originalUrl, bytes: body.byteLength, sha256: sha256(body), accepted: false, fault: 'parser_overwrites', email: null, fields: {}, files });
    await sleep(300);
    res.json({ words: 'CURRICULUM VITAE', email: 'wrong@parser.example' });
  });

  router.post(shape.submitPath, bodyOf, async (req: Request<Named>, res: Response) => {
    const standing = site.standing(shape.system, req.params.token, req.params.id);
    if (standing === null) return void res.status(404).send(page('Not found', ''));
    const received = await multipartOf(req);
    const fields = shape.fields(standing);
    const email = fields.find((f) => f.kind === 'email')?.name ?? 'email';
    const verdict = await site.receive({ ...standing, path: req.originalUrl, body: req.body as Buffer, email: received.fields[email]?.[0] ?? null, fields: received.fields, files: received.files, problems: problemsOf(fields, received), securityCode: null });
    const refuse = (status: number, words: string) => (shape.answersJson ? void res.status(status).json({ error: words }) : void res.status(status).send(render(standing, words)));
    switch (verdict.kind) {
      case 'accepted': return shape.answersJson ? void res.status(201).json({ ok: true }) : res.redirect(302, at(shape.successPath, standing));
      case 'refused': return refuse(422, verdict.problems[0]?.message ?? refusedWords);
      case 'duplicate': return refuse(422, 'You have already applied for this job.');
      case 'captcha': case 'code': return shape.answersJson ? void res.status(428).json({ error: 'challenge' }) : void res.send(render(standing, null).replace('</body>', '<iframe class="challenge" title="hCaptcha challenge" src="/newassets.hcaptcha.com/captcha/v1/challenge"></iframe></body>'));
      case 'hang_up': return void req.socket.destroy();
      case 'silent': return undefined;
      case 'error': return void res.status(500).send(page('Error', '<h1>Internal server error</h1>'));
    }
  });
  return router;
}

function problemsOf(fields: readonly WireField[], { fields: given, files }: Multipart): readonly FieldProblem[] {
  return fields.flatMap(({ name, label, kind, required }) => {
    if (!required) return [];
    const there = kind === 'file' ? files.some((f) => f.field === name) : (given[name] ?? []).some((v) => v.trim() !== '');
    return there ? [] : [{ field: name, label, message: `${label} is required.` }];
  });
}
