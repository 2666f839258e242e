ALTER TABLE methods
  ADD COLUMN needs_renewal boolean NOT NULL DEFAULT false;
