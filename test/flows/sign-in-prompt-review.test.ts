import { manage } from '../../src/locales/en/manage.js';
import { useFakeClock } from '../support/fake-clock.js';
import { asking, openPrompt, phone, review, texts } from '../support/open-prompt.js';
import { until } from '../support/until.js';

describe('a review', () => {
  useFakeClock();

  const reviewing = (options = {}) => asking(review, { methods: [phone], ...options });

  it('shows what there is, and is over once the person says that it is right', async () => {
    const prompt = await openPrompt(reviewing());
    await prompt.shows(texts.reviewHeading);
    await prompt.reads('+31 ••••••78');

    await prompt.walk(texts.confirm);

    await until(() => expect(prompt.events()).toEqual(['enrollkit-reviewed', 'enrollkit-prompt-ended']));
    expect(prompt.outcomes()).toEqual(['completed']);
    expect(prompt.adapter.calls.at(-1)).toBe('confirmReview');
  });

  it('lets the person change what is wrong in place, and asks again of what there is then', async () => {
    const prompt = await openPrompt(reviewing({ methods: [phone, { ...phone, id: 'm2', kind: 'email', name: 'Old mail' }] }));
    await prompt.walk(texts.edit, `${manage.row.remove} Old mail`, manage.removal.confirm);
    await prompt.reads(manage.done.removed('Old mail'));

    await prompt.walk(texts.editDone);
    await prompt.shows(texts.reviewHeading);

    expect(prompt.text()).not.toContain('Old mail');
    expect(prompt.events()).toEqual(['enrollkit-removed']);
    await prompt.walk(texts.confirm);
    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
  });

  it('offers no change where there can be none', async () => {
    const prompt = await openPrompt(reviewing({ readOnly: true }));

    await prompt.reads(manage.readOnly);

    expect(prompt.has(texts.edit)).toBe(false);
  });

  it('says where there is nothing what can be done about it, and takes that for right all the same', async () => {
    const adapter = reviewing({ methods: [], prompt: { ...review, urgency: { type: 'now' } } });
    const prompt = await openPrompt(adapter);
    await prompt.reads(`${texts.reviewEmpty} ${manage.emptyBody}`);
    expect(prompt.text()).not.toContain(texts.reviewBody('').slice(0, 20));
    expect(prompt.has(texts.edit)).toBe(false);

    await prompt.walk(manage.add);
    await prompt.shows(texts.editHeading);
    await prompt.walk(texts.editDone, texts.confirm);

    await until(() => expect(prompt.outcomes()).toEqual(['completed']));
  });

  it('can be put off as anything else', async () => {
    const prompt = await openPrompt(reviewing());

    await prompt.walk(texts.later);

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
  });
});
