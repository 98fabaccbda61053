import { createServer } from 'node:http';
import { readConfig } from './config.ts';

const { api } = readConfig();
const server = createServer((_request, response) => response.end('Countersign is being put together.\n'));
server.listen(api.port, api.host, () => process.send?.({ type: 'ready', url: `http://${api.host}:${api.port}/` }));
process.on('SIGTERM', () => server.close(() => process.exit(0)));
