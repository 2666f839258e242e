export { authenticatorCode } from './authenticator-code.js';
