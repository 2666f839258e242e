import type { HostContent } from '../../src/ui/host-content.js';
import { useFakeClock } from '../support/fake-clock.js';
import { accountOf, laptop, openPage, texts } from '../support/open-page.js';
import { asking, wantsTwo } from '../support/open-prompt.js';
import * as prompt from '../support/open-prompt.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { words } from '../support/words.js';

const names = { header: 'header', help: 'help', footer: 'footer', appLinks: 'app-links' } as const;

const paragraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });

/** What the host shows, in each of the two ways. */
const given = (): HostContent => Object.fromEntries(Object.keys(names).map(name => [name, paragraph(`${name} of the host`)]));

/** The same, as children of the element. */
function children(element: HTMLElement): void {
  for (const [name, slot] of Object.entries(names)) {
    const child = paragraph(`${name} of the host`);
    child.slot = slot;
    element.append(child);
  }
}

const ways = {
  'in its slots': { set: { renderIn: 'shadow' }, fill: children },
  'by its property, where there is no shadow root': { set: { renderIn: 'light' }, fill: element => void (element.content = given()) },
} as const satisfies Record<string, { set: object; fill: (element: HTMLElement & { content: HostContent }) => void }>;

/** What of the host's can be seen, from top to bottom. */
const seen = (element: HTMLElement): string[] => {
  const all = [...element.querySelectorAll('p'), ...(element.shadowRoot?.querySelectorAll('p') ?? [])];
  return all
    .filter(each => each.textContent.endsWith('of the host') && each.checkVisibility())
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map(({ textContent }) => textContent.replace(' of the host', ''));
};

describe.for(Object.entries(ways))('what a host shows %s', ([, { set, fill }]) => {
  useFakeClock();

  it('stands around each screen of the wizard, and its app links in the place of the others', async () => {
    const wizard = await openWizard({ adapter: accountOf([laptop]), set });
    fill(wizard.element);

    await until(() => expect(seen(wizard.element)).toEqual(['header', 'help', 'footer']));
    await wizard.walk(words.app, words.differentApp);
    await wizard.shows(words.getHeading);
    expect(seen(wizard.element)).toEqual(['header', 'appLinks', 'help', 'footer']);
    expect((wizard.element.shadowRoot ?? wizard.element).querySelector('[part="download"]')?.checkVisibility() ?? false).toBe(false);

    wizard.element.cancel();
    await until(() => expect(wizard.events()).toHaveLength(1));
    expect(seen(wizard.element)).toEqual(['header', 'help', 'footer']);
  });

  it('stands around the list, and its help goes with the person into the wizard and back', async () => {
    const page = await openPage(accountOf([laptop]), set);
    fill(page.element);
    const dialog = (): HTMLElement | null => page.element.renderRoot.querySelector('dialog:modal');

    await until(() => expect(seen(page.element)).toEqual(['header', 'help', 'footer']));
    await page.walk(texts.add, words.app, words.differentApp);
    await page.shows(words.getHeading);
    expect(seen(page.element).toSorted()).toEqual(['appLinks', 'footer', 'header', 'help']);
    expect(isIn(dialog(), 'help')).toBe(true);
    expect(isIn(dialog(), 'appLinks')).toBe(true);
    expect(isIn(dialog(), 'header')).toBe(false);

    await page.walk(words.cancel);
    await page.isBack();
    expect(seen(page.element)).toEqual(['header', 'help', 'footer']);
  });

  it('stands around what the prompt asks, and around what is set up in it', async () => {
    const asked = await prompt.openPrompt(asking(wantsTwo), set);
    fill(asked.element);

    await until(() => expect(seen(asked.element)).toEqual(['header', 'help', 'footer']));
    await asked.walk(prompt.texts.start);
    await until(() => expect(seen(asked.element)).toEqual(['header', 'appLinks', 'help', 'footer']));
  });
});

/** Whether what the host shows is drawn within something. */
function isIn(frame: Element | null, name: keyof typeof names): boolean {
  const slots = [...(frame?.querySelectorAll<HTMLSlotElement>(`slot[name="${names[name]}"]`) ?? [])];
  const shown = slots.flatMap(slot => [...slot.children, ...slot.assignedElements()]);
  return shown.some(({ textContent }) => textContent === `${name} of the host`);
}
