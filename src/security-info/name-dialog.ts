import { html } from 'lit';
import type { EnrolledMethod } from '../contract/security-info.js';
import { describeProblem } from '../methods/describe-problem.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import { nameField, typedName } from '../ui/name-field.js';
import { confirmation, describesField, type ChangeView, type DialogParts } from './change-dialog.js';

/** Lets the person say what they call a method. */
export function nameDialog(view: ChangeView, method: EnrolledMethod): DialogParts {
  const { actor, snapshot, messages, laterTexts, texts, formId } = view;
  const { problem } = snapshot.context;
  const busy = snapshot.hasTag('busy');

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    const name = typedName(event.currentTarget as HTMLFormElement);
    actor.send(name === '' || name === method.name ? { type: 'dismissed' } : { type: 'submitted', wanted: name });
  };

  return confirmation(view, {
    heading: texts.naming.heading(nameOfMethod(method, messages)),
    body: html`<form id=${formId} class="ek-wide" novalidate @submit=${submit}>
      ${nameField({
        id: `${formId}-name`,
        label: laterTexts.nameLabel,
        hint: laterTexts.nameHint,
        value: method.name ?? '',
        error: problem && describesField(problem.code) ? describeProblem(problem, messages) : '',
        errorPrefix: messages.common.error,
        readonly: busy,
        autofocus: true,
      })}
    </form>`,
    confirm: texts.naming.save,
    confirming: texts.naming.saving,
    form: formId,
  });
}
