import type { Enrollment, User } from '../database/schema.js';
import type { Host } from '../host.js';

/** What a phone needs in order to activate itself. */
export interface ActivationFields {
  readonly serial: string;
  readonly enrollment_credential: string;
  /** Where the push protocol is spoken. */
  readonly url: string;
  readonly issuer: string;
  readonly account: string;
}

export function pushUrl(host: Host): string {
  return `${host.origin()}/api/push`;
}

export function activationFields(host: Host, user: Pick<User, 'email'>, { serial, credential }: Enrollment): ActivationFields {
  if (serial === null || credential === null) throw new Error('An enrollment for notifications has no credential.');
  return { serial, enrollment_credential: credential, url: pushUrl(host), issuer: host.settings.issuer, account: user.email };
}

/** What the QR code holds: the URI of privacyIDEA's push tokens, with `poll_only`. `lifetime`: milliseconds from its making. */
export function activationUri(fields: ActivationFields, lifetime: number): string {
  const { serial, enrollment_credential: credential, url, issuer, account } = fields;
  const parameters = Object.entries({
    url,
    ttl: Math.max(1, Math.round(lifetime / 60_000)),
    issuer,
    enrollment_credential: credential,
    v: 1,
    serial,
    poll_only: 1,
  });
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `otpauth://pipush/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${query}`;
}
