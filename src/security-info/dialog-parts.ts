import { html } from 'lit';
import { nameOfMethod } from '../methods/name-of-method.js';
import { confirmation, type ChangeView, type DialogParts } from './change-dialog.js';
import { defaultDialog } from './default-dialog.js';
import { nameDialog } from './name-dialog.js';
import { removalDialog } from './removal-dialog.js';

/** How each change is asked for. */
export function dialogParts(view: ChangeView): DialogParts {
  const { change, subject } = view.snapshot.context;
  const { signOut, report } = view.texts;
  if (change === 'default') return defaultDialog(view);
  if (change === 'sign-out' || !subject)
    return confirmation(view, {
      heading: signOut.heading,
      body: html`<p>${signOut.body}</p>`,
      confirm: signOut.confirm,
      confirming: signOut.ending,
    });
  if (change === 'name') return nameDialog(view, subject);
  if (change === 'removal') return removalDialog(view, subject);
  return confirmation(view, {
    heading: report.heading(nameOfMethod(subject, view.messages)),
    body: html`<p>${report.body}</p>`,
    confirm: report.confirm,
    confirming: report.sending,
    danger: true,
  });
}
