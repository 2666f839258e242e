import { AddAccount } from './add-account.js';
import { CodeCard } from './code-card.js';
import { NotificationSheet } from './notification-sheet.js';
import { PhoneApp } from './phone-app.js';
import { PushCard } from './push-card.js';
import { RemovalDialog } from './removal-dialog.js';

const views = {
  'nod-add-account': AddAccount,
  'nod-code-card': CodeCard,
  'nod-notification-sheet': NotificationSheet,
  'nod-push-card': PushCard,
  'nod-removal-dialog': RemovalDialog,
  'nod-app': PhoneApp,
};

/** Registers every tag of the phone, once. */
export const defineViews = (): void => {
  for (const [tag, view] of Object.entries(views)) {
    if (!customElements.get(tag)) customElements.define(tag, view);
  }
};
