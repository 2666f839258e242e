import { desc, eq } from 'drizzle-orm';
import { codeIn } from '../../../examples/reference-host/outbox/code-in.js';
import type { CallEvent } from '../../../examples/reference-host/server/calls/call-state.js';
import { phoneCalls } from '../../../examples/reference-host/server/database/schema.js';
import { actOnCall, sentTo } from '../../reference-host/support/outbox.js';
import type { Person, TestHost } from '../../reference-host/support/test-host.js';
import type { AdapterUnderTest } from '../../../src/testing/index.js';

/** Reads the reference host's outbox. */
export function playInbox(host: TestHost): NonNullable<AdapterUnderTest['inbox']> {
  return {
    code: async (to, channel) => {
      const sent = await sentTo(host, to);
      return codeIn(sent.find(message => channel === undefined || message.channel === channel)?.body ?? '') ?? '';
    },
    // What tells of a change has no code in it.
    count: async to => (await sentTo(host, to)).filter(({ body }) => codeIn(body) !== undefined).length,
  };
}

const keys: Readonly<Partial<Record<string, CallEvent>>> = { '#': 'hash-pressed', '0': 'zero-pressed' };

/** Plays the phone of a person, by the reference host's outbox. */
export function playLine(host: TestHost, { id: userId }: Person): NonNullable<AdapterUnderTest['line']> {
  const calls = () =>
    host.database.queries.select().from(phoneCalls).where(eq(phoneCalls.userId, userId)).orderBy(desc(phoneCalls.placedAt));
  const act = async (event: CallEvent): Promise<void> => {
    const [latest] = await calls();
    if (!latest) throw new Error('Nobody called.');
    await actOnCall(host, latest.id, event);
  };
  return {
    answer: () => act('answered'),
    press: async pressed => {
      for (const key of pressed) if (keys[key]) await act(keys[key]);
    },
    hangUp: () => act('hung-up'),
    letRing: () => act('not-answered'),
    busy: () => act('line-busy'),
    count: async () => (await calls()).length,
  };
}
