import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSettings, WrongSettings } from './parse.ts';
import { renderEnvExample, renderSettingsPage } from './render.ts';
import { settings, type Setting } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const sentencesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    parseSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof WrongSettings) return error.sentences;
    throw error;
  }
};

describe('settings', () => {
  test('hold their defaults when nothing is set, and when a variable is empty', () => {
    const values = parseSettings({ COUNTERSIGN_HOLD_SECONDS: ' ' });
    expect(values).toMatchObject({ data: '.countersign', port: null, practice: false, holdSeconds: 10, followUpDays: [7, 21], dailyCap: 10, window: 10, smtpUrl: null });
  });

  test('are read from the environment', () => {
    expect(parseSettings({ COUNTERSIGN_PORT: '8080', COUNTERSIGN_PRACTICE: 'true', COUNTERSIGN_FOLLOW_UP_DAYS: '5', TEMPORAL_ADDRESS: 'temporal.internal:7233' }))
      .toMatchObject({ port: 8080, practice: true, followUpDays: [5], temporalAddress: 'temporal.internal:7233' });
  });

  test.each([
    ['COUNTERSIGN_PORT', '0'], ['COUNTERSIGN_PORT', '80a'], ['COUNTERSIGN_PRACTICE', 'yes'], ['COUNTERSIGN_FOLLOW_UP_DAYS', '21,7'],
    ['COUNTERSIGN_HOLD_SECONDS', '-1'], ['COUNTERSIGN_DAILY_CAP', '51'], ['DATABASE_URL', 'mysql://localhost/x'], ['SMTP_URL', 'mail.example'], ['REDIS_URL', 'http://redis:6379'], ['QDRANT_URL', 'qdrant:6333'], ['TEMPORAL_ADDRESS', 'http://temporal:7233'],
  ])('%s=%s is refused by name, with its right form', (variable, value) => {
    const form = Object.values(settings).find((setting) => setting.variable === variable)?.form ?? 'missing';
    expect(sentencesOf({ [variable]: value })).toEqual([expect.stringContaining(`${variable} is "${value}". It must be ${form}`)]);
  });

  test('that are misspelt are refused', () => {
    expect(sentencesOf({ COUNTERSIGN_PROT: '8080' })).toEqual([expect.stringContaining('COUNTERSIGN_PROT is set, but there is no such setting')]);
  });

  test('that are wrong are all named at once', () => {
    expect(sentencesOf({ COUNTERSIGN_PORT: 'x', COUNTERSIGN_WINDOW: 'y' })).toHaveLength(2);
  });

  test('have defaults in their own form', () => {
    const wrong = Object.values<Setting<unknown>>(settings).filter(({ schema, default: value }) => value !== null && !schema.safeParse(value).success);
    expect(wrong.map(({ variable }) => variable)).toEqual([]);
  });
});

describe('the files made from the settings', () => {
  test('are current (node start/settings/write.ts)', () => {
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(renderEnvExample());
    expect(readFileSync(join(root, 'docs', 'settings.md'), 'utf8')).toBe(renderSettingsPage());
  });
});
