import { page as screen, userEvent } from 'vitest/browser';
import { createDemoAdapter, type DemoAdapter } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import '../../src/define.js';
import type { EnrollkitOverview } from '../../src/overview/enrollkit-overview.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { until } from './until.js';

/** Opens the overview on a page. Needs fake timers. */
export async function openOverview<Adapter extends EnrollmentAdapter = DemoAdapter>(
  adapter: Adapter = createDemoAdapter() as EnrollmentAdapter as Adapter,
  set: Partial<EnrollkitOverview> = {},
  ...children: readonly Element[]
) {
  const element = document.createElement('enrollkit-overview');
  element.append(...children);
  Object.assign(element, { adapter, ...set });
  document.body.append(element);
  onTestFinished(() => element.remove());
  const content = (): ParentNode => element.shadowRoot ?? element;
  const harness = {
    element,
    adapter,
    text: () => oneLine(content().querySelector('section')?.innerText),
    link: () => content().querySelector<HTMLAnchorElement>('[part="link"]'),
    reads: (wanted: string) => until(() => expect(harness.text()).toContain(oneLine(wanted))),
    press: async (name: string) =>
      userEvent.click(await until(() => screen.elementLocator(element).getByRole('button', { name, exact: true }).element())),
  };
  await until(() => expect(harness.text()).not.toBe(''));
  return harness;
}
