import { titleOf } from '../kinds.js';

/** Something that happened, as the server tells it. */
export interface LoggedEvent {
  readonly id: number;
  readonly type: string;
  readonly at: string;
  readonly address: string | null;
  readonly browser: string | null;
  readonly way?: string;
  readonly kind?: string;
  readonly name?: string;
}

type Tone = 'good' | 'bad' | 'plain';

interface EventText {
  readonly text: string;
  readonly tone: Tone;
}

const ways: Readonly<Partial<Record<string, string>>> = {
  password: 'password',
  passkey: 'passkey or key',
  notification: 'notification',
  code: 'code of an app',
  message: 'code by message',
  call: 'phone call',
  'recovery-code': 'recovery code',
};

const texts: Readonly<Partial<Record<string, (event: LoggedEvent) => EventText>>> = {
  'signed-in': ({ way }) => ({ text: `Signed in${by(way)}`, tone: 'good' }),
  'sign-in-begun': () => ({ text: 'Password entered, more was asked', tone: 'plain' }),
  'sign-in-refused': ({ way }) => ({ text: `Sign-in failed${at(way)}`, tone: 'bad' }),
  'stepped-up': ({ way }) => ({ text: `Proved again who you are${by(way)}`, tone: 'good' }),
  'step-up-refused': ({ way }) => ({ text: `Failed to prove again who you are${at(way)}`, tone: 'bad' }),
  'password-reset': () => ({ text: 'Password reset', tone: 'good' }),
  'password-reset-refused': ({ kind }) => ({
    text: `Password reset failed${kind ? `: ${titleOf({ kind, name: null }).toLowerCase()}` : ''}`,
    tone: 'bad',
  }),
  'method-added': event => ({ text: `${titleFor(event)} set up`, tone: 'good' }),
  'method-removed': event => ({ text: `${titleFor(event)} removed`, tone: 'plain' }),
  'method-renamed': event => ({ text: `${titleFor(event)} renamed`, tone: 'plain' }),
  'method-changed': event => ({ text: `${titleFor(event)} has another number or address`, tone: 'plain' }),
  'method-reported': event => ({ text: `${titleFor(event)} reported as not yours`, tone: 'bad' }),
  'phone-left': event => ({ text: `${titleFor(event)} removed from the phone`, tone: 'bad' }),
  'default-changed': () => ({ text: 'Default sign-in method changed', tone: 'plain' }),
  reviewed: () => ({ text: 'Security info reviewed', tone: 'good' }),
  'prompt-postponed': () => ({ text: 'Security info put off', tone: 'plain' }),
  'others-signed-out': () => ({ text: 'Signed out everywhere else', tone: 'plain' }),
  'code-sent': () => ({ text: 'Code sent', tone: 'plain' }),
  'code-refused': () => ({ text: 'Code refused', tone: 'bad' }),
  'credential-refused': () => ({ text: 'Passkey or key refused', tone: 'bad' }),
  'recovery-code-used': () => ({ text: 'Recovery code used', tone: 'plain' }),
  'call-placed': () => ({ text: 'Phone called', tone: 'plain' }),
  'call-reported': () => ({ text: 'Call reported as not asked for', tone: 'bad' }),
  'number-refused': () => ({ text: 'Wrong number entered in the app', tone: 'bad' }),
  'notification-denied': () => ({ text: 'Notification denied', tone: 'bad' }),
};

/** What an event is called. One that this page does not know goes by its own word. */
export function eventText(event: LoggedEvent): EventText {
  return texts[event.type]?.(event) ?? { text: event.type.replaceAll('-', ' '), tone: 'plain' };
}

function by(way: string | undefined): string {
  return way === undefined ? '' : ` by ${ways[way] ?? way}`;
}

function at(way: string | undefined): string {
  return way === undefined ? '' : `: ${ways[way] ?? way}`;
}

function titleFor({ kind = 'method', name }: LoggedEvent): string {
  return titleOf({ kind, name: name ?? null });
}
