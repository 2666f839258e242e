import type { CreatedCredential } from '../../contract/index.js';

/**
 * The same credential as if the page had said something else (WebAuthn Level 3 §5.8.1): where there is no attestation, nothing signs
 * that.
 */
export function withClientData(credential: CreatedCredential, changes: object): CreatedCredential {
  const { response } = credential;
  const said = JSON.parse(new TextDecoder().decode(fromBase64url(response.clientDataJSON))) as object;
  const clientDataJSON = toBase64url(new TextEncoder().encode(JSON.stringify({ ...said, ...changes })));
  return { ...credential, response: { ...response, clientDataJSON } };
}

export function fromBase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, letter => letter.charCodeAt(0));
}

function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
