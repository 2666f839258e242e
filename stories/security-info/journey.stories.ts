import { journeys, type JourneyStory } from '../journey/journey-story.js';

/** A whole backend behind it: everything that is changed stays changed until the page is loaded again. */
export default {
  ...journeys('enrollkit-security-info', { has: 'some', phone: 'approves' }),
  title: 'Security info/Journey',
  tags: ['autodocs'],
};

export const OnTheDemo: JourneyStory = {};
export const NothingYet: JourneyStory = { args: { setup: { has: 'empty' } } };
export const AsManyAsFit: JourneyStory = { args: { setup: { has: 'full' } } };
export const ReadOnly: JourneyStory = { args: { setup: { has: 'read-only' } } };
