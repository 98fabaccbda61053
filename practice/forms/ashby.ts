import { randomUUID } from 'node:crypto';
import express from 'express';
import type { Request, Response, Router } from 'express';
import { sha256 } from '../site/site.ts';
import type { FieldProblem, Site, Standing } from '../site/site.ts';
import type { ReceivedFile } from '../site/log.ts';
import { ashbyFields, ashbyPage } from './ashby.page.ts';
import { page } from './page.ts';
import { cities } from './places.ts';
import { bodyOf, multipartOf } from './received.ts';

interface Variables {
  readonly organizationHostedJobsPageName: string;
  readonly jobPostingId: string;
  readonly formRenderIdentifier: string;
  readonly path?: string;
  readonly value?: unknown;
  readonly term?: string;
}

interface Draft {
  readonly fields: Record<string, readonly string[]>;
  readonly files: Map<string, ReceivedFile>;
}

/** `jobs.ashbyhq.com`: values are saved one by one as they are set; the submit action names only the form. */
export function ashbyForm(site: Site): Router {
  const router = express.Router();
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const draft = drafts.get(id) ?? { fields: {}, files: new Map<string, ReceivedFile>() };
    drafts.set(id, draft);
    return draft;
  };

  router.get('/:name/:id', (req, res) => res.redirect(302, `${req.originalUrl}/application`));
  router.get('/:name/:id/application', (req, res) => {
    const standing = site.standing('ashby', req.params.name, req.params.id);
    if (standing === null) return void res.status(404).send(page('Not found', '<h1>Job not found</h1>'));
    // A page opened anew is a form anew.
    res.send(ashbyPage(standing, randomUUID()));
  });

  router.post('/api/non-user-graphql', bodyOf, async (req: Request, res: Response) => {
    const op = req.query['op'];
    const multipart = op === 'ApiSetFormValueToFile' ? await multipartOf(req) : null;
    const variables = (multipart === null ? (JSON.parse((req.body as Buffer).toString('utf8')) as { variables: Variables }).variables : JSON.parse(multipart.fields['variables']?.[0] ?? '{}')) as Variables;
    if (op === 'ApiAutocompleteGeoLocation') return void res.json({ data: { places: cities(variables.term) } });
    const standing = site.standing('ashby', variables.organizationHostedJobsPageName, variables.jobPostingId);
    if (standing === null) return void res.json({ data: { submitApplicationFormAction: { result: 'blocked', messages: ['This job is closed.'] } } });
    const draft = draftOf(variables.formRenderIdentifier);
    const path = variables.path ?? '';
    const file = multipart?.files[0];
    if (file !== undefined) {
      if (site.faults.inForce('upload_refused', standing.employer.token, standing.posting.id)) return void res.status(500).json({ errors: [{ message: 'upload failed' }] });
      draft.files.set(path, { ...file, field: path });
      const body = req.body as Buffer;
      site.log.add({ kind: 'upload', system: 'ashby', employer: standing.employer.token, posting: standing.posting.id, requisition: standing.posting.requisition, path: req.originalUrl, bytes: body.byteLength, sha256: sha256(body), accepted: false, fault: null, email: null, fields: {}, files: [file] });
      return void res.json({ data: { setFormValueToFile: { path } } });
    }
    if (op === 'ApiSetFormValue') {
      draft.fields[path] = listed(variables.value);
      return void res.json({ data: { setFormValue: { path } } });
    }
    if (op === 'ApiSubmitSingleApplicationFormAction') return submit(standing, draft, req, res);
    res.status(400).json({ errors: [{ message: 'unknown operation' }] });
  });

  async function submit(standing: Standing, draft: Draft, req: Request, res: Response): Promise<void> {
    const email = draft.fields['_systemfield_email']?.[0] ?? null;
    const verdict = await site.receive({ ...standing, path: req.originalUrl, body: req.body as Buffer, email, fields: draft.fields, files: [...draft.files.values()], problems: problemsOf(standing, draft), securityCode: null });
    const reply = (result: string, messages: readonly string[]) => void res.json({ data: { submitApplicationFormAction: { result, messages } } });
    switch (verdict.kind) {
      case 'accepted': return reply('success', []);
      case 'refused': return reply('failure', ['Your form needs corrections', ...verdict.problems.map((p) => p.message)]);
      case 'captcha': case 'code': return reply('failure', ['Your application was flagged as possible spam. Please try again.']);
      case 'duplicate': return reply('blocked', ['You have already applied for this position.']);
      case 'hang_up': return void req.socket.destroy();
      case 'silent': return undefined;
      case 'error': return void res.status(500).send('Internal server error');
    }
  }
  return router;
}

function listed(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

function problemsOf(standing: Standing, draft: Draft): readonly FieldProblem[] {
  return ashbyFields(standing).flatMap((field) => {
    if (!field.isRequired) return [];
    const given = field.type === 'File' ? draft.files.has(field.path) : (draft.fields[field.path] ?? []).length > 0;
    return given ? [] : [{ field: field.path, label: field.title, message: `Missing entry for required field: ${field.title}` }];
  });
}
