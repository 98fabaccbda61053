import { describe, expect, test } from 'vitest';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { extractors } from './parse/extractors.ts';
import { parseRound } from './parse/round.ts';

describe('printed résumés read back', () => {
  test('every field in order, in each template, by every extractor that is here; and the count can fall', async () => {
    await using host = createChromiumHost({ report: () => {} });
    const { had } = await extractors(false);
    const options = { resumes: 3, seed: 7, postings: ['We need Kubernetes and Terraform.', 'Office work with Excel.'], pdf: createPdfRenderer(host), extractors: had };
    const round = await parseRound({ ...options, spoil: (html) => html });
    expect(round).toMatchObject({ files: 9, untagged: 0 });
    expect(round.largestBytes).toBeLessThan(1_000_000);
    expect(round.rows.flatMap((row) => row.missed)).toEqual([]);
    expect(round.rows.reduce((sum, row) => sum + row.fields, 0)).toBeGreaterThan(100);
    const spoilt = await parseRound({ ...options, resumes: 1, spoil: (html) => html.replace('</style>', 'article{display:flex;flex-direction:column-reverse}</style>') });
    expect(spoilt.rows.some((row) => row.missed.length > 0)).toBe(true);
  });
});
