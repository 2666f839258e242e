import type { Wording } from './wording.js';

const found = import.meta.glob<{ readonly wording: Wording }>(['./*.ts', '!./index.ts', '!./wording.ts'], { eager: true });

/** Every language there is, and how it is written. */
export const wordings: readonly Wording[] = Object.values(found).map(({ wording }) => wording);
