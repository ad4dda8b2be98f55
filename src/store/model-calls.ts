import type { ModelUsage } from '#casework/ports-model.ts';
import { newId } from '#kernel/ids.ts';
import type { Database } from './client.ts';

/** The table of requests to language models: outside any deed, because tokens are spent whatever becomes of the deed. */
export const createModelUsage = ({ prisma, sql }: Pick<Database, 'prisma' | 'sql'>): ModelUsage => ({
  async spent({ organizationId, workerId }, since) {
    const [row] = await sql.query<{ person: number; organization: number }>(
      `SELECT coalesce(sum(input_tokens + output_tokens), 0)::float8 AS organization,
         coalesce(sum(input_tokens + output_tokens) FILTER (WHERE worker_id = $2), 0)::float8 AS person
       FROM model_call WHERE organization_id = $1 AND at >= $3`,
      [organizationId, workerId, since.toISOString()],
    );
    return row ?? { person: 0, organization: 0 };
  },

  async record({ prompt, ...call }) {
    const { name, version, sha256 } = prompt ?? { name: null, version: null, sha256: null };
    await prisma.modelCall.create({
      data: { id: newId<'model call'>(), ...call, prompt: name, promptVersion: version, promptSha256: sha256 },
    });
  },
});
