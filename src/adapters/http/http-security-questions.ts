import type { QuestionsForm, SecurityQuestionsEnrollment } from '../../contract/security-questions.js';
import { cancelOver, confirm } from './enrollment.js';
import { routes } from './routes.js';
import { sendForJson, type Connection } from './send.js';

/** Questions that the person answers. */
export function httpSecurityQuestions(connection: Connection): SecurityQuestionsEnrollment {
  return {
    begin: ({ language }, call) => sendForJson(connection, routes.beginQuestions(), call, { body: { language } }) as Promise<QuestionsForm>,
    confirm: ({ enrollmentId, answers }, call) => confirm(connection, enrollmentId, { answers }, call),
    cancel: cancelOver(connection),
  };
}
