import { Hono } from 'hono';
import { eq } from 'drizzle-orm';
import { users } from '../database/schema.js';
import type { Host } from '../host.js';
import type { Env } from '../http/env.js';
import { objectSchema, readJson } from '../http/read-json.js';
import { Problem } from '../http/problem.js';
import { spendRecoveryCode } from '../recovery-codes/spend-recovery-code.js';
import { audit } from './audit.js';
import { checkCode } from './check-code.js';
import { checkPassword } from './check-password.js';
import { clearSessionCookie, readSessionCookie, requireSession, setSessionCookie } from './session-cookie.js';
import { closeSession, renewSession } from './sessions.js';
import { askForMore, beginPasskeySignIn, signInByPasskey, signInByPassword } from './sign-in.js';

const password = { type: 'string', minLength: 1, maxLength: 200 };
const signIn = objectSchema<{ email: string; password: string }>({ email: { type: 'string', minLength: 3, maxLength: 254 }, password });
const passkey = objectSchema<{ credential: object }>({ credential: { type: 'object' } });
const stepUpByPassword = objectSchema<{ password: string }>({ password });
const stepUpByCode = objectSchema<{ code: string }>({ code: { type: 'string', pattern: '^[0-9]{6}$' } });
const stepUpByRecoveryCode = objectSchema<{ recoveryCode: string }>({ recoveryCode: { type: 'string', minLength: 1, maxLength: 64 } });
type StepUp = { password: string } | { code: string } | { recoveryCode: string };
const stepUp = (body: unknown): body is StepUp => stepUpByPassword(body) || stepUpByCode(body) || stepUpByRecoveryCode(body);

/** Signing in and out, and proving again who one is. */
export function accountRoutes(host: Host): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post('/sign-in', async c => {
    return c.json(await signInByPassword(c, host, await readJson(c, signIn)));
  });

  // Below the proof, where its cookie goes.
  routes.post('/proof/passkey', async c => c.json(await beginPasskeySignIn(c, host)));

  routes.post('/proof/passkey/finish', async c => {
    const { credential } = await readJson(c, passkey);
    return c.json(await signInByPasskey(c, host, credential));
  });

  routes.post('/sign-out', async c => {
    const token = readSessionCookie(c);
    if (token) await closeSession(host, token);
    clearSessionCookie(c);
    return c.body(null, 204);
  });

  routes.get('/session', requireSession(host), async c => {
    return c.json({ account: await accountOf(host, c.var.session.userId) });
  });

  routes.post('/step-up', requireSession(host), async c => {
    const body = await readJson(c, stepUp);
    const { session } = c.var;
    if ('recoveryCode' in body) await spendRecoveryCode(host, session.userId, body.recoveryCode);
    else if ('code' in body) await checkCode(host, session.userId, body.code);
    else await checkPassword(host, await accountOf(host, session.userId), body.password, 'step-up-refused');
    setSessionCookie(c, host, await renewSession(host.queries, host, session));
    await audit(host.queries, host, session.userId, 'stepped-up', { way: wayOf(body) });
    return c.body(null, 204);
  });

  routes.post('/step-up/begin', requireSession(host), async c => c.json(await askForMore(c, host, 'step-up', c.var.session.userId)));

  return routes;
}

function wayOf(body: StepUp): string {
  if ('recoveryCode' in body) return 'recovery-code';
  return 'code' in body ? 'code' : 'password';
}

async function accountOf({ queries }: Host, userId: string): Promise<string> {
  const [user] = await queries.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!user) throw new Problem('session-expired');
  return user.email;
}
