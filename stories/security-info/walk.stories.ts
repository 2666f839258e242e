import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt, type Person } from '../support/person.js';
import { cardOf, textual, ways } from '../wizard/ways.js';

/** What a person does to their methods, in whatever language the toolbar has. */
export default { ...journeys('enrollkit-security-info', { latency: 0, has: 'some' }), title: 'Security info/Walk' };

/** A walk that ends when this is among the calls and events. */
const walk = (until: string, goes: (person: Person) => Promise<void>): JourneyStory => ({
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement);
    await goes(person);
    await person.readIn('.studio-log', until);
  },
});

export const Add = walk('enrollkit-enrolled', async person => {
  const { words, later, press } = person;
  const { add } = await later.pages.manage();
  await press(add);
  await press(cardOf(words.wizard.kinds['app-password']!.name));
  await ways['app-password'](person);
  await press(later.common.done);
});

export const Rename = walk('renameMethod', async ({ later, press, fill, read }) => {
  const { row, naming, done } = await later.pages.manage();
  await press(`${row.rename} Laptop`);
  await fill(later.nameLabel, 'Work laptop');
  await press(naming.save);
  await read(textual(done.renamed('Work laptop')));
});

export const Remove = walk('enrollkit-removed', async ({ later, press, read }) => {
  const { row, removal, done } = await later.pages.manage();
  await press(`${row.remove} Pixel 9`);
  await press(removal.confirm);
  await read(textual(done.removed('Pixel 9')));
});

export const ChangeDefault = walk('enrollkit-default-changed', async ({ later, press, tick, read }) => {
  const { defaultMethod, done } = await later.pages.manage();
  const text = defaultMethod.uses['text-message']('+31 6 •••• ••78');
  await press(`${defaultMethod.change} ${defaultMethod.label}`);
  await tick(text);
  await press(defaultMethod.save);
  await read(textual(done.defaultChanged(text)));
});

export const ChangeNumber = walk('deliveredCode.confirm', async person => {
  const { words, later, press } = person;
  const { row } = await later.pages.manage();
  await press(`${row.change} ${words.wizard.kinds['text-message']!.name}`);
  await ways['text-message'](person);
  await press(later.common.done);
});

export const SignOutElsewhere = walk('signOutOtherSessions', async ({ later, press }) => {
  const { signOut } = await later.pages.manage();
  await press(signOut.open);
  await press(signOut.confirm);
});
