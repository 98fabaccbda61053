import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, posix, win32 } from 'node:path';

/** Where a machine keeps its installed browsers. */
export interface Installed {
  readonly platform: NodeJS.Platform;
  readonly path: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const names = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];
const macApps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** Files where Chrome or Chromium stands once it is installed, Chrome first. */
export function installedPlaces({ platform, path, env, home }: Installed): readonly string[] {
  if (platform === 'darwin') return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) => macApps.map((app) => posix.join(folder, app)));
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined && folder !== '');
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder ?? '', program)));
  }
  const folders = [...path.split(delimiter).filter((folder) => folder !== ''), '/opt/google/chrome', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The person's own Chrome.
 * @param named what the settings name, or null to look in the usual places
 */
export function findChrome(named: string | null, installed: Installed = { platform: process.platform, path: process.env['PATH'] ?? '', env: process.env, home: homedir() }, there: (file: string) => boolean = existsSync): string | null {
  return (named === null ? installedPlaces(installed) : [named]).find((file) => there(file)) ?? null;
}

/** Whether a window can be shown to somebody here. */
export function hasDisplay({ platform, env }: Pick<Installed, 'platform' | 'env'> = { platform: process.platform, env: process.env }): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
}
