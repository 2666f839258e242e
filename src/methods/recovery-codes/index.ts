export { recoveryCodes } from './recovery-codes.js';
