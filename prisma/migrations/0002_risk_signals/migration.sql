-- Risk signals: raised by rule from the words of a note, worked off by people, never dropped.
CREATE TABLE "risk_signal" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "note_id" TEXT,
    "addendum" INTEGER NOT NULL DEFAULT 0,
    "case_id" TEXT,
    "author_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "evidence" TEXT,
    "reported_by" TEXT,
    "state" TEXT NOT NULL DEFAULT 'raised',
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_by_id" TEXT,
    "acknowledged_at" TIMESTAMPTZ(3),
    "done_by_id" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "dismissed_by_id" TEXT,
    "dismissed_at" TIMESTAMPTZ(3),
    "dismiss_reason" TEXT,

    CONSTRAINT "risk_signal_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "risk_signal_case_id_state_idx" ON "risk_signal"("case_id", "state");

CREATE INDEX "risk_signal_author_id_state_idx" ON "risk_signal"("author_id", "state");

CREATE UNIQUE INDEX "risk_signal_note_id_addendum_code_key" ON "risk_signal"("note_id", "addendum", "code");

ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_dismissed_by_id_fkey" FOREIGN KEY ("dismissed_by_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what schema.prisma cannot say.

-- Every state names who brought it about and when; a dismissal says why.
ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_state_accounted" CHECK (
  ("state" = 'raised' AND "acknowledged_at" IS NULL AND "done_at" IS NULL AND "dismissed_at" IS NULL) OR
  ("state" = 'acknowledged' AND "acknowledged_at" IS NOT NULL AND "done_at" IS NULL AND "dismissed_at" IS NULL) OR
  ("state" = 'protocol_done' AND "acknowledged_at" IS NOT NULL AND "done_at" IS NOT NULL AND "dismissed_at" IS NULL) OR
  ("state" = 'dismissed' AND "done_at" IS NULL AND "dismissed_at" IS NOT NULL));
ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_deeds_signed" CHECK (
  ("acknowledged_at" IS NULL) = ("acknowledged_by_id" IS NULL) AND
  ("done_at" IS NULL) = ("done_by_id" IS NULL) AND
  ("dismissed_at" IS NULL) = ("dismissed_by_id" IS NULL) AND
  ("dismissed_at" IS NULL) = ("dismiss_reason" IS NULL));
ALTER TABLE "risk_signal" ADD CONSTRAINT "risk_signal_dismissal_reasoned" CHECK (btrim("dismiss_reason") <> '');

CREATE FUNCTION "keep_risk_signal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a risk signal cannot be deleted; dismiss it with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.id, NEW.organization_id, NEW.addendum, NEW.author_id, NEW.code, NEW.evidence, NEW.reported_by, NEW.raised_at)
    IS DISTINCT FROM
    (OLD.id, OLD.organization_id, OLD.addendum, OLD.author_id, OLD.code, OLD.evidence, OLD.reported_by, OLD.raised_at) THEN
    RAISE EXCEPTION 'what a risk signal says stays as it was raised' USING ERRCODE = 'restrict_violation';
  END IF;
  -- A draft that is discarded takes its id along; no signal moves to another note.
  IF NEW.note_id IS NOT NULL AND NEW.note_id IS DISTINCT FROM OLD.note_id THEN
    RAISE EXCEPTION 'what a risk signal says stays as it was raised' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
    ('raised', 'acknowledged'), ('raised', 'dismissed'), ('acknowledged', 'protocol_done'), ('acknowledged', 'dismissed')) THEN
    RAISE EXCEPTION 'a risk signal cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  IF (OLD.acknowledged_at IS NOT NULL AND
      (NEW.acknowledged_at, NEW.acknowledged_by_id) IS DISTINCT FROM (OLD.acknowledged_at, OLD.acknowledged_by_id)) OR
    (OLD.done_at IS NOT NULL AND (NEW.done_at, NEW.done_by_id) IS DISTINCT FROM (OLD.done_at, OLD.done_by_id)) OR
    (OLD.dismissed_at IS NOT NULL AND (NEW.dismissed_at, NEW.dismissed_by_id, NEW.dismiss_reason)
      IS DISTINCT FROM (OLD.dismissed_at, OLD.dismissed_by_id, OLD.dismiss_reason)) THEN
    RAISE EXCEPTION 'who dealt with a risk signal stays as it was written' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "risk_signal_stays" BEFORE UPDATE OR DELETE ON "risk_signal"
  FOR EACH ROW EXECUTE FUNCTION "keep_risk_signal"();
CREATE TRIGGER "risk_signal_not_emptied" BEFORE TRUNCATE ON "risk_signal"
  EXECUTE FUNCTION "refuse_change"('the table of risk signals cannot be emptied');

-- ALWAYS: setting session_replication_role does not switch them off.
ALTER TABLE "risk_signal" ENABLE ALWAYS TRIGGER "risk_signal_stays";
ALTER TABLE "risk_signal" ENABLE ALWAYS TRIGGER "risk_signal_not_emptied";

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fieldnote_app') THEN
    REVOKE DELETE ON "risk_signal" FROM fieldnote_app;
  END IF;
END $$;
