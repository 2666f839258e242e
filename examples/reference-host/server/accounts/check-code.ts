import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { methods } from '../database/schema.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { spendCode } from '../totp/spend-code.js';

/** Takes a code of any authenticator app of this person, or refuses. */
export async function checkCode(host: Host, userId: string, code: string): Promise<void> {
  await changeAccount(host, userId, async tx => {
    const apps = await tx
      .select()
      .from(methods)
      .where(and(eq(methods.userId, userId), isNotNull(methods.totpSecret)));
    const secrets = apps.flatMap(({ totpSecret }) => totpSecret ?? []);
    const spent = await spendCode(tx, host, { userId, secrets, code });
    if (spent instanceof Problem) return spent;
    const used = apps.filter(app => app.totpSecret === spent).map(app => app.id);
    await tx
      .update(methods)
      .set({ lastUsedAt: new Date(host.clock.now()) })
      .where(inArray(methods.id, used));
    return undefined;
  });
}
