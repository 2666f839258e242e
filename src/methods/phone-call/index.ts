export { phoneCall } from './phone-call.js';
