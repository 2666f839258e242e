import { html, type TemplateResult } from 'lit';
import type { AnyMachineSnapshot } from 'xstate';
import type { Messages } from '../locales/messages.js';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import { waiting } from '../ui/waiting.js';

/** That something is being read, and once it does, that it takes longer than usual. */
export const loadingView = (snapshot: AnyMachineSnapshot, messages: Messages): TemplateResult =>
  html`${waiting(messages.common.loading)} ${lateOnlyMessage(snapshot, messages)}`;
