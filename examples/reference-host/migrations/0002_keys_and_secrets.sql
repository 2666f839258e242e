ALTER TABLE users
  ADD COLUMN passkey_handle text UNIQUE;
--> statement-breakpoint
ALTER TABLE enrollments
  ADD COLUMN challenge text,
  ADD COLUMN recovery_codes jsonb,
  ADD COLUMN name text,
  ADD COLUMN password text;
--> statement-breakpoint
CREATE TABLE passkeys (
  credential_id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  method_id text NOT NULL UNIQUE REFERENCES methods ON DELETE CASCADE,
  public_key text NOT NULL,
  counter bigint NOT NULL,
  transports jsonb NOT NULL,
  aaguid text NOT NULL,
  is_user_verified boolean NOT NULL,
  is_synced boolean NOT NULL,
  is_backed_up boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX passkeys_of_user ON passkeys (user_id);
--> statement-breakpoint
CREATE TABLE security_answers (
  method_id text NOT NULL REFERENCES methods ON DELETE CASCADE,
  position integer NOT NULL,
  question_id text,
  question text,
  answer_hash text NOT NULL,
  PRIMARY KEY (method_id, position),
  CHECK ((question_id IS NULL) <> (question IS NULL))
);
--> statement-breakpoint
CREATE TABLE recovery_codes (
  method_id text NOT NULL REFERENCES methods ON DELETE CASCADE,
  code_hash text NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (method_id, code_hash)
);
--> statement-breakpoint
CREATE TABLE app_passwords (
  method_id text PRIMARY KEY REFERENCES methods ON DELETE CASCADE,
  password_hash text NOT NULL
);
