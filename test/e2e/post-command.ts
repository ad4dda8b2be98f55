import { type Agent, request } from 'node:http';
import { formBody, slackHeaders } from '#playground/slack-post.ts';

/** Posts one signed slash command and resolves to its status; rejects when the connection breaks. */
export function postCommand(
  agent: Agent,
  origin: string,
  secret: string,
  fields: Readonly<Record<string, string>>,
): Promise<number> {
  const { body, contentType } = formBody(fields);
  const headers = { ...slackHeaders(secret, body, contentType), 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}/slack/events`, { method: 'POST', agent, headers }, (response) => {
      response
        .resume()
        .on('end', () => resolve(response.statusCode ?? 0))
        .on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
