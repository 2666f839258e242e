import type { MethodKind } from '../../src/contract/security-info.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import type { Person } from '../support/person.js';

/** Goes from the first screen of a method to the news that it is set up. */
export type Way = (person: Person) => Promise<void>;

/** A pattern for a text of the page. */
export const textual = (text: string): RegExp => new RegExp(`(${escaped(text)})`);

/** A pattern for the name of a card, which begins with what the method is called. */
export const cardOf = (name: string): RegExp => new RegExp(`^${escaped(name)} `);

const escaped = (text: string): string => oneLine(text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const sentCode = /Your code for Contoso is (\d+)/;

const byMessage: Way = async ({ later, press, fill, read }) => {
  const [texts, phone] = await Promise.all([later.methods.deliveredCode(), later.methods.phone()]);
  await fill(phone.numberLabel, '06 1234 5678');
  await press(texts.send);
  await fill(texts.codeLabel, await read(sentCode));
  await press(texts.check);
};

const byEmail: Way = async ({ later, press, fill, read }) => {
  const texts = await later.methods.deliveredCode();
  await fill(texts.addressLabel, 'ada@home.example');
  await press(texts.send);
  await fill(texts.codeLabel, await read(sentCode));
  await press(texts.check);
};

const toTheQrCode: Way = async ({ words, later, press, read }) => {
  const texts = await words.authenticator();
  await press(later.common.next);
  await read(textual(texts.setUpHeading));
  await press(later.common.next);
  await read(textual(texts.scanHeading));
};

const byCodes: Way = async person => {
  const { words, later, press, fill, read } = person;
  const texts = await words.authenticator();
  await toTheQrCode(person);
  await press(later.common.next);
  await press('Show a code');
  await fill(texts.codeLabel, await read(/Confirm who you are\s+(\d{6})/));
  await press(texts.check);
};

const byPush: Way = async person => {
  const texts = await person.words.authenticator();
  await toTheQrCode(person);
  await person.press(person.later.common.next);
  await person.press('Scan the QR code');
  await person.read(textual(texts.testHeading));
  await person.press('Approve');
};

const byKeeper =
  (kind: 'passkey' | 'security-key'): Way =>
  async ({ later, press, read }) => {
    const { kinds } = await later.methods.passkey();
    await press(kinds[kind].start);
    await read(textual(kinds[kind].creatingHeading));
    await press('Unlock, or touch the key');
  };

const takeTheCall: Way = async ({ later, press, read }) => {
  const texts = await later.methods.phoneCall();
  await press(texts.callMe);
  await read(textual(texts.ringingHeading));
  await press('Take the call');
  await read(textual(texts.answeredHeading));
  await press('Press #');
};

const byCall: Way = async person => {
  const phone = await person.later.methods.phone();
  await person.fill(phone.numberLabel, '06 1234 5678');
  await takeTheCall(person);
};

const byQuestions: Way = async ({ later, press, fill, choose }) => {
  const texts = await later.methods.securityQuestions();
  await press(later.common.next);
  for (const [index, answer] of ['The Moon Has Risen', 'Bakkerij Jansen'].entries()) {
    await choose(texts.question(index + 1), 1);
    await fill(texts.answer(index + 1), answer);
  }
  await choose(texts.question(3), texts.writeOwn);
  await fill(texts.ownQuestion(3), 'Who taught me chess?');
  await fill(texts.answer(3), 'Uncle Rob');
  await press(texts.save);
};

const byRecoveryCodes: Way = async ({ later, press, tick }) => {
  const texts = await later.methods.recoveryCodes();
  await press(texts.make);
  await tick(texts.saved);
  await press(texts.finish);
};

const byAppPassword: Way = async ({ later, press, fill, tick }) => {
  const texts = await later.methods.appPassword();
  await fill(texts.nameLabel, 'Mail on my laptop');
  await press(texts.make);
  await tick(texts.saved);
  await press(texts.finish);
};

/** How each kind is set up. */
export const ways = {
  'authenticator-push': byPush,
  'authenticator-code': byCodes,
  'text-message': byMessage,
  whatsapp: byMessage,
  email: byEmail,
  'phone-call': byCall,
  'alternate-phone': byCall,
  // The directory has its number.
  'office-phone': takeTheCall,
  passkey: byKeeper('passkey'),
  'security-key': byKeeper('security-key'),
  'security-questions': byQuestions,
  'recovery-codes': byRecoveryCodes,
  'app-password': byAppPassword,
} satisfies Partial<Record<MethodKind, Way>>;
