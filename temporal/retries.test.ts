import { expect, test } from 'vitest';
import { openLink } from '../drills/kit/faults/link.ts';
import { createTestNamespace } from '../tests/support/temporal.ts';
import { connectWhenServing } from './server.ts';

test('a call that is to be tried again ends when its connection is closed', async () => {
  const { address, namespace } = await createTestNamespace();
  await using link = await openLink();
  link.lead(Number(address.split(':').at(-1)));
  const connection = await connectWhenServing(`127.0.0.1:${link.port}`, () => false);
  const asked = connection.workflowService.describeNamespace({ namespace });
  link.dark();
  await connection.close();
  await expect(asked).rejects.toThrow('Channel has been shut down');
});

test('a call that begins when its connection is closed already fails, and the process lives', async () => {
  const { address, namespace } = await createTestNamespace();
  const connection = await connectWhenServing(address, () => false);
  await connection.close();
  await expect(connection.workflowService.describeNamespace({ namespace })).rejects.toThrow('Channel has been shut down');
});
