import { describe, expect, test } from 'vitest';
import { findChrome, hasDisplay, type Installed } from './find-chrome.ts';

const at = (platform: NodeJS.Platform, env: Installed['env'] = {}): Installed => ({ platform, path: '/usr/local/bin:/usr/bin', env, home: '/home/ida' });
const only = (...files: readonly string[]) => (file: string) => files.includes(file);

describe('the person’s own Chrome', () => {
  test.each([
    ['linux', '/usr/bin/google-chrome', {}], ['linux', '/opt/google/chrome/chrome', {}], ['linux', '/snap/bin/chromium', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}], ['darwin', '/home/ida/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    ['win32', 'C:\\Users\\ida\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', { LOCALAPPDATA: 'C:\\Users\\ida\\AppData\\Local' }],
  ] as const)('is found on %s at %s', (platform, file, env) => {
    expect(findChrome(null, at(platform, env), only(file))).toBe(file);
    expect(findChrome(null, at(platform, env), only())).toBeNull();
  });

  test('comes before Chromium, and is the one that the settings name where they name one', () => {
    const both = only('/usr/bin/chromium', '/usr/bin/google-chrome', '/home/ida/chrome');
    expect([findChrome(null, at('linux'), both), findChrome('/home/ida/chrome', at('linux'), both), findChrome('/gone', at('linux'), both)]).toEqual(['/usr/bin/google-chrome', '/home/ida/chrome', null]);
  });

  test('can show itself where there is a display', () => {
    const linux = (env: Installed['env']) => hasDisplay({ platform: 'linux', env });
    expect([linux({ DISPLAY: ':0' }), linux({ WAYLAND_DISPLAY: 'wayland-0' }), linux({ DISPLAY: '' }), linux({}), hasDisplay({ platform: 'darwin', env: {} }), hasDisplay({ platform: 'win32', env: {} })]).toEqual([true, true, false, false, true, true]);
  });
});
