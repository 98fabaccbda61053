import { describe, expect, test } from 'vitest';
import { mailOf } from './mail.ts';
import { parseSettings } from './parse.ts';

const read = (environment: Record<string, string>) => mailOf(parseSettings(environment));

describe('the way of mails from settings', () => {
  test.each([
    [{}, { by: 'outbox' }],
    [{ SMTP_URL: 'smtps://u:p@mail.example' }, { by: 'smtp', address: 'smtps://u:p@mail.example' }],
    [{ SENDGRID_API_KEY: 'SG.x' }, { by: 'sendgrid', key: 'SG.x' }],
  ])('%j', (environment, way) => expect(read(environment)).toEqual(way));

  test('is one: two stop the start and are named', () => {
    expect(() => read({ SMTP_URL: 'smtps://mail.example', SENDGRID_API_KEY: 'SG.x' })).toThrow('SMTP_URL and SENDGRID_API_KEY are both set');
  });
});
