import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChromiumHost } from './chromium-host.ts';
import { createPdfRenderer } from './pdf.ts';

const host = createChromiumHost({ report: () => {} });
const lines = [
  'Ida Sommer-Ürgüp', 'Platform engineer in Zürich and Łódź', 'First official offline office: affluent, fluffy, shuffled files',
  'Größe, Äpfel, Øresund, Ångström, naïve café', 'Cut deploy time from 40 to 6 minutes – 85 % less', 'Kubernetes, Terraform, C++, .NET, Node.js',
];
const html = `<!doctype html><html lang="en"><head><title>Résumé of Ida Sommer-Ürgüp</title></head><body><h1>${lines[0] ?? ''}</h1>${lines.slice(1).map((l) => `<p>${l}</p>`).join('')}<p><strong>Bold flow</strong> and <em>italic affix</em></p></body></html>`;
let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await createPdfRenderer(host).render(html, { paper: 'A4' });
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
});

const read = async (bytes: Uint8Array) => (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(/\s+/gu, ' ').trim();

describe('a rendered document', () => {
  test('its text comes out whole and in order, ligatures and umlauts included', async () => {
    expect(await read(pdf)).toBe([...lines, 'Bold flow and italic affix'].join(' '));
  });

  test('it is tagged and carries the font as its own', () => {
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toMatch(/\/BaseFont\s*\/[A-Z]{6}\+SourceSerif/u);
    expect(raw).not.toMatch(/\/FontName\s*\/[A-Z]{6}\+OpenSans/u);
  });

  test('scripts of a document do not run and nothing is fetched', async () => {
    const hostile = '<html><head></head><body><p id="p">before</p><script>document.getElementById("p").textContent="after"</script><img src="http://127.0.0.1:1/x.png" alt="picture"></body></html>';
    expect(await read(await createPdfRenderer(host).render(hostile, { paper: 'Letter' }))).toContain('before');
  });

  test('the page it was printed on serves the next one, and is closed when none comes', async () => {
    await using own = createChromiumHost({ report: () => {} });
    const renderer = createPdfRenderer(own, 500);
    const open = async () => (await own.browser()).contexts().length;
    for (let prints = 0; prints < 2; prints += 1) await renderer.render(html, { paper: 'A4' });
    expect(await open()).toBe(1);
    await expect.poll(open).toBe(0);
    expect((await renderer.render(html, { paper: 'A4' })).length).toBeGreaterThan(1_000);
  });

  test('the paper is the one asked for', async () => {
    const off = async (paper: 'A4' | 'Letter', width: number, height: number) => {
      const page = await (await getDocumentProxy(new Uint8Array(await createPdfRenderer(host).render(html, { paper })))).getPage(1);
      const found = page.getViewport({ scale: 1 });
      return Math.max(Math.abs(found.width - width), Math.abs(found.height - height));
    };
    // In points; Chromium rounds up to whole pixels.
    expect(await off('A4', 595.3, 841.9)).toBeLessThan(1);
    expect(await off('Letter', 612, 792)).toBeLessThan(1);
  });
});
