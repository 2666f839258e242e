import axe from 'axe-core';
import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { allStories, type Listed } from '../../stories/support/all-stories.js';
import { speak } from '../../stories/support/languages.js';
import { rightToLeft } from '../../stories/support/pseudo-languages.js';
import { rootsIn, settled } from '../../stories/support/settled.js';

// All of axe, what is on trial included, but for WCAG's AAA and for rules that axe itself has given up.
const rules = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

const named = allStories.map(story => [story.name, story] as const);

const canvas = document.createElement('div');

/** A page as a host's, with the story in it. */
async function show(story: Listed): Promise<void> {
  document.title = 'Security';
  document.documentElement.style.colorScheme = 'dark';
  // Axe does not know of the browser's own background.
  document.body.style.background = 'Canvas';
  document.body.append(canvas);
  render(
    html`<main>
      <h1>Security</h1>
      ${story.draw()}
    </main>`,
    canvas,
  );
  await settled(canvas);
  await story.play(canvas);
  await settled(canvas);
}

/** What is wrong, and contrasts that axe cannot tell because something lies over the text. */
async function flaws(): Promise<string[]> {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  // What lies behind a modal dialog is seen by nobody; without the dialog it is a story of its own. And a long list, whose rows are drawn
  // when they come into view, still moves what is below it; a shorter one looks the same.
  const find = (selector: string): Element | undefined => rootsIn(canvas).flatMap(root => [...root.querySelectorAll(selector)])[0];
  const modal = find('dialog:modal');
  const isLong = find('.ek-methods:has(> :nth-child(25))') !== undefined;
  const isSeen = ({ element }: axe.NodeResult): boolean => !isLong && (!modal || !element || modal.contains(element));
  const unclear = incomplete.filter(({ id }) => id === 'color-contrast').map(rule => ({ ...rule, nodes: rule.nodes.filter(isSeen) }));
  return [...violations, ...unclear].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  speak('en');
});

it('looks by every rule for WCAG 2.2 AA, by those that are good practice, and by those on trial', () => {
  expect(rules).to.include.members(['color-contrast', 'target-size', 'region', 'page-has-heading-one', 'focus-order-semantics']);
  expect(rules.length).toBeGreaterThan(90);
});

// In the light theme and from left to right, Storybook itself looks at every story. Colours do not depend on a direction, nor places on a
// theme: so both others are looked at together.
describe('in the dark theme, from right to left', () => {
  it.for(named)('%s', async ([name, story], { task }) => {
    speak(rightToLeft);
    await show(story);

    const found = await flaws();
    task.meta.fact = { kind: 'axe', story: name, violations: found.map(flaw => `${name}: ${flaw}`) };

    expect(found).toEqual([]);
  });
});
