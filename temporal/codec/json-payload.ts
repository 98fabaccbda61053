import type { Payload } from '@temporalio/common';

/** A payload as histories and codec servers write it in JSON: bytes in base64. */
export interface JsonPayload {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly data?: string;
}

/** The payload that such JSON stands for. */
export const payloadOfJson = ({ metadata = {}, data = '' }: JsonPayload): Payload => ({
  metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')])),
  data: Buffer.from(data, 'base64'),
});

/** Such JSON of a payload. */
export const jsonOfPayload = ({ metadata, data }: Payload): JsonPayload => ({
  metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
  ...(data === null || data === undefined || data.length === 0 ? {} : { data: Buffer.from(data).toString('base64') }),
});
