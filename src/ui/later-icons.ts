import type { Icon } from './icons.js';

// Apart from the other icons because no first screen shows them.

export const copyIcon: Icon =
  'M10 8h8a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM5 16a2 2 0 0 1-1-1.7V5a2 2 0 0 1 2-2h8a2 2 0 0 1 1.7 1';
export const doneIcon: Icon = 'm5 12.5 4.5 4.5L19 7.5';
export const externalIcon: Icon = 'M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4';
export const downloadIcon: Icon = 'M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 16v3.5h16V16';
export const printIcon: Icon = 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 13.5h10v7H7Z';
