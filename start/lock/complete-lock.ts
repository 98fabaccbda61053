/** A package of the lock file, as far as this file reads it (lockfileVersion 3). */
interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The lock with every platform's build of what it holds. A registry that has only one platform's builds leaves the others
 * out, and `npm ci` then refuses the file everywhere. Each is entered with the version that its parent pins, and with the
 * machines that its name says, so that npm fetches it there only. Throws where a parent pins no exact version.
 */
export function completeLock(lock: Lock): Lock {
  const held = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  const missing = Object.values(lock.packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {}).filter(([name]) => !held.has(name)).map(([name, version]) => [`node_modules/${name}`, buildOf(name, version, parent)] as const));
  return { ...lock, packages: Object.fromEntries(Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

function buildOf(name: string, version: string, parent: LockedPackage): LockedPackage {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} is wanted as "${version}": only an exact version can be locked.`);
  const words = name.split(/[-/]/);
  const [os, cpu] = [systems.find((one) => words.includes(one)), processors.find((one) => words.includes(one))];
  const libc = os !== 'linux' ? undefined : words.some((word) => word.startsWith('musl')) ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
  return {
    version, ...(parent.dev === true ? { dev: true } : {}), optional: true,
    ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(os === undefined ? {} : { os: [os] }), ...(libc === undefined ? {} : { libc: [libc] }),
  };
}
