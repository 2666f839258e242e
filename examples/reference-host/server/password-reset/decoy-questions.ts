import { createHmac } from 'node:crypto';
import { hostSecret } from '../accounts/host-secret.js';
import type { Host } from '../host.js';
import { catalogueIn } from '../security-questions/catalogue.js';

/** What is asked: a question, or `null` where the person wrote it themselves, which strangers are not to read. */
export type AskedQuestion = string | null;

const howMany = 3;

/** Of one account in so many somebody wrote a question themselves. */
const ownEvery = 8;

/** Questions for whoever has none, or is nobody: always the same for one address, and not to be told from those of others. */
export async function decoyQuestions({ queries }: Host, address: string, language: string): Promise<AskedQuestion[]> {
  const secret = await hostSecret(queries, 'decoy-questions');
  const draw = (what: string): number => createHmac('sha256', secret).update(`${what}:${address}`).digest().readUInt32BE();
  const drawn = catalogueIn(language)
    .sort((one, other) => draw(one.id) - draw(other.id))
    .slice(0, howMany)
    .map(({ text }): AskedQuestion => text);
  return draw('own') % ownEvery === 0 ? drawn.with(draw('which') % howMany, null) : drawn;
}
