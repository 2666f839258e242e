/*
 * What a method of the host's own is written with. Its machine is one of XState's, made by XState's own `setup`, and its templates are
 * Lit's: both are installed with this package.
 */
export { registerMethod } from './method-table.js';
export type { LoadMethod, MethodLoaders, Registration } from './method-table.js';
export type { EnrollmentMethod, MethodMeta, MethodOutcome, MethodRun, MethodSetting, MethodView } from './method.js';

export type { AdapterCalls } from './adapter-calls.js';
export { findEnrolled } from './find-enrolled.js';
export { isOutcomeUnknown, toProblem } from './problem.js';
export type { Problem } from './problem.js';
export { pending, takingLonger } from './pending.js';
export { createVault } from './vault.js';
export type { Vault } from './vault.js';

export type { HostContent } from '../ui/host-content.js';
export { message } from '../ui/message.js';
export { screen } from '../ui/screen.js';
export type { Screen, Way } from '../ui/screen.js';
export { lateMessage } from './late-message.js';
export { problemMessage } from './problem-message.js';
export { nameOfMethod } from './name-of-method.js';
export type { Language, Messages } from '../locales/messages.js';
export type { KindMessages } from '../locales/wizard-messages.js';
