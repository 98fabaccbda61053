import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installedPlaces } from './find-chrome.ts';

/** A Chromium that can be started, with what its process needs. */
export interface ChromiumProgram {
  readonly from: 'npm' | 'system' | 'playwright';
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface WhereToLook {
  /** A folder that stays: the Chromium of npm is unpacked there once (200 MB). */
  readonly cacheDir: string;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly path: string;
}

const defaultPlaces: WhereToLook = {
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url)),
  platform: process.platform,
  arch: process.arch,
  path: process.env['PATH'] ?? '',
};

/** The first Chromium found: unpacked from npm (Linux x64), then the system's, then Playwright's. */
export async function findChromium(places: WhereToLook = defaultPlaces): Promise<ChromiumProgram> {
  const found = (await fromNpm(places)) ?? fromSystem(places) ?? (await fromPlaywright());
  if (found === null) {
    throw new Error('No Chromium found. On Linux x64 it comes with the packages (run `npm ci`); elsewhere install Chromium or Chrome, or run `npx playwright install chromium`.');
  }
  return found;
}

/**
 * `@sparticuz/chromium`, unpacked into a folder of its own and moved into place whole: its own unpacking writes to one
 * fixed path under /tmp, where a second process would start a half-written file.
 */
async function fromNpm({ cacheDir, platform, arch }: WhereToLook): Promise<ChromiumProgram | null> {
  const require = createRequire(import.meta.url);
  if (platform !== 'linux' || arch !== 'x64') return null;
  const packageFile = join(fileURLToPath(new URL('../..', import.meta.url)), 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(packageFile)) return null;
  const { version } = require(packageFile) as { version: string };
  const home = join(cacheDir, version);
  if (!existsSync(join(home, 'chromium'))) await unpack(cacheDir, home);
  const ownFonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') };
  return { from: 'npm', executablePath: join(home, 'chromium'), env: ownFonts };
}

async function unpack(cacheDir: string, home: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const staging = await mkdtemp(join(cacheDir, 'unpacking-'));
  const program = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  try {
    await promisify(execFile)(process.execPath, ['-e', program], { cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { ...process.env, TMPDIR: staging } });
    await rename(staging, home);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process was first: its copy is the same.
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

function fromSystem({ path, platform }: WhereToLook): ChromiumProgram | null {
  const executablePath = installedPlaces({ platform, path, env: process.env, home: homedir() }).find((candidate) => existsSync(candidate));
  return executablePath === undefined ? null : { from: 'system', executablePath, env: {} };
}

async function fromPlaywright(): Promise<ChromiumProgram | null> {
  const { chromium } = await import('playwright-core');
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { from: 'playwright', executablePath, env: {} } : null;
}
