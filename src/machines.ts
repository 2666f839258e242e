/**
 * The machines behind the elements, for hosts that draw their own screens. Experimental: their states and events may change in a minor
 * version. What an element shows in each state is in its stories.
 *
 * @experimental
 */
export { startSecurityInfo } from './security-info/start-security-info.js';
export type { RunningPage } from './security-info/start-security-info.js';
export { securityInfoMachine } from './security-info/security-info-machine.js';
export type { SecurityInfoActor, SecurityInfoEmission, SecurityInfoEvent } from './security-info/security-info-machine.js';
export { changeMachine } from './security-info/change-machine.js';
export type { ChangeActor, ChangeEvent } from './security-info/change-machine.js';
export type { Change, Notice } from './security-info/change.js';
export { sessionMachine } from './security-info/session-machine.js';
export type { SessionActor, SessionEvent } from './security-info/session-machine.js';
export { signInPromptMachine } from './sign-in-prompt/sign-in-prompt-machine.js';
export type { SignInPromptActor, SignInPromptEvent } from './sign-in-prompt/sign-in-prompt-machine.js';
export { startSignInPrompt } from './sign-in-prompt/start-sign-in-prompt.js';
export type { RunningPrompt } from './sign-in-prompt/start-sign-in-prompt.js';
export { overviewMachine } from './overview/overview-machine.js';
export type { OverviewActor, OverviewEvent } from './overview/overview-machine.js';
export { startOverview } from './overview/start-overview.js';
export type { RunningOverview } from './overview/start-overview.js';
export { wizardMachine } from './wizard/wizard-machine.js';
export type { WizardActor, WizardEvent, WizardOutcome } from './wizard/wizard-machine.js';
export { stepUpMachine } from './methods/step-up-machine.js';
export type { StepUpActor, StepUpEvent } from './methods/step-up-machine.js';
export type { Problem } from './methods/problem.js';
