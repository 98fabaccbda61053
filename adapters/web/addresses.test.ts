import { isIP } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './addresses.ts';

describe('public addresses', () => {
  test.each(['1.1.1.1', '8.8.8.8', '93.184.216.34', '198.41.0.4', '172.15.255.255', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each(['fe80::1%eth0', '2606:4700:4700::1111%1', 'example.com', '', '1.1.1', '::ffff:1.1.1.1', '64:ff9b::1.1.1.1'])('"%s" is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('no mapped, private or reserved address is ever public', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => { expect([`::ffff:${address}`, `::${address}`].filter(isPublicAddress)).toEqual([]); }));
    const octet = fc.nat(255);
    fc.assert(fc.property(octet, octet, octet, (b, c, d) => { expect([`10.${b}.${c}.${d}`, `127.${b}.${c}.${d}`, `${224 + (b % 32)}.${b}.${c}.${d}`].filter(isPublicAddress)).toEqual([]); }));
  });

  test('any text is answered, never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(isPublicAddress(text) && isIP(text) === 0).toBe(false); }));
  });
});
