import { base64URLStringToBuffer } from '@simplewebauthn/browser';
import type { CredentialCreationOptions } from '../contract/passkey.js';

/** How long a person may take where the server does not say, in ms. https://www.w3.org/TR/webauthn-3/#sctn-timeout-recommended-range */
export const defaultCeremonyTimeout = 300_000;

/** What `navigator.credentials.create()` takes, with what this TypeScript does not know yet. */
export type CreationOptions = PublicKeyCredentialCreationOptions & { readonly hints?: readonly string[] };

type Json = Readonly<Record<string, unknown>>;

/**
 * Turns the JSON of a server into what the browser takes: by the browser itself where it can, which knows what each extension holds.
 * Not by `startRegistration`, whose parsing leaves extensions as they are and is part of the call.
 * https://simplewebauthn.dev/docs/packages/browser#startregistration
 *
 * @param hints Where the person's credential is to be kept, if the server does not say.
 * @throws Whatever the browser makes of options that are none.
 */
export function parseCreationOptions(options: CredentialCreationOptions, hints: readonly string[]): CreationOptions {
  const given = withHints(withoutNulls(options) as CredentialCreationOptions, hints);
  const parsed = parse(given);
  // The browser leaves out what it does not know in JSON, although it may know it in the call.
  const kept = (name: string): Json => ({ ...(given[name] as Json), ...((parsed as unknown as Json)[name] as Json) });
  const { timeout = defaultCeremonyTimeout } = given;
  const all = { ...given, ...parsed, timeout, rp: kept('rp'), user: kept('user') };
  for (const name of ['authenticatorSelection', 'extensions']) if (given[name]) Object.assign(all, { [name]: kept(name) });
  return all as unknown as CreationOptions;
}

function parse(given: CredentialCreationOptions): PublicKeyCredentialCreationOptions {
  if (typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function')
    return PublicKeyCredential.parseCreationOptionsFromJSON(given as unknown as PublicKeyCredentialCreationOptionsJSON);
  const { challenge, user, excludeCredentials = [], extensions } = given;
  return {
    ...(given as object),
    challenge: base64URLStringToBuffer(challenge),
    user: { ...user, id: base64URLStringToBuffer(user.id) },
    excludeCredentials: (excludeCredentials as readonly (Json & { id: string })[]).map(known => ({
      ...known,
      id: base64URLStringToBuffer(known.id),
    })),
    ...(extensions ? { extensions: parseExtensions(extensions as Json) } : {}),
  } as unknown as PublicKeyCredentialCreationOptions;
}

/** The one extension of a registration that holds bytes. https://www.w3.org/TR/webauthn-3/#prf-extension */
function parseExtensions(extensions: Json): Json {
  const values = (extensions['prf'] as { eval?: Readonly<Record<string, string>> } | undefined)?.eval;
  if (!values) return extensions;
  const parsed = Object.entries(values).map(([name, text]) => [name, base64URLStringToBuffer(text)]);
  return { ...extensions, prf: { ...(extensions['prf'] as Json), eval: Object.fromEntries(parsed) as Json } };
}

/** Where a hint leads to, for browsers that know no hints. https://www.w3.org/TR/webauthn-3/#enum-hints */
const attachments: Readonly<Record<string, AuthenticatorAttachment>> = {
  'security-key': 'cross-platform',
  'client-device': 'platform',
  hybrid: 'cross-platform',
};

function withHints(options: CredentialCreationOptions, preset: readonly string[]): CredentialCreationOptions {
  const said = (options['hints'] as readonly string[] | undefined) ?? [];
  const hints = said.length ? said : preset;
  const [attachment, ...others] = new Set(hints.map(hint => attachments[hint]));
  // Where they lead to several, each of them is welcome, and so nothing may be ruled out.
  const authenticatorSelection = {
    ...(attachment && others.length === 0 && { authenticatorAttachment: attachment }),
    ...(options['authenticatorSelection'] as Json | undefined),
  };
  return { ...options, hints, authenticatorSelection };
}

/** Many servers write what they leave out as null, which the browser would take for the text “null”. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const present = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(present.map(([name, member]) => [name, withoutNulls(member)]));
}
