-- The tables of schema.prisma.

CREATE TABLE "organization" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "note_due_hours" INTEGER NOT NULL,
    "note_due_source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "tenant" (
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("platform","tenant_id")
);

CREATE TABLE "team" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "roster_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "supervisor_id" TEXT,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "worker" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "roster_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "team_id" TEXT,
    "time_zone" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "cover" (
    "worker_id" TEXT NOT NULL,
    "covered_id" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "cover_pkey" PRIMARY KEY ("worker_id","covered_id","starts_on")
);

CREATE TABLE "chat_identity" (
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "email_hash" TEXT,
    "suspended" TEXT,

    CONSTRAINT "chat_identity_pkey" PRIMARY KEY ("platform","tenant_id","user_id")
);

CREATE TABLE "link_request" (
    "code" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_request_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "client" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "roster_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "language" TEXT,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "case_file" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "practice_area" TEXT NOT NULL,
    "risk_level" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "worker_id" TEXT,
    "team_id" TEXT,
    "opened_on" DATE NOT NULL,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assignment" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "note" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "case_id" TEXT,
    "author_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "raw_text" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "source" JSONB NOT NULL,
    "source_message" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "late_entry" JSONB,
    "content_hash" TEXT,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "contact" (
    "note_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "contact_type" TEXT NOT NULL,
    "contact_mode" TEXT,
    "outcome" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "occurred_local" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "duration_minutes" INTEGER,
    "participants" JSONB NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("note_id")
);

CREATE TABLE "addendum" (
    "id" TEXT NOT NULL,
    "note_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "signed_by_id" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "addendum_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "follow_up" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "note_id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE,
    "state" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "message_change" (
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "deleted" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_change_pkey" PRIMARY KEY ("platform","tenant_id","message_id")
);

CREATE TABLE "conversation_reference" (
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "user_id" TEXT,
    "reference" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "dead" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "conversation_reference_pkey" PRIMARY KEY ("platform","tenant_id","conversation_id")
);

CREATE TABLE "inbox" (
    "id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "delivery" TEXT NOT NULL,
    "body" JSONB,
    "state" TEXT NOT NULL DEFAULT 'received',
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "lease_owner" TEXT NOT NULL,
    "lease_until" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outbox" (
    "id" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "body" JSONB,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "about" TEXT,
    "channel_id" TEXT,
    "message_id" TEXT,
    "last_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "audit_event" (
    "seq" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "organization_id" TEXT,
    "actor_id" TEXT,
    "platform" TEXT,
    "tenant_id" TEXT,
    "platform_user_id" TEXT,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "case_id" TEXT,
    "object_id" TEXT,
    "reason" TEXT,
    "request" TEXT,
    "mac" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

CREATE TABLE "audit_link" (
    "position" BIGINT NOT NULL,
    "event_seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_link_pkey" PRIMARY KEY ("position")
);

CREATE TABLE "open_form" (
    "platform" TEXT NOT NULL,
    "tenant_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "form_id" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "open_form_pkey" PRIMARY KEY ("platform","tenant_id","user_id","form_id")
);

CREATE INDEX "team_supervisor_id_idx" ON "team"("supervisor_id");

CREATE UNIQUE INDEX "team_organization_id_roster_id_key" ON "team"("organization_id", "roster_id");

CREATE UNIQUE INDEX "worker_organization_id_roster_id_key" ON "worker"("organization_id", "roster_id");

CREATE INDEX "chat_identity_worker_id_idx" ON "chat_identity"("worker_id");

CREATE INDEX "link_request_platform_tenant_id_user_id_idx" ON "link_request"("platform", "tenant_id", "user_id");

CREATE UNIQUE INDEX "client_organization_id_roster_id_key" ON "client"("organization_id", "roster_id");

CREATE INDEX "case_file_worker_id_idx" ON "case_file"("worker_id");

CREATE INDEX "case_file_team_id_idx" ON "case_file"("team_id");

CREATE UNIQUE INDEX "case_file_organization_id_number_key" ON "case_file"("organization_id", "number");

CREATE INDEX "assignment_case_id_idx" ON "assignment"("case_id");

CREATE INDEX "note_author_id_status_idx" ON "note"("author_id", "status");

CREATE INDEX "note_case_id_status_idx" ON "note"("case_id", "status");

CREATE INDEX "note_source_message_idx" ON "note"("source_message");

CREATE INDEX "contact_case_id_occurred_at_idx" ON "contact"("case_id", "occurred_at" DESC);

CREATE UNIQUE INDEX "addendum_note_id_number_key" ON "addendum"("note_id", "number");

CREATE INDEX "follow_up_case_id_idx" ON "follow_up"("case_id");

CREATE INDEX "follow_up_owner_id_state_due_on_idx" ON "follow_up"("owner_id", "state", "due_on");

CREATE INDEX "conversation_reference_platform_tenant_id_user_id_idx" ON "conversation_reference"("platform", "tenant_id", "user_id");

CREATE UNIQUE INDEX "inbox_platform_tenant_id_delivery_key" ON "inbox"("platform", "tenant_id", "delivery");

CREATE INDEX "outbox_about_user_id_sent_at_idx" ON "outbox"("about", "user_id", "sent_at");

CREATE UNIQUE INDEX "audit_event_id_key" ON "audit_event"("id");

CREATE INDEX "audit_event_case_id_seq_idx" ON "audit_event"("case_id", "seq");

CREATE UNIQUE INDEX "audit_link_event_seq_key" ON "audit_link"("event_seq");

ALTER TABLE "tenant" ADD CONSTRAINT "tenant_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "team" ADD CONSTRAINT "team_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "team" ADD CONSTRAINT "team_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "worker" ADD CONSTRAINT "worker_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "worker" ADD CONSTRAINT "worker_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "cover" ADD CONSTRAINT "cover_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "cover" ADD CONSTRAINT "cover_covered_id_fkey" FOREIGN KEY ("covered_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "chat_identity" ADD CONSTRAINT "chat_identity_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "client" ADD CONSTRAINT "client_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "case_file" ADD CONSTRAINT "case_file_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "case_file" ADD CONSTRAINT "case_file_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "case_file" ADD CONSTRAINT "case_file_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "case_file" ADD CONSTRAINT "case_file_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "assignment" ADD CONSTRAINT "assignment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assignment" ADD CONSTRAINT "assignment_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "note" ADD CONSTRAINT "note_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "contact" ADD CONSTRAINT "contact_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "addendum" ADD CONSTRAINT "addendum_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "addendum" ADD CONSTRAINT "addendum_signed_by_id_fkey" FOREIGN KEY ("signed_by_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what schema.prisma cannot say.

-- Closed lists and plain sense.
ALTER TABLE "tenant" ADD CONSTRAINT "tenant_platform_known" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "chat_identity" ADD CONSTRAINT "chat_identity_platform_known" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "chat_identity" ADD CONSTRAINT "chat_identity_suspension_known"
  CHECK ("suspended" IN ('deactivated', 'email_changed'));
ALTER TABLE "link_request" ADD CONSTRAINT "link_request_platform_known" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "message_change" ADD CONSTRAINT "message_change_platform_known" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "conversation_reference" ADD CONSTRAINT "conversation_reference_platform_known"
  CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_platform_known" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_platform_known" CHECK ("platform" IN ('slack', 'teams'));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_state_known"
  CHECK ("state" IN ('PENDING', 'SENDING', 'SENT', 'UNKNOWN', 'DEAD'));
ALTER TABLE "worker" ADD CONSTRAINT "worker_role_known" CHECK ("role" IN ('worker', 'supervisor', 'admin', 'auditor'));
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_status_known" CHECK ("status" IN ('open', 'closed'));
ALTER TABLE "cover" ADD CONSTRAINT "cover_of_another" CHECK ("worker_id" <> "covered_id");
ALTER TABLE "cover" ADD CONSTRAINT "cover_ends_after_start" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_ends_after_start" CHECK ("ended_at" >= "assigned_at");
ALTER TABLE "note" ADD CONSTRAINT "note_revision_counts" CHECK ("revision" >= 1);
ALTER TABLE "note" ADD CONSTRAINT "note_draft_or_signed" CHECK (
  ("status" = 'draft' AND "signed_at" IS NULL AND "content_hash" IS NULL) OR
  ("status" = 'signed' AND "case_id" IS NOT NULL AND "signed_at" IS NOT NULL AND "content_hash" IS NOT NULL));

-- The two claims read only what is still to be done, however many settled rows there are.
CREATE INDEX "outbox_to_send_idx" ON "outbox"("not_before") WHERE "state" IN ('PENDING', 'SENDING');
CREATE INDEX "inbox_leftover_idx" ON "inbox"("lease_until") WHERE "state" = 'received';

-- What stands on record stays as it is. The first argument is the sentence the refusal says.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION "keep_note"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'signed' THEN
    RAISE EXCEPTION 'a signed note cannot be changed or deleted; write an addendum' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW.raw_text IS DISTINCT FROM OLD.raw_text THEN
    RAISE EXCEPTION 'the words of a note stay as they were written' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- The search path is fixed because a temporary table called "note" would otherwise be asked first.
CREATE FUNCTION "require_signed_note"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  of_note note%ROWTYPE;
BEGIN
  SELECT * INTO of_note FROM note WHERE id = NEW.note_id;
  IF of_note.status IS DISTINCT FROM 'signed' THEN
    RAISE EXCEPTION 'only a signed note has a contact or an addendum' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_TABLE_NAME = 'contact' THEN
    IF NEW.case_id <> of_note.case_id THEN
      RAISE EXCEPTION 'a contact belongs to the case of its note' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "note_stays" BEFORE UPDATE OR DELETE ON "note" FOR EACH ROW EXECUTE FUNCTION "keep_note"();
CREATE TRIGGER "note_not_emptied" BEFORE TRUNCATE ON "note"
  EXECUTE FUNCTION "refuse_change"('the table of notes cannot be emptied');

CREATE TRIGGER "contact_of_signed_note" BEFORE INSERT ON "contact"
  FOR EACH ROW EXECUTE FUNCTION "require_signed_note"();
CREATE TRIGGER "contact_stays" BEFORE UPDATE OR DELETE ON "contact"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('a contact on record cannot be changed or deleted');
CREATE TRIGGER "contact_not_emptied" BEFORE TRUNCATE ON "contact"
  EXECUTE FUNCTION "refuse_change"('the table of contacts cannot be emptied');

CREATE TRIGGER "addendum_of_signed_note" BEFORE INSERT ON "addendum"
  FOR EACH ROW EXECUTE FUNCTION "require_signed_note"();
CREATE TRIGGER "addendum_stays" BEFORE UPDATE OR DELETE ON "addendum"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('an addendum cannot be changed or deleted');
CREATE TRIGGER "addendum_not_emptied" BEFORE TRUNCATE ON "addendum"
  EXECUTE FUNCTION "refuse_change"('the table of addenda cannot be emptied');

CREATE TRIGGER "audit_event_stays" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('an audit event cannot be changed or deleted');
CREATE TRIGGER "audit_event_not_emptied" BEFORE TRUNCATE ON "audit_event"
  EXECUTE FUNCTION "refuse_change"('the audit trail cannot be emptied');
CREATE TRIGGER "audit_link_stays" BEFORE UPDATE OR DELETE ON "audit_link"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('a link of the audit chain cannot be changed or deleted');
CREATE TRIGGER "audit_link_not_emptied" BEFORE TRUNCATE ON "audit_link"
  EXECUTE FUNCTION "refuse_change"('the audit chain cannot be emptied');

-- ALWAYS: setting session_replication_role does not switch them off.
ALTER TABLE "note" ENABLE ALWAYS TRIGGER "note_stays";
ALTER TABLE "note" ENABLE ALWAYS TRIGGER "note_not_emptied";
ALTER TABLE "contact" ENABLE ALWAYS TRIGGER "contact_stays";
ALTER TABLE "contact" ENABLE ALWAYS TRIGGER "contact_not_emptied";
ALTER TABLE "addendum" ENABLE ALWAYS TRIGGER "addendum_stays";
ALTER TABLE "addendum" ENABLE ALWAYS TRIGGER "addendum_not_emptied";
ALTER TABLE "audit_event" ENABLE ALWAYS TRIGGER "audit_event_stays";
ALTER TABLE "audit_event" ENABLE ALWAYS TRIGGER "audit_event_not_emptied";
ALTER TABLE "audit_link" ENABLE ALWAYS TRIGGER "audit_link_stays";
ALTER TABLE "audit_link" ENABLE ALWAYS TRIGGER "audit_link_not_emptied";

-- Where the database has a role fieldnote_app, it may do what the program does and no more; migrations then run as the
-- owner of the tables. Without that role (the embedded database) the triggers above stand alone.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fieldnote_app') THEN
    GRANT USAGE ON SCHEMA public TO fieldnote_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO fieldnote_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO fieldnote_app;
    REVOKE UPDATE, DELETE ON "contact", "addendum", "audit_event", "audit_link" FROM fieldnote_app;
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM fieldnote_app;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO fieldnote_app;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO fieldnote_app;
  END IF;
END $$;
