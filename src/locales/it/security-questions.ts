import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('it');

const characters = (count: number): string => plural(count, { one: `${count} carattere`, other: `${count} caratteri` });

/** Italian, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'A cosa servono', answer: 'Scegli e rispondi' },
  aboutHeading: 'Configura le domande di sicurezza',
  aboutBody: 'Scegli alcune domande e rispondi ora. Se dimentichi la password, ti faremo le stesse domande.',
  onlyForReset: 'Servono solo per reimpostare la password. Non puoi usarle per accedere.',
  writeOnly: 'Dopo averle salvate, non potrai più vedere le risposte.',
  othersMayKnow: 'Chi ti conosce potrebbe sapere alcune risposte. Scegli domande a cui solo tu sai rispondere.',
  unloadedHeading: 'Non siamo riusciti a caricare le domande',
  answerHeading: 'Scegli le domande e rispondi',
  answerIntro: count =>
    plural(count, {
      one: 'Dai una risposta che ricorderai anche tra qualche anno.',
      other: 'Dai risposte diverse tra loro, che ricorderai anche tra qualche anno.',
    }),
  question: number => `Domanda ${number}`,
  choose: 'Scegli una domanda',
  writeOwn: 'Scrivi una tua domanda',
  ownQuestion: number => `La tua domanda ${number}`,
  ownHint: longest => `Al massimo ${characters(longest)}.`,
  answer: number => `Risposta ${number}`,
  answerHint: (shortest, longest) => `Da ${shortest} a ${characters(longest)}.`,
  spacesNote: 'Gli spazi prima e dopo una risposta non vengono salvati.',
  hide: 'Nascondi le risposte',
  save: 'Salva le risposte',
  saving: 'Salvataggio delle risposte in corso',
  summary: count => plural(count, { one: `${count} campo da modificare:`, other: `${count} campi da modificare:` }),
  flaws: {
    'not-chosen': () => 'Scegli una domanda',
    'asked-twice': () => 'Hai già scelto questa domanda. Scegline un’altra',
    'not-written': () => 'Scrivi una domanda',
    'question-too-long': longest => `Accorcia la domanda: al massimo ${characters(longest)}`,
    empty: () => 'Inserisci una risposta',
    'too-short': shortest => `Inserisci almeno ${characters(shortest)}`,
    'too-long': longest => `Inserisci al massimo ${characters(longest)}`,
    'given-twice': () => 'Hai già dato questa risposta. Danne un’altra',
    'in-question': () => 'Questa risposta è nella domanda. Danne un’altra',
    'is-account': () => 'Questa risposta è il nome del tuo account. Danne un’altra',
    longer: () => 'Questa risposta è troppo corta. Danne una più lunga',
    shorter: () => 'Questa risposta è troppo lunga. Danne una più corta',
    repeated: () => 'Questa domanda o questa risposta è già stata usata. Cambiane una',
    guessable: () => 'Altri potrebbero indovinare questa risposta. Danne un’altra',
    refused: () => 'Questa risposta non è stata accettata. Danne un’altra',
  },
  checkingOutcome: 'Non è arrivata una risposta chiara. Verifichiamo se le tue risposte sono state salvate',
  outcomeUnknownHeading: 'Non sappiamo ancora se le tue risposte sono state salvate',
  outcomeUnknownBody: 'Non è arrivata una risposta chiara. Verifica di nuovo prima di salvare un’altra volta.',
  checkAgain: 'Verifica di nuovo',
  expiredHeading: 'Il tempo è finito',
  expiredBody: 'Per la tua sicurezza, il tempo per rispondere è limitato. Quello che hai inserito c’è ancora: prosegui per salvarlo.',
  goOn: 'Prosegui',
};
