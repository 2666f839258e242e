import { cdp } from 'vitest/browser';

interface Media {
  readonly media?: string;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

const tell = (method: string, given: object): Promise<unknown> =>
  (cdp() as { send(method: string, given: object): Promise<unknown> }).send(method, given);

/** Has the browser take the page for one that is shown this way; with nothing, as it is. */
export const emulateMedia = async ({ media = '', features = [] }: Media = {}): Promise<void> =>
  void (await tell('Emulation.setEmulatedMedia', { media, features }));

/** Has the browser stand in another time zone; with nothing, in its own. */
export const emulateTimezone = async (timezoneId = ''): Promise<void> => void (await tell('Emulation.setTimezoneOverride', { timezoneId }));
