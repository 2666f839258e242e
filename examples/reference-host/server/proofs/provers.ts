import { checkCode } from '../accounts/check-code.js';
import { checkPassword } from '../accounts/check-password.js';
import { Problem } from '../http/problem.js';
import { spendRecoveryCode } from '../recovery-codes/spend-recovery-code.js';
import { byCall } from './by-call.js';
import { byMessage } from './by-message.js';
import { byNotification } from './by-notification.js';
import { byPasskey } from './by-passkey.js';
import type { Prover, Provers } from './proving.js';

const byCode: Prover = {
  verify: async (host, { user }, { code }) => {
    if (code === undefined) throw new Problem('invalid-input');
    await checkCode(host, user.id, code);
    return {};
  },
};

const byRecoveryCode: Prover = {
  verify: async (host, { user }, { recoveryCode }) => {
    if (recoveryCode === undefined) throw new Problem('invalid-input');
    return { recoveryCodesLeft: await spendRecoveryCode(host, user.id, recoveryCode) };
  },
};

const byPassword: Prover = {
  verify: async (host, { user }, { password }) => {
    if (password === undefined) throw new Problem('invalid-input');
    await checkPassword(host, user.email, password);
    return {};
  },
};

/** How it is proved in each way. */
export const provers: Provers = {
  passkey: byPasskey,
  notification: byNotification,
  code: byCode,
  message: byMessage,
  call: byCall,
  'recovery-code': byRecoveryCode,
  password: byPassword,
};
