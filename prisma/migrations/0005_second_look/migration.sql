-- What a model read in the words of a draft. Beside the note's content, so that it can never be signed by oversight.
ALTER TABLE "note" ADD COLUMN "second_look" JSONB;
