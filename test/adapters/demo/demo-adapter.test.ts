import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createDemoAdapter, type DemoAdapter, type DemoOptions } from '../../../src/adapters/demo/index.js';
import { EnrollmentError, readTotpActivation, type Call, type EnrolledMethod } from '../../../src/contract/index.js';

const token: EnrolledMethod = { id: 'token', kind: 'hardware-token', name: 'Token', usableFor: ['sign-in'] };

let clock: SimulatedClock;
let intents = 0;

function demo(options: DemoOptions = {}) {
  const adapter = createDemoAdapter({ clock, ...options });
  const { authenticatorCode: code, authenticatorPush: push } = adapter;
  if (!code || !push) throw new Error('The demo offers less than it is asked for.');
  return { adapter, code, push };
}

function call(signal: AbortSignal = new AbortController().signal): Call {
  return { signal, idempotencyKey: `intent-${++intents}` };
}

async function refusal(answer: Promise<unknown>): Promise<EnrollmentError> {
  const error = await answer.then(
    () => expect.unreachable('It was accepted.'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EnrollmentError);
  return error as EnrollmentError;
}

async function isSettled(answer: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => (settled = true);
  answer.then(note, note);
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  return settled;
}

async function enrollApp({ code, adapter }: ReturnType<typeof demo>) {
  const { enrollmentId } = await code.begin({ renew: false }, call());
  return code.confirm({ enrollmentId, code: await adapter.phone.code() }, call());
}

beforeEach(() => {
  clock = new SimulatedClock();
  clock.set(Date.parse('2026-11-23T15:00:00Z'));
});

describe('createDemoAdapter', () => {
  it('works with nothing but its defaults', async () => {
    const adapter = createDemoAdapter();

    const { account, offers } = await adapter.loadSecurityInfo(call());

    expect(account).toBe('alex@contoso.example');
    expect(offers.map(({ kind, availability }) => [kind, availability.type])).toEqual([
      ['authenticator-push', 'available'],
      ['authenticator-code', 'available'],
    ]);
  });

  it('shows the account and the issuer that it is given', async () => {
    const { code } = demo({ account: 'kim', issuer: 'Fabrikam' });

    expect(readTotpActivation(await code.begin({ renew: false }, call())).otpauth).toMatchObject({ account: 'kim', issuer: 'Fabrikam' });
  });

  it('hands out copies of what it holds', async () => {
    const { adapter } = demo({ methods: [token] });
    const first = await adapter.loadSecurityInfo(call());
    (first.methods as EnrolledMethod[]).length = 0;

    expect((await adapter.loadSecurityInfo(call())).methods).toEqual([token]);
  });

  it('has no capability for what policy does not mention', () => {
    const adapter = createDemoAdapter({ offers: [] });

    expect(adapter).not.toHaveProperty('authenticatorCode');
    expect(adapter).not.toHaveProperty('authenticatorPush');
  });

  it('begins nothing that policy forbids', async () => {
    const { code } = demo({
      offers: [
        { kind: 'authenticator-code', availability: { type: 'not-allowed' }, usableFor: [] },
        { kind: 'authenticator-push', availability: { type: 'available' }, usableFor: [] },
      ],
    });

    expect((await refusal(code.begin({ renew: false }, call()))).code).toBe('not-allowed');
  });

  it('counts apps and hardware tokens together', async () => {
    const { push, adapter } = demo({ authenticatorLimit: 1, methods: [token] });

    expect((await refusal(push.begin({ renew: false }, call()))).data).toEqual({ limit: 1 });
    expect((await adapter.loadSecurityInfo(call())).offers[0]?.availability).toEqual({ type: 'limit-reached', limit: 1 });
  });

  it('keeps the last method where that is wanted', async () => {
    const { adapter } = demo({ methods: [token], mayRemoveLast: false });

    expect(await adapter.removeMethod('token', call())).toEqual({ type: 'refused', reason: 'last-method' });
  });

  it('makes notifications the default, unless the person chose', async () => {
    const world = demo({ phone: { activatesAfter: 1, answersAfter: 1 } });
    const app = await enrollApp(world);
    expect(app.becameDefault).toBe(true);

    expect((await enrollPush(world)).becameDefault).toBe(true);
    await world.adapter.setDefault(`${app.method.id}:app-code`, call());
    await world.adapter.removeMethod('demo-2', call());

    expect((await enrollPush(world)).becameDefault).toBe(false);
  });
});

async function enrollPush({ push }: { push: NonNullable<DemoAdapter['authenticatorPush']> }) {
  const { enrollmentId } = await push.begin({ renew: false }, call());
  clock.increment(1);
  const { testId } = await push.sendTest(enrollmentId, call());
  clock.increment(1);
  return push.confirm({ enrollmentId, testId }, call());
}

describe('wrong codes', () => {
  it('are counted, and lock for a minute', async () => {
    const { code, adapter } = demo({ attempts: 3 });
    const { enrollmentId } = await code.begin({ renew: false }, call());
    const wrong = async () => refusal(code.confirm({ enrollmentId, code: 'wrong!' }, call()));

    expect((await wrong()).data).toEqual({ attemptsLeft: 2 });
    expect((await wrong()).data).toEqual({ attemptsLeft: 1 });
    expect(await wrong()).toMatchObject({ code: 'locked', data: { retryAfter: 60 } });
    clock.increment(20_000);
    expect(await refusal(code.confirm({ enrollmentId, code: await adapter.phone.code() }, call()))).toMatchObject({
      code: 'locked',
      data: { retryAfter: 40 },
    });
    clock.increment(40_000);
    expect(await code.confirm({ enrollmentId, code: await adapter.phone.code() }, call())).toMatchObject({ becameDefault: true });
  });

  it('stay counted when the enrollment is cancelled and begun again', async () => {
    const { code } = demo({ attempts: 2 });
    const first = await code.begin({ renew: false }, call());
    await refusal(code.confirm({ enrollmentId: first.enrollmentId, code: 'wrong!' }, call()));
    await code.cancel(first.enrollmentId, call());

    const { enrollmentId } = await code.begin({ renew: false }, call());

    expect((await refusal(code.confirm({ enrollmentId, code: 'wrong!' }, call()))).code).toBe('locked');
  });
});

describe('the line', () => {
  it('is as slow as it is told to be', async () => {
    const { adapter } = demo({ latency: 300 });
    const answer = adapter.loadSecurityInfo(call());

    clock.increment(299);
    expect(await isSettled(answer)).toBe(false);
    clock.increment(1);
    expect(await isSettled(answer)).toBe(true);
  });

  it('asks how slow it is to be whenever a call is made, where that may change', async () => {
    let latency = 300;
    const { adapter } = demo({ latency: () => latency });
    const first = adapter.loadSecurityInfo(call());
    latency = 0;

    expect(await isSettled(adapter.loadSecurityInfo(call()))).toBe(true);
    expect(await isSettled(first)).toBe(false);
  });

  it('runs by the clock of the system unless it is given another', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const answer = createDemoAdapter({ latency: 300 }).loadSecurityInfo(call());

    vi.advanceTimersByTime(300);

    expect(await answer).toHaveProperty('account');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never answers with an endless latency, but for an abort', async () => {
    const { adapter } = demo({ latency: Infinity });
    const controller = new AbortController();
    const answer = refusal(adapter.loadSecurityInfo(call(controller.signal)));

    clock.increment(1e9);
    expect(await isSettled(answer)).toBe(false);
    controller.abort();
    expect((await answer).code).toBe('aborted');
  });

  it('refuses at once what was aborted before, however slow it is', async () => {
    const { adapter } = demo({ latency: 300 });

    expect((await refusal(adapter.loadSecurityInfo(call(AbortSignal.abort())))).code).toBe('aborted');
  });

  it('breaks when it is told to, once for each time', async () => {
    const { adapter } = demo();
    adapter.failNext('loadSecurityInfo', new EnrollmentError('network'));
    adapter.failNext('loadSecurityInfo', new EnrollmentError('unavailable'));

    expect((await refusal(adapter.loadSecurityInfo(call()))).code).toBe('network');
    expect((await refusal(adapter.loadSecurityInfo(call()))).code).toBe('unavailable');
    expect(await adapter.loadSecurityInfo(call())).toHaveProperty('methods');
  });

  it('breaks at the next call, whichever it is, where that has no failure of its own', async () => {
    const { adapter, code } = demo();
    adapter.failNext('any', new EnrollmentError('network'));
    adapter.failNext('loadSecurityInfo', new EnrollmentError('unavailable'));

    expect((await refusal(adapter.loadSecurityInfo(call()))).code).toBe('unavailable');
    expect((await refusal(code.begin({ renew: false }, call()))).code).toBe('network');
    expect(await code.begin({ renew: false }, call())).toHaveProperty('enrollmentId');
  });

  it('breaks with whatever it is told to', async () => {
    const { adapter } = demo();
    adapter.failNext('loadSecurityInfo', undefined);

    await expect(adapter.loadSecurityInfo(call())).rejects.toBeUndefined();
  });

  it('can break after the backend acted', async () => {
    const { adapter, code } = demo();
    const { enrollmentId } = await code.begin({ renew: false }, call());
    adapter.failNext('authenticatorCode.confirm', new EnrollmentError('network'), 'after');
    const request = { enrollmentId, code: await adapter.phone.code() };
    const intent = call();

    expect((await refusal(code.confirm(request, intent))).code).toBe('network');
    expect((await adapter.loadSecurityInfo(call())).methods).toHaveLength(1);
    expect((await code.confirm(request, intent)).method.id).toBe('demo-1');
  });

  it('can hang', async () => {
    const { adapter } = demo();
    const controller = new AbortController();
    adapter.hangNext('loadSecurityInfo');
    const answer = refusal(adapter.loadSecurityInfo(call(controller.signal)));

    expect(await isSettled(answer)).toBe(false);
    controller.abort();
    expect((await answer).code).toBe('aborted');
  });

  it('tells nothing more to whoever aborted while a status was looked at', async () => {
    const { push } = demo();
    const controller = new AbortController();
    const { enrollmentId } = await push.begin({ renew: false }, call());
    const statuses = push.watchActivation(enrollmentId, call(controller.signal))[Symbol.asyncIterator]();
    await statuses.next();

    controller.abort();

    await expect(statuses.next()).rejects.toThrow('aborted');
  });

  it('breaks while a status is watched', async () => {
    const { adapter, push } = demo();
    const { enrollmentId } = await push.begin({ renew: false }, call());
    adapter.failNext('authenticatorPush.watchActivation', new EnrollmentError('network'), 'after');
    const statuses = push.watchActivation(enrollmentId, call())[Symbol.asyncIterator]();

    expect(await statuses.next()).toMatchObject({ value: { type: 'waiting' } });
    await expect(statuses.next()).rejects.toThrow('network');
  });

  it('tells which calls were made', async () => {
    const { adapter, code } = demo();
    const { enrollmentId } = await code.begin({ renew: false }, call());
    await code.cancel(enrollmentId, call());

    expect(adapter.calls).toEqual(['authenticatorCode.begin', 'authenticatorCode.cancel']);
  });
});

describe('who the person is', () => {
  it('is not asked for unless that is wanted', async () => {
    const { adapter } = demo();

    expect(adapter.stepUp).toBeUndefined();
    await enrollApp(demo());
  });

  it('is proven by the adapter, for twenty minutes', async () => {
    const { adapter, code } = demo({ stepUp: 'by-adapter' });
    const begin = () => code.begin({ renew: false }, call());
    await adapter.loadSecurityInfo(call());
    expect(await refusal(begin())).toMatchObject({ code: 'step-up-required', data: { methods: ['password'] } });

    await adapter.stepUp?.({ reason: 'step-up-required' }, call());
    await begin();
    clock.increment(20 * 60_000);

    expect((await refusal(begin())).code).toBe('step-up-required');
  });

  it('is forgotten with the session, and then nothing is answered', async () => {
    const { adapter } = demo();
    adapter.endSession();
    expect((await refusal(adapter.loadSecurityInfo(call()))).code).toBe('session-expired');

    adapter.confirmIdentity();

    expect(await adapter.loadSecurityInfo(call())).toHaveProperty('account');
  });
});

describe('the phone', () => {
  it('follows a script', async () => {
    const { push } = demo({ phone: { activatesAfter: 2000, answersAfter: 3000 } });
    const { enrollmentId } = await push.begin({ renew: false }, call());
    await push.begin({ renew: false }, call());
    const seen: string[] = [];
    const watch = async () => {
      for await (const { type } of push.watchActivation(enrollmentId, call())) seen.push(type);
      const { testId } = await push.sendTest(enrollmentId, call());
      for await (const { type } of push.watchTest({ enrollmentId, testId }, call())) seen.push(type);
    };

    const watching = watch();
    await isSettled(watching);
    clock.increment(2000);
    await isSettled(watching);
    clock.increment(3000);
    await watching;

    expect(seen).toEqual(['waiting', 'activated', 'waiting', 'approved']);
  });

  it('can say no by its script', async () => {
    const { push, adapter } = demo({ phone: { answersAfter: 10, answer: 'deny' } });
    const test = await sendTest(push, adapter);
    clock.increment(10);

    expect(await push.watchTest(test, call())[Symbol.asyncIterator]().next()).toMatchObject({ value: { type: 'denied' } });
  });

  it('cannot be reached when its notifications are off', async () => {
    const { push, adapter } = demo();
    adapter.phone.isReachable = false;
    const test = await sendTest(push, adapter);

    expect(await push.watchTest(test, call())[Symbol.asyncIterator]().next()).toMatchObject({ value: { type: 'unreachable' } });
  });

  it('says no after three wrong numbers', async () => {
    const { push, adapter } = demo();
    const test = await sendTest(push, adapter);

    for (let tries = 0; tries < 3; tries++) expect(adapter.phone.approve('x')).toBe(false);

    expect(await push.watchTest(test, call())[Symbol.asyncIterator]().next()).toMatchObject({ value: { type: 'denied' } });
  });

  it('names itself on the method', async () => {
    const { push, adapter } = demo();
    const test = await sendTest(push, adapter, 'Pixel 12');
    expect(adapter.phone.approve()).toBe(true);

    expect((await push.confirm(test, call())).method.detail).toBe('Pixel 12');
  });

  it('tells whoever drives it when there is nothing to do', async () => {
    const { phone } = demo().adapter;

    expect(() => phone.activate()).toThrow('no activation code');
    expect(() => phone.approve()).toThrow('no open notification');
    expect(() => phone.deny()).toThrow('no open notification');
    await expect(phone.code()).rejects.toThrow('no secret');
  });
});

async function sendTest(push: NonNullable<DemoAdapter['authenticatorPush']>, { phone }: DemoAdapter, device?: string) {
  const { enrollmentId } = await push.begin({ renew: false }, call());
  phone.activate(device);
  const { testId } = await push.sendTest(enrollmentId, call());
  return { enrollmentId, testId };
}
