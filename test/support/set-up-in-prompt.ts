import { deliveredCode } from '../../src/locales/en/delivered-code.js';
import type { OpenPrompt } from './open-prompt.js';
import { words } from './words.js';

/** Goes from the app's first screen to where it is set up. */
export async function setUpApp(prompt: OpenPrompt): Promise<void> {
  await prompt.walk(words.next, words.next);
  await prompt.shows(words.scanHeading);
  await prompt.walk(words.next);
  await prompt.type(words.codeLabel, await prompt.adapter.phone.code());
  await prompt.walk(words.check);
  await prompt.reads('Authenticator app is set up');
}

export async function setUpEmail(prompt: OpenPrompt): Promise<void> {
  await prompt.type(deliveredCode.addressLabel, 'ada@home.example');
  await prompt.walk(deliveredCode.send);
  await prompt.shows(deliveredCode.codeHeadings.email);
  await prompt.type(deliveredCode.codeLabel, prompt.adapter.inbox.messages.at(-1)!.code);
  await prompt.walk(deliveredCode.check);
  await prompt.reads('Email is set up');
}
