import { isObject, jsonAfter, objectsIn, parsed, words } from '#domain/form/plans/embedded-json.ts';
import { greenhouse } from '../forms/greenhouse.ts';
import type { Wire } from './wire.ts';

/** Greenhouse's practice form as its script sends it: files to storage, then JSON that names them and option ids. */
export const greenhouseWire: Wire = {
  uploadTo: ({ url }) => ({ url: `${url}/_storage`, field: 'file' }),
  application({ url, page, questions, values, files, stored }) {
    const application: Record<string, unknown> = {};
    for (const question of questions) {
      const chosen = (values.get(question.id) ?? []).map((value) => (question.kind === 'consent' ? '1' : (question.options.find((o) => o.label === value)?.value ?? value)));
      if (question.kind !== 'file') application[question.id] = question.kind === 'many_of' ? chosen : (chosen[0] ?? '');
    }
    for (const [id, file] of files) {
      const reply = stored.get(id);
      application[`${id}_url`] = isObject(reply) ? words(reply['url']) : '';
      application[`${id}_url_filename`] = file.fileName;
    }
    const fingerprint = Array.from(objectsIn(jsonAfter(page, '__remixContext'))).find((o) => typeof o['fingerprint'] === 'string')?.['fingerprint'] ?? null;
    return { url, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fingerprint, job_application: application }) };
  },
  thenOpen: ({ url }, { status }) => (status === 200 ? `${url}/confirmation` : null),
  judge(reply, page) {
    if (reply.status === 200) return greenhouse.marker(page, reply.url);
    const answer = parsed(new TextDecoder().decode(reply.body));
    const error = isObject(answer) ? answer['error'] : null;
    if (reply.status === 428) return error === 'captcha-failed' ? { kind: 'not_accepted', words: 'a code was sent by e-mail', handOver: 'emailed_code' } : { kind: 'not_accepted', words: 'a challenge is shown', handOver: 'captcha' };
    if (reply.status === 409) return { kind: 'not_accepted', words: 'You have already applied to this job.', handOver: null };
    if (reply.status !== 422) return null;
    const problems = Array.from(objectsIn(answer)).flatMap((o) => (typeof o['message'] === 'string' ? [`${words(o['label'])}: ${o['message']}`] : []));
    return { kind: 'not_accepted', words: problems.join(' '), handOver: null };
  },
};
