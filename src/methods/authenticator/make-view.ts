import type { AuthenticatorApp } from '../../contract/security-info.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import type { MethodView } from '../method.js';
import type { AuthenticatorView } from './authenticator-view.js';

interface Surroundings {
  readonly app: AuthenticatorApp | undefined;
  /** Whether there is another method to choose. */
  readonly hasOthers: boolean;
}

/** Brings together what the screens draw from. */
export function makeView(
  { actor, messages, texts, headingLevel: level }: MethodView<AuthenticatorMessages>,
  { app, hasOthers }: Surroundings,
): AuthenticatorView {
  return {
    messages,
    texts,
    level,
    app,
    appName: app?.name ?? texts.theApp,
    next: () => actor.send({ type: 'next' }),
    back: () => actor.send({ type: 'back' }),
    another: hasOthers ? { text: messages.common.anotherMethod, act: () => actor.send({ type: 'another-method.wanted' }) } : undefined,
  };
}
