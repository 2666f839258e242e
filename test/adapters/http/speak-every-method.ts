import type { Call, EnrollmentAdapter } from 'enrollkit/contract';
import { expectSchema } from '../../reference-host/support/protocol.js';
import { createAuthenticator } from '../../reference-host/support/test-authenticator.js';
import { answersTo } from '../../../src/testing/contract/given-answers.js';
import type { Scenery } from './support.js';

const minute = 60_000;

/** Sets up one of every kind of method that is no app, so that all which is said on the way is seen. */
export async function speakEveryMethod({ adapter, inbox, line, passTime, person }: Scenery, call: () => Call): Promise<void> {
  const { deliveredCode, phoneCall, passkey, securityQuestions, recoveryCodes, appPassword } = adapter as Required<EnrollmentAdapter>;

  expect(await deliveredCode.resume?.('text-message', call())).toBeNull();
  const delivery = await deliveredCode.begin({ kind: 'text-message', to: '+31612345601' }, call());
  expect(await deliveredCode.resume?.('text-message', call())).toMatchObject({ enrollmentId: delivery.enrollmentId });
  await expect(deliveredCode.begin({ kind: 'email', to: person.email }, call())).rejects.toMatchObject({
    code: 'invalid-input',
    data: { reason: 'work-address' },
  });
  await passTime(minute);
  const { enrollmentId } = await deliveredCode.resend({ enrollmentId: delivery.enrollmentId }, call());
  await deliveredCode.confirm({ enrollmentId, code: await inbox.code('+31612345601') }, call());

  await passTime(minute);
  const first = await phoneCall.begin({ kind: 'office-phone', number: '+31207940001', extension: '42' }, call());
  await passTime(minute);
  const placed = await phoneCall.callAgain(first.enrollmentId, call());
  await line.answer();
  await line.press('#');
  for await (const status of phoneCall.watchCall(placed, call())) expectSchema('CallStatus', status);
  await person.call('GET', `/enrollments/${placed.enrollmentId}/calls/${placed.callId}`);
  await phoneCall.confirm(placed, call());

  const challenge = await passkey.begin({ kind: 'security-key' }, call());
  const credential = createAuthenticator().create(challenge.options);
  const { method } = await passkey.confirm({ enrollmentId: challenge.enrollmentId, credential }, call());
  await adapter.removeMethod?.(method.id, call());

  const form = await securityQuestions.begin({ language: 'nl' }, call());
  const twice = answersTo(form).map(given => ({ ...given, answer: 'Twice' }));
  await expect(securityQuestions.confirm({ enrollmentId: form.enrollmentId, answers: twice }, call())).rejects.toMatchObject({
    code: 'invalid-input',
    data: { reason: 'repeated', index: 1 },
  });
  await securityQuestions.confirm({ enrollmentId: form.enrollmentId, answers: answersTo(form) }, call());

  await recoveryCodes.confirm((await recoveryCodes.begin({ renew: false }, call())).enrollmentId, call());
  await appPassword.confirm((await appPassword.begin({ name: 'Mail' }, call())).enrollmentId, call());
}
