import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Swedish, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Välj ett namn', use: 'Använd det i appen' },
  nameHeading: 'Skapa ett lösenord för en app',
  nameBody: 'Vissa appar, till exempel äldre e-postappar, kan inte fråga efter en kod. Med ett applösenord kan en sådan app logga in.',
  nameLabel: 'Namn',
  nameHint: 'Vilken app är det till, och var? Till exempel ”E-post på datorn” eller ”Skannern på jobbet”.',
  lostBody: 'Sidan lästes in på nytt innan du var klar, så lösenordet som du såg fungerar inte. Skapa ett nytt.',
  make: 'Skapa lösenord',
  making: 'Skapar lösenordet',
  flaws: { empty: 'Skriv ett namn', tooLong: longest => `Namnet är för långt. Använd högst ${longest} tecken` },
  unmadeHeading: 'Vi kunde inte skapa lösenordet än',
  useHeading: 'Skriv in lösenordet i appen',
  useBody: name => `Skriv in det här i stället för ditt lösenord i ${isolate(name)}. Det börjar fungera när du har slutfört här.`,
  passwordLabel: 'Applösenord',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera. Texten är markerad: kopiera den med tangentbordet eller håll fingret på den.',
  spacesHint: 'Mellanslagen gör bara lösenordet lättare att läsa. Du behöver inte skriva dem.',
  shownOnce: 'Du ser lösenordet bara nu. Om du blir av med det kan du skapa ett nytt.',
  saved: 'Jag har skrivit in lösenordet i appen',
  unsaved: 'Kryssa i ”Jag har skrivit in lösenordet i appen” när du har gjort det',
  expiredHeading: 'Lösenordet har gått ut',
  expiredBody: 'Tiden för att slutföra har gått ut. Skapa ett nytt lösenord och skriv in det i appen.',
  makeNew: 'Skapa ett nytt lösenord',
};
