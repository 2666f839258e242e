import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Host } from '../host.js';

/** A cookie that goes nowhere but to where one thing is proved. */
export interface ProofCookie {
  readonly name: string;
  readonly path: string;
}

/** Of whoever has given their password, or proves again who they are. */
export const proofCookie: ProofCookie = { name: 'reference_host_proof', path: '/api/proof' };

/** Of whoever has forgotten it. */
export const resetCookie: ProofCookie = { name: 'reference_host_reset', path: '/api/password-reset' };

export function readProofCookie(c: Context, { name }: ProofCookie): string | undefined {
  return getCookie(c, name);
}

export function setProofCookie(c: Context, host: Host, { name, path }: ProofCookie, token: string): void {
  const secure = host.origin().startsWith('https:');
  setCookie(c, name, token, { httpOnly: true, sameSite: 'Strict', path, secure, maxAge: host.settings.proofLifetime / 1000 });
}

export function clearProofCookie(c: Context, { name, path }: ProofCookie): void {
  deleteCookie(c, name, { path });
}
