import { afterEach, describe, expect, it, vi } from 'vitest';
import { receiveTextCode } from '../../src/browser/receive-text-code.js';
import { hearOtp, type OtpStub } from '../support/otp-stub.js';

let otp: OtpStub | undefined;
afterEach(() => {
  otp?.end();
  vi.unstubAllGlobals();
});

const listen = () => {
  otp = hearOtp();
  const leaving = new AbortController();
  return { otp, leaving, code: receiveTextCode(leaving.signal) };
};

describe('receiveTextCode', () => {
  it('gives the code of a text message', async () => {
    const { otp, leaving, code } = listen();

    otp.arrive('123456');

    expect(await code).toBe('123456');
    expect(otp.requests).toEqual([{ otp: { transport: ['sms'] }, signal: leaving.signal }]);
  });

  it('gives none when nobody waits any more', async () => {
    const { leaving, code } = listen();

    leaving.abort();

    expect(await code).toBeUndefined();
  });

  it('gives none when the person does not want it', async () => {
    const { otp, code } = listen();

    otp.refuse();

    expect(await code).toBeUndefined();
  });

  it.each([[null], [undefined], [123456], [{}]])('gives none when the browser has %s', async answer => {
    const { otp, code } = listen();

    otp.arrive(answer);

    expect(await code).toBeUndefined();
  });

  it('asks for nothing where the browser cannot', async () => {
    otp = hearOtp();
    Reflect.deleteProperty(globalThis, 'OTPCredential');

    expect(await receiveTextCode(new AbortController().signal)).toBeUndefined();
    expect(otp.requests).toEqual([]);
  });

  it('gives none where the page has no credentials at all', async () => {
    vi.stubGlobal('OTPCredential', Credential);
    vi.stubGlobal('navigator', {});

    expect(await receiveTextCode(new AbortController().signal)).toBeUndefined();
  });
});
