import { codeIn } from '../../examples/reference-host/outbox/code-in.js';
import { carriersFromEnv } from '../../examples/reference-host/server/messages/carriers-from-env.js';
import { allIn } from './support/all-in.js';
import { startMailServer, type MailServer } from './support/start-mail-server.js';
import { createTestHost, type Person, type Reply, type TestHost } from './support/test-host.js';

describe('email by a real mail server', () => {
  let server: MailServer;
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    server = await startMailServer();
    const { mail } = await carriersFromEnv({ SMTP_URL: server.url, MAIL_FROM: 'Fernhill <accounts@host.example>' });
    host = await createTestHost({}, undefined, { mail });
    person = await host.person();
  });
  afterEach(() => server.stop());

  const begin = (to: string): Promise<Reply> => person.call('POST', '/enrollments/delivered-code', { kind: 'email', to });

  it('has a code with which the address is added', async () => {
    const { body } = await begin('me@home.example');
    expect(server.received).toHaveLength(1);
    const [{ to, mail } = { to: [], mail: undefined }] = server.received;
    expect(to).toEqual(['me@home.example']);
    const reply = await person.call('POST', `/enrollments/${String(body['enrollmentId'])}/confirm`, { code: codeIn(mail?.text ?? '') });
    expect(reply).toMatchObject({ status: 200, body: { method: { kind: 'email', detail: 'm•••@home.example' } } });
    expect(await allIn(host, 'outbox_messages')).toEqual([]);
  });

  it('says who it is from, whom it is for and what it is, in plain text and without a link', async () => {
    await begin('me@home.example');
    const mail = server.received[0]?.mail;
    const code = codeIn(mail?.text ?? '');
    expect({ from: mail?.from?.text, subject: mail?.subject, html: mail?.html, attachments: mail?.attachments }).toEqual({
      from: '"Fernhill" <accounts@host.example>',
      subject: 'Your Fernhill code',
      html: false,
      attachments: [],
    });
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text?.trim()).toBe(
      `Your Fernhill code is\n\n${code}\n\nEnter it on the page where you asked for it. It works for 10 minutes.\n\n` +
        'If you did not ask for it, somebody may have typed your address by mistake. Without the code nothing changes.',
    );
  });

  it('reaches a Unicode domain by its ASCII name', async () => {
    expect((await begin('me@bücher.example')).body).toMatchObject({ sentTo: 'm•••@bücher.example' });
    const [line] = server.received[0]?.mail.headerLines.filter(({ key }) => key === 'to') ?? [];
    expect(line?.line).toBe('To: me@xn--bcher-kva.example');
  });

  it('goes to one address only, however cleverly more are typed', async () => {
    for (const to of ['me@home.example,you@home.example', 'me@home.example\nBcc: you@home.example', 'You <you@home.example>']) {
      expect((await begin(to)).body).toMatchObject({ code: 'invalid-input', reason: 'malformed' });
    }
    expect(server.received).toEqual([]);
  });

  it('that the server does not take is told of, without the address in what is reported', async () => {
    server.refuse();
    expect(await begin('me@home.example')).toMatchObject({ status: 409, body: { code: 'delivery-failed' } });
    const reported = host.reported.splice(0).map(String);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatch(/^Error: A message by email was not taken: Error EENVELOPE/);
    expect(reported[0]).not.toContain('me@');
  });

  it('to a server that is not there is told of', async () => {
    await server.stop();
    expect((await begin('me@home.example')).body).toMatchObject({ code: 'delivery-failed' });
    expect(host.reported.splice(0)).toHaveLength(1);
  });
});

describe('what the environment says of carriers', () => {
  it('is nothing where it says nothing', async () => {
    expect(await carriersFromEnv({ SMTP_URL: '', TWILIO_AUTH_TOKEN: 'left over' })).toEqual({});
  });

  it.each([
    [{ SMTP_URL: 'smtp://127.0.0.1' }, 'MAIL_FROM'],
    [{ TWILIO_ACCOUNT_SID: 'AC1', TWILIO_FROM: '+31612345678' }, 'TWILIO_AUTH_TOKEN'],
    [{ TWILIO_ACCOUNT_SID: 'AC1' }, 'TWILIO_AUTH_TOKEN and TWILIO_FROM'],
  ])('is not enough: %j', async (env, missing) => {
    await expect(carriersFromEnv(env)).rejects.toThrow(`Set ${missing} as well.`);
  });

  it('may be WhatsApp or not', async () => {
    const twilio = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token', TWILIO_FROM: '+31612345678' };
    expect((await carriersFromEnv(twilio)).phone?.channels).toEqual(['text-message', 'voice']);
    const { phone } = await carriersFromEnv({ ...twilio, TWILIO_WHATSAPP_FROM: '+31612345679' });
    expect(phone?.channels).toEqual(['text-message', 'whatsapp', 'voice']);
  });
});
