import { nothing, type TemplateResult } from 'lit';
import type { EnrollmentResult } from '../contract/security-info.js';
import type { LaterMessages } from '../locales/later-messages.js';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import { adviseAfter } from './advise.js';
import { successScreen } from './success-screen.js';
import type { Messages } from '../locales/messages.js';
import type { WizardView } from './wizard-view.js';

/** The good news, and where to go from there. `canAdd`: whether anything else may be set up. */
export function enrolledView(
  { actor, adapter, messages, level, fieldId }: WizardView & { readonly messages: Messages },
  texts: LaterMessages,
  result: EnrollmentResult,
  canAdd: boolean,
): TemplateResult {
  const snapshot = actor.getSnapshot();
  const { info, problem } = snapshot.context;
  const busy = snapshot.matches({ enrolled: 'renaming' });
  return successScreen({
    result,
    messages,
    texts,
    level,
    fieldId,
    canName: adapter.renameMethod !== undefined && result.method.renamable !== false,
    problem,
    busy,
    late: busy ? lateOnlyMessage(snapshot, messages) : nothing,
    advice: adviseAfter(result, info),
    canAdd,
    addAnother: name => actor.send({ type: 'another.wanted', name }),
    done: name => actor.send({ type: 'done', name }),
  });
}
