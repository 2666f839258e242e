import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allStories } from '../../stories/support/all-stories.js';
import { walkBy } from '../../stories/support/hand.js';
import { keyboardHand } from '../support/keyboard-hand.js';
import { walkDiary } from '../support/walk-diary.js';

const walks = allStories.flatMap(story => {
  const [, element, name] = /^(.+)\/Walk: (\w+)$/.exec(story.name) ?? [];
  return element && name ? [{ story, path: `trees/${kebab(element)}/${kebab(name)}.txt` }] : [];
});

const canvas = document.createElement('div');
const stage = (): Element => canvas.querySelector('.studio-stage')!;

afterEach(() => {
  walkBy();
  render(nothing, canvas);
  canvas.remove();
  vi.useRealTimers();
});

// Times that are told have to be the same at every run, but what waits has to go on.
const start = Date.parse('2026-11-28T12:00:05Z');

describe('by the keyboard alone, with the focus in sight, and the same names, roles and states as ever,', () => {
  it.each(walks.map(walk => [walk.story.name, walk] as const))('%s', async (_, { story, path }) => {
    vi.useFakeTimers({ now: start, toFake: ['performance', 'Date'] });
    document.body.append(canvas);
    render(html`${story.draw()}`, canvas);
    const diary = walkDiary(stage);
    walkBy(keyboardHand(stage, () => diary.look()));

    await story.play(canvas);
    await diary.look();

    await expect(diary.text()).toMatchFileSnapshot(path);
  });
});

describe('what is kept of a walk', () => {
  const kept = import.meta.glob<string>('./trees/**/*.txt', { query: '?raw', import: 'default', eager: true });

  it('is kept for every walk, and for none that is no more', () => {
    const paths = Object.keys(kept).map(path => path.slice(2));

    expect(paths.sort()).toEqual(walks.map(({ path }) => path).sort());
  });

  // Each run has others: one that was kept would fail the next.
  it('says where a secret is, and not what it is', () => {
    const all = Object.values(kept).join('\n');

    expect(all).toMatch(/code: \(the password\)\n[^]*listitem: \(a recovery code\)\n/);
    expect(all).toMatch(/The number is \(the number\)\.\n[^]*textbox "Code" \[invalid\]: \(filled in\)\n/);
    expect(all).not.toMatch(/\d{6}|(?:[A-Z2-7] ?){10}|06 1234|ada@/);
  });
});

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(' ', '-')
    .toLowerCase();
}
