import { defineElements } from '../ui/define-elements.js';
import { EnrollkitOverview } from './enrollkit-overview.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-overview': EnrollkitOverview });
