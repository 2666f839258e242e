export { authenticatorPush } from './authenticator-push.js';
