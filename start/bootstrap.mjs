// First step of every command: plain JavaScript on whatever Node (20 or newer) the machine has. It makes sure that the
// packages of the lock file are installed, then hands over to Node 24 out of node_modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node24 = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stampFile = join(modules, '.countersign-installed');
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Whether a child can lead a group of processes that is signalled as one. */
const leadsGroup = process.platform !== 'win32';

/** What each known way for npm to fail means, and how to mend it. */
const failures = [
  [/ENOSPC|no space left/i, 'The disk is full. The packages need 1.2 GB: free some space and run the command again.'],
  [/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i, 'The package registry cannot be reached. Connect to the network (or set a proxy: npm config set proxy URL) and run the command again.'],
  [/EACCES|EPERM/i, 'A folder cannot be written. Run the command as the user that owns this project folder.'],
  [/ERESOLVE|ETARGET/, 'package.json and package-lock.json do not fit together. Take both from the same commit and run the command again.'],
  [/EINTEGRITY/i, 'A downloaded package does not have the checksum of the lock file. Run "npm cache clean --force" and the command again.'],
];

main().catch((error) => fail(error instanceof Error ? error.message : String(error)));

async function main() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node 20 or newer is needed to begin with; this is ${process.version}. Install a newer Node and run the command again.`);
  if (!isInstalled()) await install();
  await handOver();
}

/** The stamp is quick to read; where it does not fit, npm's own record of what it installed decides. */
function isInstalled() {
  if (!existsSync(node24)) return false;
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  if (!installedFits(lock)) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

function installedFits(lock) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) =>
    path === '' || wanted.optional === true || (installed[path]?.version === wanted.version && existsSync(join(root, path, 'package.json'))));
}

async function install() {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const line = 'Installing packages (Node 24, PostgreSQL, Chromium and more; once)';
  process.stdout.write(`${line}${process.stdout.isTTY ? '' : '\n'}`);
  const ticking = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r${line} ${seconds()} `), 1_000) : null;
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--prefer-offline']);
  if (ticking !== null) clearInterval(ticking);
  if (code !== 0) {
    const known = failures.find(([pattern]) => pattern.test(output));
    fail(`\nThe packages could not be installed.${known ? ` ${known[1]}` : ''}\n\nnpm said:\n${complaintsOf(output)}`);
  }
  if (!isInstalled()) fail('\nThe packages were installed, but Node 24 is not among them. If npm is told to skip install scripts (npm config get ignore-scripts), allow them and run the command again.');
  process.stdout.write(process.stdout.isTTY ? `\r${line} ${seconds()}, done\n` : `  done in ${seconds()}\n`);
}

/** npm's own lines about what went wrong, without its warnings and advice. */
function complaintsOf(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^npm warn/i.test(line));
  return lines.slice(0, 12).join('\n');
}

/**
 * Runs the npm that started this command, or the one on the PATH. Never rejects. Told to stop meanwhile, this command ends
 * npm with all that it started, and then itself.
 */
function runNpm(args) {
  const script = process.env.npm_execpath;
  const [command, all] = script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
  return new Promise((resolve) => {
    let output = '';
    // Heard from before npm begins, so that no signal finds npm running and nobody to end it.
    const stopHearing = whenToldToStop((signal) => {
      const code = 128 + constants.signals[signal];
      const stopped = () => fail('\nStopped while the packages were being installed. The next start installs them anew.', code);
      endGroup(child, 'SIGTERM');
      child.once('close', stopped);
      setTimeout(() => {
        endGroup(child, 'SIGKILL');
        stopped();
      }, 5_000);
    });
    const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: leadsGroup });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
    child.once('error', (error) => resolve({ code: 1, output: error.code === 'ENOENT' ? 'npm is not installed' : error.message }));
    child.once('close', (code) => {
      if (stopHearing()) resolve({ code: code ?? 1, output });
    });
  });
}

/** Calls once, however often it is told (one Ctrl-C comes from the terminal and from npm). Answers how to listen no longer: true where nothing came. */
function whenToldToStop(stop) {
  let told = false;
  const hear = (signal) => {
    if (!told) stop(signal);
    told = true;
  };
  for (const signal of endings) process.on(signal, hear);
  return () => {
    if (!told) for (const signal of endings) process.off(signal, hear);
    return !told;
  };
}

/** Signals a child with all that it started. One that has ended already is no failure. */
function endGroup(child, signal) {
  try {
    process.kill(leadsGroup ? -child.pid : child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Everything else runs on Node 24, first on the PATH for whatever it starts; exit code and signals pass through. */
async function handOver() {
  const path = [dirname(node24), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(node24, ['--disable-warning=ExperimentalWarning', join(root, 'start', 'main.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    // Code that was stripped of its types and compiled once is kept, for every process that comes after.
    env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: join(root, '.cache', 'compile') },
  });
  for (const signal of endings) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => fail(`Node 24 does not start: ${error.message}. Remove node_modules and run the command again.`));
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
