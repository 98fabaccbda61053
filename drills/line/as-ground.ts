import { join } from 'node:path';
import type { Line } from '../../tests/line/kit/line.ts';
import type { Ground } from '../kit/ground.ts';

/** What the person made of code and the checker need of a ground. */
type LineGround = Pick<Ground, 'data' | 'folder' | 'person' | 'config' | 'userId'>;

/** The line as drills of the whole program know theirs. */
export function asGround(line: Line): LineGround {
  return {
    data: line.ground.folder, folder: join(line.ground.folder, 'drill'), userId: line.userId,
    config: () => line.ground.config({ address: line.address, namespace: line.namespace }),
    person: {
      call: (method, path, body) => line.api.call(method, path, body),
      async must<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) {
        const { status, body: answer } = await line.api.call<T>(method, path, body);
        if (status >= 300) throw new Error(`${method} ${path}: ${status}`);
        return answer;
      },
    },
  };
}
