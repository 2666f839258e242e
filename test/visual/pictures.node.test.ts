import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictures } from './pictures.js';

const folder = fileURLToPath(new URL('pictures', import.meta.url));
const committed = readdirSync(folder);

describe('the committed pictures', () => {
  it('are those that are looked at, and no other', () => {
    expect(committed.sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort());
  });

  it('together weigh what a repository bears', () => {
    expect(committed.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(700_000);
  });
});
