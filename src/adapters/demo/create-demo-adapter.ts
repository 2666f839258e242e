import type { Call, EnrollmentAdapter, SecurityInfo, StepUpRequest } from '../../contract/index.js';
import { DemoAccount } from './demo-account.js';
import { demoAppPassword } from './demo-app-password.js';
import { deliveredKinds, demoDeliveredCode } from './demo-delivered-code.js';
import { DemoGate, type DemoCall } from './demo-gate.js';
import { PlayedInbox, type DemoInbox } from './demo-inbox.js';
import { defaults, type DemoOptions, type DemoSettings } from './demo-options.js';
import { demoPasskey } from './demo-passkey.js';
import { PlayedPhone, type DemoPhone } from './demo-phone.js';
import { demoPhoneCall } from './demo-phone-call.js';
import { DemoPrompt } from './demo-prompt.js';
import { demoPush } from './demo-push.js';
import { demoRecoveryCodes } from './demo-recovery-codes.js';
import { demoSecurityQuestions } from './demo-security-questions.js';
import { demoTotp } from './demo-totp.js';

/** An adapter with a whole backend behind it, in memory, and the means to play the person's phone and to break the line. */
export interface DemoAdapter extends EnrollmentAdapter {
  readonly removeMethod: NonNullable<EnrollmentAdapter['removeMethod']>;
  readonly renameMethod: NonNullable<EnrollmentAdapter['renameMethod']>;
  readonly setDefault: NonNullable<EnrollmentAdapter['setDefault']>;
  readonly phone: DemoPhone;
  /** What was sent to the person. */
  readonly inbox: DemoInbox;
  /** The calls that were made, oldest first; the last thousand. */
  readonly calls: readonly DemoCall[];
  /**
   * Makes the next such call fail, with whatever is given. `when`: `before` the backend acted (default), or `after` it, as when
   * the line breaks. Failures of the same call queue up. `any`: whichever call is next and has no failure of its own.
   */
  failNext(call: DemoCall | 'any', error: unknown, when?: 'before' | 'after'): void;
  /** Makes the next such call hang until it is aborted; `any`: whichever is next. */
  hangNext(call: DemoCall | 'any'): void;
  /** Tells the backend that the person has proven who they are. */
  confirmIdentity(): void;
  /** Makes the backend want a new proof at the next change, where `stepUp` is on. */
  forgetIdentity(): void;
  /** Signs the person out: every call is refused until `confirmIdentity` or `stepUp`. */
  endSession(): void;
}

/**
 * A backend in the browser, for stories, demos and tests: with real one-time codes, limits, locks and expiry. It forgets all when
 * the page goes.
 *
 * @example
 * wizard.adapter = createDemoAdapter({ latency: 300, phone: { activatesAfter: 2000, answersAfter: 3000 } });
 */
export function createDemoAdapter(options: DemoOptions = {}): DemoAdapter {
  const settings: DemoSettings = { ...defaults, ...options };
  const gate = new DemoGate(settings);
  const account = new DemoAccount(settings);
  const phone = new PlayedPhone(settings);
  const passkey = demoPasskey(settings, gate, account);
  const inbox = new PlayedInbox();
  const prompt = new DemoPrompt(settings);
  const otherSessions = Array.from({ length: settings.otherSessions });
  const readAll = (): SecurityInfo => {
    const { info } = account;
    const asked = prompt.of(info.methods);
    return {
      ...info,
      ...(asked && { prompt: asked }),
      ...(gate.sessionExpiresIn < Infinity && { sessionExpiresIn: gate.sessionExpiresIn }),
    };
  };
  const isOffered = (kind: string) => settings.offers.some(offer => offer.kind === kind);

  return {
    loadSecurityInfo: call => gate.pass('loadSecurityInfo', call, readAll),
    removeMethod: (id, call) => gate.pass('removeMethod', call, () => passkey.afterRemoval(id, account.remove(id))),
    renameMethod: ({ id, name }, call) => gate.pass('renameMethod', call, () => account.rename(id, name)),
    setDefault: (option, call) =>
      gate.pass('setDefault', call, () => {
        account.setDefault(option);
        return readAll();
      }),
    signOutOtherSessions: call => gate.pass('signOutOtherSessions', call, () => ({ ended: otherSessions.splice(0).length })),
    extendSession: call =>
      gate.pass('extendSession', call, () => {
        gate.extendSession();
        return { sessionExpiresIn: gate.sessionExpiresIn };
      }),
    reportUnexpected: (_, call) => gate.pass('reportUnexpected', call, () => undefined),
    postponePrompt: call =>
      gate.pass('postponePrompt', call, () => {
        prompt.postpone();
        return readAll();
      }),
    confirmReview: call =>
      gate.pass('confirmReview', call, () => {
        prompt.confirm();
        return readAll();
      }),
    ...(settings.stepUp === 'by-adapter' && {
      stepUp: (_: StepUpRequest, call: Call) => gate.pass('stepUp', call, () => gate.confirmIdentity()),
    }),
    ...(isOffered('authenticator-push') && { authenticatorPush: demoPush(settings, gate, account, phone) }),
    ...(isOffered('authenticator-code') && { authenticatorCode: demoTotp(settings, gate, account, phone) }),
    ...((isOffered('passkey') || isOffered('security-key')) && { passkey }),
    ...(isOffered('recovery-codes') && { recoveryCodes: demoRecoveryCodes(settings, gate, account) }),
    ...(isOffered('app-password') && { appPassword: demoAppPassword(settings, gate, account) }),
    ...((isOffered('phone-call') || isOffered('alternate-phone') || isOffered('office-phone')) && {
      phoneCall: demoPhoneCall(settings, gate, account, phone),
    }),
    ...(deliveredKinds.some(isOffered) && { deliveredCode: demoDeliveredCode(settings, gate, account, inbox) }),
    ...(isOffered('security-questions') && { securityQuestions: demoSecurityQuestions(settings, gate, account) }),
    phone,
    inbox,
    calls: gate.calls,
    failNext: (call, error, when = 'before') => gate.plan(call, { error, when }),
    hangNext: call => gate.plan(call, { when: 'never' }),
    confirmIdentity: () => gate.confirmIdentity(),
    forgetIdentity: () => gate.forgetIdentity(true),
    endSession: () => {
      gate.forgetIdentity(false);
      prompt.signedOut();
    },
  };
}
