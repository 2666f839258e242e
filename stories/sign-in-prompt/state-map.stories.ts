import { journeys, type JourneyStory } from '../journey/journey-story.js';

/** The prompt, and beside it the state charts of what runs in it; also that of the wizard, once it is open. */
export default {
  ...journeys('enrollkit-sign-in-prompt', { has: 'empty', wants: 'two methods now', phone: 'approves' }),
  title: 'Sign-in prompt/State map',
};

export const SignInPrompt: JourneyStory = { args: { hasMap: true } };
