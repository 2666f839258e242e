import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('sv');

/** Swedish, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'Vad de är till för', answer: 'Välj och svara' },
  aboutHeading: 'Lägg till säkerhetsfrågor',
  aboutBody: 'Välj några frågor och svara på dem nu. Om du glömmer lösenordet ställer vi samma frågor igen.',
  onlyForReset: 'De är bara till för att återställa lösenordet. Du kan inte logga in med dem.',
  writeOnly: 'När svaren är sparade kan du inte se dem igen.',
  othersMayKnow: 'De som känner dig kanske vet en del av svaren. Välj frågor som bara du kan svara på.',
  unloadedHeading: 'Vi kunde inte läsa in frågorna',
  answerHeading: 'Välj dina frågor och svara på dem',
  answerIntro: count =>
    plural(count, {
      one: 'Ge ett svar som du kommer ihåg även om några år.',
      other: 'Ge olika svar som du kommer ihåg även om några år.',
    }),
  question: number => `Fråga ${number}`,
  choose: 'Välj en fråga',
  writeOwn: 'Skriv en egen fråga',
  ownQuestion: number => `Din egen fråga ${number}`,
  ownHint: longest => `Högst ${longest} tecken.`,
  answer: number => `Svar ${number}`,
  answerHint: (shortest, longest) => `${shortest} till ${longest} tecken.`,
  spacesNote: 'Mellanslag före och efter ett svar sparas inte.',
  hide: 'Dölj svaren',
  save: 'Spara svaren',
  saving: 'Sparar dina svar',
  summary: count => `${count} fält behöver ändras:`,
  flaws: {
    'not-chosen': () => 'Välj en fråga',
    'asked-twice': () => 'Du har redan valt den här frågan. Välj en annan',
    'not-written': () => 'Skriv en fråga',
    'question-too-long': longest => `Gör frågan kortare: högst ${longest} tecken`,
    empty: () => 'Skriv ett svar',
    'too-short': shortest => `Skriv minst ${shortest} tecken`,
    'too-long': longest => `Skriv högst ${longest} tecken`,
    'given-twice': () => 'Du har redan gett det svaret. Ge ett annat',
    'in-question': () => 'Svaret finns i frågan. Ge ett annat',
    'is-account': () => 'Svaret är namnet på ditt konto. Ge ett annat',
    longer: () => 'Svaret är för kort. Ge ett längre',
    shorter: () => 'Svaret är för långt. Ge ett kortare',
    repeated: () => 'Frågan eller svaret har redan använts. Ändra det ena',
    guessable: () => 'Andra kan gissa det svaret. Ge ett annat',
    refused: () => 'Svaret godtogs inte. Ge ett annat',
  },
  checkingOutcome: 'Vi fick inget tydligt svar. Vi kontrollerar om dina svar har sparats',
  outcomeUnknownHeading: 'Vi vet inte än om dina svar har sparats',
  outcomeUnknownBody: 'Vi fick inget tydligt svar. Kontrollera igen innan du sparar en gång till.',
  checkAgain: 'Kontrollera igen',
  expiredHeading: 'Det tog för lång tid',
  expiredBody: 'För din säkerhet är tiden att svara begränsad. Det du fyllde i finns kvar: fortsätt för att spara det.',
  goOn: 'Fortsätt',
};
