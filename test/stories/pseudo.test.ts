import { html, nothing, render } from 'lit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as tab } from 'vitest/browser';
import { allStories, type Listed } from '../../stories/support/all-stories.js';
import { speak } from '../../stories/support/languages.js';
import { longWords, rightToLeft } from '../../stories/support/pseudo-languages.js';
import { rootsIn, settled } from '../../stories/support/settled.js';
import { clippedIn } from '../support/clipped.js';
import { untranslatedIn } from '../support/untranslated.js';

// The pieces get their texts from their stories, and a host's own method from the host; what journeys go through is shown by other stories.
const spoken = allStories.filter(({ name }) => !/^(UI|Theme)\/|own: |\/(Journey|State map|Walk):/.test(name));

// Drawn beside each other, they wait for the same frames.
const together = 12;
const batches = Array.from({ length: Math.ceil(spoken.length / together) }, (_, index) => {
  const batch = spoken.slice(index * together, (index + 1) * together);
  return [batch[0]!.name, batch] as const;
});

const page = document.createElement('main');

// A dialog has the room of the page, and not of what it stands in.
beforeAll(() => tab.viewport(320, 896));
afterAll(() => tab.viewport(414, 896));

afterEach(() => {
  render(nothing, page);
  page.remove();
  speak('en');
});

describe.each([longWords, rightToLeft])('where there are 320 px, and %s is spoken', lang => {
  it.each(batches)('from %s on, all is translated and nothing is cut off', async (_name, stories) => {
    speak(lang);
    document.body.append(page);
    render(
      stories.map(story => html`<div style="inline-size: 320px">${story.draw()}</div>`),
      page,
    );
    const flaws = await Promise.all(stories.map((story, index) => flawsOf(story, page.children[index] as HTMLElement)));

    expect(Object.fromEntries(flaws.filter(([, found]) => found.length))).toEqual({});
  });
});

async function flawsOf(story: Listed, canvas: HTMLElement): Promise<[name: string, flaws: readonly string[]]> {
  await settled(canvas);
  await story.play(canvas);
  await settled(canvas);
  const drawn = rootsIn(canvas).flatMap(root => [...root.querySelectorAll('.ek')]);
  const flaws = drawn.flatMap(root => [...untranslatedIn(root), ...clippedIn(root)]);
  return [story.name, drawn.length ? flaws : ['nothing is drawn']];
}
