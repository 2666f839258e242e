import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { signInPromptMachine } from '../../src/sign-in-prompt/sign-in-prompt-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';
import { askedWith, optional, required, review } from './prompt-journey.js';

const { done, failed, after } = settled(signInPromptMachine);

const answers = [
  askedWith(optional),
  askedWith(required),
  askedWith(optional, { kinds: [] }),
  askedWith(review),
  { ...askedWith(review), passLeft: 60_000 },
  askedWith(undefined),
];
const failures = (['network', 'not-allowed', 'rate-limited', 'unavailable'] satisfies EnrollmentErrorCode[]).map(
  code => new EnrollmentError(code),
);

describeMachine(signInPromptMachine, {
  inputs: [undefined],
  events: [
    ...['retry', 'page.returned'].flatMap(type => [{ type }, later({ type })]),
    ...['edit.wanted', 'edit.done', 'done', 'given.up', 'wizard.left'].map(type => ({ type })),
    ...['later', 'right'].flatMap(reply => [{ type: 'replied', reply }, later({ type: 'replied', reply })]),
    { type: 'method.wanted', kind: 'authenticator-code' },
    { type: 'method.wanted', kind: null },
    { type: 'wizard.enrolled', continues: true },
    { type: 'wizard.enrolled', continues: false },
    ...answers.flatMap(answer => done('look', answer)),
    ...['tellReply', 'loadWizard', 'loadList'].flatMap(actor => done(actor)),
    ...failures.flatMap(error => ['look', 'tellReply', 'loadWizard', 'loadList'].flatMap(actor => failed(actor, error))),
    ...['takingLonger', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: ({ info, plan, made, kind, reply, problem, outcome }: ContextFrom<typeof signInPromptMachine>) => [
    ...[info?.prompt?.type, info?.prompt?.urgency.type, plan?.kinds.length, Math.min(made, 2), kind, reply, outcome.type],
    ...[problem?.code, phaseOf(problem?.waitUntil ?? 0)],
  ],
  waysOut: ['given.up', 'method.wanted', 'edit.wanted', 'edit.done', 'wizard.left', 'done'],
  // Each waits for one answer, and for no longer than an answer may take.
  passing: ['loading', 'unavailable', 'looking', 'replying', 'stuck', 'summary', 'asking', 'reviewing', 'editing'],
});
