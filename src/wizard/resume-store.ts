import type { MethodKind } from '../contract/security-info.js';

const key = 'enrollkit-resume';

/**
 * Remembers across a reload which method was being set up. Nothing else is kept: the server knows what is pending, and answers with
 * the same again. Where storage is not allowed, nothing is remembered.
 */
export const resumeStore = {
  read(): MethodKind | null {
    try {
      return sessionStorage.getItem(key) as MethodKind | null;
    } catch {
      return null;
    }
  },

  write(kind: MethodKind | null): void {
    try {
      if (kind) sessionStorage.setItem(key, kind);
      else sessionStorage.removeItem(key);
    } catch {
      // Storage is blocked: a reload then starts anew.
    }
  },
};

/** Whether a wizard with `resume` was left unfinished on this tab, so that a host may open it again after a reload. */
export const canResume = (): boolean => resumeStore.read() !== null;
