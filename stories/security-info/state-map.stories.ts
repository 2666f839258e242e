import { journeys, type JourneyStory } from '../journey/journey-story.js';

/** The page, and beside it the state charts of what runs in it; also that of the wizard, once it is open. */
export default { ...journeys('enrollkit-security-info', { has: 'some', phone: 'approves' }), title: 'Security info/State map' };

export const SecurityInfo: JourneyStory = { args: { hasMap: true } };
