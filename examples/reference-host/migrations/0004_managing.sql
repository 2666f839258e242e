ALTER TABLE users
  ADD COLUMN prompt_skips integer NOT NULL DEFAULT 0,
  ADD COLUMN reviewed_at timestamptz;
--> statement-breakpoint
ALTER TABLE sessions
  ADD COLUMN prompt_put_off boolean NOT NULL DEFAULT false;
--> statement-breakpoint
ALTER TABLE enrollments
  ADD COLUMN replaces text REFERENCES methods ON DELETE CASCADE;
