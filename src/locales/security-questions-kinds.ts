import { securityQuestionsKind as ar } from './ar/security-questions-kind.js';
import { securityQuestionsKind as de } from './de/security-questions-kind.js';
import { securityQuestionsKind as en } from './en/security-questions-kind.js';
import { securityQuestionsKind as es } from './es/security-questions-kind.js';
import { securityQuestionsKind as fr } from './fr/security-questions-kind.js';
import { securityQuestionsKind as he } from './he/security-questions-kind.js';
import { securityQuestionsKind as hi } from './hi/security-questions-kind.js';
import { securityQuestionsKind as it } from './it/security-questions-kind.js';
import { securityQuestionsKind as ja } from './ja/security-questions-kind.js';
import { securityQuestionsKind as ko } from './ko/security-questions-kind.js';
import { securityQuestionsKind as nl } from './nl/security-questions-kind.js';
import { securityQuestionsKind as pl } from './pl/security-questions-kind.js';
import { securityQuestionsKind as pt } from './pt/security-questions-kind.js';
import { securityQuestionsKind as sv } from './sv/security-questions-kind.js';
import { securityQuestionsKind as tr } from './tr/security-questions-kind.js';
import { securityQuestionsKind as uk } from './uk/security-questions-kind.js';
import { securityQuestionsKind as zh } from './zh-hans/security-questions-kind.js';
import { securityQuestionsKind as zhHant } from './zh-hant/security-questions-kind.js';
import { nearest } from './registry.js';
import type { KindMessages } from './wizard-messages.js';

const kinds = new Map<string, KindMessages>(
  Object.entries({
    ...{ ar, de, en, es, fr, he, hi, it, ja, ko, nl, pl, pt, sv, tr, uk, zh },
    ...{ 'zh-hant': zhHant, 'zh-hk': zhHant, 'zh-mo': zhHant, 'zh-tw': zhHant },
  }),
);

/** What security questions are called, in a language: English where it is not known. They are no part of what every page loads. */
export const securityQuestionsIn = (lang: string): KindMessages => nearest(lang, kinds) ?? en;
