import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What publint says of the package, its suggestions included. */
export const publishFlaws = async (folder: string): Promise<string[]> => {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map(message => `publint: ${formatMessage(message, pkg) ?? message.code}`);
};
