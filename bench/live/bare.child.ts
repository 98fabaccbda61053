// Bare `ws` fan-out, the reference: sends the frames it is given to everybody in a room, as fast as the sockets take them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket, request) => {
  const room = new URL(request.url ?? '/', 'http://localhost').searchParams.get('room') ?? '';
  rooms.set(room, (rooms.get(room) ?? new Set()).add(socket));
  socket.on('close', () => rooms.get(room)?.delete(socket));
});
process.on('message', ({ room, frames }: { room: string; frames: readonly string[] }) => {
  for (const frame of frames.map((text) => Buffer.from(text))) for (const socket of rooms.get(room) ?? []) socket.send(frame, { binary: false });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
