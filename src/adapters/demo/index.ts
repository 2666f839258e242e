export { createDemoAdapter } from './create-demo-adapter.js';
export type { DemoAdapter } from './create-demo-adapter.js';
export type { DemoClock } from './demo-clock.js';
export type { DemoCall } from './demo-gate.js';
export type { DemoLine } from './demo-line.js';
export type { DemoInbox, DemoMessage } from './demo-inbox.js';
export { demoOffers } from './demo-offers.js';
export type { DemoOptions, DemoPhoneScript } from './demo-options.js';
export type { DemoPhone } from './demo-phone.js';
