import type { AuthenticatorApp } from '../../contract/security-info.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import type { Messages } from '../../locales/messages.js';
import type { Way } from '../../ui/screen.js';

/** What every screen of an authenticator app draws from. */
export interface AuthenticatorView {
  readonly messages: Messages;
  readonly texts: AuthenticatorMessages;
  readonly level: number;
  /** The app that the host wants people to install. */
  readonly app: AuthenticatorApp | undefined;
  readonly appName: string;
  readonly next: () => void;
  readonly back: () => void;
  /** Towards another method, where there is one. */
  readonly another: Way | undefined;
}

export const backOf = ({ messages, back }: AuthenticatorView): Way => ({ text: messages.common.back, act: back });
