import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** German, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Namen geben', use: 'In der App eingeben' },
  nameHeading: 'Passwort für eine App erstellen',
  nameBody:
    'Manche Apps, etwa ältere Mail-Apps, können keinen Code abfragen. Mit einem App-Passwort kann sich eine solche App trotzdem anmelden.',
  nameLabel: 'Name',
  nameHint: 'Für welche App ist es, und wo? Zum Beispiel „Mail auf meinem Laptop“ oder „Scanner im Büro“.',
  lostBody:
    'Die Seite wurde neu geladen, bevor Sie fertig waren. Das angezeigte Passwort funktioniert deshalb nicht. Erstellen Sie ein neues.',
  make: 'Passwort erstellen',
  making: 'Passwort wird erstellt',
  flaws: { empty: 'Geben Sie einen Namen ein', tooLong: longest => `Der Name ist zu lang. Verwenden Sie höchstens ${longest} Zeichen` },
  unmadeHeading: 'Das Passwort konnte noch nicht erstellt werden',
  useHeading: 'Passwort in der App eingeben',
  useBody: name => `Geben Sie in ${isolate(name)} dieses Passwort statt Ihres eigenen ein. Es gilt, sobald Sie hier abschließen.`,
  passwordLabel: 'App-Passwort',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren hat nicht geklappt. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur oder halten Sie ihn gedrückt.',
  spacesHint: 'Die Leerzeichen helfen nur beim Lesen. Sie brauchen sie nicht einzugeben.',
  shownOnce: 'Sie sehen dieses Passwort nur jetzt. Wenn Sie es verlieren, erstellen Sie ein neues.',
  saved: 'Ich habe das Passwort in der App eingegeben',
  unsaved: 'Setzen Sie das Häkchen bei „Ich habe das Passwort in der App eingegeben“, sobald das so ist',
  expiredHeading: 'Das Passwort ist abgelaufen',
  expiredBody: 'Die Zeit zum Abschließen ist vorbei. Erstellen Sie ein neues Passwort und geben Sie dieses in der App ein.',
  makeNew: 'Neues Passwort erstellen',
};
