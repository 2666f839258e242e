import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt } from '../support/person.js';

/** What a person does to their methods, in whatever language the toolbar has. */
export default { ...journeys('enrollkit-security-info', { latency: 0, has: 'some' }), title: 'Security info/Walk' };

export const SignOutElsewhere: JourneyStory = {
  play: async ({ canvasElement }) => {
    const { later, press, readIn } = await personAt(canvasElement);
    const { signOut } = await later.pages.manage();
    await press(signOut.open);
    await press(signOut.confirm);
    await readIn('.studio-log', 'signOutOtherSessions');
  },
};
