import { authenticator } from '../../src/locales/en/authenticator.js';
import { later } from '../../src/locales/en/later.js';
import { en } from '../../src/locales/en.js';

/** What the wizard says in English, by what it is for, so that better wording breaks no test. */
export const words = {
  ...en.common,
  ...en.wizard,
  ...later,
  ...later.common,
  ...authenticator,
  /** The heading of the good news, and the card that leads to an authenticator app. */
  appIsSetUp: /^Authenticator app is set up$/,
  app: /^Authenticator app/,
};
