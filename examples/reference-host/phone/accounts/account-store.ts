import { type DBSchema, openDB } from 'idb';
import type { Account } from './account.js';

interface PhoneSchema extends DBSchema {
  accounts: { key: string; value: Account };
  settings: { key: 'device'; value: string };
}

/** Where the phone keeps what it must not forget. */
export interface AccountStore {
  /** Every account, oldest first. */
  load(): Promise<Account[]>;
  add(account: Account): Promise<void>;
  remove(id: string): Promise<void>;
  /** What the person called this phone; `undefined` when they left it as it was. */
  loadDevice(): Promise<string | undefined>;
  saveDevice(name: string): Promise<void>;
}

/**
 * Opens the store in IndexedDB. It holds `CryptoKey` objects as they are: the browser keeps their bytes where no script can
 * read them, which is as near to a phone's key store as a web page gets.
 */
export const openAccountStore = async (name = 'phone'): Promise<AccountStore> => {
  const database = await openDB<PhoneSchema>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('accounts', { keyPath: 'id' });
      opened.createObjectStore('settings');
    },
  });
  return {
    load: async () => (await database.getAll('accounts')).sort((one, other) => one.addedAt - other.addedAt),
    add: async account => {
      await database.put('accounts', account);
    },
    remove: id => database.delete('accounts', id),
    loadDevice: () => database.get('settings', 'device'),
    saveDevice: async device => {
      await database.put('settings', device, 'device');
    },
  };
};
