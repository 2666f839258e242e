import { EnrollmentError, readEnrollmentResult } from 'enrollkit/contract';
import type { EnrollmentMethod } from 'enrollkit/methods';
import { fromPromise } from 'xstate';
import './backend.js';
import { nationalEidMachine } from './national-eid-machine.js';
import { nationalEidView } from './national-eid-view.js';
import { textsIn, type EidTexts } from './texts.js';

/** What a page that is left needs: a host gives `url => location.assign(url)`. */
export type Leave = (url: string) => void;

/** A national eID: the person is sent away, and comes back. */
export const nationalEid = (leave: Leave): EnrollmentMethod<EidTexts> => ({
  kinds: ['national-eid'],
  elements: {},
  styles: [],
  loadTexts: async ({ lang }) => textsIn(lang),
  begin({ adapter: { nationalEid: backend }, calls, hasOthers, resumes }) {
    if (!backend) throw new EnrollmentError('unsupported');
    let isPending = resumes;
    return {
      machine: nationalEidMachine.provide({
        actors: {
          leave: fromPromise(async ({ signal }) => {
            const url = await calls.make(call => backend.begin(call), readUrl, signal);
            isPending = true;
            leave(url);
            // The page is about to go: there is nothing more to do until it is back.
            await new Promise(() => undefined);
          }),
          complete: fromPromise(async ({ signal }) => {
            const result = await calls.make(call => backend.complete(call), readEnrollmentResult, signal);
            isPending = false;
            return result;
          }),
        },
      }),
      input: { resumes },
      steps: ({ steps }) => steps,
      view: view => nationalEidView(view, hasOthers),
      release(abandon) {
        if (abandon && isPending) calls.tell(call => backend.cancel(call));
        isPending = false;
      },
    };
  },
});

/** Checks what the backend said at the door: whatever it is, nobody is sent to anything but a page that is encrypted. */
function readUrl(answer: unknown): string {
  const { url } = answer as { readonly url?: unknown };
  if (typeof url !== 'string' || new URL(url).protocol !== 'https:') throw new EnrollmentError('invalid-response');
  return url;
}
