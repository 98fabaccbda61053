import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the process that holds the servers of this run. */
    serversUrl: string;
  }
}

/** Asks the servers' process for one of its servers; the first call starts it. */
export async function askServers<T>(what: 'postgres' | 'temporal' | 'temporal-cli' | 'time-skipping' | 'workflow-code'): Promise<T> {
  const response = await fetch(`${inject('serversUrl')}/${what}`);
  if (!response.ok) throw new Error(`The test run could not start ${what}: ${await response.text()}`);
  return (await response.json()) as T;
}
