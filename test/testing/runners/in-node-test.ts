import { describe, it } from 'node:test';
import { proveDemoIn } from './demo-in.js';

proveDemoIn({ describe, it });
