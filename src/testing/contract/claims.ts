import type { EnrollmentAdapter, MethodKind } from '../../contract/index.js';
import { afterEach, beforeEach, describe, it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { type AdapterContractOptions, Scene } from './scene.js';
import type { OptionalCall } from './world.js';

/** Those of this library: a host may have more of its own. */
const capabilities = {
  authenticatorCode: ['authenticator-code'],
  authenticatorPush: ['authenticator-push'],
  deliveredCode: ['text-message', 'whatsapp', 'email'],
  phoneCall: ['phone-call', 'alternate-phone', 'office-phone'],
  passkey: ['passkey', 'security-key'],
  securityQuestions: ['security-questions'],
  recoveryCodes: ['recovery-codes'],
  appPassword: ['app-password'],
} as const satisfies Partial<Record<keyof EnrollmentAdapter, readonly MethodKind[]>>;
type Capability = keyof typeof capabilities;

const calls: Readonly<Record<OptionalCall, true>> = {
  removeMethod: true,
  renameMethod: true,
  setDefault: true,
  postponePrompt: true,
  confirmReview: true,
  signOutOtherSessions: true,
  extendSession: true,
  reportUnexpected: true,
};

/** What is there is what is claimed: what is claimed and not there would be skipped, and what is not claimed is not tried. */
export function describeClaims(options: AdapterContractOptions): void {
  describe('presence', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());

    const isThere = (name: Capability | OptionalCall): boolean => scene.adapter[name] !== undefined;
    const isClaimed = (name: Capability): boolean =>
      options.kinds.some(kind => (capabilities[name] as readonly MethodKind[]).includes(kind));

    it('has every capability and every call that is claimed', () => {
      const claimed = [...(Object.keys(capabilities) as Capability[]).filter(isClaimed), ...options.calls];

      expect(claimed.filter(name => !isThere(name))).toEqual([]);
    });

    it('has none that is not', () => {
      const names = Object.keys(capabilities) as Capability[];
      const others = (Object.keys(calls) as OptionalCall[]).filter(name => !options.calls.includes(name));

      expect([...names.filter(name => !isClaimed(name)), ...others].filter(isThere)).toEqual([]);
    });
  });
}
