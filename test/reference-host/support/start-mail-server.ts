import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  /** What has arrived, as a mail program reads it, with the envelope it came in. */
  readonly received: readonly { readonly to: readonly string[]; readonly mail: ParsedMail }[];
  /** Refuses every recipient from now on. */
  refuse(): void;
  stop(): Promise<void>;
}

/** Starts a real mail server, on this machine only. */
export async function startMailServer(): Promise<MailServer> {
  const received: { to: string[]; mail: ParsedMail }[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => {
      done(isRefusing ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
    },
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then(mail => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), mail });
        done();
      }, done);
    },
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`,
    received,
    refuse: () => {
      isRefusing = true;
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}
