import { describeAdapter } from 'enrollkit/testing';
import { capabilities, openWorld } from './better-auth-world.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describeAdapter('the better-auth adapter, at the real server,', () => openWorld(), capabilities);
