import 'enrollkit/define';
import 'enrollkit/methods/security-questions';
import { session } from './api.js';
import { afterSignIn } from './after-sign-in.js';
import { forgottenPasswordPage } from './forgotten-password/forgotten-password-page.js';
import type { Proved } from './proving/proof.js';
import { signInPage } from './sign-in-page.js';
import { sitePages } from './site-pages.js';

const app = document.querySelector<HTMLElement>('#app');

/** The page's language, for trying others: `/?lang=nl`. */
document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'en';

const title = (name: string): void => void (document.title = `${name} · Fernhill`);

/** What belongs to the path, or signing in first. */
async function show(): Promise<void> {
  if (!app) return;
  if (location.pathname === '/forgotten-password') {
    title('Forgot your password?');
    forgottenPasswordPage(app);
    return;
  }
  const account = await session();
  if (!account) {
    title('Sign in');
    await signInPage(app, proved => void enter(app, proved));
    return;
  }
  const page = sitePages[location.pathname] ?? sitePages['/'];
  title(page?.title ?? '');
  await page?.show(app, account, () => void show());
}

async function enter(place: HTMLElement, proved: Proved): Promise<void> {
  await afterSignIn(place, proved);
  await show();
  place.querySelector<HTMLElement>('h1')?.focus();
}

void show();
