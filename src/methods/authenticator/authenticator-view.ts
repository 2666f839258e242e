import type { AuthenticatorApp } from '../../contract/security-info.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import type { HostContent } from '../../ui/host-content.js';
import type { MethodScreen } from '../method-screen.js';

export { backOf } from '../method-screen.js';

/** What every screen of an authenticator app draws from. */
export interface AuthenticatorView extends MethodScreen {
  readonly texts: AuthenticatorMessages;
  /** The app that the host wants people to install. */
  readonly app: AuthenticatorApp | undefined;
  readonly appName: string;
  readonly content: HostContent;
  readonly next: () => void;
}
