import { getBrowserCapabilities } from '@simplewebauthn/browser';

/** Why no passkey can be created on this page, whatever the person does. */
export type PasskeyObstacle =
  /** The page did not come over HTTPS. */
  | 'insecure-page'
  /** The browser knows no passkeys. */
  | 'old-browser'
  /** The page is in a frame of another, which does not let it. */
  | 'frame'
  /** Passkeys are for another address than the page's. */
  | 'address';

const permission = 'publickey-credentials-create';

/** Named differently while it was new, and not everywhere yet: https://developer.mozilla.org/docs/Web/HTTP/Guides/Permissions_Policy */
interface Policy {
  features(): readonly string[];
  allowsFeature(feature: string): boolean;
}

/** What stands in the way, as far as it can be known before the person starts; `null` if nothing is known to. */
export function findPasskeyObstacle({ hostname } = location): PasskeyObstacle | null {
  if (!isSecureContext) return 'insecure-page';
  if (typeof PublicKeyCredential !== 'function') return 'old-browser';
  if (!isAllowedByPage()) return 'frame';
  // Credentials belong to names, not to numbers: https://www.w3.org/TR/webauthn-3/#sctn-createCredential, on the effective domain.
  return /^\[|^[\d.]+$/.test(hostname) ? 'address' : null;
}

function isAllowedByPage(): boolean {
  const { permissionsPolicy, featurePolicy } = document as { permissionsPolicy?: Policy; featurePolicy?: Policy };
  const policy = permissionsPolicy ?? featurePolicy;
  // A browser says no to whatever it has no name for.
  return !policy?.features().includes(permission) || policy.allowsFeature(permission);
}

/** In ms. It is for a hint alone, and worth no more of the person's time. */
const patience = 500;

/**
 * Whether the browser says that neither this device nor a phone beside it can keep a passkey, so that a key or a password manager has
 * to. What it does not say is not known, and no reason to think so: https://www.w3.org/TR/webauthn-3/#sctn-getClientCapabilities
 */
export async function lacksPasskeyKeeper(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unknown = new Promise<null>(resolve => (timer = setTimeout(() => resolve(null), patience)));
  try {
    const capabilities = await Promise.race([getBrowserCapabilities(), unknown]);
    return capabilities?.passkeyPlatformAuthenticator === 'unsupported' && capabilities.hybridTransport === 'unsupported';
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
