import '../../src/wizard/later.js';
import type { FrozenWizard, Stillness } from './frozen-wizard.js';

/** Waits until a story has come to rest: its texts are there, its QR code is drawn, and nothing moves but what always will. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const giveUp = performance.now() + 10_000;
  while (!isDrawn(canvas)) {
    if (performance.now() > giveUp) throw new Error('The story is not drawn.');
    await nextFrame();
  }
  // An animation begins with the frame after what it moves is drawn.
  await nextFrame();
  for (const animation of rootsIn(canvas).flatMap(animationsIn)) {
    if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
  }
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

// The document does not tell of those in shadow roots.
const animationsIn = (root: ParentNode): Animation[] =>
  root instanceof ShadowRoot ? root.getAnimations() : root instanceof Element ? root.getAnimations({ subtree: true }) : [];

const wizards = 'story-wizard, story-ending-wizard, enrollkit-wizard';

const pages =
  'story-security-info, story-sign-in-prompt, story-overview, enrollkit-security-info, enrollkit-sign-in-prompt, enrollkit-overview';

function isDrawn(canvas: HTMLElement): boolean {
  return (
    [...canvas.querySelectorAll<HTMLElement>(wizards)].every(isWizardDrawn) &&
    [...canvas.querySelectorAll<HTMLElement>(pages)].every(isPageDrawn) &&
    rootsIn(canvas).every(root => isEveryQrCodeDrawn(root) && isEveryDialogDrawn(root))
  );
}

/** Its texts are there. */
const isPageDrawn = (page: HTMLElement): boolean => (page.shadowRoot ?? page).querySelector('section') !== null;

function isWizardDrawn(wizard: HTMLElement): boolean {
  const root = wizard.shadowRoot ?? wizard;
  if (!root.querySelector('.ek-heading')) return false;
  switch (wizard.localName) {
    case 'story-ending-wizard':
      return root.querySelector('[part="cancel"]') === null;
    case 'story-wizard':
      return isStillWizardDrawn((wizard as unknown as Pick<FrozenWizard, 'still'>).still, root);
    default:
      // The demo answers at once, or stands still at a step-up.
      return !root.querySelector('.ek-content:not([hidden]) [aria-busy="true"]');
  }
}

/** Of a method, and of the news that it is set up, a heading is there before the rest is. */
const isStillWizardDrawn = (still: Stillness | undefined, root: ParentNode): boolean =>
  (!still?.open || root.querySelector('[part="stepper"]') !== null) &&
  (!still?.actor.getSnapshot().matches('enrolled') || root.querySelector('[part="primary"]') !== null);

const isEveryQrCodeDrawn = (root: ParentNode): boolean =>
  [...root.querySelectorAll('enrollkit-qr-code')].every(
    code => !code.content || code.querySelector('[part="qr-code"], [part="qr-failed"]'),
  );

// One that is told to be open is so after its own render; until then nothing of it is shown.
const isEveryDialogDrawn = (root: ParentNode): boolean =>
  [...root.querySelectorAll('enrollkit-dialog')].every(({ open, children: [dialog] }) => dialog?.matches(':modal') === open);

/** The canvas, and every shadow root in it. */
export function rootsIn(root: ParentNode): ParentNode[] {
  return [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []))];
}
