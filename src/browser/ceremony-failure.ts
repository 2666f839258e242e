/** Why no credential came of a ceremony. */
export type CeremonyFailure =
  /** The person closed the dialog, or let it run out, or something is in the way that the browser does not tell: all look the same. */
  | 'not-completed'
  /** The authenticator has one for this account. */
  | 'already-registered'
  /** The authenticator lacks something that the server asked for. */
  | 'unsupported'
  /** The credential would be for an address that is not the page's. */
  | 'not-allowed-here'
  /** The browser can make nothing of what the server asked for. */
  | 'malformed'
  /** The browser is busy with another ceremony. */
  | 'pending-elsewhere'
  /** It was left through its signal. */
  | 'aborted';

const failures: Readonly<Record<string, CeremonyFailure>> = {
  InvalidStateError: 'already-registered',
  ConstraintError: 'unsupported',
  NotSupportedError: 'unsupported',
  SecurityError: 'not-allowed-here',
  TypeError: 'malformed',
  EncodingError: 'malformed',
  DataError: 'malformed',
  SyntaxError: 'malformed',
  OperationError: 'pending-elsewhere',
};

/**
 * Reads what `navigator.credentials.create()` failed with, along the lines of SimpleWebAuthn's `identifyRegistrationError`, which that
 * package keeps to itself. `NotAllowedError` and whatever else is not among these says too little to be called an error:
 * https://www.w3.org/TR/webauthn-3/#sctn-op-make-cred
 */
export function failureOf(cause: unknown, { pubKeyCredParams }: PublicKeyCredentialCreationOptions): CeremonyFailure {
  const name = nameOf(cause);
  // No authenticator can do what is no kind of key at all.
  if (name === 'NotSupportedError' && !pubKeyCredParams.some(({ type }: { type: string }) => type === 'public-key')) return 'malformed';
  return (Object.hasOwn(failures, name) ? failures[name] : undefined) ?? 'not-completed';
}

function nameOf(cause: unknown): string {
  try {
    return String((cause as { name?: unknown }).name);
  } catch {
    return '';
  }
}
