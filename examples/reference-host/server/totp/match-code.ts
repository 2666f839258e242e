import { verifySync } from 'otplib';

const period = 30;
const aFewMinutes = 5 * 60;

/** Which 30-second step a code belongs to, and whether it is too old to be taken. */
export interface Match {
  readonly timeStep: number;
  readonly isOld: boolean;
}

/**
 * Compares a code with the secret. A step before and after the current one are taken, for clocks that are slightly off and people
 * who type slowly (RFC 6238 §5.2). Codes of the last five minutes are recognised, so that the person can be told to use a newer one.
 */
export function matchCode(secret: string, code: string, now: number): Match | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(now / 1000);
  const current = verifySync({ secret, token: code, epoch, epochTolerance: period });
  if (current.valid) return { timeStep: stepOf(current), isOld: false };
  const older = verifySync({ secret, token: code, epoch, epochTolerance: [aFewMinutes, 0] });
  return older.valid ? { timeStep: stepOf(older), isOld: true } : undefined;
}

function stepOf(result: ReturnType<typeof verifySync>): number {
  if ('timeStep' in result) return result.timeStep;
  throw new Error('otplib answered as for HOTP.');
}
