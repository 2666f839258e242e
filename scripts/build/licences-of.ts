import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encoderLicence } from './bundle-qr-encoder.js';

const licenceIn = (folder: string): string => {
  const name = readdirSync(folder).find(file => /^licen[cs]e(\.\w+)?$/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no licence to copy.`);
  return readFileSync(join(folder, name), 'utf8').trim();
};

/** The licences of what is in a bundle: each asks to be kept with every copy. */
export const licencesOf = (packages: readonly string[]): string =>
  [['enrollkit', licenceIn('.')], ...packages.map(name => [name, licenceIn(join('node_modules', name))]), ['qrcode', encoderLicence.trim()]]
    .map(([name, text]) => `${name}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
