import { expect, it } from 'vitest';
import { pollEvery } from '../../src/contract/poll-every.js';

it('polls where there is no page', async () => {
  const answers = [1, 1, 2, 3];
  const seen: number[] = [];

  const statuses = pollEvery(async () => answers.shift() ?? 0, {
    signal: new AbortController().signal,
    interval: 1,
    isLast: status => status === 3,
  });
  for await (const status of statuses) seen.push(status);

  expect(seen).toEqual([1, 2, 3]);
});
