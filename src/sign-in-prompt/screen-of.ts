import type { SnapshotFrom } from 'xstate';
import type { stepUpMachine } from '../methods/step-up-machine.js';
import type { ScreenNow } from '../wizard/screen-watch.js';
import type { signInPromptMachine } from './sign-in-prompt-machine.js';

export interface PromptScreen extends ScreenNow {
  /** Whether another of our elements is on it, which attends to itself. */
  readonly isInner: boolean;
}

/** Whether the wizard or the list is open in it. */
export const hasInner = (snapshot: SnapshotFrom<typeof signInPromptMachine>): boolean =>
  snapshot.matches({ enrolling: 'open' }) || snapshot.matches({ enrolling: 'another' }) || snapshot.matches({ editing: 'open' });

/** Which screen is shown, for those who follow by ear or keyboard. */
export function screenOf(snapshot: SnapshotFrom<typeof signInPromptMachine>, stepUp: SnapshotFrom<typeof stepUpMachine>): PromptScreen {
  const { made, info } = snapshot.context;
  if (stepUp.matches('asking')) return { key: 'step-up', busy: false, isInner: false };
  const busy = snapshot.matches('loading') || snapshot.matches('looking') || snapshot.matches('replying');
  const [state] = typeof snapshot.value === 'string' ? [snapshot.value] : Object.keys(snapshot.value);
  return { key: keyOf(state ?? ''), busy, isInner: hasInner(snapshot) };

  function keyOf(name: string): string {
    if (snapshot.matches({ enrolling: 'unopened' }) || snapshot.matches({ editing: 'unopened' })) return 'unopened';
    if (name === 'enrolling') return `enrolling ${made}`;
    // What is asked stays on the screen while the server is told the answer.
    return name === 'replying' ? (info?.prompt?.type === 'review' ? 'reviewing' : 'asking') : name;
  }
}
