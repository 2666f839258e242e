import type { MethodKind } from '../../src/contract/security-info.js';
import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt, type Person } from '../support/person.js';

/** Journeys that a person walks to the end, in whatever language the toolbar has. */
export default { ...journeys('enrollkit-wizard', { latency: 0 }), title: 'Wizard/Walk' };

const walk = (method: MethodKind, goes: (person: Person) => Promise<void>): JourneyStory => ({
  args: { method },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement);
    await goes(person);
    await person.press(person.later.common.done);
    await person.read(/(enrollkit-enrolled)/);
  },
});

/** A pattern for a text of the page. */
const textual = (text: string): RegExp => new RegExp(`(${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')})`);

const byNumber = (method: MethodKind): JourneyStory =>
  walk(method, async ({ later, press, fill, read }) => {
    const [texts, phone] = await Promise.all([later.methods.deliveredCode(), later.methods.phone()]);
    await fill(phone.numberLabel, '06 1234 5678');
    await press(texts.send);
    await fill(texts.codeLabel, await read(/Your code for Contoso is (\d+)/));
    await press(texts.check);
  });

export const TextMessage = byNumber('text-message');
export const WhatsApp = byNumber('whatsapp');

export const Email = walk('email', async ({ later, press, fill, read }) => {
  const texts = await later.methods.deliveredCode();
  await fill(texts.addressLabel, 'ada@home.example');
  await press(texts.send);
  await fill(texts.codeLabel, await read(/Your code for Contoso is (\d+)/));
  await press(texts.check);
});

export const AuthenticatorCode = walk('authenticator-code', async ({ words, later, press, fill, read }) => {
  const texts = await words.authenticator();
  await press(later.common.next);
  await press(later.common.next);
  await read(textual(texts.scanHeading));
  await press(later.common.next);
  await press('Show a code');
  await fill(texts.codeLabel, await read(/Confirm who you are\s+(\d{6})/));
  await press(texts.check);
});

export const AuthenticatorPush = walk('authenticator-push', async ({ words, later, press, read }) => {
  const texts = await words.authenticator();
  await press(later.common.next);
  await press(later.common.next);
  await read(textual(texts.scanHeading));
  await press(later.common.next);
  await press('Scan the QR code');
  await read(textual(texts.testHeading));
  await press('Approve');
});

export const RecoveryCodes = walk('recovery-codes', async ({ later, press, tick }) => {
  const texts = await later.methods.recoveryCodes();
  await press(texts.make);
  await tick(texts.saved);
  await press(texts.finish);
});

export const AppPassword = walk('app-password', async ({ later, press, fill, tick }) => {
  const texts = await later.methods.appPassword();
  await fill(texts.nameLabel, 'Mail on my laptop');
  await press(texts.make);
  await tick(texts.saved);
  await press(texts.finish);
});

export const PhoneCall = walk('phone-call', async ({ later, press, fill, read }) => {
  const [texts, phone] = await Promise.all([later.methods.phoneCall(), later.methods.phone()]);
  await fill(phone.numberLabel, '06 1234 5678');
  await press(texts.callMe);
  await read(textual(texts.ringingHeading));
  await press('Take the call');
  await read(textual(texts.answeredHeading));
  await press('Press #');
});
