import { journeys, type JourneyStory } from '../journey/journey-story.js';

/** What a person is asked right after they signed in. */
export default {
  ...journeys('enrollkit-sign-in-prompt', { has: 'some', wants: 'two methods in five days', phone: 'approves' }),
  title: 'Sign-in prompt/Journey',
  tags: ['autodocs'],
};

export const InFiveDays: JourneyStory = {};
export const Now: JourneyStory = { args: { setup: { has: 'empty', wants: 'two methods now' } } };
export const SomeDay: JourneyStory = { args: { setup: { has: 'empty', wants: 'two methods, some day' } } };
export const Review: JourneyStory = { args: { setup: { wants: 'a review' } } };
