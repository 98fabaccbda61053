import express from 'express';
import type { Router } from 'express';
import { stableUuid } from '../employers/employer.ts';
import type { PracticeEmployer, PracticePosting } from '../employers/employer.ts';
import type { Site } from '../site/site.ts';
import { descriptionHtml, descriptionPlain, publishedAt } from './description.ts';

const countries: Readonly<Record<string, string>> = { DE: 'Germany', NL: 'Netherlands', DK: 'Denmark', PT: 'Portugal', US: 'United States' };

function compensation(posting: PracticePosting): Record<string, unknown> {
  const pay = posting.pay;
  if (pay === null) return { compensationTierSummary: null, scrapeableCompensationSalarySummary: null, compensationTiers: [] };
  const range = `${pay.currency} ${pay.min} - ${pay.max}`;
  const component = { id: stableUuid(`${posting.id} pay`), summary: range, compensationType: 'Salary', interval: pay.per === 'year' ? '1 YEAR' : '1 HOUR', currencyCode: pay.currency, minValue: pay.min, maxValue: pay.max };
  return { compensationTierSummary: range, scrapeableCompensationSalarySummary: range, compensationTiers: [{ id: stableUuid(`${posting.id} tier`), title: null, tierSummary: range, components: [component] }] };
}

function job(site: Site, employer: PracticeEmployer, posting: PracticePosting, withPay: boolean): Record<string, unknown> {
  const jobUrl = `${site.origin()}/jobs.ashbyhq.com/${employer.token}/${posting.id}`;
  return {
    id: posting.id,
    title: posting.title,
    department: posting.team,
    team: posting.team,
    employmentType: posting.employment === 'contract' ? 'Contract' : 'FullTime',
    location: posting.place,
    secondaryLocations: [],
    // As seen on real boards, a hybrid post may say isRemote too.
    isRemote: posting.workMode !== 'on_site',
    workplaceType: { remote: 'Remote', hybrid: 'Hybrid', on_site: 'OnSite' }[posting.workMode],
    address: { postalAddress: { addressLocality: posting.city, addressRegion: null, addressCountry: countries[posting.country] ?? posting.country } },
    publishedAt: publishedAt(posting, site.openedAt).toISOString(),
    isListed: true,
    jobUrl,
    applyUrl: `${jobUrl}/application`,
    descriptionHtml: descriptionHtml(posting),
    descriptionPlain: descriptionPlain(posting),
    shouldDisplayCompensationOnJobPostings: posting.pay !== null,
    ...(withPay ? { compensation: compensation(posting) } : {}),
  };
}

/** `api.ashbyhq.com`, the public job posting API. */
export function ashbyBoard(site: Site): Router {
  const router = express.Router();
  router.get('/posting-api/job-board/:name', (req, res) => {
    const employer = site.employer('ashby', req.params.name);
    if (employer === null) return void res.status(404).type('text/plain').send('Not Found');
    res.json({ apiVersion: '1', jobs: site.postings(employer).map((posting) => job(site, employer, posting, req.query['includeCompensation'] === 'true')) });
  });
  return router;
}
