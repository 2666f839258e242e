import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoMessage, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import { until } from './until.js';
import { openWizard } from './wizard-harness.js';

/** The kinds of a method whose codes are sent, with what a person gives and sees of each. */
export const deliveredKinds = {
  'text-message': { label: phone.numberLabel, typed: '06 1234 5678', to: '+31612345678', shown: '+31 6 •••• ••78' },
  whatsapp: { label: phone.numberLabel, typed: '06 8765 4321', to: '+31687654321', shown: '+31 6 •••• ••21' },
  email: { label: texts.addressLabel, typed: 'ada@home.example', to: 'ada@home.example', shown: 'a••••@home.example' },
} as const;
export type DeliveredKind = keyof typeof deliveredKinds;

export const deliveryOffers = demoOffers('text-message', 'whatsapp', 'email', 'authenticator-code');

export const headingOf = (kind: DeliveredKind): string => (kind === 'email' ? texts.enterAddressHeading : texts.enterNumberHeading);

/** Opens such a method on a demo, where the person says where to send the code. */
export async function openDeliveryOn(adapter: DemoAdapter, method: DeliveredKind = 'text-message', set: Partial<EnrollkitWizard> = {}) {
  const wizard = await openWizard({ adapter, set: { method, ...set } });
  await until(() => wizard.button(texts.send));
  return wizard;
}
export const openDelivery = (options: DemoOptions = {}, method?: DeliveredKind) =>
  openDeliveryOn(createDemoAdapter({ offers: deliveryOffers, ...options }), method);
export type DeliveryWizard = Awaited<ReturnType<typeof openDelivery>>;

/** Has a code sent, and goes to where it is typed. */
export async function sendCode(wizard: DeliveryWizard, kind: DeliveredKind = 'text-message'): Promise<void> {
  const { label, typed } = deliveredKinds[kind];
  await until(() => wizard.textbox(label));
  await wizard.type(label, typed);
  await wizard.walk(texts.send);
  await wizard.shows(texts.codeHeadings[kind]);
}

export async function openAtCode(options?: DemoOptions, kind?: DeliveredKind): Promise<DeliveryWizard> {
  const wizard = await openDelivery(options, kind);
  await sendCode(wizard, kind);
  return wizard;
}

/** The last message that came. */
export function newest({ adapter: { inbox } }: DeliveryWizard): DemoMessage {
  const message = inbox.messages.at(-1);
  if (!message) throw new Error('Nothing has come.');
  return message;
}

export async function enterCode(wizard: DeliveryWizard, code: string = newest(wizard).code): Promise<void> {
  await wizard.type(texts.codeLabel, code);
  await wizard.walk(texts.check);
}

/** A code that is not the one that was sent. */
export const wrongCode = (wizard: DeliveryWizard): string => (newest(wizard).code === '111111' ? '222222' : '111111');

export const countCalls = ({ adapter: { calls } }: DeliveryWizard, name: string): number =>
  calls.filter(call => call === `deliveredCode.${name}`).length;
