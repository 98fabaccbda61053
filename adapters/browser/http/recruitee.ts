import { isObject, listOf, parsed, words } from '#domain/form/plans/embedded-json.ts';
import type { UploadFile } from '../browser.port.ts';
import type { Wire } from './wire.ts';

const question = /^candidate\.openQuestionAnswers\.(\d+)\.(content|multiContent|flag)$/u;
const own: Readonly<Record<string, string>> = { 'candidate.name': 'candidate[name]', 'candidate.email': 'candidate[email]', 'candidate.phone': 'candidate[phone]', 'candidate.cv': 'candidate[cv]', 'candidate.coverLetterFile': 'candidate[cover_letter]' };

/**
 * Recruitee's Careers Site API, the one official way to apply without a browser: the plan of
 * the form goes over as multipart `candidate[…]`; 201 says that it was taken, 422 which field was not. Consents have no
 * field of their own there: they are sent under the form's name, beside the documented ones.
 */
export const recruiteeWire: Wire = {
  uploadTo: () => null,
  application({ url, questions, values, files }) {
    const body = new FormData();
    let n = 0;
    for (const asked of questions) {
      const chosen = values.get(asked.id) ?? [];
      const [, id, kind] = question.exec(asked.id) ?? [];
      if (asked.kind === 'file' || chosen.length === 0) continue;
      if (id === undefined) {
        for (const value of chosen) body.append(own[asked.id] ?? asked.id, asked.kind === 'consent' ? 'true' : value);
        continue;
      }
      const answer = `candidate[open_question_answers_attributes][${n}]`;
      n += 1;
      body.append(`${answer}[open_question_id]`, id);
      for (const value of chosen) body.append(`${answer}[${{ content: 'content', multiContent: 'multi_content][', flag: 'flag' }[kind ?? 'content'] ?? 'content'}]`, asked.kind === 'yes_no' ? String(value === 'Yes') : value);
    }
    for (const [id, file] of files) body.append(own[id] ?? id, blobOf(file), file.fileName);
    return { url: url.replace(/\/o\/([^/]+)\/c\/new\/?$/u, '/api/offers/$1/candidates'), headers: { accept: 'application/json' }, body };
  },
  thenOpen: () => null,
  judge(reply) {
    const answer = parsed(new TextDecoder().decode(reply.body));
    if (reply.status === 201 && isObject(answer) && isObject(answer['candidate'])) return { kind: 'accepted', words: `candidate ${words(answer['candidate']['id'])} was taken`, handOver: null };
    if (reply.status === 403) return { kind: 'not_accepted', words: 'the site asks for a challenge', handOver: 'captcha' };
    if (reply.status !== 422 || !isObject(answer)) return null;
    const problems = Object.entries(isObject(answer['errors']) ? answer['errors'] : {}).map(([field, said]) => `${field}: ${listOf(said).map(words).join(' ')}`);
    return { kind: 'not_accepted', words: problems.join(' '), handOver: null };
  },
};

function blobOf(file: UploadFile): Blob {
  return new Blob([new Uint8Array(file.bytes)], { type: file.mediaType });
}
