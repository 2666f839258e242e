import { defineElements } from '../ui/define-elements.js';
import { EnrollkitWizard } from './enrollkit-wizard.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-wizard': EnrollkitWizard });
