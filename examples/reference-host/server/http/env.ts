import type { Session } from '../accounts/sessions.js';

/** What the middlewares hand to the routes. */
export interface Env {
  Variables: { session: Session };
}
