export { startServers as default } from './start-servers.ts';
