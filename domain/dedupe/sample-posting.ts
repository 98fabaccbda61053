import type { Posting } from '#domain/posting/posting.ts';

/** A made-up posting for tests; `changes` are the fields the test is about. */
export function samplePosting(changes: Partial<Posting> = {}): Posting {
  return {
    source: 'greenhouse', tenant: 'harrowpike', externalId: '5100001', employer: 'Harrow & Pike', title: 'Platform Engineer',
    description: sampleText, places: [{ text: 'Berlin, Germany', city: 'Berlin', region: null, country: 'DE' }], workMode: 'unknown',
    remoteScope: [], salary: null, employmentType: 'full_time', seniority: 'unknown', department: null, publishedAt: null, updatedAt: null,
    closesAt: null, language: 'en', url: 'https://boards.greenhouse.io/harrowpike/jobs/5100001',
    applyUrl: 'https://boards.greenhouse.io/harrowpike/jobs/5100001', questions: [], hints: [], ...changes,
  };
}

export const sampleText = `## About the role
You will run the platform on which our grid planners work: some forty services, two regions, one team of six.

## What you will do
- Keep the deployment path short, from a merged change to every region in under ten minutes
- Replace hand-kept machines with code, and write down why each one exists
- Share the on-call week with five colleagues who like quiet nights

## Requirements
- 5+ years of experience running services in production
- Kubernetes and Terraform, in anger
- Python or Go
- Fluent English; German is a plus

## Nice to have
- PostgreSQL internals
- Experience in the energy sector`;
