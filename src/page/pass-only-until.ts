import type { Timestamp } from '../contract/call.js';
import type { EnrolledMethod } from '../contract/security-info.js';
import { isWayOf } from './is-way-of.js';

/** When the only way to sign in runs out, where that is a pass that helps out for a while. `now`: in milliseconds. */
export function passOnlyUntil(methods: readonly EnrolledMethod[], now: number): Timestamp | undefined {
  return methods.some(isWayOf('sign-in', now)) ? undefined : methods.find(method => isOpenPass(method, now))?.expiresAt;
}

const isOpenPass = ({ kind, expiresAt }: EnrolledMethod, now: number): boolean =>
  kind === 'temporary-access-pass' && expiresAt !== undefined && Date.parse(expiresAt) > now;
