import { PhoneError } from './phone-error.js';

/**
 * Reads the address of a push endpoint as a person types or pastes it, and leaves it without a slash at the end.
 * A missing scheme means https, except on this very machine. Throws `unreadable` for anything that is no web address.
 */
export const pushAddress = (typed: string): string => {
  const text = typed.trim();
  const scheme = /^(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(text) ? 'http://' : 'https://';
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : scheme + text);
  if (!/^https?:$/.test(url.protocol)) throw new PhoneError('unreadable');
  return (url.origin + url.pathname).replace(/\/+$/, '');
};

const parse = (text: string): URL => {
  try {
    return new URL(text);
  } catch (cause) {
    throw new PhoneError('unreadable', { cause });
  }
};
