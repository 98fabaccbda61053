import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import type { Request, Response, Router } from 'express';
import { escapeHtml as e } from '../../boards/description.ts';
import type { BoardSystem } from '../../employers/employer.ts';
import { sha256 } from '../../site/site.ts';
import type { Site, Standing } from '../../site/site.ts';
import { page } from '../page.ts';
import { cities } from '../places.ts';
import { bodyOf, multipartOf } from '../received.ts';
import { firstPage, pagesShape, secondPage } from './pages.ts';

type Named = { token: string; id: string };
const gone = page('Not found', '<h1>This job is no longer available.</h1>');

/** What employers' own sites serve beside their forms: pages with frames, a résumé parser, places, a second page. */
export function ownSites(site: Site): Router {
  const router = express.Router();
  const shown = (path: string, system: BoardSystem, draw: (standing: Standing) => string) =>
    void router.get(path, (req: Request<Named>, res: Response) => {
      const standing = site.standing(system, req.params.token, req.params.id);
      res.status(standing === null ? 404 : 200).send(standing === null ? gone : draw(standing));
    });

  const around = (standing: Standing, frame: string) => page(`Careers at ${standing.employer.name}`, `<header><form role="search" action="/search"><input type="search" name="q" placeholder="Search"></form></header><h1>${e(standing.posting.title)}</h1>${frame}<footer><form action="/newsletter"><label>Newsletter <input type="email" name="newsletter"></label><button>Subscribe</button></form></footer>`);
  shown('/careers-framed.example/:token/jobs/:id', 'framed', (standing) => around(standing, `<iframe title="Application" style="width:100%;height:900px" src="/careers-framed.example/${standing.employer.token}/jobs/${standing.posting.id}/form"></iframe>`));
  shown('/careers-embed.example/:token/jobs/:id', 'greenhouse_embed', (standing) => around(standing, `<div id="grnhse_app"><iframe id="grnhse_iframe" title="Greenhouse Job Board" style="width:100%;height:1600px" src="/job-boards.greenhouse.io/embed/job_app?for=${standing.employer.token}&token=${standing.posting.id}"></iframe></div>`));

  router.get('/careers-widgets.example/_places', (req, res) => void res.json(cities(req.query['term'])));
  router.post('/careers-widgets.example/:token/jobs/:id/_parse', bodyOf, async (req: Request<Named>, res: Response) => {
    const standing = site.standing('widgets', req.params.token, req.params.id);
    if (standing === null) return void res.status(404).json({});
    note(site, standing, req, (await multipartOf(req)).files);
    // What a parser makes of a résumé, late: plausible and wrong.
    await sleep(400);
    res.json({ fullname: 'CURRICULUM VITAE', mail: 'wrong@parser.example' });
  });

  shown('/careers-pages.example/:token/jobs/:id/apply', 'pages', (standing) => firstPage(standing));
  router.post('/careers-pages.example/:token/jobs/:id/apply/1', bodyOf, async (req: Request<Named>, res: Response) => {
    const standing = site.standing('pages', req.params.token, req.params.id);
    if (standing === null) return void res.status(404).send(gone);
    // Not an application yet: that is what the second page sends.
    note(site, standing, req, (await multipartOf(req)).files);
    res.send(secondPage(standing, `${pagesShape.mount}${pagesShape.submitPath.replace(':token', standing.employer.token).replace(':id', standing.posting.id)}`));
  });
  return router;
}

function note(site: Site, { employer, posting }: Standing, req: Request, files: Parameters<Site['log']['add']>[0]['files']): void {
  const body = req.body as Buffer;
  site.log.add({ kind: 'upload', system: employer.system, employer: employer.token, posting: posting.id, requisition: posting.requisition, path: req.originalUrl, bytes: body.byteLength, sha256: sha256(body), accepted: false, fault: null, email: null, fields: {}, files });
}
