import { journeys, type JourneyStory } from '../journey/journey-story.js';

/** The wizard, and beside it the state charts of what runs in it: its own machine, and that of the method which is open. */
export default { ...journeys('enrollkit-wizard'), title: 'Wizard/State map' };

export const Wizard: JourneyStory = { args: { hasMap: true } };
export const AuthenticatorPush: JourneyStory = { args: { hasMap: true, method: 'authenticator-push', setup: { phone: 'approves' } } };
export const DeliveredCode: JourneyStory = { args: { hasMap: true, method: 'text-message' } };
