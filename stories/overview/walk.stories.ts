import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt } from '../support/person.js';
import { textual } from '../wizard/ways.js';

/** What a person does on their profile page, in whatever language the toolbar has. */
export default { ...journeys('enrollkit-overview', { latency: 0, has: 'some' }), title: 'Overview/Walk' };

/** It cannot be loaded at first, and can be the second time. */
export const TriedAgain: JourneyStory = {
  args: { href: '/security', failure: { call: 'loadSecurityInfo', code: 'unavailable' } },
  play: async ({ canvasElement }) => {
    const { words, later, press, read } = await personAt(canvasElement);
    const overview = await later.pages.overview();
    await read(textual(overview.unavailable));
    await press(words.common.tryAgain);
    await read(textual(overview.count(4)));
  },
};
