import { readJson, writeWhole } from './data-folder.ts';
import { portIsFree } from './processes/free-port.ts';

/** Every port of an installation, all on loopback. */
export interface Ports {
  readonly api: number;
  readonly postgres: number;
  readonly temporal: number;
  readonly temporalHttp: number;
  readonly temporalMetrics: number;
  readonly temporalUi: number;
  readonly practice: number;
  readonly replay: number;
}

const preferredApiPort = 4610;
/** Below the range from which systems hand out ports to outgoing connections, so that a kept port stays free. */
const [lowest, highest] = [20_000, 32_000];

/**
 * The ports of an installation: chosen at its first start and kept. The address people use (`api`) never moves by
 * itself: where its port is taken, the start stops with a sentence. The others are chosen anew when taken.
 * @param wanted the port asked for by `--port`, kept from then on; null to keep what is
 */
export async function choosePorts(file: string, wanted: number | null, isFree = portIsFree): Promise<Ports> {
  const kept = await readJson<Ports>(file);
  const taken = new Set<number>();
  const api = await chooseApiPort(wanted ?? kept?.api ?? null, isFree);
  taken.add(api);
  const internal = async (name: Exclude<keyof Ports, 'api'>): Promise<number> => {
    const before = kept?.[name];
    const port = before !== undefined && !taken.has(before) && (await isFree(before)) ? before : await anyFreePort(taken, isFree);
    taken.add(port);
    return port;
  };
  const ports: Ports = {
    api,
    postgres: await internal('postgres'),
    temporal: await internal('temporal'),
    temporalHttp: await internal('temporalHttp'),
    temporalMetrics: await internal('temporalMetrics'),
    temporalUi: await internal('temporalUi'),
    practice: await internal('practice'),
    replay: await internal('replay'),
  };
  await writeWhole(file, ports);
  return ports;
}

async function chooseApiPort(asked: number | null, isFree: typeof portIsFree): Promise<number> {
  if (asked === null) return (await isFree(preferredApiPort)) ? preferredApiPort : anyFreePort(new Set(), isFree);
  if (await isFree(asked)) return asked;
  throw new Error(`Port ${asked} is taken by another program. End that program, or choose another port, which is then kept: npm start -- --port ${asked + 1}`);
}

/** A free port that is not among `taken` and is likely to be free again at the next start. */
export async function anyFreePort(taken: ReadonlySet<number> = new Set(), isFree = portIsFree): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No port between ${lowest} and ${highest} is free on this machine. End a program that holds many of them, then start again.`);
}
