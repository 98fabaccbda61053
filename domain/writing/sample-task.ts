import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';

/** An invented person for the tests of this folder and of those in it. */
export function sampleFacts(): Fact[] {
  let n = 0;
  return factsFromJsonResume({
    basics: { name: 'Ada Quist', label: 'Platform Engineer', email: 'ada@example.org', summary: 'Runs container platforms. Writes Go and Python. Likes quiet nights. Came from physics.' },
    work: [
      {
        name: 'Northmill', position: 'Platform Engineer', startDate: '2021-02',
        highlights: [
          'Ran twelve Kubernetes clusters with Terraform', 'Wrote services in Go for 300 shops', 'Moved 40 PostgreSQL databases without downtime', 'Organised the summer party', 'Cut build times from 20 to 5 minutes',
          'Introduced service level objectives with Prometheus', 'Mentored three engineers', 'Watered the plants',
        ],
      },
      { name: 'Old Harbour', position: 'Developer', startDate: '2017', endDate: '2021-01', highlights: ['Built reports in Python', 'Automated invoices for 80 customers', 'Kept the coffee machine running'] },
      { name: 'Pier Nine', position: 'Working Student', startDate: '2014', endDate: '2017', highlights: ['Tested ticket machines'] },
    ],
    skills: [{ name: 'Office', keywords: ['Word', 'Excel'] }, { name: 'Platform', keywords: ['Docker', 'Kubernetes', 'Terraform'] }, { name: 'Languages', keywords: ['Python', 'Go'] }],
    education: [{ institution: 'Westhafen University', studyType: 'Bachelor of Science', area: 'Physics', startDate: '2013', endDate: '2017' }],
    languages: [{ language: 'German', fluency: 'Native' }],
  }, 'resume.json', () => `f${++n}`).facts;
}

export const samplePosting = {
  employer: 'Harrow & Pike', title: 'Senior Platform Engineer',
  description: 'We move parcels.\n\n## Requirements\n- Kubernetes and Terraform in production\n- Go or Python\n- PostgreSQL databases\n- Experience with Rust\n\nNice to have: Prometheus',
};
