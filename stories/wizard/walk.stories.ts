import type { MethodKind } from '../../src/contract/security-info.js';
import type { JourneySetup } from '../journey/journey-setup.js';
import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt } from '../support/person.js';
import { cardOf, textual, ways, type Way } from './ways.js';

/** Journeys that a person walks to the end, in whatever language the toolbar has. */
export default { ...journeys('enrollkit-wizard', { latency: 0, authenticator: 'stand-in' }), title: 'Wizard/Walk' };

const walk = (method: MethodKind | null, way: Way, setup: Partial<JourneySetup> = {}): JourneyStory => ({
  args: { method, setup },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement);
    await way(person);
    await person.press(person.later.common.done);
    await person.read(/(enrollkit-enrolled)/);
  },
});

const walkOf = (method: keyof typeof ways): JourneyStory => walk(method, ways[method]);

export const TextMessage = walkOf('text-message');
export const WhatsApp = walkOf('whatsapp');
export const Email = walkOf('email');
export const AuthenticatorCode = walkOf('authenticator-code');
export const AuthenticatorPush = walkOf('authenticator-push');
export const Passkey = walkOf('passkey');
export const SecurityKey = walkOf('security-key');
export const PhoneCall = walkOf('phone-call');
export const AlternatePhone = walkOf('alternate-phone');
export const OfficePhone = walkOf('office-phone');
export const SecurityQuestions = walkOf('security-questions');
export const RecoveryCodes = walkOf('recovery-codes');
export const AppPassword = walkOf('app-password');

/** From the choice to another app than the one that is advised. */
export const ChosenApp = walk(null, async person => {
  const { words, press, read } = person;
  const texts = await words.authenticator();
  await press(cardOf(words.wizard.kinds['authenticator-push']!.name));
  await press(texts.differentApp);
  await read(textual(texts.getCodes));
  await ways['authenticator-code'](person);
});

/** A wrong code first, and then the right one. */
export const MistypedCode = walk('email', async ({ later, press, fill, read, readIn }) => {
  const texts = await later.methods.deliveredCode();
  await fill(texts.addressLabel, 'ada@home.example');
  await press(texts.send);
  const code = await read(/Your code for Contoso is (\d+)/);
  await fill(
    texts.codeLabel,
    code.replace(/\d/g, digit => String(9 - Number(digit))),
  );
  await press(texts.check);
  await readIn('[part="error"]', later.common.error);
  await fill(texts.codeLabel, code);
  await press(texts.check);
});

/** The browser's window is closed, and the second try works. */
export const ClosedWindow = walk('passkey', async ({ words, later, press, read }) => {
  const { kinds } = await later.methods.passkey();
  await press(kinds.passkey.start);
  await read(textual(kinds.passkey.creatingHeading));
  await press('Close the browser’s window');
  await read(textual(kinds.passkey.notCompletedHeading));
  await press(words.common.tryAgain);
  await press('Unlock, or touch the key');
});

/** The host asks who it is, before anything is changed. */
export const ProvenIdentity = walk(
  'recovery-codes',
  async ({ later, press, read, tick }) => {
    const texts = await later.methods.recoveryCodes();
    await press(texts.make);
    await read(textual(later.stepUpHeading));
    await press('Confirm who you are');
    await tick(texts.saved);
    await press(texts.finish);
  },
  { stepUp: 'by-host' },
);
