import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '#adapters/browser/find-chromium.ts';

/** A headless Chromium for the screens, with nothing switched off that a person's browser has on. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, headless: true, args: ['--no-sandbox', '--headless', '--disable-gpu', '--use-gl=angle', '--use-angle=swiftshader'] });
}
