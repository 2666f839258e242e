import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('sv');

/** Swedish, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Skydda ditt konto',
  heading: 'Skydda ditt konto',
  why: (account, count) =>
    plural(count, {
      one: `Lägg till en metod till för kontot ${isolate(account)}, så att du kan bekräfta att det är du. Den håller andra ute och hjälper dig in igen.`,
      other: `Lägg till ${count} metoder till för kontot ${isolate(account)}, så att du kan bekräfta att det är du. De håller andra ute och hjälper dig in igen.`,
    }),
  required: 'Det här behövs innan du kan gå vidare.',
  dueBy: (moment, days) => {
    if (days === 0) return `Gör det i dag. Från och med ${moment} kan du inte gå vidare utan det.`;
    return plural(days, {
      one: `Gör det senast ${moment}. Du har ${days} dag kvar.`,
      other: `Gör det senast ${moment}. Du har ${days} dagar kvar.`,
    });
  },
  optional: 'Du kan också göra det en annan gång.',
  skipsLeft: count => plural(count, { one: 'Du kan skjuta upp det en gång till.', other: `Du kan skjuta upp det ${count} gånger till.` }),
  purposes: { 'sign-in': 'För att logga in', 'password-reset': 'För att återställa lösenordet' },
  counted: (have, wanted) => `Tillagda: ${have} av ${wanted}`,
  isSetUp: 'Tillagd:',
  missing: count => plural(count, { one: 'En kvar att lägga till', other: `${count} kvar att lägga till` }),
  more: count => `och ${count} till`,
  first: method => `Du börjar med den säkraste metoden som du kan använda: ${isolate(method)}.`,
  start: 'Börja',
  later: 'Inte nu',
  puttingOff: 'Ett ögonblick',
  cannotPutOff: 'Det går inte att skjuta upp längre.',
  passLeft: span => `Din tillfälliga åtkomstkod fungerar i ${span}. Lägg till en metod innan dess, annars kan du inte logga in igen.`,
  passEnded: 'Din tillfälliga åtkomstkod har gått ut. Om du behöver logga in igen kan du be din organisation om en ny.',
  progress: (position, count) => `Metod ${position} av ${count}`,
  oneMore: 'Lägg till en metod',
  checkingHeading: 'Vi ser efter vad som är kvar att göra',
  summaryHeading: 'Nu är ditt konto skyddat',
  summaryBody: 'Det här kan du använda från och med nu.',
  listLabel: 'Dina metoder',
  reviewHeading: 'Stämmer det här fortfarande?',
  reviewBody: account =>
    `Med de här metoderna bekräftar du att det är du, för kontot ${isolate(account)}. Kontrollera att alla är dina och att du fortfarande behöver dem.`,
  reviewEmpty: 'Du har inte lagt till något än.',
  confirm: 'Ja, det stämmer',
  confirming: 'Sparar',
  edit: 'Ändra något',
  editHeading: 'Ändra dina metoder',
  editDone: 'Klar',
  stuckHeading: 'Det går inte att lägga till här',
  stuckBody: 'Inget som du får lägga till räcker för det som krävs. Din organisations support kan hjälpa dig vidare.',
  readOnlyBody: 'Du kan inte ändra dina metoder just nu, eller inte härifrån. Försök igen senare eller från ett annat ställe.',
  unavailableHeading: 'Vi kunde inte se dina metoder',
  unopenedHeading: 'Vi kunde inte öppna det här',
  failedBody: 'Ladda om den här sidan för att försöka igen.',
  ended: {
    completed: 'Klart: du kan gå vidare',
    postponed: 'Vi frågar igen en annan gång',
    'nothing-asked': 'Det finns inget att göra här',
    failed: 'Det gick inte',
  },
};
