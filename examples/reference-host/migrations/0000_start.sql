CREATE TABLE users (
  id text PRIMARY KEY,
  email text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  policy jsonb NOT NULL,
  default_option text,
  default_was_chosen boolean NOT NULL DEFAULT false
);
--> statement-breakpoint
CREATE TABLE sessions (
  token_hash text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  signed_in_at timestamptz NOT NULL,
  fresh_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE methods (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  kind text NOT NULL,
  name text,
  detail text,
  totp_secret text,
  added_at timestamptz NOT NULL,
  last_used_at timestamptz
);
--> statement-breakpoint
CREATE INDEX methods_of_user ON methods (user_id);
--> statement-breakpoint
CREATE TABLE enrollments (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('pending', 'confirmed')),
  begun_with_key text,
  totp_secret text,
  serial text UNIQUE,
  credential text,
  code text UNIQUE,
  method_id text REFERENCES methods ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX one_pending_enrollment_per_kind ON enrollments (user_id, kind) WHERE state = 'pending';
--> statement-breakpoint
CREATE TABLE push_devices (
  serial text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  enrollment_id text REFERENCES enrollments ON DELETE CASCADE,
  method_id text REFERENCES methods ON DELETE CASCADE,
  name text,
  public_key text NOT NULL,
  server_private_key text NOT NULL,
  activated_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE test_notifications (
  id text PRIMARY KEY,
  enrollment_id text NOT NULL REFERENCES enrollments ON DELETE CASCADE,
  serial text NOT NULL REFERENCES push_devices ON DELETE CASCADE,
  nonce text NOT NULL UNIQUE,
  number text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'approved', 'denied', 'superseded')),
  wrong_numbers integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE INDEX tests_of_phone ON test_notifications (serial);
--> statement-breakpoint
CREATE TABLE used_time_steps (
  secret_hash text NOT NULL,
  time_step bigint NOT NULL,
  used_at timestamptz NOT NULL,
  PRIMARY KEY (secret_hash, time_step)
);
--> statement-breakpoint
CREATE TABLE throttles (
  scope text PRIMARY KEY,
  tries integer NOT NULL,
  last_try_at timestamptz NOT NULL,
  locked_until timestamptz
);
--> statement-breakpoint
CREATE TABLE idempotent_answers (
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  key text NOT NULL,
  request_hash text NOT NULL,
  status integer NOT NULL,
  body jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, key)
);
--> statement-breakpoint
CREATE TABLE audit_events (
  id bigserial PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  type text NOT NULL,
  data jsonb NOT NULL,
  at timestamptz NOT NULL
);
