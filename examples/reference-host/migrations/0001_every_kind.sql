UPDATE users
SET policy = (policy - 'authenticatorLimit') || jsonb_build_object('limits', jsonb_build_object('authenticators', policy -> 'authenticatorLimit'))
WHERE jsonb_exists(policy, 'authenticatorLimit');
--> statement-breakpoint
ALTER TABLE methods
  ADD COLUMN destination text,
  ADD COLUMN extension text,
  ADD COLUMN expires_at timestamptz;
--> statement-breakpoint
ALTER TABLE enrollments
  ADD COLUMN destination text,
  ADD COLUMN extension text;
--> statement-breakpoint
CREATE TABLE deliveries (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  enrollment_id text REFERENCES enrollments ON DELETE SET NULL,
  channel text NOT NULL CHECK (channel IN ('text-message', 'whatsapp', 'voice', 'email')),
  code_hash text NOT NULL,
  sent_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE INDEX deliveries_of_user ON deliveries (user_id, sent_at);
--> statement-breakpoint
CREATE INDEX deliveries_of_enrollment ON deliveries (enrollment_id);
--> statement-breakpoint
CREATE TABLE phone_calls (
  id text PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  enrollment_id text REFERENCES enrollments ON DELETE SET NULL,
  state text NOT NULL CHECK (state IN ('calling', 'answered', 'confirmed', 'no-answer', 'busy', 'declined', 'failed', 'superseded')),
  carrier_id text,
  placed_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
--> statement-breakpoint
CREATE INDEX phone_calls_of_user ON phone_calls (user_id, placed_at);
--> statement-breakpoint
CREATE INDEX phone_calls_of_enrollment ON phone_calls (enrollment_id);
--> statement-breakpoint
CREATE TABLE outbox_messages (
  id text PRIMARY KEY,
  channel text NOT NULL CHECK (channel IN ('text-message', 'whatsapp', 'voice', 'email', 'call')),
  destination text NOT NULL,
  subject text,
  body text NOT NULL,
  call_id text REFERENCES phone_calls ON DELETE CASCADE,
  sent_at timestamptz NOT NULL
);
