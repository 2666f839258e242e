import type { TemplateResult } from 'lit';
import type { LaterMessages } from '../locales/later-messages.js';
import { screen } from '../ui/screen.js';
import type { WizardOutcome } from './wizard-machine.js';

/** What is left on a page that does not take the wizard away when it has ended. */
export function endedView(ended: WizardOutcome['type'], texts: LaterMessages, level: number, startAgain: () => void): TemplateResult {
  const headings = { enrolled: texts.endedEnrolled, cancelled: texts.endedCancelled, failed: texts.endedFailed };
  return screen({ heading: headings[ended], level, body: '', secondary: { text: texts.startAgain, act: startAgain } });
}
