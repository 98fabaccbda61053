import type { Reader } from './reader.ts';
import type { Tail } from './tail.ts';

/** Everybody who follows one candidate here, as one person sees it: what is read for one is read for all. */
export interface Room {
  readonly userId: string;
  readonly candidateId: string;
  readonly tail: Tail;
  readonly readers: Set<Reader>;
}

export interface Rooms {
  /** The room of a candidate, opened where nobody is in it yet. */
  of(userId: string, candidateId: string): Room;
  /** The last who leaves closes it. */
  leave(room: Room, reader: Reader): void;
  /** There may be new events of a candidate, or of anyone (null). */
  wake(candidateId: string | null): void;
  readers(): readonly Reader[];
}

/** The rooms in which somebody is; `tailOf` opens what a room reads from. */
export function createRooms(tailOf: (userId: string, candidateId: string) => Tail): Rooms {
  const rooms = new Map<string, Room>();
  const keyOf = (userId: string, candidateId: string) => `${userId} ${candidateId}`;
  return {
    of(userId, candidateId) {
      const known = rooms.get(keyOf(userId, candidateId));
      if (known !== undefined) return known;
      const room = { userId, candidateId, tail: tailOf(userId, candidateId), readers: new Set<Reader>() };
      rooms.set(keyOf(userId, candidateId), room);
      return room;
    },
    leave(room, reader) {
      room.readers.delete(reader);
      if (room.readers.size === 0) rooms.delete(keyOf(room.userId, room.candidateId));
    },
    wake(candidateId) {
      for (const room of rooms.values()) {
        if (candidateId !== null && room.candidateId !== candidateId) continue;
        room.tail.changed();
        for (const reader of room.readers) reader.wake();
      }
    },
    readers: () => [...rooms.values()].flatMap((room) => [...room.readers]),
  };
}
