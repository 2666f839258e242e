export { EnrollkitWizard } from './wizard/enrollkit-wizard.js';
export { CancelledEvent, EnrolledEvent, FailedEvent } from './wizard/wizard-events.js';
export { StepChangedEvent } from './wizard/step-changed-event.js';
export { StepUpRequiredEvent } from './wizard/step-up-required-event.js';
export { canResume } from './wizard/resume-store.js';
export { signalRemoval } from './browser/signal-credentials.js';
export type { EnrollmentMethod, MethodMeta, MethodOutcome, MethodRun, MethodSetting, MethodView } from './methods/method.js';
export type { Language, Messages } from './locales/messages.js';
export { registerLanguage } from './locales/registry.js';
