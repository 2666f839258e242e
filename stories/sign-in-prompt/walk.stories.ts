import type { JourneySetup } from '../journey/journey-setup.js';
import { journeys, type JourneyStory } from '../journey/journey-story.js';
import { personAt, type Person } from '../support/person.js';
import { textual, ways } from '../wizard/ways.js';

/** What a person answers right after they signed in, in whatever language the toolbar has. */
export default {
  ...journeys('enrollkit-sign-in-prompt', { latency: 0, has: 'some', wants: 'two methods in five days' }),
  title: 'Sign-in prompt/Walk',
};

/** A walk that ends when this can be read. */
const walk = (until: RegExp, setup: Partial<JourneySetup>, goes: (person: Person) => Promise<void>): JourneyStory => ({
  args: { setup },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement);
    await goes(person);
    await person.read(until);
  },
});

export const PutOff = walk(/(enrollkit-prompt-ended)/, {}, async ({ later, press }) => {
  await press((await later.pages.signInPrompt()).later);
});

export const SetUpTwo = walk(
  /(enrollkit-prompt-ended)/,
  { has: 'empty', wants: 'two methods now', kinds: ['authenticator-code', 'text-message'] },
  async person => {
    const { later, press, read } = person;
    const texts = await later.pages.signInPrompt();
    await press(texts.start);
    await ways['authenticator-code'](person);
    await press(later.common.done);
    await read(textual(texts.progress(2, 2)));
    await ways['text-message'](person);
    await press(later.common.done);
    await read(textual(texts.summaryHeading));
    await press(later.common.done);
  },
);

export const Reviewed = walk(/(enrollkit-reviewed)/, { wants: 'a review' }, async ({ later, press }) => {
  await press((await later.pages.signInPrompt()).confirm);
});

export const Corrected = walk(/(enrollkit-reviewed)/, { wants: 'a review' }, async ({ later, press, fill, read }) => {
  const [texts, { row, naming, done }] = await Promise.all([later.pages.signInPrompt(), later.pages.manage()]);
  await press(texts.edit);
  await press(`${row.rename} Laptop`);
  await fill(later.nameLabel, 'Work laptop');
  await press(naming.save);
  await read(textual(done.renamed('Work laptop')));
  await press(texts.editDone);
  await press(texts.confirm);
});
