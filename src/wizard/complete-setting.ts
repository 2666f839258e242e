import type { AnyActorRef } from 'xstate';
import { readOffer } from '../contract/read-offer.js';
import { languageOf } from '../locales/registry.js';
import { wellFormedTag } from '../locales/well-formed-tag.js';
import type { MethodSetting } from '../methods/method.js';

/** What a method is told, as far as it is known before the first screen was there. Its offer is as it came. */
export type KnownSetting = Omit<MethodSetting, 'language' | 'replaces'>;

/** Checks the offer, and adds what only the page knows. */
export const completeSetting = (host: HTMLElement & Pick<MethodSetting, 'replaces'>, setting: KnownSetting): MethodSetting => ({
  ...setting,
  replaces: host.replaces,
  offer: readOffer(setting.offer),
  language: pageLanguage(host),
});

/** Tells a method that the page speaks another language now; as the page has it, which a backend may know better than we. */
export const tellLanguage = (host: HTMLElement, method: AnyActorRef | undefined): void =>
  method?.send({ type: 'language.changed', language: pageLanguage(host) });

const pageLanguage = (host: HTMLElement): string => wellFormedTag(host.lang || languageOf(host));
