import { describe, expect, test } from 'vitest';
import { refusedDecision, wrongAnswer } from '#api/applications/applications.errors.ts';
import { neverFetched } from '#api/boards/boards.errors.ts';
import { wrongOwnFile } from '#api/candidates/record.errors.ts';
import { pageRefuses, siteRefused } from '#api/hand-over/hand-over.errors.ts';
import { errorCodes, errorWhys } from '#api/http/error-codes.ts';
import { missingScope, tooManyRequests, tooManyTries, type ApiError } from '#api/http/errors.ts';
import { signingKeyTooLong } from '#api/keys/keys.errors.ts';
import { mailboxRefused } from '#api/mailbox/mailbox.errors.ts';
import { notOneOpening } from '#api/openings/openings.errors.ts';
import { MailboxError, mailboxTroubles } from '#adapters/mail/alert-mailbox.port.ts';
import { refusedBecause } from '#domain/application/refusals.ts';
import { problemOf } from '#lib/api/problem.ts';
import { errorWords, type CodeWords } from '#lib/errors/error-words.ts';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';

const words: Readonly<Record<'en' | 'de', Readonly<Record<string, CodeWords>>>> = { en: en.errors, de: de.errors };
const whysOf = (code: string): readonly string[] => Object.entries(errorWhys).find(([one]) => one === code)?.[1] ?? [];

describe.each(['en', 'de'] as const)('every refusal of the API has its words (%s)', (language) => {
  test.each(errorCodes)('%s', (code) => {
    const { what = '', whatToDo = '', whys = {} } = words[language][code] ?? {};
    expect({ what, whatToDo }).toEqual({ what: expect.stringMatching(/\.$/u), whatToDo: expect.stringMatching(/\.$/u) });
    expect(Object.keys(whys).toSorted()).toEqual([...whysOf(code)].toSorted());
    expect(Object.values(whys).filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
  });

  const question = { id: 'q', label: 'Notice period', kind: 'text' as const, required: true, maxLength: 20, accept: [], options: [], sensitive: false, section: null };
  const troubles = mailboxTroubles.map((trouble) => mailboxRefused(new MailboxError(trouble, 'No.'), { host: 'imap.example.org', folder: 'Alerts' }));
  test.each<ApiError>([
    refusedDecision('other_stage', 'held'), pageRefuses(refusedBecause('page_changed', 'q')), wrongAnswer(question, 'too_long'), neverFetched({ kind: 'never_fetched', site: 'LinkedIn', sentence: 'No.' }),
    wrongOwnFile('cv.exe', false, ['.pdf']), wrongOwnFile('cv.pdf', true, ['.pdf']), siteRefused('not_proven'), missingScope('sign'), tooManyTries(30), tooManyRequests(30), signingKeyTooLong(30), notOneOpening('moved'), ...troubles,
  ])('$message', ({ status, answer }) => {
    const t = language === 'en' ? en : de;
    const said = errorWords(problemOf(status, { error: answer }), t);
    // What a sentence names is filled in, and where there are several causes the sentence is of this one.
    expect(`${said.what} ${said.whatToDo}`).not.toMatch(/[{}…]/u);
    expect(said.what === words[language][answer.code]?.what).toBe(whysOf(answer.code).length === 0 && !words[language][answer.code]?.what.includes('{'));
  });
});

test('no German refusal is the English one', () => {
  const texts = (table: Readonly<Record<string, CodeWords>>) => Object.values(table).flatMap(({ what, whatToDo, whys = {} }) => [what, whatToDo, ...Object.values(whys)]);
  const english = new Set(texts(words.en));
  expect(texts(words.de).filter((text) => english.has(text))).toEqual([]);
});

test('a code or cause of a newer program speaks with its own words, or with those of its code', () => {
  const told = (code: string, details: unknown) => errorWords(problemOf(409, { error: { code, message: 'Something new.', whatToDo: 'Wait.', details } }), de);
  expect(told('brand_new', null)).toEqual({ what: 'Something new.', whatToDo: 'Wait.' });
  expect(told('refused', { why: 'brand_new' })).toEqual({ what: de.errors.refused.what, whatToDo: de.errors.refused.whatToDo });
});
