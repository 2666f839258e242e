import type { AuthenticatorApp } from '../../contract/security-info.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import { methodScreen } from '../method-screen.js';
import type { MethodView } from '../method.js';
import type { AuthenticatorView } from './authenticator-view.js';

interface Surroundings {
  readonly app: AuthenticatorApp | undefined;
  /** Whether there is another method to choose. */
  readonly hasOthers: boolean;
}

/** Brings together what the screens draw from. */
export function makeView(view: MethodView<AuthenticatorMessages>, { app, hasOthers }: Surroundings): AuthenticatorView {
  const { actor, texts, content } = view;
  return {
    ...methodScreen(view, hasOthers),
    texts,
    content,
    app,
    appName: app?.name ?? texts.theApp,
    next: () => actor.send({ type: 'next' }),
  };
}
