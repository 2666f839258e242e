import axe from 'axe-core';
import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import '../../src/define.js';
import type { ShellElement } from '../../src/ui/shell-element.js';
import { until } from '../support/until.js';

const tags = ['enrollkit-wizard', 'enrollkit-security-info', 'enrollkit-sign-in-prompt', 'enrollkit-overview'] as const;

const page = document.createElement('main');

afterEach(() => {
  render(nothing, page);
  page.remove();
});

/** Elements on one page, by their tag and the name that a host gives them, each with something to show. */
async function place(...wanted: readonly (readonly [tag: (typeof tags)[number], label: string])[]): Promise<readonly ShellElement[]> {
  document.body.append(page);
  render(html`<h1>Security</h1>`, page);
  const placed = wanted.map(([tag, label]) => {
    const element: ShellElement = document.createElement(tag);
    if (label) element.setAttribute('label', label);
    return Object.assign(element, { adapter: createDemoAdapter() });
  });
  page.append(...placed);
  await until(() => expect(placed.every(({ renderRoot }) => renderRoot.querySelector('.ek-heading'))).toBe(true));
  return placed;
}

async function alike(): Promise<readonly string[]> {
  const { violations } = await axe.run(page, { runOnly: ['landmark-unique', 'aria-allowed-attr', 'aria-prohibited-attr'] });
  return violations.map(({ id }) => id);
}

const nameOf = ({ renderRoot }: ShellElement): string | null | undefined => renderRoot.querySelector('section')?.ariaLabel;

describe('the landmarks of a page', () => {
  it('have names of their own, where one of each element is there', async () => {
    await place(...tags.map(tag => [tag, ''] as const));

    expect(await alike()).toEqual([]);
  });

  it.each(tags)('are told apart by what the host calls them, where there are two of <%s>', async tag => {
    const [, other] = await place([tag, ''], [tag, 'Jane Doe’s account']);

    expect(await alike()).toEqual([]);
    other!.label = '';
    await other!.updateComplete;
    expect(await alike()).toEqual(['landmark-unique']);
  });

  it('are called by another name as soon as the host says so', async () => {
    const [wizard] = await place(['enrollkit-wizard', '']);
    const before = nameOf(wizard!);
    wizard!.label = 'Second account';
    await wizard!.updateComplete;

    expect([before, nameOf(wizard!)]).toEqual(['Set up a sign-in method', 'Second account']);
  });
});
