import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt } from '../support/person.js';

/** What a person answers right after they signed in, in whatever language the toolbar has. */
export default {
  ...journeys('enrollkit-sign-in-prompt', { latency: 0, has: 'some', wants: 'two methods in five days' }),
  title: 'Sign-in prompt/Walk',
};

export const PutOff: JourneyStory = {
  play: async ({ canvasElement }) => {
    const { later, press, read } = await personAt(canvasElement);
    await press((await later.pages.signInPrompt()).later);
    await read(/(enrollkit-prompt-ended)/);
  },
};

export const Reviewed: JourneyStory = {
  args: { setup: { wants: 'a review' } },
  play: async ({ canvasElement }) => {
    const { later, press, read } = await personAt(canvasElement);
    await press((await later.pages.signInPrompt()).confirm);
    await read(/(enrollkit-reviewed)/);
  },
};
