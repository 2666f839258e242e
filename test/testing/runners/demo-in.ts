import { describeAdapter, type TestRunner } from '../../../src/testing/index.js';
import { demoCapabilities, demoWorld } from '../../adapters/demo/demo-world.js';
import { broken } from '../broken/broken.js';

/** Has a runner prove the demo adapter, or one that is broken where the environment says so. */
export function proveDemoIn(runner?: TestRunner): void {
  const cancelsNothing = broken('authenticatorCode.cancel', () => async () => undefined);
  const isBroken = process.env['ENROLLKIT_BROKEN'] === '1';
  describeAdapter('the demo adapter', account => demoWorld(account, {}, isBroken ? cancelsNothing : undefined), demoCapabilities, runner);
}
