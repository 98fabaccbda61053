import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { projectRoot } from '#start/product.ts';

const run = promisify(execFile);

/** A program that reads PDFs as applicant systems do. Texts come in the order of the files. */
export interface Extractor {
  readonly name: 'unpdf' | 'pdfminer' | 'pdftotext';
  readonly texts: (folder: string, files: readonly string[]) => Promise<string[]>;
}

export interface Missing {
  readonly name: Extractor['name'];
  readonly why: string;
}

/** The version that the figure stands for. */
const pdfminerVersion = '20260107';

const unpdf: Extractor = {
  name: 'unpdf',
  texts: (folder, files) => Promise.all(files.map(async (file) => {
    const document = await getDocumentProxy(new Uint8Array(await readFile(path.join(folder, file))));
    return (await extractText(document, { mergePages: true })).text;
  })),
};

const pdftotext: Extractor = {
  name: 'pdftotext',
  async texts(folder, files) {
    const texts: string[] = [];
    for (const file of files) texts.push((await run('pdftotext', ['-enc', 'UTF-8', path.join(folder, file), '-'], { maxBuffer: 10_000_000 })).stdout);
    return texts;
  },
};

/** Every extractor that can be had here, and why the others cannot. `withPdfminer` fetches it into the project's cache. */
export async function extractors(withPdfminer: boolean): Promise<{ readonly had: readonly Extractor[]; readonly missing: readonly Missing[] }> {
  const found = await Promise.all([installed('pdftotext', ['-v']).then((why) => (why === null ? pdftotext : { name: 'pdftotext' as const, why })), withPdfminer ? pdfminer() : { name: 'pdfminer' as const, why: 'not asked for' }]);
  const all = [unpdf, ...found];
  return { had: all.filter((one): one is Extractor => 'texts' in one), missing: all.filter((one): one is Missing => 'why' in one) };
}

async function installed(command: string, args: readonly string[]): Promise<string | null> {
  return run(command, [...args]).then(() => null, (error: unknown) => `${command} is not here (${error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)})`);
}

/** pdfminer.six of one version in a virtual environment of its own. */
async function pdfminer(): Promise<Extractor | Missing> {
  const home = path.join(projectRoot, '.cache', `pdfminer-${pdfminerVersion}`);
  const python = path.join(home, 'bin', 'python');
  try {
    if (!existsSync(path.join(home, 'ready'))) {
      await run('python3', ['-m', 'venv', home]);
      await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `pdfminer.six==${pdfminerVersion}`], { timeout: 180_000 });
      await run(python, ['-c', `import pathlib; pathlib.Path(${JSON.stringify(path.join(home, 'ready'))}).touch()`]);
    }
  } catch (error) {
    return { name: 'pdfminer', why: `pdfminer.six ${pdfminerVersion} cannot be had (${error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)})` };
  }
  return {
    name: 'pdfminer',
    async texts(folder, files) {
      await run(python, [path.join(import.meta.dirname, 'extract.py'), folder], { maxBuffer: 1_000_000 });
      return Promise.all(files.map((file) => readFile(path.join(folder, file.replace(/\.pdf$/u, '.pdfminer.txt')), 'utf8')));
    },
  };
}
