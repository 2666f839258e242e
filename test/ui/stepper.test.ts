import { html } from 'lit';
import { defineElements } from '../../src/ui/define-elements.js';
import { Stepper } from '../../src/ui/stepper.js';
import { stepperStyles } from '../../src/ui/stepper.styles.js';
import { expectAccessible, type Piece, renderPiece } from './render-piece.js';

defineElements({ 'enrollkit-stepper': Stepper });

const stepper = (steps: readonly string[], current: number): unknown =>
  html`<enrollkit-stepper
    .steps=${steps}
    .current=${current}
    .counter=${`Step ${current + 1} of ${steps.length}`}
    .doneText=${'done'}
  ></enrollkit-stepper>`;
const renderStepper = (steps: readonly string[], current: number): Promise<Piece> => renderPiece(stepper(steps, current), [stepperStyles]);
const itemsOf = (piece: Piece): HTMLLIElement[] => [...piece.root.querySelectorAll('li')];
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('<enrollkit-stepper>', () => {
  it('says the counter, which steps are done and which one this is', async () => {
    const piece = await renderStepper(['Get the app', 'Scan', 'Try it'], 1);

    expect(piece.find('[part=step-counter]').textContent).toBe('Step 2 of 3');
    expect(itemsOf(piece).map(textOf)).toEqual(['Get the app done', 'Scan', 'Try it']);
    expect(itemsOf(piece).map(item => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  });

  it('follows the person', async () => {
    const piece = await renderStepper(['Get the app', 'Scan', 'Try it'], 0);

    await piece.show(stepper(['Get the app', 'Scan', 'Try it'], 2));

    expect(itemsOf(piece).map(textOf)).toEqual(['Get the app done', 'Scan done', 'Try it']);
    expect(piece.root.querySelectorAll('[aria-current=step]')).toHaveLength(1);
  });

  it('shows nothing where there is but one step', async () => {
    const piece = await renderStepper(['Scan'], 0);

    expect(piece.find('enrollkit-stepper').textContent).toBe('');
    expect(piece.root.querySelector('ol')).toBe(null);
  });

  it('is accessible', async () => {
    const piece = await renderStepper(['Get the app', 'Scan'], 1);

    await expectAccessible(piece.find('.ek'));
  });
});
