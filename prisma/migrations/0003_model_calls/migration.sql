CREATE TABLE "model_call" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "organization_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "prompt" TEXT,
    "prompt_version" INTEGER,
    "prompt_sha256" TEXT,
    "model" TEXT NOT NULL,
    "input_tokens" INTEGER NOT NULL,
    "output_tokens" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "duration_ms" INTEGER NOT NULL,

    CONSTRAINT "model_call_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "model_call_organization_id_at_idx" ON "model_call"("organization_id", "at");

-- From here on: what schema.prisma cannot say.

ALTER TABLE "model_call" ADD CONSTRAINT "model_call_outcome_known" CHECK ("outcome" IN (
  'answered', 'refused', 'filtered', 'truncated', 'malformed', 'rate_limited', 'quota_exhausted', 'unauthorized',
  'rejected', 'unavailable', 'bad_gateway', 'unreachable', 'timeout', 'aborted', 'withheld', 'over_budget', 'resting'));
ALTER TABLE "model_call" ADD CONSTRAINT "model_call_counts" CHECK (
  "input_tokens" >= 0 AND "output_tokens" >= 0 AND "duration_ms" >= 0);
ALTER TABLE "model_call" ADD CONSTRAINT "model_call_prompt_whole" CHECK (
  num_nonnulls("prompt", "prompt_version", "prompt_sha256") IN (0, 3));
