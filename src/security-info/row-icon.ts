import { iconOf } from '../methods/icon-of.js';
import type { Icon } from '../ui/icons.js';
import { lockIcon, windowIcon } from '../ui/later-icons.js';

const phone = 'M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2Z';

// Two methods may carry the same name, and a row has to show which is which.
const icons: Readonly<Record<string, Icon>> = {
  'authenticator-code': `${phone}M9.5 12h.01M12 12h.01M14.5 12h.01`,
  'hardware-token': 'M4 7h16a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2ZM6 12h.01M9 12h.01M12 12h.01M17.5 12h.01',
  'temporary-access-pass': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  'app-password': windowIcon,
  'security-questions': lockIcon,
};

/** What stands for a kind of method in the list. */
export const rowIconOf = (kind: string): Icon => icons[kind] ?? iconOf(kind);
