import { proveDemoIn } from './demo-in.js';

// Mocha puts its functions where everybody finds them.
proveDemoIn();
