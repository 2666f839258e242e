import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { allStories } from '../../stories/support/all-stories.js';
import { speak } from '../../stories/support/languages.js';
import { longWords } from '../../stories/support/pseudo-languages.js';
import { rootsIn, settled } from '../../stories/support/settled.js';

// Dialogs have room of their own; a chance to break a line has none; and of the button to leave, only the cross is in line.
const overTheEdge = '.ek-hidden, .ek-leave, dialog:modal, wbr';

const still = allStories.flatMap(story => (story.still ? [[story.name, story] as const] : []));

const canvas = document.createElement('div');

afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
  speak('en');
});

describe('where there are 240 px, and words are long', () => {
  it.each(still)('nothing sticks out of %s', async (_name, story) => {
    speak(longWords);
    canvas.style.inlineSize = '240px';
    document.body.append(canvas);
    render(html`${story.draw()}`, canvas);
    await settled(canvas);
    await story.play(canvas);
    await settled(canvas);

    expect(rootsIn(canvas).flatMap(whatSticksOut)).toEqual([]);
  });
});

function whatSticksOut(root: ParentNode): string[] {
  return [...root.querySelectorAll('.ek-panel')].flatMap(panel => {
    const room = panel.getBoundingClientRect();
    return [...panel.querySelectorAll('*')]
      .filter(element => element.checkVisibility() && !element.closest(overTheEdge))
      .filter(element => {
        const { left, right } = element.getBoundingClientRect();
        return left < room.left - 0.5 || right > room.right + 0.5;
      })
      .map(element => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  });
}
