import { bigint, bigserial, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { CallStatus, DeliveryChannel, MethodKind } from 'enrollkit/contract';
import type { Policy } from '../accounts/policy.js';

// The tables of ../../migrations, as the queries see them. Columns are named in snake_case there.

const moment = () => timestamp({ withTimezone: true, mode: 'date' });

export const users = pgTable('users', {
  id: text().primaryKey(),
  email: text().notNull(),
  passwordHash: text().notNull(),
  policy: jsonb().$type<Policy>().notNull(),
  defaultOption: text(),
  defaultWasChosen: boolean().notNull().default(false),
  /** By what authenticators know this person: see `passkey/relying-party.ts`. */
  passkeyHandle: text(),
  /** How often what policy asks after signing in was put off. */
  promptSkips: integer().notNull().default(0),
  /** When the person said last that their methods are right. */
  reviewedAt: moment(),
});

export const sessions = pgTable('sessions', {
  tokenHash: text().primaryKey(),
  userId: text().notNull(),
  signedInAt: moment().notNull(),
  freshAt: moment().notNull(),
  expiresAt: moment().notNull(),
  /** The token from before the last renewal, which is taken for a moment more. */
  formerTokenHash: text(),
  renewedAt: moment(),
  /** Whether what policy asks was put off for as long as this session lasts. */
  promptPutOff: boolean().notNull().default(false),
});

/** People who are about to prove who they are, each with a token of its own that is good for nothing else. */
export const proofs = pgTable('proofs', {
  id: text().primaryKey(),
  tokenHash: text().notNull(),
  purpose: text().$type<'sign-in' | 'step-up' | 'password-reset'>().notNull(),
  /** Nobody, where it is a passkey that will tell, or where there is no account of the address that was typed. */
  userId: text(),
  /** What was typed, where somebody forgot their password. */
  address: text(),
  /** The way that was begun last. */
  way: text(),
  challenge: text(),
  /** When the person proved it, where something is to follow. */
  provedAt: moment(),
  /** When a code was asked for, whether or not there is anybody it could go to. */
  sentAt: moment(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
});

export const methods = pgTable('methods', {
  id: text().primaryKey(),
  userId: text().notNull(),
  kind: text().$type<MethodKind>().notNull(),
  name: text(),
  detail: text(),
  totpSecret: text(),
  /** A number (E.164) or an address, to which codes and calls go. */
  destination: text(),
  extension: text(),
  /** Whether it is of no use until it is set up again: the phone does not know the account any more. */
  needsRenewal: boolean().notNull().default(false),
  addedAt: moment().notNull(),
  lastUsedAt: moment(),
  expiresAt: moment(),
});

export const enrollments = pgTable('enrollments', {
  id: text().primaryKey(),
  userId: text().notNull(),
  kind: text().$type<MethodKind>().notNull(),
  state: text().$type<'pending' | 'confirmed'>().notNull(),
  begunWithKey: text(),
  totpSecret: text(),
  serial: text(),
  credential: text(),
  code: text(),
  destination: text(),
  extension: text(),
  challenge: text(),
  recoveryCodes: jsonb().$type<readonly string[]>(),
  name: text(),
  password: text(),
  /** The method that gets another number or address. */
  replaces: text(),
  methodId: text(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
});

export const pushDevices = pgTable('push_devices', {
  serial: text().primaryKey(),
  userId: text().notNull(),
  enrollmentId: text(),
  methodId: text(),
  name: text(),
  publicKey: text().notNull(),
  serverPrivateKey: text().notNull(),
  activatedAt: moment().notNull(),
});

/** What phones are asked to approve: the test of an enrollment, or a proof of who one is. */
export const testNotifications = pgTable('test_notifications', {
  id: text().primaryKey(),
  enrollmentId: text(),
  proofId: text(),
  serial: text().notNull(),
  nonce: text().notNull(),
  number: text().notNull(),
  state: text().$type<'waiting' | 'approved' | 'denied' | 'superseded'>().notNull(),
  wrongNumbers: integer().notNull().default(0),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
});

/** Codes that were sent, each until another took its place. They outlive what they were for, for counting. */
export const deliveries = pgTable('deliveries', {
  id: text().primaryKey(),
  userId: text().notNull(),
  enrollmentId: text(),
  proofId: text(),
  channel: text().$type<DeliveryChannel>().notNull(),
  codeHash: text().notNull(),
  sentAt: moment().notNull(),
  expiresAt: moment().notNull(),
});

/** Calls that were placed. `expiresAt`: when one that rings, or was answered, is over by itself. */
export const phoneCalls = pgTable('phone_calls', {
  id: text().primaryKey(),
  userId: text().notNull(),
  enrollmentId: text(),
  proofId: text(),
  state: text().$type<CallStatus['type']>().notNull(),
  /** How the carrier names it. */
  carrierId: text(),
  placedAt: moment().notNull(),
  expiresAt: moment().notNull(),
});

/** What would have been sent, where there is nobody to carry it. */
export const outboxMessages = pgTable('outbox_messages', {
  id: text().primaryKey(),
  channel: text().$type<DeliveryChannel | 'call'>().notNull(),
  destination: text().notNull(),
  subject: text(),
  body: text().notNull(),
  callId: text(),
  sentAt: moment().notNull(),
});

/** Credentials of WebAuthn. The key and what else is in bytes is base64url. */
export const passkeys = pgTable('passkeys', {
  credentialId: text().primaryKey(),
  userId: text().notNull(),
  methodId: text().notNull(),
  publicKey: text().notNull(),
  counter: bigint({ mode: 'number' }).notNull(),
  transports: jsonb().$type<readonly string[]>().notNull(),
  aaguid: text().notNull(),
  isUserVerified: boolean().notNull(),
  isSynced: boolean().notNull(),
  isBackedUp: boolean().notNull(),
});

/** Each to a question of the catalogue or one of the person's own. */
export const securityAnswers = pgTable(
  'security_answers',
  { methodId: text().notNull(), position: integer().notNull(), questionId: text(), question: text(), answerHash: text().notNull() },
  table => [primaryKey({ columns: [table.methodId, table.position] })],
);

export const recoveryCodes = pgTable(
  'recovery_codes',
  { methodId: text().notNull(), codeHash: text().notNull(), usedAt: moment() },
  table => [primaryKey({ columns: [table.methodId, table.codeHash] })],
);

export const appPasswords = pgTable('app_passwords', { methodId: text().primaryKey(), passwordHash: text().notNull() });

export const usedTimeSteps = pgTable(
  'used_time_steps',
  { secretHash: text().notNull(), timeStep: bigint({ mode: 'number' }).notNull(), usedAt: moment().notNull() },
  table => [primaryKey({ columns: [table.secretHash, table.timeStep] })],
);

export const throttles = pgTable('throttles', {
  scope: text().primaryKey(),
  tries: integer().notNull(),
  lastTryAt: moment().notNull(),
  lockedUntil: moment(),
});

export const idempotentAnswers = pgTable(
  'idempotent_answers',
  {
    userId: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    status: integer().notNull(),
    body: jsonb().$type<object>().notNull(),
    createdAt: moment().notNull(),
  },
  table => [primaryKey({ columns: [table.userId, table.key] })],
);

export const auditEvents = pgTable('audit_events', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  userId: text().notNull(),
  type: text().notNull(),
  data: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  at: moment().notNull(),
  /** Where the request came from, and by which browser. */
  address: text(),
  browser: text(),
});

/** What only the servers of this database know. */
export const hostSecrets = pgTable('host_secrets', { name: text().primaryKey(), secret: text().notNull() });

export type User = typeof users.$inferSelect;
export type Method = typeof methods.$inferSelect;
export type Proof = typeof proofs.$inferSelect;
export type Enrollment = typeof enrollments.$inferSelect;
export type PushDevice = typeof pushDevices.$inferSelect;
export type TestNotificationRow = typeof testNotifications.$inferSelect;
export type Delivery = typeof deliveries.$inferSelect;
export type PhoneCall = typeof phoneCalls.$inferSelect;
export type Passkey = typeof passkeys.$inferSelect;
export type OutboxMessage = typeof outboxMessages.$inferSelect;
