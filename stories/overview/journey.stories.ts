import { journeys, type JourneyStory } from '../journey/journey-story.js';

/** What a profile page shows of how a person signs in. */
export default { ...journeys('enrollkit-overview', { has: 'some' }), title: 'Overview/Journey', tags: ['autodocs'] };

export const OnTheDemo: JourneyStory = { args: { href: '/security' } };
export const NothingYet: JourneyStory = { args: { href: '/security', setup: { has: 'empty' } } };
