import { expect, test } from 'vitest';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { postingOf } from '../support/advert.ts';
import { figuresOf, judgePairs } from '../support/pairs.ts';
import { advertPairs } from './advert-pairs.ts';
import { hardPairs, type HardAdvert, type HardPair } from './hard-pairs.ts';
import { strangerPairs } from './strangers.ts';
import { strangersAgain } from './strangers-again.ts';
import { moreStrangers } from './strangers-more.ts';
import { twiceSeen } from './strangers-twice-seen.ts';

const sketch = ({ published, company, ...words }: HardAdvert, externalId: string) => sketchOf(postingOf({ ...words, company, source: 'manual', tenant: 'manual', externalId, url: '', publishedAt: published }));
const labelledOf = (pairs: readonly HardPair[]) => pairs.map(({ kind, label, a, b }, i) => ({ kind, same: label === 1, a: sketch(a, `${i}a`), b: sketch(b, `${i}b`) }));

test.each([['boards and employers make them', hardPairs, 200], ['aggregators and agencies dress them', advertPairs, 216], ['strangers write them', strangerPairs, 32], ['others write them', moreStrangers, 125], ['still others write them', strangersAgain, 223], ['boards, job sites and agencies show them', twiceSeen, 80]])('pairs as %s, by their words alone', (_, given, count) => {
  const rows = judgePairs(labelledOf(given), null);
  const { f1, precision, pairs } = figuresOf(rows);
  if (f1 < 0.97 || precision < 0.99) throw new Error(`F1 ${f1}, precision ${precision}\n${rows.filter(({ expected, verdict }) => expected !== verdict).map(({ kind, a, b, expected, reasons }) => `${kind}, ${expected ? 'one' : 'two'}: ${a} / ${b}: ${reasons.join('; ')}`).join('\n')}`);
  expect(pairs).toBe(count);
});

test('without the rule of places two towns become one vacancy', () => {
  expect(figuresOf(judgePairs(labelledOf(hardPairs), 'place')).precision).toBeLessThan(0.9);
});
