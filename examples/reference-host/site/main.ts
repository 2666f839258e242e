import 'enrollkit/define';
import 'enrollkit/methods/security-questions';
import { render } from 'lit';
import { session } from './api.js';
import { securityPage } from './security-page.js';
import { signInPage } from './sign-in-page.js';

const app = document.querySelector<HTMLElement>('#app');

/** The page's language, for trying others: `/?lang=nl`. */
document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'en';

async function show(): Promise<void> {
  if (!app) return;
  const account = await session();
  if (account) await securityPage(app, account, () => void show());
  else
    render(
      signInPage(() => void show()),
      app,
    );
}

void show();
