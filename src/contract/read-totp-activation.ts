import type { TotpActivation } from './authenticator-code.js';
import { otpAccount, type OtpAccount } from './otpauth.js';
import { object, optional, read, type Shape, type Warn } from './shape.js';
import { id, span } from './shapes.js';

/** An activation whose account is checked and complete. */
export interface ReadTotpActivation extends TotpActivation {
  readonly otpauth: OtpAccount;
}

const totpActivation: Shape<ReadTotpActivation> = object<ReadTotpActivation>({
  enrollmentId: id,
  expiresIn: optional(span),
  otpauth: otpAccount,
});

/**
 * Checks what `begin` of a `TotpEnrollment` answered; see `readOtpauth`.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readTotpActivation(answer: unknown, warn?: Warn): ReadTotpActivation {
  return read(totpActivation, answer, warn);
}
