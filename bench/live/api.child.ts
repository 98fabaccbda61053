// One API process with nothing but the live stream: node bench/live/api.child.ts APP_URL SYSTEM_URL PORT
import pino from 'pino';
import { createApp } from '#api/app.ts';
import type { ApiDeps } from '#api/deps.ts';
import { createLive, usualLiveTimes } from '#api/live/live.ts';
import { liveRoutes } from '#api/live/live.routes.ts';
import { listenOnLoopback } from '#api/server.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { openDatabase } from '#db/access/database.ts';
import { configuredEvents } from './events.ts';

const [app = '', system = '', port = '0', deaf = ''] = process.argv.slice(2);
const database = await openDatabase({ app, system }, 10);
// The routes below use no more than this.
const log = pino({ level: 'error' });
const events = await configuredEvents(database, app, (error) => log.error({ err: error }, 'announcements were lost'));
const deps = { database, clock: systemClock, log, events } as unknown as ApiDeps;
const live = createLive(deps, { ...usualLiveTimes, pingMs: deaf === 'deaf' ? 3_600_000 : 5_000 });
const server = await listenOnLoopback(createApp(deps, liveRoutes, '/nonexistent'), live, Number(port));
process.send?.({ url: server.url });
// It lives as long as the program that started it.
process.on('disconnect', () => process.exit(0));
