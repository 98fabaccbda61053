import { describe, expect, test } from 'vitest';
import { adminWords } from '#lib/admin/words.ts';
import { keyWords } from '#lib/api-keys/words.ts';
import { calendarWords } from '#lib/calendar/words.ts';
import { insightsWords } from '#lib/insights/words.ts';
import { modelWords } from '#lib/models/words.ts';
import { notifyWords } from '#lib/notices/notify-words.ts';
import { dataWords } from '#lib/settings/data-words.ts';
import { de } from '../de.ts';

/** Every text of a table, those that are put together as they stand in the source. */
function texts(words: unknown): string[] {
  if (typeof words === 'string' || typeof words === 'function') return [String(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

const german = [de, adminWords.de, keyWords.de, calendarWords.de, insightsWords.de, modelWords.de, notifyWords.de, dataWords.de].flatMap(texts);

describe('German has one word for one thing', () => {
  test.each([
    ['Tatsache', /\bFakt(?:en)?\b/u],
    ['Stellenseite', /\bBoards?\b|Jobbörse|Stellenbrett|\bBretter\b/u],
    ['Anzeige', /Ausschreibung/u],
    ['Suchlauf', /Kampagne/u],
    ['Prüfung', /\bdas Tor\b/iu],
    ['Stamm-Lebenslauf', /\bvolle[nr]? Lebenslauf|Ihre[nm] vollen\b/iu],
  ])('%s', (_word, others) => {
    expect(german.length).toBeGreaterThan(500);
    expect(german.filter((text) => others.test(text))).toEqual([]);
  });
});
