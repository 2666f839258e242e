export { deliveredCode } from './delivered-code.js';
