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
export const keyIcon: Icon = 'M7.5 20a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.7 12.3 19.5 3.5M16 7l3 3M13.2 9.8l1.8 1.8';
export const phoneIcon: Icon =
  'M20.5 16.2v2.6a2 2 0 0 1-2.2 2A16.8 16.8 0 0 1 3.2 5.7a2 2 0 0 1 2-2.2h2.6a1 1 0 0 1 1 .8l.7 3.2a1 1 0 0 1-.3 1L7.6 10a13 13 0 0 0 6.4 6.4l1.5-1.6a1 1 0 0 1 1-.3l3.2.7a1 1 0 0 1 .8 1Z';
export const messageIcon: Icon =
  'M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM8 10.5h.01M12 10.5h.01M16 10.5h.01';
export const mailIcon: Icon = 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM3.5 7.5 12 13l8.5-5.5';
export const questionIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.6.3-1 .8-1 1.5v.4M12 17h.01';
export const shieldIcon: Icon = 'M12 2.5 20 5.5v6c0 5-3.5 8.5-8 10-4.5-1.5-8-5-8-10v-6Z';
export const checkIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l2.7 2.7 5.3-5.7';
export const warningIcon: Icon = 'M10.3 4 2.5 17.5a2 2 0 0 0 1.7 3h15.6a2 2 0 0 0 1.7-3L13.7 4a2 2 0 0 0-3.4 0ZM12 9.5v4M12 17h.01';
export const dangerIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5v5M12 16h.01';
export const infoIcon: Icon = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 8h.01';
export const chevronIcon: Icon = 'm9.5 6 6 6-6 6';
export const closeIcon: Icon = 'm6 6 12 12M18 6 6 18';
