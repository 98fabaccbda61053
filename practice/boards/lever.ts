import express from 'express';
import type { Router } from 'express';
import type { PracticeEmployer, PracticePosting } from '../employers/employer.ts';
import type { Site } from '../site/site.ts';
import { escapeHtml, items, publishedAt } from './description.ts';

function posted(site: Site, employer: PracticeEmployer, posting: PracticePosting): Record<string, unknown> {
  const hostedUrl = `${site.origin()}/jobs.lever.co/${employer.token}/${posting.id}`;
  const list = (lines: readonly string[]) => items(lines);
  const pay = posting.pay;
  return {
    id: posting.id,
    text: posting.title,
    country: posting.country,
    workplaceType: { remote: 'remote', hybrid: 'hybrid', on_site: 'onsite' }[posting.workMode],
    categories: { commitment: posting.employment === 'contract' ? 'Contract' : 'Full-time', department: posting.team, team: posting.team, location: posting.place, allLocations: [posting.place] },
    createdAt: publishedAt(posting, site.openedAt).getTime(),
    opening: '', openingPlain: '',
    description: `<div>${escapeHtml(posting.intro)}</div>`, descriptionPlain: posting.intro,
    descriptionBody: `<div>${escapeHtml(posting.intro)}</div>`, descriptionBodyPlain: posting.intro,
    lists: [{ text: 'What you will do', content: list(posting.tasks) }, { text: 'What you bring', content: list(posting.needs) }, { text: 'What we offer', content: list(posting.offers) }],
    additional: '', additionalPlain: '',
    hostedUrl,
    applyUrl: `${hostedUrl}/apply`,
    ...(pay === null ? {} : { salaryRange: { min: pay.min, max: pay.max, currency: pay.currency, interval: pay.per === 'year' ? 'per-year-salary' : 'per-hour-wage' } }),
  };
}

/** `api.lever.co`: a bare array, `{ok:false}` for an unknown site. */
export function leverBoard(site: Site): Router {
  const router = express.Router();
  const unknown = { ok: false, error: 'Document not found' };
  router.get('/v0/postings/:site', (req, res) => {
    const employer = site.employer('lever', req.params.site);
    if (employer === null) return void res.status(404).json(unknown);
    const skip = Number(req.query['skip'] ?? 0);
    const limit = Number(req.query['limit'] ?? Number.MAX_SAFE_INTEGER);
    res.json(site.postings(employer).slice(skip, skip + limit).map((posting) => posted(site, employer, posting)));
  });
  router.get('/v0/postings/:site/:id', (req, res) => {
    const standing = site.standing('lever', req.params.site, req.params.id);
    if (standing === null) return void res.status(404).json(unknown);
    res.json(posted(site, standing.employer, standing.posting));
  });
  return router;
}
