import { safeUrl } from '../../browser/safe-url.js';

/**
 * Opens an app on this device. A function and not a link: what records clicks would keep the address of a link, and this one is a
 * secret.
 */
export function openAppLink(url: string | undefined): (() => void) | undefined {
  const safe = url && safeUrl('deep-link', url);
  return safe ? () => location.assign(safe) : undefined;
}
