import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import { postingsInAlertMail } from './alert-mail.ts';
import { postingsInForwardedMail } from './forwarded-mail.ts';
import { postingFromPaste } from './pasted.ts';

const receivedAt = new Date('2026-11-21T08:00:00Z');
const linkedin = `<html><head><style>p{}</style></head><body><table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/4000000001/?trackingId=abc&refId=1"><img alt="logo"></a></td>
<td><a href="https://www.linkedin.com/comm/jobs/view/4000000001/?trackingId=abc&refId=2">Bridge Welder</a><p>Ironspan · Salem, OR (On-site)</p><p>Actively recruiting</p></td></tr>
<tr><td><a href="https://www.linkedin.com/comm/jobs/view/4000000002/?trackingId=def">Remote Editor</a><br>Ferncastle · Canada (Remote)<br>$70K-$80K / year</td></tr></table><a href="https://www.linkedin.com/comm/jobs/search?x=1">See all</a></body></html>`;
const indeed = `<h2><a href="https://www.indeed.com/rc/clk/dl?jk=0123456789abcdef&from=ja&tk=1">Night Baker</a></h2><div>Lark Hollow</div><div>4.1 ★</div><div>Austin, TX</div><div>$18 - $22 an hour</div><div>Bake bread for the town.</div><div>2 days ago</div>
<h2><a href="https://www.indeed.com/pagead/clk/dl?mo=r&ad=1">Sponsored Driver</a></h2><div>Someone</div>`;

const glassdoor = `<table><tr><td><a href="https://www.glassdoor.com/partner/jobListing.htm?pos=101&ao=1&guid=0001&src=GD_JOB_AD&t=JA&utm_medium=email&jobListingId=1009000000001"><table><tr><td><img alt=""></td><td><p>Lark Hollow</p><p>4.1 ★</p><p>Night Baker</p><p>Portland, OR</p><p>$40K - $52K (Employer est.)</p><p>Easy Apply</p></td></tr></table></a></td></tr>
<tr><td><a href="https://www.glassdoor.co.uk/job-listing/bridge-welder-ironspan-JV_IC1_KO0,13.htm?jl=1009000000002&utm_source=jobalert">Bridge Welder</a><div>Ironspan</div><div>3.9</div><div>Leeds, England</div><a href="https://www.glassdoor.co.uk/job-listing/bridge-welder-ironspan-JV_IC1_KO0,13.htm?jl=1009000000002">Apply now</a></td></tr></table>
<a href="https://www.glassdoor.com/Job/jobs.htm?sc.keyword=baker">See more jobs</a><a href="https://www.glassdoor.com/partner/jobListing.htm?pos=1">No number</a>`;
const wellfound = `<div><a href="https://wellfound.com/jobs/2900001-founding-engineer?utm_campaign=digest&utm_source=email"><b>Founding Engineer</b></a><br>Quillmark<br>Remote (Canada)<br>$110k – $140k<br><a href="https://wellfound.com/jobs/2900001-founding-engineer?utm_campaign=digest">Learn more</a></div>
<div><a href="https://wellfound.com/company/tidewater-loom/jobs/2900002-weaver">Weaver at Tidewater Loom</a><div>Ghent, Belgium</div></div><a href="https://wellfound.com/jobs">All jobs</a><a href="https://wellfound.com/company/quillmark">Quillmark</a>`;

describe('an alert mail', () => {
  test('of LinkedIn gives each job once, its link kept for the click and stored without tracking', () => {
    expect(postingsInAlertMail({ from: 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>', html: linkedin, receivedAt })).toMatchObject([
      { source: 'manual', tenant: 'linkedin', externalId: '4000000001', title: 'Bridge Welder', employer: 'Ironspan', places: [{ city: 'Salem', region: 'Oregon', country: 'US' }], workMode: 'on_site', url: 'https://www.linkedin.com/jobs/view/4000000001/', applyUrl: 'https://www.linkedin.com/comm/jobs/view/4000000001/?trackingId=abc&refId=2' },
      { externalId: '4000000002', title: 'Remote Editor', employer: 'Ferncastle', workMode: 'remote', remoteScope: ['CA'], salary: { minMinor: 7_000_000, maxMinor: 8_000_000, period: 'year' } },
    ]);
  });

  test('of Indeed gives the organic cards', () => {
    expect(postingsInAlertMail({ from: 'alert@indeed.com', html: indeed, receivedAt })).toMatchObject([
      { tenant: 'indeed', externalId: '0123456789abcdef', title: 'Night Baker', employer: 'Lark Hollow', places: [{ city: 'Austin', country: 'US' }], salary: { minMinor: 1800, maxMinor: 2200, period: 'hour' }, publishedAt: { at: '2026-11-19T00:00:00.000Z' }, url: 'https://www.indeed.com/viewjob?jk=0123456789abcdef' },
    ]);
  });

  test('of Glassdoor gives each card, be it one link or a title with lines below, and no button', () => {
    expect(postingsInAlertMail({ from: 'Glassdoor Jobs <noreply@glassdoor.com>', html: glassdoor, receivedAt })).toMatchObject([
      { tenant: 'glassdoor', externalId: '1009000000001', title: 'Night Baker', employer: 'Lark Hollow', places: [{ city: 'Portland', country: 'US' }], salary: { minMinor: 4_000_000, maxMinor: 5_200_000, currency: 'USD' }, url: 'https://www.glassdoor.com/job-listing/j?jl=1009000000001' },
      { externalId: '1009000000002', title: 'Bridge Welder', employer: 'Ironspan', places: [{ city: 'Leeds', country: 'GB' }], salary: null, url: 'https://www.glassdoor.com/job-listing/j?jl=1009000000002' },
    ]);
  });

  test('of Wellfound gives each role, its employer below or in the title', () => {
    expect(postingsInAlertMail({ from: 'Wellfound <team@hi.wellfound.com>', html: wellfound, receivedAt })).toMatchObject([
      { tenant: 'wellfound', externalId: '2900001', title: 'Founding Engineer', employer: 'Quillmark', workMode: 'remote', remoteScope: ['CA'], salary: { minMinor: 11_000_000, maxMinor: 14_000_000 }, url: 'https://wellfound.com/jobs/2900001' },
      { externalId: '2900002', title: 'Weaver', employer: 'Tidewater Loom', places: [{ city: 'Ghent', country: 'BE' }], url: 'https://wellfound.com/jobs/2900002' },
    ]);
  });

  test('forwarded by the person is read whichever of the four sites it is from', async () => {
    const files = { readPosting: () => Promise.reject(new Error('no file here')) } as unknown as ResumeFiles;
    const forwarded = (html: string) => postingsInForwardedMail(`From: me@example.org\r\nSubject: Fwd: jobs\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`, receivedAt, files);
    const read = await Promise.all([linkedin, indeed, glassdoor, wellfound].map(forwarded));
    expect(read.map((postings) => postings.map(({ tenant }) => tenant).join())).toEqual(['linkedin,linkedin', 'indeed', 'glassdoor,glassdoor', 'wellfound,wellfound']);
  });

  test('from anyone else is no alert, whatever it links to', () => {
    expect(postingsInAlertMail({ from: 'alerts@linkedin.com.evil.example', html: linkedin, receivedAt })).toEqual([]);
    expect(postingsInAlertMail({ from: 'jobs@notlinkedin.com', html: linkedin, receivedAt })).toEqual([]);
    expect(postingsInAlertMail({ from: 'noreply@glassdoor.com.evil.example', html: glassdoor, receivedAt })).toEqual([]);
    expect(postingsInAlertMail({ from: 'team@notwellfound.com', html: wellfound, receivedAt })).toEqual([]);
  });

  test('of any content is read without an error', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('<a href="https://www.linkedin.com/jobs/view/1/">', '</a>', '<td>', '\u27E6 3 x', '<script>'))), (pieces) => {
      expect(postingsInAlertMail({ from: 'x@linkedin.com', html: pieces.join(''), receivedAt }).every((posting) => posting.title !== '')).toBe(true);
    }));
  });
});

describe('a pasted posting', () => {
  const paste = { link: null, text: 'Night Baker\nCompany: Lark Hollow\nLocation: Utrecht, Netherlands (on-site)\n\nBake <b>bread</b> & rolls.\nPay: €15.50 - €18 per hour', employer: null, title: null, place: null };

  test('is read from its words', () => {
    expect(postingFromPaste(paste)).toMatchObject({ source: 'manual', tenant: 'pasted', title: 'Night Baker', employer: 'Lark Hollow', places: [{ city: 'Utrecht', country: 'NL' }], workMode: 'on_site', salary: { minMinor: 1550, maxMinor: 1800, currency: 'EUR', period: 'hour' }, description: expect.stringContaining('Bake &lt;b>bread&lt;/b> & rolls.') });
  });

  test('twice is one; with a link the link decides', () => {
    expect(postingFromPaste(paste)).toEqual(postingFromPaste({ ...paste }));
    const linked = postingFromPaste({ ...paste, link: 'https://www.linkedin.com/jobs/view/1', text: 'Night Baker' });
    expect(linked).toMatchObject({ url: 'https://www.linkedin.com/jobs/view/1' });
    expect(postingFromPaste({ ...paste, link: 'https://www.linkedin.com/jobs/view/1', text: 'Other words' })).toMatchObject({ externalId: 'why' in linked ? '' : linked.externalId });
  });

  test('without a title or with a link that is none says what is missing', () => {
    expect(postingFromPaste({ ...paste, text: ' ' })).toMatchObject({ why: 'it has no title' });
    expect(postingFromPaste({ ...paste, link: 'javascript:alert(1)' })).toMatchObject({ why: 'its address is no web address' });
  });
});
