import type { CSSResult } from 'lit';
import { overviewStyles } from '../overview/overview.styles.js';
import { page, rows } from '../security-info/security-info.styles.js';
import { signInPromptStyles } from '../sign-in-prompt/sign-in-prompt.styles.js';
import { controls } from '../styles/controls.js';
import { frame } from '../styles/frame.js';
import { laterTokens } from '../styles/later-tokens.js';
import { steps } from '../styles/steps.js';
import { tokens } from '../styles/tokens.js';
import { pictureStyles } from '../ui/illustrations/picture.styles.js';
import { messageStyles } from '../ui/message.styles.js';
import { wizardStyles } from '../wizard/wizard-styles.js';
import type { PlaceholderTag } from './placeholder-content.js';

const unused: readonly CSSResult[] = [laterTokens, messageStyles, pictureStyles, rows, steps];

const sheets: Readonly<Record<PlaceholderTag, readonly CSSResult[]>> = {
  'enrollkit-wizard': wizardStyles,
  'enrollkit-security-info': [tokens, controls, frame, page],
  'enrollkit-sign-in-prompt': signInPromptStyles,
  'enrollkit-overview': overviewStyles,
};

/** The element renders beside it, and so takes its place: without a line of code that a page would load. */
const yielding = '.ek~.ekp,.ekp:has(~.ek){display:none}';

/**
 * The style sheet of a placeholder, for a server that answers with it at an address of its own: see `stylesheet` of `placeholder`.
 * It is made of the element's own sheets, under other names, so that nothing in it is taken for the element.
 */
export const placeholderStyles = (tag: PlaceholderTag): string =>
  sheets[tag]
    .filter(sheet => !unused.includes(sheet))
    .map(({ cssText }) => cssText.replace(/\.ek(?!\w)/g, '.ekp').trim())
    .concat(yielding)
    .join('\n');
