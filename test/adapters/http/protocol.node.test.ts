import { readTotpActivation, type Call, type EnrollmentAdapter, type PushEnrollment, type TotpEnrollment } from 'enrollkit/contract';
import openapi from '../../../src/adapters/http/openapi.json' with { type: 'json' };
import { expectSchema, operations, seen } from '../../reference-host/support/protocol.js';
import { speakEveryMethod } from './speak-every-method.js';
import { createScenery, type Scenery } from './support.js';

describe('the protocol', () => {
  let scenery: Scenery;
  let adapter: Required<EnrollmentAdapter>;
  let code: TotpEnrollment;
  let push: PushEnrollment;
  let intents = 0;
  const call = (): Call => ({ signal: AbortSignal.timeout(10_000), idempotencyKey: `intent-${String((intents += 1))}` });

  beforeEach(async () => {
    scenery = await createScenery({ requests: true });
    adapter = scenery.adapter as Required<EnrollmentAdapter>;
    code = adapter.authenticatorCode;
    push = adapter.authenticatorPush;
  });

  it('is spoken on both sides as it is described, in every operation', async () => {
    seen.clear();
    const { app, pushApp } = scenery;

    const codes = readTotpActivation(await code.begin({ renew: false }, call()));
    await expect(code.confirm({ enrollmentId: codes.enrollmentId, code: '000000' }, call())).rejects.toMatchObject({
      code: 'code-rejected',
      data: { attemptsLeft: 4 },
    });
    const first = await code.confirm({ enrollmentId: codes.enrollmentId, code: await app.code(codes.otpauth) }, call());

    await scenery.passTime(1000);
    const activation = await push.begin({ renew: true }, call());
    const activations = push.watchActivation(activation.enrollmentId, call())[Symbol.asyncIterator]();
    expect((await activations.next()).value).toEqual({ type: 'waiting' });
    await pushApp.activate(activation);
    const activated: unknown = (await activations.next()).value;
    expect(activated).toEqual({ type: 'activated', device: 'Test phone' });
    expectSchema('ActivationStatus', activated);
    expect((await activations.next()).done).toBe(true);

    const { testId, number } = await push.sendTest(activation.enrollmentId, call());
    await expect(push.sendTest(activation.enrollmentId, call())).rejects.toMatchObject({
      code: 'rate-limited',
      data: { retryAfter: '20' },
    });
    const test = { enrollmentId: activation.enrollmentId, testId };
    await pushApp.approve(number);
    const statuses: unknown[] = [];
    for await (const status of push.watchTest(test, call())) statuses.push(status);
    expect(statuses).toEqual([{ type: 'approved' }]);
    const second = await push.confirm(test, call());
    await push.cancel(activation.enrollmentId, call());

    await adapter.renameMethod({ id: second.method.id, name: 'Mine' }, call());
    const info = await adapter.setDefault(`${first.method.id}:app-code`, call());
    expect(info.methods.map(({ name }) => name)).toEqual([null, 'Mine']);
    const { notifiedVia, ...rest } = info;
    expect(notifiedVia).toMatch(/^p•••@/);
    expect(await adapter.loadSecurityInfo(call())).toEqual(rest);
    expect(await adapter.removeMethod(first.method.id, call())).toMatchObject({ type: 'removed' });

    await speakEveryMethod(scenery, call);
    await adapter.reportUnexpected(second.method.id, call());
    await adapter.postponePrompt(call());
    await adapter.confirmReview(call());
    expect(await adapter.signOutOtherSessions(call())).toEqual({ ended: 0 });
    expect((await adapter.extendSession(call())).sessionExpiresIn).toBe(15 * 60_000);

    // What is polled is the same, without the stream.
    for (const path of ['activation', `tests/${testId}`]) {
      await scenery.person.call('GET', `/enrollments/${activation.enrollmentId}/${path}`);
    }
    const succeeded = new Set([...seen].filter(entry => / 20[04]$/.test(entry)).map(entry => entry.split(' ')[0]));
    expect([...succeeded].sort()).toEqual([...operations].sort());
  }, 60_000);

  it('carries each reason as the error of the contract', async () => {
    const { enrollmentId } = await code.begin({ renew: false }, call());
    await scenery.passTime(60 * 60_000);
    await expect(code.confirm({ enrollmentId, code: '123456' }, call())).rejects.toMatchObject({ code: 'enrollment-expired' });
    await scenery.host.database.queries.execute(`DELETE FROM sessions WHERE user_id = '${scenery.person.id}'`);
    await expect(adapter.loadSecurityInfo(call())).rejects.toMatchObject({ code: 'session-expired' });
    await expect(push.watchActivation(enrollmentId, call())[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'session-expired',
    });
    await scenery.host.server.close();
    await expect(adapter.loadSecurityInfo(call())).rejects.toMatchObject({ code: 'network' });
  });

  it('has a description with no loose ends', () => {
    const text = JSON.stringify(openapi);
    const named = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].map(([, group, name]) => `${group ?? ''}/${name ?? ''}`);
    const defined = Object.entries(openapi.components).flatMap(([group, items]) => Object.keys(items).map(name => `${group}/${name}`));
    expect([...new Set(named)].sort()).toEqual(defined.sort());
  });
});
