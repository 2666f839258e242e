export { appPassword } from './app-password.js';
