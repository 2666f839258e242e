import { vi } from 'vitest';
import { deferred } from './deferred.js';

/** A browser that reads codes from text messages. */
export interface OtpStub {
  /** The requests that were made, oldest first. */
  readonly requests: readonly CredentialRequestOptions[];
  /** A message with a code arrives, and the person lets the browser read it. */
  arrive(code: unknown): void;
  /** The person does not let the browser read it. */
  refuse(): void;
  end(): void;
}

/** Stands in for WebOTP, which takes a phone. */
export function hearOtp(): OtpStub {
  const requests: CredentialRequestOptions[] = [];
  let waiting = deferred<never>();
  vi.stubGlobal('OTPCredential', Credential);
  const get = vi.spyOn(navigator.credentials, 'get').mockImplementation(options => {
    requests.push(options ?? {});
    const asked = deferred<never>();
    waiting = asked;
    options?.signal?.addEventListener('abort', () => asked.reject(new DOMException('aborted', 'AbortError')));
    if (options?.signal?.aborted) asked.reject(new DOMException('aborted', 'AbortError'));
    return asked.promise;
  });
  return {
    requests,
    arrive: code => waiting.resolve({ type: 'otp', code } as never),
    refuse: () => waiting.reject(new DOMException('refused', 'NotAllowedError')),
    end: () => {
      get.mockRestore();
      vi.unstubAllGlobals();
    },
  };
}
