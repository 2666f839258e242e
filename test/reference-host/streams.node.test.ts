import type { PushActivation, TestNotification } from 'enrollkit/contract';
import { readEvents } from '../../src/adapters/http/read-events.js';
import { expectSchema } from './support/protocol.js';
import { createTestHost, type Person, type TestHost } from './support/test-host.js';
import { activatePhone } from './support/test-phone.js';

const minute = 60_000;

describe('watching', () => {
  let host: TestHost;
  let person: Person;
  let enrollment: PushActivation;
  beforeEach(async () => {
    // Nothing but a change may wake a stream here.
    host = await createTestHost({ heartbeat: 10 * minute });
    person = await host.person();
    enrollment = (await person.call('POST', '/enrollments/authenticator-push', { renew: false })).body as unknown as PushActivation;
  });

  const open = async (path: string, signal?: AbortSignal): Promise<Response> =>
    person.fetch('GET', `/enrollments/${enrollment.enrollmentId}${path}`, {
      headers: { accept: 'text/event-stream' },
      ...(signal && { signal }),
    });
  const events = async function* (path: string): AsyncGenerator<object> {
    const { headers, body } = await open(path);
    expect(headers.get('content-type')).toBe('text/event-stream');
    expect(headers.get('cache-control')).toBe('no-store');
    if (body) for await (const text of readEvents(body)) yield JSON.parse(text) as object;
  };
  const startTest = async (): Promise<TestNotification> =>
    (await person.call('POST', `/enrollments/${enrollment.enrollmentId}/tests`, {})).body as unknown as TestNotification;

  it('tells of the activation as it happens, and ends', async () => {
    const stream = events('/activation');
    expect((await stream.next()).value).toEqual({ type: 'waiting' });
    await activatePhone(host, enrollment.qrContent, 'Pixel');
    const { value } = (await stream.next()) as { value: unknown };
    expect(value).toEqual({ type: 'activated', device: 'Pixel' });
    expectSchema('ActivationStatus', value);
    expect((await stream.next()).done).toBe(true);
  });

  it('tells of the answer as it is given, and ends', async () => {
    const { phone, membership } = await activatePhone(host, enrollment.qrContent);
    const { testId, number } = await startTest();
    const stream = events(`/tests/${testId}`);
    expect((await stream.next()).value).toEqual({ type: 'waiting' });
    const [challenge] = await phone.fetchChallenges(membership);
    await phone.approve(membership, challenge?.nonce ?? '', number);
    expect((await stream.next()).value).toEqual({ type: 'approved' });
    expect((await stream.next()).done).toBe(true);
  });

  it('says what is final at once', async () => {
    await activatePhone(host, enrollment.qrContent);
    const stream = events('/activation');
    expect((await stream.next()).value).toMatchObject({ type: 'activated' });
    expect((await stream.next()).done).toBe(true);
  });

  it('ends when the enrollment is cancelled meanwhile', async () => {
    const stream = events('/activation');
    await stream.next();
    await person.call('DELETE', `/enrollments/${enrollment.enrollmentId}`);
    expect((await stream.next()).value).toEqual({ type: 'expired' });
    expect((await stream.next()).done).toBe(true);
  });

  it('ends by itself when the time is over, with nobody saying so', async () => {
    const brief = await createTestHost({ heartbeat: 20, pendingLifetime: minute });
    person = await brief.person();
    enrollment = (await person.call('POST', '/enrollments/authenticator-push', { renew: false })).body as unknown as PushActivation;
    const stream = events('/activation');
    expect((await stream.next()).value).toEqual({ type: 'waiting' });
    brief.clock.pass(minute);
    expect((await stream.next()).value).toEqual({ type: 'expired' });
  });

  it('shows in between that the line is alive', async () => {
    const lively = await createTestHost({ heartbeat: 5 });
    person = await lively.person();
    enrollment = (await person.call('POST', '/enrollments/authenticator-push', { renew: false })).body as unknown as PushActivation;
    const reader = (await open('/activation')).body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (text.split(': still here\n\n').length < 3) text += (await reader?.read())?.value ?? '';
    expect(text.replaceAll(': still here\n\n', '')).toBe('data: {"type":"waiting"}\n\n');
    await reader?.cancel();
  });

  it('refuses to watch what is not there, before any stream begins', async () => {
    const response = await open('/tests/made-up');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'enrollment-expired' });
  });

  it('ends all streams when the server stops', async () => {
    const stream = events('/activation');
    await stream.next();
    await host.server.close();
    expect((await stream.next()).done).toBe(true);
  });

  it('lets a phone wait until there is something to show', async () => {
    const { phone, membership } = await activatePhone(host, enrollment.qrContent);
    const waiting = phone.fetchChallenges(membership, { wait: 20 });
    await startTest();
    expect(await waiting).toHaveLength(1);
  });

  it('tells a phone that waits when it is removed', async () => {
    const { phone, membership } = await activatePhone(host, enrollment.qrContent);
    const waiting = phone.fetchChallenges(membership, { wait: 20 });
    const removed = expect(waiting).rejects.toMatchObject({ problem: 'phone-unknown' });
    await person.call('DELETE', `/enrollments/${enrollment.enrollmentId}`);
    await removed;
  });

  it('lets a phone wait no longer than is allowed', async () => {
    const hasty = await createTestHost({ longestPoll: 10 });
    person = await hasty.person();
    enrollment = (await person.call('POST', '/enrollments/authenticator-push', { renew: false })).body as unknown as PushActivation;
    const { phone, membership } = await activatePhone(hasty, enrollment.qrContent);
    expect(await phone.fetchChallenges(membership, { wait: 999 })).toEqual([]);
  });
});
