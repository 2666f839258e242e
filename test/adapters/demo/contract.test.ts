import { describeAdapter } from '../../../src/testing/index.js';
import { demoCapabilities, demoWorld } from './demo-world.js';

describeAdapter('the demo adapter', account => demoWorld(account), demoCapabilities);
