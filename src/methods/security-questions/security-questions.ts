import { fromPromise } from 'xstate';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import { readEnrollmentResult } from '../../contract/read-enrollment-result.js';
import { readQuestionsForm } from '../../contract/read-questions-form.js';
import { readSecurityInfo } from '../../contract/read-security-info.js';
import type { SecurityQuestionsEnrollment } from '../../contract/security-questions.js';
import type { SecurityQuestionsMessages } from '../../locales/security-questions-messages.js';
import { checkFieldStyles } from '../../ui/check-field.styles.js';
import { QuestionSheet } from '../../ui/question-sheet.js';
import { questionSheetStyles } from '../../ui/question-sheet.styles.js';
import { blankSheet } from '../../ui/sheet-content.js';
import { TextField } from '../../ui/text-field.js';
import { findEnrolled } from '../find-enrolled.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { createVault } from '../vault.js';
import { answersOf, contentFor, formOf } from './fill-form.js';
import { securityQuestionsMachine } from './security-questions-machine.js';
import { securityQuestionsView, type QuestionSecrets } from './security-questions-view.js';

/** Questions that the person answers, to be asked again when they reset their password. */
export const securityQuestions: EnrollmentMethod<SecurityQuestionsMessages> = {
  kinds: ['security-questions'],
  elements: { 'enrollkit-question-sheet': QuestionSheet, 'enrollkit-text-field': TextField },
  styles: [checkFieldStyles, questionSheetStyles],
  loadTexts: async language => (await language.later()).methods.securityQuestions(),
  begin(setting) {
    const { securityQuestions: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginQuestions(backend, setting);
  },
};

function beginQuestions(
  backend: SecurityQuestionsEnrollment,
  { adapter, calls, info, language, hasOthers, resumes }: MethodSetting,
): MethodRun<SecurityQuestionsMessages> {
  const secrets = createVault<QuestionSecrets>();
  let pendingId: string | null = null;

  return {
    machine: securityQuestionsMachine.provide({
      actors: {
        loadForm: fromPromise(async ({ input, signal }) => {
          const { enrollmentId, expiresIn, ...rest } = await calls.make(call => backend.begin(input, call), readQuestionsForm, signal);
          const form = formOf(rest);
          pendingId = enrollmentId;
          secrets.put('form', form);
          secrets.put('content', contentFor(form, secrets.get('content') ?? blankSheet));
          return { enrollmentId, expiresIn };
        }),
        saveAnswers: fromPromise(async ({ input: { enrollmentId }, signal }) => {
          // Not taken from the vault: whatever comes of it, the person finds what they typed.
          const answers = answersOf(secrets.get('content') ?? blankSheet);
          const result = await calls.make(call => backend.confirm({ enrollmentId, answers }, call), readEnrollmentResult, signal);
          pendingId = null;
          return result;
        }),
        findEnrolled: fromPromise(({ signal }) =>
          calls
            .make(call => adapter.loadSecurityInfo(call), readSecurityInfo, signal)
            .then(fresh => findEnrolled('security-questions', info, fresh)),
        ),
      },
    }),
    input: { resumes, language },
    steps: ({ steps }) => [steps.learn, steps.answer],
    view: view => securityQuestionsView(view, { secrets, account: info.account, hasOthers }),
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      secrets.clear();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}
