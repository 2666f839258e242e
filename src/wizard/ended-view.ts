import type { TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import { screen } from '../ui/screen.js';
import type { WizardOutcome } from './wizard-machine.js';

/** What is left on a page that does not take the wizard away when it has ended. */
export function endedView(ended: WizardOutcome['type'], { wizard }: Messages, level: number, startAgain: () => void): TemplateResult {
  const headings = { enrolled: wizard.endedEnrolled, cancelled: wizard.endedCancelled, failed: wizard.endedFailed };
  return screen({ heading: headings[ended], level, body: '', secondary: { text: wizard.startAgain, act: startAgain } });
}
