import { en } from '../../../src/locales/en.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: en,
  banned: /\b(invalid|please|sorry|oops|forbidden|unfortunately|illegal|failed|fatal|error|click|simply|just|easy|user)\b/i,
  counts: { 0: 'No tries left', 1: '1 try left', 2: '2 tries left' },
  sameAsEnglish: [],
};
