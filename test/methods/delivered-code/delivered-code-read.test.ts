import { describe, expect, it } from 'vitest';
import type { CodeField } from '../../../src/ui/code-field.js';
import { settle } from '../../support/method-journey.js';
import { delivery, useDeliveredCode } from './delivery-screens.js';

const screens = useDeliveredCode();

describe('a code that the browser reads in a text message', () => {
  const fieldOf = async (): Promise<HTMLInputElement> => {
    const field = (await screens.journey.look()).querySelector<CodeField>('enrollkit-code-field')!;
    await field.updateComplete;
    return field.querySelector('input')!;
  };

  it('fills the field, says so, and is not sent', async () => {
    await screens.startAtCode();
    await fieldOf();

    screens.otp.arrive('482915');
    await settle();

    expect((await fieldOf()).value).toBe('482915');
    expect((await screens.journey.look()).querySelector('[data-say]')?.textContent).toContain('is filled in');
    expect(screens.journey.script.callsOf('confirm')).toEqual([]);
  });

  it('can be changed, and is not filled in again', async () => {
    await screens.startAtCode();
    await fieldOf();
    screens.otp.arrive('482915');
    await settle();

    (await fieldOf()).value = '111111';

    expect((await fieldOf()).value).toBe('111111');
  });

  it('is not waited for any more once the person goes elsewhere', async () => {
    await screens.startAtCode();
    expect(screens.otp.requests.at(-1)?.signal?.aborted).toBe(false);

    screens.journey.actor.send({ type: 'back' });

    expect(screens.otp.requests.at(-1)?.signal?.aborted).toBe(true);
  });

  it.each([['whatsapp'], ['email']] as const)('is not asked for with %s', async kind => {
    screens.start({ offer: { kind } });
    await screens.give(kind === 'email' ? 'ada@home.example' : '0612345678');
    await screens.journey.answer(delivery);

    expect(screens.otp.requests).toEqual([]);
  });

  it('is as little missed as the browser that could read it', async () => {
    Reflect.deleteProperty(globalThis, 'OTPCredential');
    await screens.startAtCode();

    expect(screens.journey.snapshot().value).toMatchObject({ awaitingCode: { message: 'unheard' } });
  });
});
