import type { FormBrowser, FormTarget } from '#adapters/browser/browser.port.ts';
import type { PdfRenderer } from '#adapters/browser/pdf.ts';

/** The words of the document stand in the bytes, so that another document is another file. */
export const plainPdf: PdfRenderer = { render: (html) => Promise.resolve(Buffer.from(`%PDF-1.7\n${html}`, 'utf8')) };

/** Systems that the HTTP driver speaks. */
const overHttp: readonly string[] = ['greenhouse', 'lever'];

/** HTTP where it can, Chromium for the rest. Both run the same protocol code. */
export function mixedBrowser(http: FormBrowser, chromium: FormBrowser): FormBrowser {
  const driverOf = ({ system }: FormTarget): FormBrowser => (overHttp.includes(system) ? http : chromium);
  return {
    inspect: (target, signal) => driverOf(target).inspect(target, signal),
    open: (target, signal) => driverOf(target).open(target, signal),
    [Symbol.asyncDispose]: () => chromium[Symbol.asyncDispose](),
  };
}
