import express from 'express';
import type { Router } from 'express';
import { stableNumber } from '../employers/employer.ts';
import type { PracticeEmployer, PracticePosting, PracticeQuestion } from '../employers/employer.ts';
import type { Site } from '../site/site.ts';
import { descriptionHtml, escapeHtml, publishedAt } from './description.ts';

/** A question as Greenhouse's job board API and its form's loader data give it. */
export interface GreenhouseQuestion {
  readonly label: string;
  readonly required: boolean;
  readonly description: string | null;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly values: readonly { readonly value: number; readonly label: string }[] }[];
}

/** The whole list of questions of a posting, standard fields first. */
export function greenhouseQuestions(employer: PracticeEmployer, posting: PracticePosting): readonly GreenhouseQuestion[] {
  const text = (name: string, label: string, required: boolean): GreenhouseQuestion => ({ label, required, description: null, fields: [{ name, type: 'input_text', values: [] }] });
  const file = (name: string, label: string, required: boolean): GreenhouseQuestion => ({ label, required, description: null, fields: [{ name, type: 'input_file', values: [] }, { name: `${name}_text`, type: 'textarea', values: [] }] });
  return [
    text('first_name', 'First Name', true),
    text('last_name', 'Last Name', true),
    text('email', 'Email', true),
    text('phone', 'Phone', employer.form.phone === 'required'),
    file('resume', 'Resume/CV', true),
    ...(employer.form.coverLetter === 'off' ? [] : [file('cover_letter', 'Cover Letter', employer.form.coverLetter === 'required')]),
    ...(employer.form.profileLink ? [text(`question_${stableNumber(`${posting.id} profile`)}`, 'LinkedIn Profile', false)] : []),
    ...posting.questions.map((question) => custom(posting, question)),
  ];
}

function custom(posting: PracticePosting, question: PracticeQuestion): GreenhouseQuestion {
  const id = stableNumber(`${posting.id} ${question.key}`);
  const many = question.kind === 'many_of';
  const values = question.kind === 'yes_no'
    ? [{ value: 1, label: 'Yes' }, { value: 0, label: 'No' }]
    : question.options.map((label) => ({ value: stableNumber(`${id} ${label}`), label }));
  return { label: question.label, required: question.required, description: null, fields: [{ name: many ? `question_${id}[]` : `question_${id}`, type: fieldType(question.kind), values }] };
}

function fieldType(kind: PracticeQuestion['kind']): string {
  if (kind === 'long_text') return 'textarea';
  if (kind === 'many_of') return 'multi_value_multi_select';
  return kind === 'yes_no' || kind === 'one_of' ? 'multi_value_single_select' : 'input_text';
}

function job(site: Site, employer: PracticeEmployer, posting: PracticePosting, content: boolean): Record<string, unknown> {
  const published = publishedAt(posting, site.openedAt).toISOString().replace('.000Z', '+00:00');
  return {
    absolute_url: `${site.origin()}/job-boards.greenhouse.io/${employer.token}/jobs/${posting.id}`,
    id: Number(posting.id),
    internal_job_id: stableNumber(`${employer.token} ${posting.requisition}`),
    requisition_id: posting.requisition,
    title: posting.title,
    company_name: employer.name,
    first_published: published,
    updated_at: published,
    language: 'en',
    location: { name: posting.place },
    metadata: [{ id: stableNumber(`${employer.token} location type`), name: 'Location Type', value: { remote: 'Remote', hybrid: 'Hybrid', on_site: 'On-site' }[posting.workMode], value_type: 'single_select' }],
    departments: [{ id: stableNumber(`${employer.token} ${posting.team}`), name: posting.team, parent_id: null, child_ids: [] }],
    offices: [{ id: stableNumber(`${employer.token} ${posting.place}`), name: posting.city ?? posting.place, location: posting.place, parent_id: null, child_ids: [] }],
    data_compliance: employer.form.consent ? [{ type: 'gdpr', requires_consent: true, requires_processing_consent: false, requires_retention_consent: false, retention_period: null, demographic_data_consent_applies: false }] : [],
    ...(content ? { content: escapeHtml(`<div class="content-intro"><p>${escapeHtml(employer.about)}</p></div>${descriptionHtml(posting)}`) } : {}),
  };
}

/** `boards-api.greenhouse.io`, as its documentation describes it. */
export function greenhouseBoard(site: Site): Router {
  const router = express.Router();
  router.get('/v1/boards/:token', (req, res) => {
    const employer = site.employer('greenhouse', req.params.token);
    if (employer === null) return void res.status(404).json({ status: 404, error: 'Job board not found' });
    res.json({ name: employer.name, content: escapeHtml(`<p>${escapeHtml(employer.about)}</p>`) });
  });
  router.get('/v1/boards/:token/jobs', (req, res) => {
    const employer = site.employer('greenhouse', req.params.token);
    if (employer === null) return void res.status(404).json({ status: 404, error: 'Job not found' });
    const jobs = site.postings(employer).map((posting) => job(site, employer, posting, req.query['content'] === 'true'));
    res.json({ jobs, meta: { total: jobs.length } });
  });
  router.get('/v1/boards/:token/jobs/:id', (req, res) => {
    const standing = site.standing('greenhouse', req.params.token, req.params.id);
    if (standing === null) return void res.status(404).json({ status: 404, error: 'Job not found' });
    const { employer, posting } = standing;
    const pay = posting.pay;
    res.json({
      ...job(site, employer, posting, true),
      ...(req.query['questions'] === 'true' ? { questions: greenhouseQuestions(employer, posting), location_questions: [] } : {}),
      ...(req.query['pay_transparency'] === 'true' ? { pay_input_ranges: pay === null ? [] : [{ min_cents: pay.min * 100, max_cents: pay.max * 100, currency_type: pay.currency, title: 'Salary range', blurb: null }] } : {}),
    });
  });
  return router;
}
