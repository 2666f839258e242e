import type { CreatedCredential, EnrollmentResult, GivenAnswer, MethodKind } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import { confirmAppPassword } from '../app-password/enroll-app-password.js';
import { confirmPhone } from '../calls/enroll-phone.js';
import type { Queries } from '../database/database.js';
import type { Enrollment, User } from '../database/schema.js';
import { confirmDeliveredCode } from '../delivered-code/confirm.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { confirmPasskey } from '../passkey/enroll-passkey.js';
import { confirmPushApp } from '../push/enroll-push-app.js';
import { confirmRecoveryCodes } from '../recovery-codes/enroll-recovery-codes.js';
import { confirmQuestions } from '../security-questions/enroll-questions.js';
import { confirmCodeApp } from '../totp/enroll-code-app.js';

/** What a confirmation may bring. */
export interface Proofs {
  /** Of an app, or sent. */
  readonly code: string;
  readonly testId: string;
  readonly callId: string;
  readonly credential: CreatedCredential;
  readonly answers: readonly GivenAnswer[];
  readonly saved: true;
}

type Confirm<Proof> = (
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  /** Pending, over or confirmed already. */
  enrollment: Enrollment,
  proof: Proof,
) => Promise<EnrollmentResult | Problem>;

/** How each kind is confirmed, and by what. */
export const confirmers: Readonly<Partial<Record<MethodKind, Confirm<Partial<Proofs>>>>> = {
  'authenticator-code': by('code', confirmCodeApp),
  'authenticator-push': by('testId', confirmPushApp),
  passkey: by('credential', confirmPasskey),
  'security-key': by('credential', confirmPasskey),
  'security-questions': by('answers', confirmQuestions),
  'recovery-codes': by('saved', confirmRecoveryCodes),
  'app-password': by('saved', confirmAppPassword),
  'text-message': by('code', confirmDeliveredCode),
  whatsapp: by('code', confirmDeliveredCode),
  email: by('code', confirmDeliveredCode),
  'phone-call': by('callId', confirmPhone),
  'alternate-phone': by('callId', confirmPhone),
  'office-phone': by('callId', confirmPhone),
};

/** Refuses what a kind is not confirmed by. */
function by<Name extends keyof Proofs>(name: Name, confirm: Confirm<Proofs[Name]>): Confirm<Partial<Proofs>> {
  return async (tx, host, session, user, enrollment, proofs) => {
    const proof = proofs[name];
    if (proof === undefined) throw new Problem('invalid-input');
    return confirm(tx, host, session, user, enrollment, proof);
  };
}
