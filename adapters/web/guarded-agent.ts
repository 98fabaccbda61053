import { lookup as dnsLookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './addresses.ts';

/** All addresses of a name, as the system resolves it. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Thrown where a connection would reach an address that is not public. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Asks the system, hosts file included; the order of the addresses is the resolver's. Rejects where the name is unknown. */
export const systemResolve: Resolve = (hostname) => dnsLookup(hostname, { all: true, verbatim: true });

/**
 * An undici dispatcher that checks the very address it connects to: the name is resolved once, all its addresses must
 * be public, and the socket gets the checked address. A name that changes its answer between check and use (rebinding)
 * has no second look-up to change.
 */
export function createGuardedAgent(resolve: Resolve): Agent {
  const connect = buildConnector({ timeout: 10_000, lookup: guardedLookup(resolve) });
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // An address written out is connected to without a look-up, so it is checked here.
      if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(new RefusedAddress(`${host} is not a public address`), null);
      connect(options, callback);
    },
    connections: 4,
    keepAliveTimeout: 4_000,
    maxHeaderSize: 64 * 1024,
  });
}

/** A plain agent for origins the composition root allows by name (practice employers, the replay server). */
export function createPlainAgent(): Agent {
  return new Agent({ connect: { timeout: 10_000 }, connections: 16, keepAliveTimeout: 4_000, maxHeaderSize: 64 * 1024 });
}

/** A look-up for `net.connect` that answers public addresses only. */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    const fail = (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0);
    resolve(hostname).then((addresses) => {
      const [first] = addresses;
      const bad = addresses.find(({ address }) => !isPublicAddress(address));
      if (bad !== undefined) return fail(new RefusedAddress(`${hostname} leads to ${bad.address}, which is not a public address`));
      if (first === undefined) return fail(new Error(`${hostname} has no address`));
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    }, fail);
  };
}
