import { demoCapabilities } from '../../adapters/demo/demo-world.js';
import { answersFrom, broken, fresh, refusedAs, type BrokenAdapter } from './broken.js';

/** What the list says and how it is told, each broken in one way. */
export const brokenReading: readonly BrokenAdapter[] = [
  { how: 'a call is not there that is claimed', change: ({ reportUnexpected: _, ...adapter }) => adapter },
  { how: 'a call is there that is not claimed', claims: { calls: demoCapabilities.calls.filter(name => name !== 'reportUnexpected') } },
  {
    how: 'the list has an unreadable offer',
    change: answersFrom('loadSecurityInfo', info => ({ ...info, offers: [...info.offers, { kind: 7 }] })),
  },
  {
    how: 'the list is read although that was aborted before',
    change: broken('loadSecurityInfo', real => call => real(call.signal.aborted ? fresh(call) : call)),
  },
  {
    how: 'the list is read although that is aborted meanwhile',
    change: broken('loadSecurityInfo', real => call => real(call.signal.aborted ? call : fresh(call))),
  },
  { how: 'a broken line is told as something else', change: broken('loadSecurityInfo', refusedAs('network', 'unknown')) },
  { how: 'a server that is down is told as something else', change: broken('loadSecurityInfo', refusedAs('unavailable', 'unknown')) },
  { how: 'it is not told how long to wait', change: broken('loadSecurityInfo', refusedAs('rate-limited', 'rate-limited')) },
];
