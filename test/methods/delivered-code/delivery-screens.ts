import { afterEach, beforeEach, vi } from 'vitest';
import type { MethodOffer } from '../../../src/contract/security-info.js';
import { deliveredCode } from '../../../src/methods/delivered-code/delivered-code.js';
import type { CodeField } from '../../../src/ui/code-field.js';
import type { PhoneField } from '../../../src/ui/phone-field.js';
import type { TextField } from '../../../src/ui/text-field.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';
import { hearOtp, type OtpStub } from '../../support/otp-stub.js';

export const delivery = {
  enrollmentId: 'e1',
  sentTo: '+31 6 •••• ••78',
  otherChannels: ['voice'],
  expiresIn: 300_000,
  resendAfter: 30_000,
};
export const enrolled = { method: { id: 'm1', kind: 'text-message', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const info = { account: 'ada@example.com', methods: [], offers: [] };
export const email: Partial<MethodOffer> = { kind: 'email', usableFor: ['password-reset'] };
export const given = (editable: boolean): Partial<MethodOffer> => ({ phone: { given: { number: '+31 6 ••• ••67', editable } } });

type Settings = Parameters<typeof startMethod>[1];

/** Drives the method through its screens, as a person does: each test of the file with a journey of its own. */
export function useDeliveredCode() {
  let journey: MethodJourney;
  let otp: OtpStub;

  /** As the wizard has it before it shows anything. */
  function open(settings: Settings = {}): void {
    journey = startMethod(deliveredCode, settings);
  }

  function start(settings: Settings = {}): void {
    open(settings);
    journey.start();
  }

  async function press(): Promise<void> {
    (await journey.look()).querySelector('form')!.requestSubmit();
    await settle();
  }

  /** Types a number or an address, and presses Enter. */
  async function give(text: string, country = 'NL'): Promise<void> {
    const screen = await journey.look();
    const phone = screen.querySelector<PhoneField>('enrollkit-phone-field');
    const address = screen.querySelector<TextField>('enrollkit-text-field');
    await (phone ?? address)!.updateComplete;
    if (phone) Object.assign(phone, { value: text, country });
    if (address) address.value = text;
    await press();
  }

  async function enter(code: string): Promise<void> {
    const field = (await journey.look()).querySelector<CodeField>('enrollkit-code-field')!;
    await field.updateComplete;
    field.querySelector('input')!.value = code;
    await press();
  }

  async function startAtCode(settings: Settings = {}): Promise<void> {
    start(settings);
    await give('06 1234 5678');
    await journey.answer(delivery);
  }

  const textOf = async (): Promise<string> =>
    (await journey.look()).textContent.replace(/[\s\u00a0]+/g, ' ').replace(/[\u2066-\u2069]/g, '');
  const requestsOf = (name: string): unknown[] => journey.script.callsOf(name).map(({ request }) => request);

  beforeEach(() => {
    vi.useFakeTimers();
    otp = hearOtp();
  });
  afterEach(() => {
    journey.leave();
    otp.end();
    vi.useRealTimers();
  });

  return {
    get journey() {
      return journey;
    },
    get otp() {
      return otp;
    },
    ...{ open, start, press, give, enter, startAtCode, textOf, requestsOf },
  };
}
