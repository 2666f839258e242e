import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../../src/contract/enrollment-error.js';
import type { CeremonyEnd } from '../../../src/methods/passkey/browser-words.js';
import { passkeyMachine } from '../../../src/methods/passkey/passkey-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { later, phaseOf } from '../../support/machine-walk.js';
import { settled } from '../../support/settled.js';
import { prepared, result } from './passkey-journey.js';

const { done, failed, after } = settled(passkeyMachine);

const ends: CeremonyEnd[] = [
  ...(['created', 'not-completed', 'already-registered', 'unsupported', 'not-allowed-here'] as const),
  ...(['malformed', 'pending-elsewhere', 'aborted'] as const),
];
const failures: EnrollmentErrorCode[] = ['code-rejected', 'enrollment-expired', 'already-enrolled', 'network', 'unavailable', 'locked'];

describeMachine(passkeyMachine, {
  inputs: [{ obstacle: null }, { obstacle: 'frame' }],
  events: [
    ...['next', 'back', 'another-method.wanted', 'ceremony.started', 'retry', 'given-up', 'page.returned'].map(type => ({ type })),
    ...['next', 'retry', 'page.returned', 'back'].map(type => later({ type })),
    ...done('prepareOptions', prepared),
    ...done('prepareOptions', { ...prepared, expiresIn: 300_000 }),
    ...ends.flatMap(end => done('awaitCredential', end)),
    ...failed('awaitCredential', new Error('no')),
    ...done('confirmCredential', result),
    ...done('findEnrolled', result),
    ...done('findEnrolled', null),
    ...failures
      .map(code => new EnrollmentError(code))
      .flatMap(error => [...failed('prepareOptions', error), ...failed('confirmCredential', error), ...failed('findEnrolled', error)]),
    ...['takingLonger', 'staleness', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: (context: ContextFrom<typeof passkeyMachine>) => [
    context.obstacle,
    context.enrollmentId,
    phaseOf(context.usableUntil),
    context.problem?.code,
    phaseOf(context.problem?.waitUntil ?? 0),
    context.outcome?.type,
  ],
  waysOut: ['given-up', 'another-method.wanted'],
});
