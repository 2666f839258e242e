import { Hono, type Context } from 'hono';
import type { Proof } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { objectSchema, readJson } from '../http/read-json.js';
import { requireProof } from '../proofs/proof.js';
import { clearProofCookie, readProofCookie, resetCookie, setProofCookie } from '../proofs/proof-cookie.js';
import { beginReset, startResetWay } from './begin.js';
import { proveReset, type ResetAnswer } from './prove-reset.js';
import { resetKinds, resetWays, type ResetKind } from './reset-ways.js';
import { setPassword } from './set-password.js';

const way = { enum: resetKinds };

const begin = objectSchema<{ email: string }>({ email: { type: 'string', minLength: 3, maxLength: 254 } });
const start = objectSchema<{ way: ResetKind; language?: string }>({ way }, { language: { type: 'string', maxLength: 35 } });
const prove = objectSchema<ResetAnswer>(
  { way },
  {
    code: { type: 'string', pattern: '^[0-9]{6}$' },
    answers: { type: 'array', minItems: 1, maxItems: 10, items: { type: 'string', maxLength: 200 } },
  },
);
const change = objectSchema<{ password: string }>({ password: { type: 'string', minLength: 1, maxLength: 200 } });

/** For whoever has forgotten their password. Nothing here tells whether there is an account of an address. */
export function passwordResetRoutes(host: Host): Hono {
  const routes = new Hono();
  const proofOf = (c: Context): Promise<Proof> => requireProof(host, readProofCookie(c, resetCookie), ['password-reset']);

  routes.post('/', async c => {
    const { email } = await readJson(c, begin);
    setProofCookie(c, host, resetCookie, await beginReset(host, email));
    return c.json({ ways: resetWays(host) });
  });

  routes.post('/start', async c => {
    const { way: kind, language = 'en' } = await readJson(c, start);
    if (!resetWays(host).includes(kind)) throw new Problem('not-allowed');
    return c.json(await startResetWay(host, await proofOf(c), kind, language));
  });

  routes.post('/prove', async c => {
    const answer = await readJson(c, prove);
    await proveReset(host, await proofOf(c), answer);
    return c.body(null, 204);
  });

  routes.post('/password', async c => {
    const { password } = await readJson(c, change);
    await setPassword(host, await proofOf(c), password);
    clearProofCookie(c, resetCookie);
    return c.body(null, 204);
  });

  return routes;
}
