import { PhoneError } from './phone-error.js';
import { pushAddress } from './push-address.js';

/** What a phone needs to know to join a push account. It holds a credential: whoever has it can join once. */
export interface Invitation {
  serial: string;
  credential: string;
  /** Base of the server's push endpoints, without a slash at the end. */
  url: string;
  issuer: string;
  account: string;
}

/** Splits `Issuer:account`, the way otpauth labels are written. */
export const splitLabel = (label: string): { issuer?: string; account: string } => {
  const [issuer, ...rest] = label.split(':');
  return rest.length > 0 && issuer ? { issuer: issuer.trim(), account: rest.join(':').trim() } : { account: label.trim() };
};

/** The pieces of an `otpauth:` text: what kind, whose, with what. Throws `unreadable` when it is not one. */
export const readOtpauth = (text: string): { kind: string; label: string; parameters: URLSearchParams } => {
  // Not `new URL`: engines before 2025 do not agree on the host of a scheme they do not know, https://wpt.fyi/results/url
  const [, kind = '', label = '', query = ''] = /^otpauth:\/\/([^/?#]+)\/([^?#]*)\?([^#]*)$/i.exec(text.trim()) ?? [];
  if (!kind) throw new PhoneError('unreadable');
  try {
    return { kind: kind.toLowerCase(), label: decodeURIComponent(label), parameters: new URLSearchParams(query) };
  } catch (cause) {
    throw new PhoneError('unreadable', { cause });
  }
};

/** Reads the content of a push QR code. Throws `unreadable` when it is something else, or incomplete. */
export const readInvitation = (text: string): Invitation => {
  const { kind, label, parameters } = readOtpauth(text);
  const serial = parameters.get('serial');
  const credential = parameters.get('enrollment_credential');
  const url = parameters.get('url');
  if (kind !== 'pipush' || !serial || !credential || !url || parameters.get('v') !== '1') throw new PhoneError('unreadable');
  const { issuer, account } = splitLabel(label);
  return { serial, credential, url: pushAddress(url), issuer: parameters.get('issuer') ?? issuer ?? '', account };
};
