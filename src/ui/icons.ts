import { html, type TemplateResult } from 'lit';

/** The strokes of an icon, on a grid of 24 by 24. */
export type Icon = string;

/**
 * Draws an icon, the height of a line of text and in the colour of the text. Decorative: the word beside it says what it means. One
 * that points onwards `flips` where text runs from right to left.
 */
export const icon = (strokes: Icon, flips = false): TemplateResult =>
  html`<svg class="ek-icon ${flips ? 'ek-icon-flip' : ''}" viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes}></path></svg>`;

export const appIcon: Icon = 'M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2ZM9 12.2l2.2 2.2 3.8-4.2';
export const passkeyIcon: Icon =
  'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM2 20a6 6 0 0 1 10-5M18 14a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM18 14v7h2M18 17h2';
export const keyIcon: Icon =
  'M9.5 8.5v-6h5v6M9 8.5h6a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM12 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z';
export const textIcon: Icon = 'M6 4.5h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-4.5 4v-4H6a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM8 9h8M8 12h5';
export const mailIcon: Icon = 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM3.5 6.5 12 13l8.5-6.5';
export const phoneIcon: Icon =
  'M5 3h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2 13 13 0 0 0 6 6 2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z';
export const listIcon: Icon = 'M7 2.5h10a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2ZM9 8h6M9 12h6M9 16h3';
export const shieldIcon: Icon = 'M12 2.5 20 5.5v6c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10v-6Z';
export const checkIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l2.7 2.7 5.3-5.7';
export const warningIcon: Icon = 'M10.3 4 2.5 17.5a2 2 0 0 0 1.7 3h15.6a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0ZM12 9.5v4M12 17h.01';
export const dangerIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5v5M12 16h.01';
export const infoIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 8h.01';
export const chevronIcon: Icon = 'm9.5 6 6 6-6 6';
export const closeIcon: Icon = 'm6 6 12 12M18 6 6 18';
