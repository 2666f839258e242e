import { EnrollmentError } from '../../contract/enrollment-error.js';

/** One line of the protocol that `openapi.json` describes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
}

export const routes = {
  loadSecurityInfo: () => route('GET', '/security-info'),
  removeMethod: (id: string) => route('DELETE', '/methods/', id),
  renameMethod: (id: string) => route('PATCH', '/methods/', id),
  reportUnexpected: (id: string) => route('POST', '/methods/', id, '/report'),
  setDefault: () => route('PUT', '/default-sign-in'),
  postponePrompt: () => route('POST', '/prompt/postponement'),
  confirmReview: () => route('POST', '/prompt/review'),
  signOutOtherSessions: () => route('DELETE', '/other-sessions'),
  extendSession: () => route('POST', '/session/extension'),
  beginCode: () => route('POST', '/enrollments/authenticator-code'),
  beginPush: () => route('POST', '/enrollments/authenticator-push'),
  deliverCode: () => route('POST', '/enrollments/delivered-code'),
  resumeDelivery: (kind: string) => route('GET', '/enrollments/delivered-code?kind=', kind),
  placeCall: () => route('POST', '/enrollments/phone-call'),
  beginPasskey: () => route('POST', '/enrollments/passkey'),
  beginQuestions: () => route('POST', '/enrollments/security-questions'),
  beginRecoveryCodes: () => route('POST', '/enrollments/recovery-codes'),
  beginAppPassword: () => route('POST', '/enrollments/app-password'),
  confirm: (enrollmentId: string) => route('POST', '/enrollments/', enrollmentId, '/confirm'),
  cancel: (enrollmentId: string) => route('DELETE', '/enrollments/', enrollmentId),
  activation: (enrollmentId: string) => route('GET', '/enrollments/', enrollmentId, '/activation'),
  sendTest: (enrollmentId: string) => route('POST', '/enrollments/', enrollmentId, '/tests'),
  resendCode: (enrollmentId: string) => route('POST', '/enrollments/', enrollmentId, '/resend'),
  callAgain: (enrollmentId: string) => route('POST', '/enrollments/', enrollmentId, '/calls'),
  call: (enrollmentId: string, callId: string) => route('GET', '/enrollments/', enrollmentId, '/calls/', callId),
  test: (enrollmentId: string, testId: string) => route('GET', '/enrollments/', enrollmentId, '/tests/', testId),
};

/** Even parts of the path are fixed, odd ones are ids, or a kind. */
function route(method: Route['method'], ...parts: readonly string[]): Route {
  return { method, path: parts.map((part, index) => (index % 2 === 0 ? part : encodeId(part))).join('') };
}

function encodeId(id: string): string {
  // A URL takes these for steps up and down, escaped or not, and the request would go elsewhere.
  if (id === '' || id === '.' || id === '..') throw new EnrollmentError('invalid-response');
  return encodeURIComponent(id);
}
