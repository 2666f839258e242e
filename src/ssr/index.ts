/*
 * For servers that write the page: what stands in the place of an element until its code is there. It needs no DOM, and is not loaded
 * by a browser.
 */
export { placeholder } from './placeholder.js';
export type { PlaceholderOptions } from './placeholder.js';
export { placeholderStyles } from './placeholder-styles.js';
export type { PlaceholderTag } from './placeholder-content.js';
