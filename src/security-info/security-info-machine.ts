import { assign, emit, type ActorRefFrom } from 'xstate';
import type { EnrolledMethod, MethodId, SecurityInfo } from '../contract/security-info.js';
import { isPast, timeUntil } from '../methods/deadline.js';
import { mustProvide } from '../methods/must-provide.js';
import { pending, takingLonger } from '../methods/pending.js';
import { problemOf, type Problem } from '../methods/problem.js';
import { setupMachine } from '../methods/setup-machine.js';
import { changeMachine } from './change-machine.js';
import type { Change, ChangeOutcome, Notice } from './change.js';

export interface SecurityInfoContext {
  readonly info: SecurityInfo | null;
  /** What a dialog changes. */
  readonly change: Change;
  /** The method that a dialog or the wizard is about; `null` for none, or a new one. */
  readonly subject: EnrolledMethod | null;
  /** The method whose number or address is changed in its place, by the server. */
  readonly corrected: MethodId | null;
  /** What came of the last change. */
  readonly notice: Notice | null;
  readonly problem: Problem | null;
}

export type SecurityInfoEvent =
  | { type: 'retry' }
  /** The page was away, or the line: what it shows may be old. */
  | { type: 'page.returned' }
  /** `id`: of the method it is about, if it is about one. */
  | { type: 'change.wanted'; change: Change; id?: MethodId }
  | { type: 'addition.wanted' }
  /** Set it up anew, then remove the old one. */
  | { type: 'replacement.wanted'; id: MethodId }
  /** Another number or address for the same method. */
  | { type: 'correction.wanted'; id: MethodId }
  /** The wizard has set up a method; `continues`: the person goes on to set up another. */
  | { type: 'wizard.enrolled'; continues: boolean }
  | { type: 'wizard.left' };

export type SecurityInfoEmission =
  | { readonly type: 'changed'; readonly notice: Notice }
  /** The person gave up after it had failed. */
  | { readonly type: 'failed'; readonly change: Change; readonly problem: Problem };

interface Args {
  readonly context: SecurityInfoContext;
  readonly event: SecurityInfoEvent;
}

/** Lists what is on the account, and lets one thing be changed at a time. */
export const securityInfoMachine = setupMachine({
  types: {
    context: {} as SecurityInfoContext,
    events: {} as SecurityInfoEvent,
    emitted: {} as SecurityInfoEmission,
    children: {} as { change: 'change' },
    tags: {} as 'busy' | 'late',
  },
  actors: {
    loadInfo: mustProvide<SecurityInfo>('loadInfo'),
    /** Loads the code of the wizard. */
    loadWizard: mustProvide<void>('loadWizard'),
    change: changeMachine,
  },
  actions: {
    keepInfo: assign((_, { info }: { info: SecurityInfo }) => ({ info })),
    keepSubject: assign(({ context, event }: Args) => ({ subject: named(context, event) ?? null })),
    /** As the list has it now. */
    refreshSubject: assign(({ context: { info, subject } }) => ({ subject: info?.methods.find(({ id }) => id === subject?.id) ?? null })),
    forgetSubject: assign({ subject: null, corrected: null }),
    keepCorrected: assign(({ context: { subject } }) => ({ corrected: subject?.id ?? null })),
    forgetCorrected: assign({ corrected: null }),
    keepChange: assign((_, { change }: { change: Change }) => ({ change })),
    keepMade: assign(({ context }, { notice, info }: Extract<ChangeOutcome, { type: 'made' }>) => ({
      notice,
      info: info ?? without(context.info, notice),
    })),
    forgetNotice: assign({ notice: null }),
    keepProblem: assign(({ event }) => ({ problem: problemOf(event) })),
    forgetProblem: assign({ problem: null }),
    sayChanged: emit((_, { notice }: { notice: Notice }) => ({ type: 'changed', notice })),
    sayFailed: emit(({ context }, { problem }: { problem: Problem }) => ({ type: 'failed', change: context.change, problem })),
  },
  guards: {
    // What the person pressed may be gone by the time it arrives here.
    isListed: ({ context, event }: Args) => idIn(event) === undefined || named(context, event) !== undefined,
    hasSubject: ({ context: { subject } }, { info }: { info: SecurityInfo }) => info.methods.some(({ id }) => id === subject?.id),
    /** Whether the old one goes once the new one is there. The server does that by itself where it is corrected. */
    isReplacing: ({ context: { subject, corrected } }) => subject !== null && corrected === null,
    continues: ({ event }) => event.type === 'wizard.enrolled' && event.continues,
    waitIsOver: ({ context }) => isPast(context.problem?.waitUntil ?? 0),
  },
  delays: { takingLonger, wait: ({ context }) => timeUntil(context.problem?.waitUntil ?? 0) },
}).createMachine({
  id: 'securityInfo',
  context: { info: null, change: 'removal', subject: null, corrected: null, notice: null, problem: null },
  initial: 'loading',
  states: {
    loading: {
      tags: 'busy',
      entry: 'forgetProblem',
      ...pending,
      invoke: {
        src: 'loadInfo',
        onDone: { target: 'listing', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
        onError: { target: 'unavailable', actions: 'keepProblem' },
      },
    },
    unavailable: {
      after: { wait: { guard: 'waitIsOver', target: 'unavailable' } },
      on: { retry: { guard: 'waitIsOver', target: 'loading' }, 'page.returned': { guard: 'waitIsOver', target: 'loading' } },
    },
    listing: {
      initial: 'current',
      on: {
        'change.wanted': {
          guard: 'isListed',
          target: 'changing',
          actions: ['forgetNotice', 'keepSubject', { type: 'keepChange', params: ({ event }) => event }],
        },
        'addition.wanted': { target: 'enrolling', actions: ['forgetNotice', 'forgetSubject'] },
        'replacement.wanted': { guard: 'isListed', target: 'enrolling', actions: ['forgetNotice', 'keepSubject', 'forgetCorrected'] },
        'correction.wanted': { guard: 'isListed', target: 'enrolling', actions: ['forgetNotice', 'keepSubject', 'keepCorrected'] },
        'page.returned': '.refreshing',
      },
      states: {
        current: { entry: 'forgetProblem' },
        refreshing: {
          tags: 'busy',
          entry: 'forgetProblem',
          ...pending,
          invoke: {
            src: 'loadInfo',
            onDone: { target: 'current', actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) } },
            onError: { target: 'stale', actions: 'keepProblem' },
          },
        },
        /** What is shown may be old: it could not be read again. */
        stale: {
          after: { wait: { guard: 'waitIsOver', target: 'stale' } },
          on: { retry: { guard: 'waitIsOver', target: 'refreshing' } },
        },
      },
    },
    changing: {
      invoke: {
        id: 'change',
        src: 'change',
        input: ({ context: { change, info, subject } }) => ({ change, info: info ?? nothingKnown, subject }),
        onDone: [
          {
            guard: ({ event }) => event.output.type === 'made' && event.output.info !== null,
            target: 'listing',
            actions: [
              { type: 'keepMade', params: ({ event }) => event.output as Made },
              { type: 'sayChanged', params: ({ event }) => event.output as Made },
            ],
          },
          {
            guard: ({ event }) => event.output.type === 'made',
            target: 'listing.refreshing',
            actions: [
              { type: 'keepMade', params: ({ event }) => event.output as Made },
              { type: 'sayChanged', params: ({ event }) => event.output as Made },
            ],
          },
          {
            guard: ({ event }) => event.output.type === 'failed',
            target: 'listing.refreshing',
            actions: { type: 'sayFailed', params: ({ event }) => event.output as { problem: Problem } },
          },
          { guard: ({ event }) => event.output.type === 'interrupted', target: 'listing.refreshing' },
          {
            guard: ({ event: { output } }) => output.type === 'onward' && output.to === 'replacement',
            target: 'enrolling',
            actions: 'forgetCorrected',
          },
          {
            guard: ({ event }) => event.output.type === 'onward',
            target: 'changing',
            reenter: true,
            actions: { type: 'keepChange', params: ({ event }) => ({ change: (event.output as { to: Change }).to }) },
          },
          { target: 'listing' },
        ],
        onError: { target: 'listing.stale', actions: 'keepProblem' },
      },
    },
    /** In the wizard. What is replaced stays until the new one is there. */
    enrolling: {
      initial: 'opening',
      states: {
        opening: {
          tags: 'busy',
          entry: 'forgetProblem',
          ...pending,
          invoke: { src: 'loadWizard', onDone: 'open', onError: { target: 'unopened', actions: 'keepProblem' } },
          on: { 'wizard.left': '#securityInfo.listing' },
        },
        unopened: { on: { retry: 'opening', 'wizard.left': '#securityInfo.listing' } },
        open: {
          on: {
            'wizard.enrolled': [
              { guard: 'continues', target: 'enrolled' },
              { guard: 'isReplacing', target: 'looking' },
              { target: '#securityInfo.listing.refreshing' },
            ],
            'wizard.left': '#securityInfo.listing.refreshing',
          },
        },
        /** Something was set up, and the person goes on. */
        enrolled: {
          on: {
            'wizard.enrolled': [
              { guard: 'continues' },
              { guard: 'isReplacing', target: 'looking' },
              { target: '#securityInfo.listing.refreshing' },
            ],
            'wizard.left': [{ guard: 'isReplacing', target: 'looking' }, { target: '#securityInfo.listing.refreshing' }],
          },
        },
        /** Whether the old one is still there to be removed. */
        looking: {
          tags: 'busy',
          ...pending,
          invoke: {
            src: 'loadInfo',
            onDone: [
              {
                guard: { type: 'hasSubject', params: ({ event }) => ({ info: event.output }) },
                target: '#securityInfo.changing',
                actions: [
                  { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) },
                  { type: 'keepChange', params: { change: 'removal' } },
                  'refreshSubject',
                ],
              },
              {
                target: '#securityInfo.listing',
                actions: { type: 'keepInfo', params: ({ event }) => ({ info: event.output }) },
              },
            ],
            onError: { target: '#securityInfo.listing.stale', actions: 'keepProblem' },
          },
        },
      },
    },
  },
});

/** Nothing is changed before anything was listed. */
const nothingKnown: SecurityInfo = { account: '', methods: [], offers: [] };

type Made = Extract<ChangeOutcome, { type: 'made' }>;

const idIn = (event: SecurityInfoEvent): MethodId | undefined => ('id' in event ? event.id : undefined);

/** The method that an event names, if it does. */
const named = ({ info }: SecurityInfoContext, event: SecurityInfoEvent): EnrolledMethod | undefined =>
  info?.methods.find(({ id }) => id === idIn(event));

/** What was removed is not listed, even where the list could not be read again. */
function without(info: SecurityInfo | null, notice: Notice): SecurityInfo | null {
  if (!info || notice.type !== 'removed') return info;
  return { ...info, methods: info.methods.filter(({ id }) => id !== notice.method.id) };
}

export type SecurityInfoActor = ActorRefFrom<typeof securityInfoMachine>;
