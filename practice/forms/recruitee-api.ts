import express from 'express';
import type { Request, Response, Router } from 'express';
import type { Site } from '../site/site.ts';
import { bodyOf, multipartOf } from './received.ts';

type Named = { token: string; id: string };
const required = ['name', 'email', 'cv'] as const;

/** `{co}.recruitee.com/api/offers/{slug}/candidates`: multipart `candidate[…]`, 201 with the candidate or 422 with errors by field. */
export function recruiteeApi(site: Site): Router {
  const router = express.Router();
  router.post('/recruitee.com/:token/api/offers/:id/candidates', bodyOf, async (req: Request<Named>, res: Response) => {
    const standing = site.standing('recruitee', req.params.token, req.params.id);
    if (standing === null) return void res.status(404).json({ error: ['Not found'] });
    const received = await multipartOf(req);
    const given = (name: string) => (received.fields[`candidate[${name}]`] ?? []).some((v) => v.trim() !== '') || received.files.some((f) => f.field === `candidate[${name}]`);
    const problems = required.filter((name) => !given(name)).map((name) => ({ field: name, label: name, message: "can't be blank" }));
    const email = received.fields['candidate[email]']?.[0] ?? null;
    const verdict = await site.receive({ ...standing, path: req.originalUrl, body: req.body as Buffer, email, fields: received.fields, files: received.files, problems, securityCode: null });
    switch (verdict.kind) {
      case 'accepted': return void res.status(201).json({ candidate: { id: site.log.all().length, name: received.fields['candidate[name]']?.[0] ?? '' } });
      case 'refused': return void res.status(422).json({ errors: Object.fromEntries(verdict.problems.map((p) => [p.field, [p.message]])) });
      case 'duplicate': return void res.status(422).json({ errors: { email: ['has already been taken'] } });
      case 'captcha': case 'code': return void res.status(403).json({ error: ['Forbidden'] });
      case 'hang_up': return void req.socket.destroy();
      case 'silent': return undefined;
      case 'error': return void res.status(500).json({ error: ['Internal server error'] });
    }
  });
  return router;
}
