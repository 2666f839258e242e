import { nothing, type TemplateResult } from 'lit';
import type { AnyMachineSnapshot } from 'xstate';
import type { Messages } from '../locales/messages.js';
import { message } from '../ui/message.js';

/** As `lateMessage`, where there is nothing that the person could cancel. */
export const lateOnlyMessage = (snapshot: AnyMachineSnapshot, { common }: Messages): TemplateResult | typeof nothing =>
  snapshot.hasTag('late') ? message('info', common.takingLongerOnly) : nothing;
