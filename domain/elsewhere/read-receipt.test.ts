import { describe, expect, test } from 'vitest';
import { readReceipt } from './read-receipt.ts';

describe('a receipt that the person brings', () => {
  test.each([
    ['Thank you for applying to Harrow & Pike', 'Hi Ines,\nwe have received your application for the Senior Platform Engineer position. Our team will read it.', { employer: 'Harrow & Pike', title: 'Senior Platform Engineer' }],
    ['Your application', 'Dear Ines,\n\nThank you for applying for the role of Data Engineer at Vela Bank. We will be in touch.', { employer: 'Vela Bank', title: 'Data Engineer' }],
    ['Eingangsbestätigung', 'Guten Tag,\nvielen Dank für Ihre Bewerbung als Softwareentwicklerin bei Nordlicht Energie. Wir melden uns.', { employer: 'Nordlicht Energie', title: 'Softwareentwicklerin' }],
    ['Fwd: Ihre Bewerbung', 'Vielen Dank für Ihre Bewerbung bei der Nordlicht Energie GmbH.', { employer: 'Nordlicht Energie GmbH', title: null }],
  ])('%s', (subject, text, says) => {
    expect(readReceipt({ subject, text })).toEqual(says);
  });

  test('one that names neither says neither: the person fills it in', () => {
    expect(readReceipt({ subject: 'We got it', text: 'Your application arrived. Have a nice day.' })).toEqual({ employer: null, title: null });
  });
});
