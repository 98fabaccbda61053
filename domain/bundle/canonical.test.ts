import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, type Canonical } from './canonical.ts';

describe('golden vectors', () => {
  test('members are sorted by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const text = canonicalText({
      '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis',
    });
    expect(text).toBe('{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}');
  });

  test('literals and strings are spelled one way (RFC 8785, 3.2.2)', () => {
    const parsed = JSON.parse('{"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}') as Canonical;
    expect(canonicalText(parsed)).toBe('{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  test.each([
    [0, '0'], [-0, '0'], [Number.MAX_SAFE_INTEGER, '9007199254740991'], [Number.MIN_SAFE_INTEGER, '-9007199254740991'], ['', '""'], [[], '[]'], [{}, '{}'],
    [{ b: 1, a: [{ d: null, c: true }] }, '{"a":[{"c":true,"d":null}],"b":1}'],
  ] as const)('%o is %s', (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });
});

describe('what two programs might write differently is refused', () => {
  test.each([0.5, 1e21, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('%d', (value) => {
    expect(() => canonicalText({ deep: [value] })).toThrow(TypeError);
  });

  test.each(['\ud83d', '\ude00', 'a\ud83db'])('a lone surrogate %j, as value and as name', (text) => {
    expect(() => canonicalText([text])).toThrow('surrogate');
    expect(() => canonicalText({ [text]: 1 })).toThrow('surrogate');
  });
});

const text = fc.string({ unit: 'binary', maxLength: 8 });
const { value } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null), fc.boolean(), fc.maxSafeInteger(), text, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  ),
}));

/** The same value with the members of every object written in reverse. */
function turned(of: Canonical): Canonical {
  if (of === null || typeof of !== 'object') return of;
  if (Array.isArray(of)) return of.map((member: Canonical) => turned(member));
  return Object.fromEntries(Object.entries(of).toReversed().map(([key, member]: [string, Canonical]) => [key, turned(member)]));
}

describe('for every value', () => {
  test('the order in which members were written does not matter', () => {
    fc.assert(fc.property(value, (any) => { expect(canonicalText(turned(any))).toBe(canonicalText(any)); }));
  });

  test('the text is JSON of the same value and writes itself again', () => {
    fc.assert(fc.property(value, (any) => {
      const once = canonicalText(any);
      const read = JSON.parse(once) as Canonical;
      expect(read).toEqual(any);
      expect(canonicalText(read)).toBe(once);
    }));
  });
});
