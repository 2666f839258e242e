import type { Icon } from './icons.js';

// Apart from the other icons because no first screen shows them.

export const copyIcon: Icon =
  'M10 8h8a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM5 16a2 2 0 0 1-1-1.7V5a2 2 0 0 1 2-2h8a2 2 0 0 1 1.7 1';
export const doneIcon: Icon = 'm5 12.5 4.5 4.5L19 7.5';
export const externalIcon: Icon = 'M14 4h6v6M20 4l-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4';
export const downloadIcon: Icon = 'M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 16v1.5a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V16';
export const printIcon: Icon = 'M7 9V3.5h10V9M7 17H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-1M7 13.5h10v7H7Z';
export const fingerprintIcon: Icon =
  'M4.5 8.5a9 9 0 0 1 15 0M6 17.5c.7-1.5 1-3 1-4.5a5 5 0 0 1 10 0c0 2-.1 4-.6 6M9.6 20.5c.8-2.3 1-4.8 1-7.5a1.5 1.5 0 0 1 3 0c0 3-.3 5.5-1 8';
export const lockIcon: Icon =
  'M8 11h8a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5';
export const windowIcon: Icon = 'M5 4.5h14a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2ZM3 9h18M6 6.7h.01M9 6.7h.01';
