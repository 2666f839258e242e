import { createTestHost, origin, type Person, type TestHost } from './support/test-host.js';

describe('a request that is not as it has to be', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const jsonType = { 'content-type': 'application/json' };
  const begin = '/api/enrollkit/enrollments/authenticator-code';

  /** As the browser would send it from the host's own page, but for what a test changes. */
  const request = async (method: string, path: string, body?: string, headers: Record<string, string | undefined> = {}) => {
    const all: Record<string, string | undefined> = { cookie: person.cookie, origin, ...jsonType, ...headers };
    const given = Object.entries(all).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
    const init = { method, headers: Object.fromEntries(given), ...(body !== undefined && { body }) };
    const response = await host.server.app.request(origin + path, init);
    return { status: response.status, headers: response.headers, body: (await response.json().catch(() => undefined)) as unknown };
  };

  const tables = [
    'users',
    'sessions',
    'methods',
    'enrollments',
    'push_devices',
    'test_notifications',
    'idempotent_answers',
    'audit_events',
  ];
  const countAll = async (): Promise<unknown> => {
    const counts = tables.map(table => `(SELECT count(*) FROM ${table}) AS ${table}`);
    return ((await host.database.queries.execute(`SELECT ${counts.join(', ')}`)) as { rows: unknown[] }).rows;
  };

  const refusals: Record<string, [Parameters<typeof request>, number, string]> = {
    'malformed JSON': [['POST', begin, '{"renew":'], 400, 'invalid-input'],
    'no body': [['POST', begin], 400, 'invalid-input'],
    'JSON of another shape': [['POST', begin, '[]'], 400, 'invalid-input'],
    'a member missing': [['POST', begin, '{}'], 400, 'invalid-input'],
    'a member of another type': [['POST', begin, '{"renew":"yes"}'], 400, 'invalid-input'],
    'a member too many': [['POST', begin, '{"renew":false,"secret":"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"}'], 400, 'invalid-input'],
    'a form': [['POST', begin, 'renew=false', { 'content-type': 'application/x-www-form-urlencoded' }], 415, 'invalid-input'],
    'plain text that holds JSON': [['POST', begin, '{"renew":false}', { 'content-type': 'text/plain' }], 415, 'invalid-input'],
    'no type': [['POST', begin, '{"renew":false}', { 'content-type': undefined }], 415, 'invalid-input'],
    'too much': [['POST', begin, JSON.stringify({ renew: 'x'.repeat(16 * 1024) })], 413, 'invalid-input'],
    'too much for a phone': [['POST', '/api/push/activate', JSON.stringify({ serial: 'x'.repeat(16 * 1024) })], 413, 'invalid-input'],
    'a phone’s malformed JSON': [['POST', '/api/push/answers', '{'], 400, 'invalid-input'],
    'an answer without an answer': [['POST', '/api/push/answers', '{"serial":"a","nonce":"b","signature":"c"}'], 400, 'invalid-input'],
    'a wait that is no number': [['GET', '/api/push/challenges?wait=long'], 400, 'invalid-input'],
    'another site': [['POST', begin, '{"renew":false}', { origin: 'https://evil.example' }], 403, 'not-allowed'],
    'another site by the browser’s word': [['POST', begin, '{"renew":false}', { 'sec-fetch-site': 'cross-site' }], 403, 'not-allowed'],
    'a sibling of the site': [['POST', begin, '{"renew":false}', { 'sec-fetch-site': 'same-site' }], 403, 'not-allowed'],
    'no word of where it comes from': [['POST', begin, '{"renew":false}', { origin: undefined }], 403, 'not-allowed'],
    'nobody signed in': [['POST', begin, '{"renew":false}', { cookie: undefined }], 401, 'session-expired'],
    'a made-up session': [['POST', begin, '{"renew":false}', { cookie: 'reference_host_session=made-up' }], 401, 'session-expired'],
    'another verb': [['PUT', begin, '{"renew":false}'], 404, 'unsupported'],
    'a path that is not there': [['GET', '/api/enrollkit/secrets'], 404, 'unsupported'],
    'an unknown enrollment': [['POST', '/api/enrollkit/enrollments/x/confirm', '{"code":"123456"}'], 404, 'enrollment-expired'],
    'an unknown enrollment for a test': [['POST', '/api/enrollkit/enrollments/x/tests', '{}'], 404, 'enrollment-expired'],
    'an unknown enrollment to watch': [['GET', '/api/enrollkit/enrollments/x/activation'], 404, 'enrollment-expired'],
    'an unknown method to name': [['PATCH', '/api/enrollkit/methods/x', '{"name":"Mine"}'], 404, 'invalid-input'],
    'a code that is none': [['POST', '/api/enrollkit/enrollments/x/confirm', '{"code":"12a456"}'], 400, 'invalid-input'],
    'a code and a test': [['POST', '/api/enrollkit/enrollments/x/confirm', '{"code":"123456","testId":"x"}'], 400, 'invalid-input'],
    'a key that is too long': [['POST', begin, '{"renew":false}', { 'idempotency-key': 'k'.repeat(201) }], 400, 'invalid-input'],
    'a name with space around it': [['PATCH', '/api/enrollkit/methods/x', '{"name":" Mine"}'], 400, 'invalid-input'],
    'a name with a NUL in it': [['PATCH', '/api/enrollkit/methods/x', '{"name":"Mi\\u0000ne"}'], 400, 'invalid-input'],
    'an unknown default': [['PUT', '/api/enrollkit/default-sign-in', '{"option":"x"}'], 403, 'not-allowed'],
    'a phone that nobody knows': [
      ['POST', '/api/push/answers', '{"serial":"a","nonce":"b","presence_answer":"1","signature":"c"}'],
      404,
      'phone-unknown',
    ],
    'a credential that nobody gave': [
      ['POST', '/api/push/activate', '{"serial":"a","enrollment_credential":"b","pubkey":"c","device":"d"}'],
      400,
      'credential-refused',
    ],
  };

  it.each(Object.entries(refusals))('is refused with a problem document, and changes nothing: %s', async (_, [call, status, code]) => {
    const before = await countAll();
    const reply = await request(...call);
    expect(reply).toMatchObject({ status, body: { type: `urn:enrollkit:problem:${code}`, status, code } });
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await countAll()).toEqual(before);
  });

  it('is let through when the browser says that the page itself made it', async () => {
    expect((await request('POST', begin, '{"renew":false}', { origin: undefined, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('takes no code for an app that gets notifications', async () => {
    const { body } = await person.call('POST', '/enrollments/authenticator-push', { renew: false });
    const reply = await person.call('POST', `/enrollments/${String(body['enrollmentId'])}/confirm`, { code: '123456' });
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('says no more than that something went wrong when the server itself is at fault', async () => {
    await host.database.queries.execute('ALTER TABLE enrollments RENAME TO mislaid');
    const reply = await request('POST', begin, '{"renew":false}');
    await host.database.queries.execute('ALTER TABLE mislaid RENAME TO enrollments');
    expect(reply).toMatchObject({ status: 500, body: { code: 'unknown', title: 'Something went wrong.' } });
    expect(host.reported.splice(0)).toHaveLength(1);
  });
});
