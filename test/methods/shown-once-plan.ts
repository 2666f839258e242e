import type { AnyStateMachine } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import type { ShownOnceContext } from '../../src/methods/shown-once-machine.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';

export const made = { enrollmentId: 'e1' };
export const resultOf = (kind: string) => ({ method: { id: 'm1', kind, name: null, usableFor: ['sign-in'] }, becameDefault: false });

const failures: EnrollmentErrorCode[] = ['enrollment-expired', 'network', 'not-allowed', 'rate-limited', 'duplicate-name', 'invalid-input'];

/** Whatever may happen to the machine of something that is shown once. */
export function shownOncePlan(machine: AnyStateMachine, ownEvents: readonly string[]) {
  const { done, failed, after } = settled(machine);
  const types = [
    ...ownEvents,
    ...['next', 'back', 'another-method.wanted', 'secret.saved', 'secret.unsaved', 'saving.ticked', 'retry', 'given-up', 'page.returned'],
  ];
  return {
    inputs: [
      { resumes: false, replaces: false },
      { resumes: false, replaces: true },
      { resumes: true, replaces: true },
    ],
    events: [
      ...types.map(type => ({ type })),
      ...['next', 'name.kept', 'retry', 'secret.saved', 'page.returned'].map(type => later({ type })),
      ...done('makeSecret', made),
      ...done('makeSecret', { ...made, expiresIn: 600_000 }),
      ...done('confirmSaved', resultOf('any')),
      ...done('findEnrolled', resultOf('any')),
      ...done('findEnrolled', null),
      ...failures
        .map(code => new EnrollmentError(code))
        .flatMap(error => [...failed('makeSecret', error), ...failed('confirmSaved', error), ...failed('findEnrolled', error)]),
      ...['takingLonger', 'expiry', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
    ],
    facts: ({ resumes, replaces, enrollmentId, expiresAt, problem, outcome }: ShownOnceContext) => [
      resumes,
      replaces,
      enrollmentId,
      phaseOf(expiresAt),
      problem?.code,
      phaseOf(problem?.waitUntil ?? 0),
      outcome?.type,
    ],
    waysOut: ['given-up', 'another-method.wanted'],
  };
}
