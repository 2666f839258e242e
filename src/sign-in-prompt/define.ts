import { defineElements } from '../ui/define-elements.js';
import { EnrollkitSignInPrompt } from './enrollkit-sign-in-prompt.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-sign-in-prompt': EnrollkitSignInPrompt });
