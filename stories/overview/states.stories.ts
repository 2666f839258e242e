import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EnrolledMethod, SecurityInfo } from '../../src/contract/security-info.js';
import { info, problem } from '../fixtures.js';
import { app, email, inDays, optional, phone, review } from '../sign-in-prompt/show-prompt.js';
import { showOverview } from './show-overview.js';

export default { title: 'Overview/States' } satisfies Meta;

const passkey: EnrolledMethod = { ...phone, id: 'm4', kind: 'passkey', name: 'MacBook', detail: 'iCloud Keychain', usableFor: ['sign-in'] };
const pass: EnrolledMethod = { id: 'm5', kind: 'temporary-access-pass', name: null, usableFor: ['sign-in'], expiresAt: inDays(0.3) };

const having =
  (methods: readonly EnrolledMethod[], more: Partial<SecurityInfo> = {}) =>
  (): { info: SecurityInfo } => ({
    info: {
      ...info,
      methods,
      defaultSignIn: {
        current: 'm2:app-notification',
        options: [{ id: 'm2:app-notification', methodId: 'm2', use: 'app-notification' }],
        changeable: true,
      },
      ...more,
    },
  });
const all = [phone, app, email, passkey];

export const Loading = showOverview('loading');
export const LoadingTakesLong = showOverview({ loading: 'long' });
export const Unavailable = showOverview('unavailable', () => ({ problem: problem('network') }));
export const TooOften = showOverview('unavailable', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));
export const SignedOut = showOverview('unavailable', () => ({ problem: problem('session-expired') }));
export const SigningInAgain = showOverview('loading', undefined, { isProving: true });

export const AllIsWell = showOverview({ showing: 'current' }, having(all));
export const Many = showOverview(
  { showing: 'current' },
  having([...all, ...[1, 2, 3].map(index => ({ ...passkey, id: `k${index}`, name: `Key ${index}` }))]),
);
export const Nothing = showOverview({ showing: 'current' }, having([]));
export const OnlyOne = showOverview({ showing: 'current' }, having([app]));
export const OnlyAPass = showOverview({ showing: 'current' }, having([pass]));
export const Asked = showOverview({ showing: 'current' }, having([app, phone], { prompt: optional }));
export const AskedByADay = showOverview(
  { showing: 'current' },
  having([app, phone], { prompt: { ...optional, urgency: { type: 'by', dueAt: inDays(5) } } }),
);
export const Review = showOverview({ showing: 'current' }, having(all, { prompt: review }));
export const OutOfUse = showOverview({ showing: 'current' }, having([...all, { ...app, id: 'm6', unusable: 'renewal-needed' }]));
export const LookingAgain = showOverview({ showing: 'refreshing' }, having(all));
export const LookingAgainTakesLong = showOverview({ showing: { refreshing: 'long' } }, having(all));

export const WithSlot = showOverview({ showing: 'current' }, having(all), { slotted: html`<a href="/security">Security info</a>` });
export const WithoutShadow = showOverview({ showing: 'current' }, having(all), { renderIn: 'light' });
