-- Apps of the sample users, which nobody holds: what was set up by somebody is in the audit log.
UPDATE methods
SET totp_secret = NULL
WHERE totp_secret IS NOT NULL AND NOT EXISTS (
  SELECT FROM audit_events WHERE type = 'method-added' AND data ->> 'methodId' = methods.id
);
--> statement-breakpoint
CREATE TABLE proofs (
  id text PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  purpose text NOT NULL CHECK (purpose IN ('sign-in', 'step-up', 'password-reset')),
  user_id text REFERENCES users ON DELETE CASCADE,
  address text,
  way text,
  challenge text,
  proved_at timestamptz,
  sent_at timestamptz,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE INDEX proofs_of_user ON proofs (user_id);
--> statement-breakpoint
ALTER TABLE deliveries
  ADD COLUMN proof_id text REFERENCES proofs ON DELETE SET NULL;
--> statement-breakpoint
CREATE INDEX deliveries_of_proof ON deliveries (proof_id);
--> statement-breakpoint
ALTER TABLE phone_calls
  ADD COLUMN proof_id text REFERENCES proofs ON DELETE SET NULL;
--> statement-breakpoint
CREATE INDEX phone_calls_of_proof ON phone_calls (proof_id);
--> statement-breakpoint
ALTER TABLE test_notifications
  ADD COLUMN proof_id text REFERENCES proofs ON DELETE CASCADE,
  ALTER COLUMN enrollment_id DROP NOT NULL,
  ADD CHECK ((enrollment_id IS NULL) <> (proof_id IS NULL));
--> statement-breakpoint
ALTER TABLE sessions
  ADD COLUMN former_token_hash text UNIQUE,
  ADD COLUMN renewed_at timestamptz;
--> statement-breakpoint
ALTER TABLE audit_events
  ADD COLUMN address text,
  ADD COLUMN browser text;
--> statement-breakpoint
CREATE INDEX audit_events_of_user ON audit_events (user_id, id);
--> statement-breakpoint
CREATE TABLE host_secrets (
  name text PRIMARY KEY,
  secret text NOT NULL
);
