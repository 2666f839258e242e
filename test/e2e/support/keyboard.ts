import type { Page } from 'playwright';

/** What has the focus, by its label or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.getAttribute('aria-label');
    return (label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until something is reached, as far as a person would go. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press('Tab');
    const reached = await focused(page);
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
    passed.push(reached);
  }
  throw new Error(`No ${String(name)} among ${passed.join(', ')}`);
}
