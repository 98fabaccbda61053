import type { Browser } from 'playwright-core';
import type { ChromiumProgram } from './find-chromium.ts';

export type Report = (line: string) => void;

/**
 * Our own short list of switches. Chromium refuses to run as root with its sandbox, so only there it goes without, and
 * says so; the packages' own lists also switch off web security and process isolation and are never used.
 */
export function chromiumArgs(uid: number | null): readonly string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--font-render-hinting=none',
    // Nothing may go around the proxy: no peer connections by UDP, no speculative look-ups.
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--dns-prefetch-disable',
    ...(uid === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * Starts Chromium without a window. Signals are the supervisor's, not the browser's.
 * @param traces folder for traces while they grow
 */
export async function launchChromium(program: ChromiumProgram, report: Report, traces: string, uid: number | null = process.getuid?.() ?? null): Promise<Browser> {
  if (uid === 0) report('Chromium runs without its sandbox, because this program runs as root. Run it as another user to have the sandbox.');
  // Half a second and 70 MB, which a process that starts no browser goes without.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: program.executablePath,
    args: [...chromiumArgs(uid)],
    env: { ...process.env, ...program.env },
    headless: true,
    tracesDir: traces,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    chromiumSandbox: uid !== 0,
  });
}
