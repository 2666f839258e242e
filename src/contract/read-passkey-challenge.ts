import type { Milliseconds } from './call.js';
import { json } from './json.js';
import type { CredentialCreationOptions, PasskeyChallenge } from './passkey.js';
import { array, number, object, optional, orElse, read, string, where, type Shape } from './shape.js';
import { id, span } from './shapes.js';

const base64url = (longest: number): Shape<string> => where(string({ min: 1, max: longest }), text => /^[\w-]+=*$/.test(text));

/** What the browser insists on. */
interface NeededOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string; readonly name: string };
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: readonly { readonly type: string; readonly alg: number }[];
  readonly timeout?: Milliseconds;
}

const needed: Shape<NeededOptions> = object<NeededOptions>({
  challenge: base64url(2048),
  rp: object<NeededOptions['rp']>({ id: optional(string({ min: 1, max: 253 })), name: string({ max: 1000 }) }),
  // A handle of more than 64 bytes is refused by the browser with words that say nothing to a person.
  user: object<NeededOptions['user']>({ id: base64url(88), name: string({ max: 1000 }), displayName: string({ max: 1000 }) }),
  pubKeyCredParams: array(object({ type: string({ max: 100 }), alg: number() }), { max: 100 }),
  timeout: orElse(optional(span), undefined),
});

/** All of it, unknown members included: a browser may know them. */
const options: Shape<CredentialCreationOptions> = (value, trail) => {
  const copy = json(value, trail) as CredentialCreationOptions;
  const { timeout } = needed(copy, trail);
  const { timeout: _, ...rest } = copy;
  return timeout === undefined ? rest : { ...rest, timeout };
};

const passkeyChallenge: Shape<PasskeyChallenge> = object<PasskeyChallenge>({ enrollmentId: id, expiresIn: optional(span), options });

/**
 * Checks what `begin` of a `PasskeyEnrollment` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readPasskeyChallenge(answer: unknown): PasskeyChallenge {
  return read(passkeyChallenge, answer);
}
