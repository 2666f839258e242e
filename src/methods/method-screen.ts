import type { Messages } from '../locales/messages.js';
import type { Way } from '../ui/screen.js';
import type { MethodView } from './method.js';

/** What every screen of a method draws from. */
export interface MethodScreen {
  readonly messages: Messages;
  readonly level: number;
  readonly back: () => void;
  /** Towards another method, where there is one. */
  readonly another: Way | undefined;
}

export const methodScreen = ({ actor, messages, headingLevel }: Omit<MethodView, 'texts'>, hasOthers: boolean): MethodScreen => ({
  messages,
  level: headingLevel,
  back: () => actor.send({ type: 'back' }),
  another: hasOthers ? { text: messages.common.anotherMethod, act: () => actor.send({ type: 'another-method.wanted' }) } : undefined,
});

export const backOf = ({ messages, back }: MethodScreen): Way => ({ text: messages.common.back, act: back });
