import { html, nothing, render } from 'lit';
import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { allStories, type Listed } from '../../stories/support/all-stories.js';
import { rootsIn, settled } from '../../stories/support/settled.js';

// What may move as long as it is there: it says that something is waited for (WCAG 2.2.2).
const saysThatItWaits = '[aria-busy="true"], [aria-busy="true"] *, .ek-spinner';
const mostMilliseconds = 5000;

// The states of the machines, and the pieces that they are drawn with. A journey is made of these.
const still = allStories.filter(({ name }) => !/\/(Journey|State map|Walk):|^Theme\//.test(name));

const together = 24;
const batches = Array.from({ length: Math.ceil(still.length / together) }, (_, index) =>
  still.slice(index * together, (index + 1) * together),
);

const page = document.createElement('main');
const wantsLess = (value: string): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: value ? [{ name: 'prefers-reduced-motion', value }] : [] });

afterEach(async () => {
  render(nothing, page);
  page.remove();
  await wantsLess('');
});

interface Moving {
  readonly story: string;
  readonly what: string;
  readonly milliseconds: number;
  readonly waits: boolean;
}

/** All that moves from when these are drawn. */
async function movesIn(stories: readonly Listed[]): Promise<readonly Moving[]> {
  document.body.append(page);
  const seen = new Map<Animation, Moving>();
  const look = (): void => {
    for (const animation of rootsIn(page).flatMap(animationsIn))
      if (!seen.has(animation)) seen.set(animation, movingBy(animation, stories));
  };
  let isDrawing = true;
  const everyFrame = (): void => {
    look();
    if (isDrawing) requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
  render(
    stories.map(story => html`<div>${story.draw()}</div>`),
    page,
  );
  await Promise.all(
    stories.map(async (story, index) => {
      await settled(page.children[index] as HTMLElement);
      await story.play(page.children[index] as HTMLElement);
      await settled(page.children[index] as HTMLElement);
    }),
  );
  isDrawing = false;
  return [...seen.values()].filter(({ milliseconds }) => milliseconds > 0);
}

// The document does not tell of those in shadow roots.
const animationsIn = (root: ParentNode): Animation[] =>
  root instanceof ShadowRoot ? root.getAnimations() : (root as Element).getAnimations({ subtree: true });

function movingBy(animation: Animation, stories: readonly Listed[]): Moving {
  const effect = animation.effect as KeyframeEffect;
  const { target } = effect;
  const index = [...page.children].findIndex(child => target && rootsIn(child).some(root => root.contains(target)));
  return {
    story: stories[index]?.name ?? '',
    what: `${animation instanceof CSSAnimation ? animation.animationName : 'transition'} of ${target?.getAttribute('class') ?? ''}`,
    milliseconds: Number(effect.getComputedTiming().endTime),
    waits: target?.matches(saysThatItWaits) === true,
  };
}

describe('what moves by itself', () => {
  const found: Moving[] = [];

  it.each(batches.map(batch => [batch[0]!.name, batch] as const))(
    'from %s on is nothing where less motion is wanted, and else stops within five seconds or waits for something',
    async (_, batch) => {
      await wantsLess('reduce');
      expect(await movesIn(batch)).toEqual([]);

      await wantsLess('');
      render(nothing, page);
      const moving = await movesIn(batch);
      found.push(...moving);
      expect(moving.filter(({ milliseconds, waits }) => milliseconds > mostMilliseconds && !waits)).toEqual([]);
    },
  );

  it('is seen: a new screen, a drawing, a dialog, the number to enter, the phone that rings, and what waits', () => {
    const names = new Set(found.map(({ what }) => what.split(' ')[0]));

    expect([...names]).toEqual(expect.arrayContaining(['ek-enter', 'ek-draw', 'ek-appear', 'ek-wait', 'ek-press', 'ek-ring', 'ek-turn']));
  });
});
