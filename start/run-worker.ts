import { readConfig } from './config.ts';

readConfig();
const idle = setInterval(() => undefined, 60_000);
process.send?.({ type: 'ready' });
process.on('SIGTERM', () => {
  clearInterval(idle);
  process.exit(0);
});
