/** The part of WebOTP that is used. https://wicg.github.io/web-otp/ */
interface OtpOptions extends CredentialRequestOptions {
  readonly otp: { readonly transport: readonly 'sms'[] };
}

/**
 * The code of a text message to this page, once it arrives and the person lets the browser read it; `undefined` where the browser
 * cannot, or the person does not want it. In a frame it takes `allow="otp-credentials"`.
 *
 * @param signal Ends the waiting.
 * @see https://developer.mozilla.org/docs/Web/API/WebOTP_API
 */
export async function receiveTextCode(signal: AbortSignal): Promise<string | undefined> {
  if (!('OTPCredential' in globalThis)) return undefined;
  try {
    const options: OtpOptions = { otp: { transport: ['sms'] }, signal };
    const credential = (await navigator.credentials.get(options)) as { readonly code?: unknown } | null;
    return typeof credential?.code === 'string' ? credential.code : undefined;
  } catch {
    // Nobody waits any more, the person said no, or the page may not ask: the code can be typed.
    return undefined;
  }
}
