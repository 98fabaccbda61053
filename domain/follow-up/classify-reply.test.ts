import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorMs } from '../../tests/support/processor-time.ts';
import { classifyReply } from './classify-reply.ts';
import { replyRules } from './reply-rules.ts';

const of = (text: string, subject = 'Your application') => classifyReply({ subject, text });

describe('replies of employers', () => {
  test.each([
    'Thank you for applying to Harrow & Pike. We have received your application and will review it. If your profile is a match, we will invite you to an interview.',
    'Thanks for your interest in Blue Harbor Health!\n\nOur team will be in touch should we wish to schedule a call.',
    'vielen Dank für Ihre Bewerbung. Wir prüfen nun Ihre Unterlagen und melden uns. Sollte Ihr Profil passen, laden wir Sie gern zu einem Gespräch ein.',
    'Ihre Bewerbung ist bei uns eingegangen.',
    'Unfortunately we cannot answer each mail at once. We received your application.',
  ])('a receipt: %s', (text) => {
    expect(of(text).kind).toBe('receipt');
  });

  test.each([
    'Thank you for your application. Unfortunately, we have decided not to move forward with your application.',
    'Thank you for applying. After careful consideration we will not be proceeding with your application at this time. We wish you all the best in your job search.',
    'We regret to inform you that the position has been filled.',
    "We've decided to move forward with other candidates whose experience more closely matches our needs.",
    'We enjoyed our interview with you. However, we are unable to offer you the position.',
    'We won’t be moving ahead with your candidacy.',
    'vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir Sie nicht in die engere Wahl nehmen konnten.',
    'vielen Dank für das nette Gespräch. Wir haben uns für einen anderen Bewerber entschieden und wünschen Ihnen für Ihren weiteren Weg alles Gute.',
    'die Stelle ist inzwischen anderweitig besetzt.',
    'leider können wir Sie nicht zum Vorstellungsgespräch einladen.',
    'leider können wir Ihnen keine Zusage geben.',
  ])('a rejection, however kindly wrapped: %s', (text) => {
    expect(of(text)).toMatchObject({ kind: 'rejection' });
  });

  test.each([
    'Thank you for applying. We would like to invite you to a video interview next week.',
    'Your background impressed us and we would love to speak with you. Please pick a time that suits you: https://cal.example/x',
    'Could we schedule a 30-minute call on Tuesday?',
    'vielen Dank für Ihre Bewerbung. Gern möchten wir Sie persönlich kennenlernen und laden Sie zu einem Vorstellungsgespräch am 3. März ein.',
    'Wir würden gern ein erstes Telefonat mit dir vereinbaren. Welcher Termin passt dir?',
  ])('an invitation: %s', (text) => {
    expect(of(text).kind).toBe('interview');
  });

  test.each([
    'Following our conversations we are delighted to offer you the position of Platform Engineer. Your starting date would be 1 February.',
    'Please find attached your employment contract.',
    'wir freuen uns sehr, Ihnen die Stelle als Köchin anbieten zu können. Den Arbeitsvertrag finden Sie im Anhang.',
  ])('an offer: %s', (text) => {
    expect(of(text).kind).toBe('offer');
  });

  test.each([
    ['I am out of the office until Monday. Thank you for your application.', 'Automatic reply: Application'],
    ['Ich bin bis 3. März nicht im Büro.', 'Abwesenheitsnotiz'],
    ['Your weekly digest: ten recipes for autumn.', 'News'],
    ['', ''],
  ])('neither: %s', (text, subject) => {
    expect(of(text, subject)).toMatchObject({ kind: 'other', words: [] });
  });

  test('the words that say so are the sentences as written', () => {
    const reading = of('Dear Mira,\n\nthank you for applying. Unfortunately the role has been\nfilled. Kind regards');
    expect(reading.words).toEqual(['Unfortunately the role has been filled.']);
    expect(reading.confidence).toBeGreaterThan(0.7);
  });

  test('what the mail quotes does not count', () => {
    expect(of('Noted, thank you.\n\nOn Mon, 2 March 2026 at 10:00, Jobs <jobs@hp.example> wrote:\nWe are delighted to offer you the position.').kind).toBe('other');
    expect(of('Danke!\n> Leider müssen wir Ihnen absagen.').kind).toBe('other');
    expect(of('Passt.\n\nAm 02.03.2026 um 10:00 schrieb Jobs:\nLeider müssen wir Ihnen absagen.').kind).toBe('other');
  });

  test('words for two kinds lower the confidence', () => {
    const clear = of('We would like to invite you to an interview.');
    const mixed = of('We would like to invite you to an interview. We are delighted to offer you the role.');
    expect(mixed.confidence).toBeLessThan(clear.confidence);
  });

  test('any text gives a reading with a confidence between 0 and 1, in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, subject) => {
      const { confidence } = classifyReply({ subject, text });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }));
    const ms = processorMs(() => {
      for (const word of ['not ', 'would like to ', 'arbeitsvertrag ', 'laden ', 'a', '. A']) of(word.repeat(20_000));
    });
    expect(ms).toBeLessThan(5_000);
  });

  test('no phrase is found in an empty sentence', () => {
    expect(replyRules.filter((rule) => rule.pattern.test(''))).toEqual([]);
  });
});
