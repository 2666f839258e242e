import { registerMethod } from 'enrollkit/methods';
import './backend.js';
import { textsIn } from './texts.js';

/** Offers the eID in every wizard on the page, where policy does. What it is made of is loaded when a person chooses it. */
export const offerNationalEid = (leave: (url: string) => void): void =>
  registerMethod('national-eid', () => import('./national-eid.js').then(module => module.nationalEid(leave)), {
    capability: 'nationalEid',
    describe: ({ lang }) => textsIn(lang).kind,
  });
