/** Environment variable with the address of the process that holds the servers of this run. */
export const serversAddress = 'TEST_SERVERS_ADDRESS';

/** Asks the servers' process for one of its servers; the first call starts it. */
export async function askServers<T>(what: 'postgres' | 'temporal' | 'temporal-cli' | 'time-skipping' | 'workflow-code'): Promise<T> {
  const address = process.env[serversAddress];
  if (address === undefined) throw new Error('No servers were started for this run: see tests/support/start-servers.ts');
  const response = await fetch(`${address}/${what}`);
  if (!response.ok) throw new Error(`The run could not start ${what}: ${await response.text()}`);
  return (await response.json()) as T;
}
