import { createHash } from 'node:crypto';
import { chown, cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseAccount, type PostgresAccount } from './account.ts';
import { postgresBinaries, type PostgresBinaries } from './binaries.ts';

/** Where a cluster lives and who runs it; decided once, at the first start, and recorded. */
export interface ClusterPlace {
  readonly account: PostgresAccount;
  /** Folder that holds PGDATA; the given folder itself unless PostgreSQL's account cannot enter it. */
  readonly folder: string;
  readonly binaries: PostgresBinaries;
}

/** Homes for clusters whose own folder PostgreSQL's account cannot enter, the best first. */
const outsideHomes = ['/var/lib/countersign', '/var/tmp/countersign'];

/**
 * The place of the cluster of `folder` (which exists, 0700 or not). Without user namespaces as root the data and a
 * copy of the binaries go to a folder of PostgreSQL's account, and `folder/place.json` says where.
 */
export async function clusterPlace(folder: string, choose: () => PostgresAccount = chooseAccount): Promise<ClusterPlace> {
  const record = join(folder, 'place.json');
  const known = await readRecord(record);
  const { account, folder: place } = known ?? (await newPlace(folder, choose()));
  await requireSameUser(folder);
  if (known === null) await writeFile(record, JSON.stringify({ account, folder: place }, null, 2));
  const installed = await postgresBinaries();
  return { account, folder: place, binaries: account.kind === 'user' ? await copyFor(account, place, installed) : installed };
}

type PlaceRecord = Pick<ClusterPlace, 'account' | 'folder'>;

async function readRecord(file: string): Promise<PlaceRecord | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PlaceRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function newPlace(folder: string, account: PostgresAccount): Promise<PlaceRecord> {
  if (account.kind !== 'user') return { account, folder };
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const failures: unknown[] = [];
  for (const home of outsideHomes) {
    const place = join(home, name);
    try {
      await mkdir(place, { recursive: true, mode: 0o755 });
      await chown(place, account.uid, account.gid);
      return { account, folder: place };
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, `PostgreSQL's account cannot enter ${folder}, and no folder could be made for it in ${outsideHomes.join(' or ')}. Start as an ordinary user, or set DATABASE_URL.`);
}

async function requireSameUser(folder: string): Promise<void> {
  const { uid } = await stat(folder);
  const own = process.getuid?.() ?? uid;
  if (uid !== own) throw new Error(`The data folder ${folder} belongs to the user with id ${uid}, and this program runs as ${own}. Start it as that user, or choose another folder with --data.`);
}

async function copyFor(account: { readonly uid: number; readonly gid: number }, place: string, installed: PostgresBinaries): Promise<PostgresBinaries> {
  const root = join(place, 'program');
  await cp(installed.root, root, { recursive: true, force: false, verbatimSymlinks: true });
  await chown(root, account.uid, account.gid);
  const moved = (file: string): string => join(root, file.slice(installed.root.length));
  return { initdb: moved(installed.initdb), postgres: moved(installed.postgres), root };
}
