CREATE TABLE "clip" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "mime" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clip_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "clip_created_at_idx" ON "clip"("created_at");

ALTER TABLE "clip" ADD CONSTRAINT "clip_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what schema.prisma cannot say.

-- Sound is packed already: trying to pack it again only costs time.
ALTER TABLE "clip" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- Words that a machine wrote down from a clip may be mended while they are a draft; typed words stay as they were
-- written. Which of the two they are is settled when the draft is made.
CREATE OR REPLACE FUNCTION "keep_note"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'signed' THEN
    RAISE EXCEPTION 'a signed note cannot be changed or deleted; write an addendum' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF (NEW.source - 'spoken') IS DISTINCT FROM (OLD.source - 'spoken') OR (NEW.source ? 'spoken') <> (OLD.source ? 'spoken') THEN
    RAISE EXCEPTION 'where the words of a note came from stays as it is' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.raw_text IS DISTINCT FROM OLD.raw_text AND NOT (OLD.source ? 'spoken' AND NEW.status = 'draft') THEN
    RAISE EXCEPTION 'the words of a note stay as they were written' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
