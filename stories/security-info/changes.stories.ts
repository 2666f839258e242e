import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../fixtures.js';
import { showChange } from '../support/show-page.js';
import { account, having, method } from './account.js';

export default { title: 'Security info/Changes' } satisfies Meta;

const failed = () => ({ problem: problem('network') });
const removed = () => ({ notice: { type: 'removed' as const, method: account.methods[0]! } });

export const Removal = showChange('removal', 'asking');
export const RemovalFailed = showChange('removal', 'asking', failed);
export const RemovalTooOften = showChange('removal', 'asking', () => ({ problem: problem('rate-limited', { wait: 25_000 }) }));
export const Removing = showChange('removal', { making: 'brief' });
export const RemovingTakesLong = showChange('removal', { making: 'long' });
export const RemovedReloading = showChange('removal', { reloading: 'brief' }, removed);
export const RemovedReloadingTakesLong = showChange('removal', { reloading: 'long' }, removed);
export const LookingWhetherRemoved = showChange('removal', { looking: 'brief' });
export const LookingWhetherRemovedTakesLong = showChange('removal', { looking: 'long' });
export const RefusedAsDefault = showChange('removal', 'refused', () => ({ refusal: 'is-default' }));
export const RefusedAsLast = showChange('removal', 'refused', () => ({ refusal: 'last-method' }));
export const RefusedByPolicy = showChange('removal', 'refused', () => ({ refusal: 'required-by-policy' }));
export const RemovalOfTheLast = showChange('removal', 'asking', () => ({ info: having(method('key', 'passkey', { name: 'Laptop' })) }));
export const RemovalOfResetOnly = showChange('removal', 'asking', () => ({
  info: having(method('mail', 'email', { detail: 'a••••@home.example', usableFor: ['password-reset'] })),
}));

export const Default = showChange('default', 'asking');
export const DefaultNoneYet = showChange('default', 'asking', () => ({
  info: { ...account, defaultSignIn: { ...account.defaultSignIn!, current: null } },
}));
export const DefaultFailed = showChange('default', 'asking', () => ({ ...failed(), wanted: 'phone-text' }));
export const DefaultSaving = showChange('default', { making: 'brief' }, () => ({ wanted: 'phone-text' }));

export const Name = showChange('name', 'asking');
export const NameTaken = showChange('name', 'asking', () => ({ problem: problem('duplicate-name') }));
export const NameSaving = showChange('name', { making: 'brief' });

export const SignOut = showChange('sign-out', 'asking');
export const SigningOut = showChange('sign-out', { making: 'brief' });

export const Report = showChange('report', 'asking');
export const Reporting = showChange('report', { making: 'brief' });
