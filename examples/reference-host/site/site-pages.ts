import { activityPage } from './activity/activity-page.js';
import { profilePage } from './profile-page.js';
import { securityPage } from './security-page.js';

/** Shows a page of whoever is signed in. */
export type ShowPage = (app: HTMLElement, account: string, signedOut: () => void) => Promise<void> | void;

interface SitePage {
  readonly title: string;
  readonly show: ShowPage;
}

const security: SitePage = { title: 'Security info', show: securityPage };

/** The pages by their path, all of which want a sign-in. */
export const sitePages: Readonly<Partial<Record<string, SitePage>>> = {
  '/': security,
  '/security': security,
  '/profile': { title: 'Profile', show: profilePage },
  '/audit': { title: 'Activity', show: activityPage },
};
