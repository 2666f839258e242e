export { passkey } from './passkey.js';
