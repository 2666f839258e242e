import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { later } from '../../src/locales/en/later.js';
import { allStories } from '../../stories/support/all-stories.js';
import { rootsIn, settled } from '../../stories/support/settled.js';

/** What was there is looked at again meanwhile, and nobody waits for that. */
const unnoticed = [
  'Sign-in prompt/States: LookingAgainTakesLong',
  'Sign-in prompt/States: ReviewingAgainTakesLong',
  'Wizard/States: EnrolledRefreshingTakesLong',
];

const late = allStories
  .filter(({ name }) => name.includes('TakesLong') && !unnoticed.includes(name))
  .map(story => [story.name, story] as const);

const canvas = document.createElement('div');

afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
});

describe('that it takes longer than usual', () => {
  it.each(late)('is said in %s', async (_name, story) => {
    document.body.append(canvas);
    render(html`${story.draw()}`, canvas);
    await settled(canvas);
    await story.play(canvas);
    await settled(canvas);

    const texts = rootsIn(canvas).map(root => root.textContent);

    expect(texts.some(text => text?.includes(later.common.takingLongerOnly))).toBe(true);
  });
});
