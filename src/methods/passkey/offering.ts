import { pending } from '../pending.js';
import type { PreparedOptions } from './passkey-machine.js';

/**
 * The inside of every state from which a press asks the browser. What to ask is fetched beforehand; once that is too old, nothing is
 * fetched until the person wants it, since they may have left the page open: the press fetches, and the next one asks.
 */
export const offering = {
  initial: 'preparing',
  states: {
    preparing: {
      tags: 'busy',
      ...pending,
      invoke: {
        src: 'prepareOptions',
        onDone: {
          target: 'ready',
          actions: { type: 'keepOptions', params: ({ event }: { event: { output: PreparedOptions } }) => event.output },
        },
        onError: { target: '#passkey.unprepared', actions: 'keepProblem' },
      },
    },
    ready: {
      after: { staleness: { guard: 'isStale', target: 'stale' } },
      on: { 'ceremony.started': '#passkey.creating', 'page.returned': { guard: 'isStale', target: 'stale' } },
    },
    stale: { on: { next: '#passkey.expired' } },
  },
} as const;
