import { describe, expect, test } from 'vitest';
import { treeFromHtml } from '../page/static-page.ts';
import { workday } from './workday.ts';

const url = 'https://seafloor.wd3.myworkdayjobs.com/careers/job/Bergen/Surveyor_R1/apply';
const said = (html: string) => workday.marker(treeFromHtml(html), url)?.kind ?? null;

describe('Workday', () => {
  test('is filled by the person alone: nothing is read, nothing can be put in place', () => {
    expect([workday.ready, workday.questions(treeFromHtml('<label for="a">Name</label><input id="a">'))]).toEqual([null, []]);
  });
  test('what became of the person’s own click shows in its heading or dialog, and only once it is there', () => {
    expect([said('<h2>Application Submitted</h2>'), said('<div data-automation-id="congratulationsPopup">Application Submitted!</div>'), said('<h2>Submit your application</h2>'), said('<h2 hidden>Application Submitted</h2>')]).toEqual(['accepted', 'accepted', null, null]);
  });
});
