import type { Mailroom } from '#casework/ports-mailroom.ts';
import type { Database } from './client.ts';
import { leaseTime } from './desk.ts';

/** How long a repeat of a delivery is still recognised; Slack's last retry comes after five minutes. */
const repeatWindow = '24 hours';

/** The inbox and outbox tables by hand: claims, leases and settlements, many rows a statement. */
export const createMailroom = ({ sql }: Pick<Database, 'sql'>): Mailroom => ({
  async keep(envelopes) {
    const kept = await sql.query<{ id: string }>(
      `INSERT INTO inbox (id, platform, tenant_id, delivery, body, lease_owner, lease_until)
       SELECT id, platform, tenant_id, delivery, body, owner, now() + $2::interval
       FROM jsonb_to_recordset($1::jsonb)
         AS row(id text, platform text, tenant_id text, delivery text, body jsonb, owner text)
       ON CONFLICT (platform, tenant_id, delivery) DO NOTHING
       RETURNING id`,
      [JSON.stringify(envelopes), leaseTime],
    );
    const ids = new Set(kept.map(({ id }) => id));
    return envelopes.map(({ id }) => ids.has(id));
  },

  claimEnvelopes: (owner, most) =>
    sql.query(
      `UPDATE inbox SET lease_owner = $1, lease_until = now() + $3::interval, attempts = attempts + 1
       WHERE id IN (
         SELECT id FROM inbox WHERE state = 'received' AND lease_until < now()
         ORDER BY received_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id, attempts, body`,
      [owner, most, leaseTime],
    ),

  async releaseEnvelope(id, owner, afterMs) {
    await sql.query(
      `UPDATE inbox SET lease_owner = '', lease_until = now() + make_interval(secs => $3 / 1000.0),
         state = CASE WHEN $3 < 0 THEN 'buried' ELSE state END
       WHERE id = $1 AND lease_owner = $2 AND state = 'received'`,
      [id, owner, afterMs ?? -1],
    );
  },

  claimOutbound: (owner, most) =>
    sql.query(
      `UPDATE outbox SET state = 'SENDING', lease_owner = $1, lease_until = now() + $3::interval, attempts = attempts + 1
       WHERE id IN (
         SELECT id FROM outbox
         WHERE state IN ('PENDING', 'SENDING') AND not_before <= now() AND (state = 'PENDING' OR lease_until < now())
         ORDER BY not_before LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id, attempts, body`,
      [owner, most, leaseTime],
    ),

  async settle(endings) {
    await sql.query(
      `UPDATE outbox SET state = row.state, last_code = row.code, channel_id = row.channel_id, message_id = row.message_id,
         sent_at = CASE WHEN row.state = 'SENT' THEN now() END,
         body = CASE WHEN row.state = 'PENDING' THEN outbox.body END,
         not_before = now() + make_interval(secs => row.after_ms / 1000.0), lease_owner = NULL, lease_until = NULL
       FROM jsonb_to_recordset($1::jsonb)
         AS row(id text, owner text, attempts int, state text, code text, after_ms float, channel_id text, message_id text)
       WHERE outbox.id = row.id AND outbox.lease_owner = row.owner AND outbox.attempts = row.attempts
         AND outbox.state = 'SENDING'`,
      [JSON.stringify(endings)],
    );
  },

  async renew(owner, { envelopes, messages }) {
    await sql.query(
      `UPDATE inbox SET lease_until = now() + $2::interval
       WHERE state = 'received' AND lease_owner = $1 AND id IN (SELECT jsonb_array_elements_text($3::jsonb))`,
      [owner, leaseTime, JSON.stringify(envelopes)],
    );
    await sql.query(
      `UPDATE outbox SET lease_until = now() + $2::interval
       WHERE state = 'SENDING' AND lease_owner = $1 AND id IN (SELECT jsonb_array_elements_text($3::jsonb))`,
      [owner, leaseTime, JSON.stringify(messages)],
    );
  },

  async forget() {
    const gone = await sql.query(
      `DELETE FROM inbox WHERE state = 'done' AND done_at < now() - $1::interval RETURNING id`,
      [repeatWindow],
    );
    return gone.length;
  },

  async clockSkewMs() {
    const before = Date.now();
    const [row] = await sql.query<{ ms: number }>(
      'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms',
    );
    return (row?.ms ?? before) - (before + Date.now()) / 2;
  },
});
