import type { IncomingMessage } from 'node:http';
import { envelope } from './activity.ts';
import { limits } from './limits.ts';

/** A request that is answered with this status and an empty body. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/** Reads a body of at most `limits.bodyBytes`, as the least an activity can be. Throws `BadRequest`. */
export async function readBody(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not close the connection: the refusal still has to go out on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.bodyBytes) throw new BadRequest(413);
    chunks.push(chunk);
  }
  const body = envelope.safeParse(parseJson(Buffer.concat(chunks).toString()));
  if (!body.success) throw new BadRequest(400);
  return body.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(400);
  }
}
