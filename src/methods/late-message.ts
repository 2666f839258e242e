import { nothing, type TemplateResult } from 'lit';
import type { AnyMachineSnapshot } from 'xstate';
import type { Language } from '../locales/messages.js';
import { message } from '../ui/message.js';

/** Says that a call takes longer than usual, once it does. */
export const lateMessage = (snapshot: AnyMachineSnapshot, { common }: Language): TemplateResult | typeof nothing =>
  snapshot.hasTag('late') ? message('info', common.takingLonger) : nothing;
