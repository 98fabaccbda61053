// Run while the image is built: makes the workflow bundle and the screens, and unpacks Chromium.
import { findChromium } from '#adapters/browser/find-chromium.ts';
import { ensureBuilds } from '#start/builds.ts';
import { createScreen } from '#start/screen.ts';

const screen = createScreen(process.stdout);
await ensureBuilds(screen);
await screen.step('Chromium', () => findChromium());
