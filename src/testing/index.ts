export type {
  AdapterCapabilities,
  AdapterUnderTest,
  CreateAdapter,
  OptionalCall,
  PlayedAccount,
  RefusedDestination,
} from './contract/world.js';
export { describeAdapter } from './describe-adapter.js';
export { ElementPage } from './page/element-page.js';
export type { ElementPageOptions } from './page/element-page.js';
export type { TestRunner } from './suite/runner.js';
export { faults, withFault } from './with-fault.js';
export type { Fault } from './with-fault.js';
