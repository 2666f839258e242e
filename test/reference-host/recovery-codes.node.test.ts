import { readRecoveryCodes, type RecoveryCodeSet } from 'enrollkit/contract';
import { rowsOf } from './support/rows-of.js';
import { createTestHost, origin, withSession, type Person, type Reply, type TestHost } from './support/test-host.js';

const minute = 60_000;

describe('recovery codes', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person({ authenticators: 1 });
  });

  const begin = async (renew = false, key?: string): Promise<RecoveryCodeSet> => {
    const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
    return readRecoveryCodes((await person.call('POST', '/enrollments/recovery-codes', { renew }, headers)).body);
  };
  const confirm = (id: string, key?: string): Promise<Reply> =>
    person.call('POST', `/enrollments/${id}/confirm`, { saved: true }, key ? { 'idempotency-key': key } : {});
  const save = async (renew = false): Promise<readonly string[]> => {
    const { enrollmentId, codes } = await begin(renew);
    expect((await confirm(enrollmentId)).status).toBe(200);
    return codes;
  };
  const stepUp = async (recoveryCode: unknown, cookie = person.cookie): Promise<{ status: number; body: unknown }> => {
    const response = await host.server.app.request(`${origin}/api/step-up`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ recoveryCode }),
    });
    const [renewed] = response.headers.get('set-cookie')?.split(';') ?? [];
    if (renewed && cookie === person.cookie) person = withSession(host.server, { ...person, cookie: renewed });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  };
  const row = async (): Promise<Record<string, unknown> | undefined> => {
    const { methods } = (await person.call('GET', '/security-info')).body as { methods: Record<string, unknown>[] };
    const rows = methods.filter(({ kind }) => kind === 'recovery-codes');
    expect(rows.length).toBeLessThan(2);
    return rows[0];
  };
  const at = (codes: readonly string[], index: number): string => codes[index] ?? '';

  it('are ten different ones of 50 bits, easy to read', async () => {
    const { codes, issuer, replaces, expiresIn } = await begin();
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect({ issuer, replaces, expiresIn }).toEqual({ issuer: 'Fernhill', replaces: false, expiresIn: 15 * minute });
  });

  it('work once they are saved, and not before', async () => {
    const { enrollmentId, codes } = await begin();
    expect(await row()).toBeUndefined();
    expect(await stepUp(codes[0])).toMatchObject({ status: 422, body: { code: 'code-rejected' } });
    const { body } = await confirm(enrollmentId);
    expect(body).toMatchObject({ becameDefault: false, method: { kind: 'recovery-codes', name: null, detail: '10 / 10' } });
    expect((await stepUp(codes[0])).status).toBe(204);
  });

  it('each work once, which the row tells', async () => {
    const codes = await save();
    for (const [index, code] of codes.entries()) {
      expect((await stepUp(code)).status).toBe(204);
      expect((await stepUp(code)).status).toBe(422);
      expect(await row()).toMatchObject({ detail: `${String(9 - index)} / 10`, lastUsedAt: expect.any(String) as string });
    }
  });

  it('work once, however many try the same one at once', async () => {
    const codes = await save();
    const tries = await Promise.all(Array.from({ length: 4 }, () => stepUp(codes[3])));
    expect(tries.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await row()).toMatchObject({ detail: '9 / 10' });
  });

  it('are taken however they are typed', async () => {
    const codes = await save();
    const typed = [at(codes, 0).toLowerCase(), at(codes, 1).replace('-', ''), ` ${at(codes, 2).replace('-', ' ')} `];
    const misread = at(codes, 3).replaceAll('O', '0').replaceAll('I', '1').replaceAll('B', '8');
    for (const code of [...typed, misread]) expect((await stepUp(code)).status).toBe(204);
  });

  it('prove who the person is', async () => {
    const codes = await save();
    host.clock.pass(15 * minute);
    const ask = (): Promise<Reply> => person.call('POST', '/enrollments/recovery-codes', { renew: false });
    expect(await ask()).toMatchObject({ status: 403, body: { methods: ['password', 'code', 'recovery-code'] } });
    expect((await stepUp(codes[0])).status).toBe(204);
    expect((await ask()).status).toBe(200);
  });

  it('are not for anybody else', async () => {
    const codes = await save();
    const other = await host.person();
    expect((await stepUp(codes[0], other.cookie)).status).toBe(422);
    expect((await stepUp(codes[0])).status).toBe(204);
  });

  it('are not taken for a while after five wrong ones', async () => {
    const codes = await save();
    for (const attemptsLeft of [4, 3, 2, 1]) expect(await stepUp('AAAAA-AAAAA')).toMatchObject({ status: 422, body: { attemptsLeft } });
    expect(await stepUp('AAAAA-AAAAA')).toMatchObject({ status: 429, body: { code: 'locked', retryAfter: 30 } });
    expect(await stepUp(codes[0])).toMatchObject({ status: 429 });
    host.clock.pass(30_000);
    expect((await stepUp(codes[0])).status).toBe(204);
  });

  it.each(['', 'x'.repeat(65), 7, null])('are refused where they are none: %s', async code => {
    await save();
    expect(await stepUp(code)).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('are the same after a reload, and others only when asked', async () => {
    const first = await begin();
    expect((await begin()).codes).toEqual(first.codes);
    const second = await begin(true, 'intent');
    expect(second.codes).not.toEqual(first.codes);
    expect((await begin(true, 'intent')).codes).toEqual(second.codes);
    expect(await confirm(first.enrollmentId)).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    expect((await confirm(second.enrollmentId)).status).toBe(200);
  });

  it('take the place of those from before when they are saved, and not sooner', async () => {
    const old = await save();
    await stepUp(old[0]);
    const { enrollmentId, codes, replaces } = await begin();
    expect(replaces).toBe(true);
    expect((await stepUp(old[1])).status).toBe(204);
    expect(await row()).toMatchObject({ detail: '8 / 10' });
    await confirm(enrollmentId);
    expect(await row()).toMatchObject({ detail: '10 / 10' });
    expect((await stepUp(old[2])).status).toBe(422);
    expect((await stepUp(codes[0])).status).toBe(204);
  });

  it('leave those from before alone when they are cancelled or forgotten', async () => {
    const old = await save();
    const left = await begin();
    expect((await person.call('DELETE', `/enrollments/${left.enrollmentId}`)).status).toBe(204);
    expect((await confirm(left.enrollmentId)).status).toBe(404);
    const late = await begin();
    host.clock.pass(15 * minute);
    expect((await confirm(late.enrollmentId)).status).toBe(404);
    expect((await stepUp(old[0])).status).toBe(204);
  });

  it('do not work any more when they are removed', async () => {
    const codes = await save();
    const { body } = await person.call('DELETE', `/methods/${String((await row())?.['id'])}`);
    expect(body).toMatchObject({ type: 'removed' });
    expect((await stepUp(codes[0])).status).toBe(422);
    expect(await rowsOf(host, 'SELECT 1 FROM recovery_codes JOIN methods ON id = method_id WHERE user_id = $1', person.id)).toEqual([]);
  });

  it('are saved once, however often the same call is made', async () => {
    const { enrollmentId } = await begin();
    const [first, second] = await Promise.all([confirm(enrollmentId, 'intent'), confirm(enrollmentId, 'intent')]);
    expect(second.body).toEqual(first.body);
    await row();
  });

  it('are nowhere in the database as they are, once they are saved', async () => {
    const codes = await save();
    await stepUp(codes[0]);
    const tables = ['methods', 'enrollments', 'recovery_codes', 'idempotent_answers', 'audit_events'];
    const all = JSON.stringify(await Promise.all(tables.map(table => rowsOf(host, `SELECT * FROM ${table}`, ''))));
    expect(all).toContain(person.id);
    for (const code of codes) {
      expect(all).not.toContain(code);
      expect(all).not.toContain(code.replace('-', ''));
    }
  });

  it('are not there where policy forbids them', async () => {
    person = await host.person({ policy: { methods: { 'recovery-codes': { allowed: false } } } });
    const reply = await person.call('POST', '/enrollments/recovery-codes', { renew: false });
    expect(reply).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('leave a trace of their use', async () => {
    const codes = await save();
    await stepUp(codes[0]);
    await stepUp('AAAAA-AAAAA');
    const methodId = (await row())?.['id'];
    expect(await rowsOf(host, 'SELECT type, data FROM audit_events WHERE user_id = $1 ORDER BY id', person.id)).toEqual([
      { type: 'method-added', data: { methodId, kind: 'recovery-codes' } },
      { type: 'recovery-code-used', data: { methodId, left: 9 } },
      { type: 'stepped-up', data: { way: 'recovery-code' } },
      { type: 'code-refused', data: { kind: 'recovery-codes' } },
    ]);
  });
});
