import { defineElements } from '../ui/define-elements.js';
import { EnrollkitSecurityInfo } from './enrollkit-security-info.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-security-info': EnrollkitSecurityInfo });
