import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../../src/contract/enrollment-error.js';
import { securityQuestionsMachine } from '../../../src/methods/security-questions/security-questions-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { later, phaseOf } from '../../support/machine-walk.js';
import { settled } from '../../support/settled.js';

const { done, failed, after } = settled(securityQuestionsMachine);

const form = { enrollmentId: 'e1' };
const result = { method: { id: 'm1', kind: 'security-questions', name: null, usableFor: ['password-reset'] }, becameDefault: false };
const failures: EnrollmentErrorCode[] = [
  'invalid-input',
  'rate-limited',
  'enrollment-expired',
  'already-enrolled',
  'network',
  'not-allowed',
];

describeMachine(securityQuestionsMachine, {
  inputs: [
    { resumes: false, language: 'en' },
    { resumes: true, language: 'en' },
  ],
  events: [
    ...['next', 'back', 'another-method.wanted', 'answers.submitted', 'retry', 'given-up', 'page.returned'].map(type => ({ type })),
    ...['answers.submitted', 'retry', 'page.returned'].map(type => later({ type })),
    { type: 'answers.flawed', flaws: [{ index: 0, part: 'answer', flaw: 'empty' }] },
    later({ type: 'answers.flawed', flaws: [] }),
    ...['en', 'nl'].map(language => ({ type: 'language.changed', language })),
    ...done('loadForm', form),
    ...done('loadForm', { ...form, expiresIn: 600_000 }),
    ...done('saveAnswers', result),
    ...done('findEnrolled', result),
    ...done('findEnrolled', null),
    ...failures
      .map(code => new EnrollmentError(code))
      .flatMap(error => [...failed('loadForm', error), ...failed('saveAnswers', error), ...failed('findEnrolled', error)]),
    ...['takingLonger', 'expiry', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: (context: ContextFrom<typeof securityQuestionsMachine>) => [
    context.enrollmentId,
    phaseOf(context.expiresAt),
    context.language,
    context.askedIn,
    context.flaws.length,
    context.problem?.code,
    phaseOf(context.problem?.waitUntil ?? 0),
    context.outcome?.type,
  ],
  waysOut: ['given-up', 'another-method.wanted'],
});
