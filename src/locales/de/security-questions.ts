import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('de');

/** German, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'Wofür sie da sind', answer: 'Wählen und beantworten' },
  aboutHeading: 'Sicherheitsfragen einrichten',
  aboutBody: 'Wählen Sie einige Fragen und beantworten Sie sie jetzt. Wenn Sie Ihr Passwort vergessen, stellen wir Ihnen dieselben Fragen.',
  onlyForReset: 'Sie dienen nur zum Zurücksetzen Ihres Passworts. Zum Anmelden können Sie sie nicht nutzen.',
  writeOnly: 'Nach dem Speichern können Sie Ihre Antworten nicht mehr ansehen.',
  othersMayKnow: 'Wer Sie kennt, kennt vielleicht auch manche Antworten. Wählen Sie Fragen, die nur Sie beantworten können.',
  unloadedHeading: 'Die Fragen konnten nicht geladen werden',
  answerHeading: 'Fragen wählen und beantworten',
  answerIntro: count =>
    plural(count, {
      one: 'Geben Sie eine Antwort, die Sie auch in einigen Jahren noch wissen.',
      other: 'Geben Sie Antworten, die Sie auch in einigen Jahren noch wissen, und jedes Mal eine andere.',
    }),
  question: number => `Frage ${number}`,
  choose: 'Frage wählen',
  writeOwn: 'Eigene Frage schreiben',
  ownQuestion: number => `Ihre eigene Frage ${number}`,
  ownHint: longest => `Höchstens ${longest} Zeichen.`,
  answer: number => `Antwort ${number}`,
  answerHint: (shortest, longest) => `${shortest} bis ${longest} Zeichen.`,
  spacesNote: 'Leerzeichen vor und nach einer Antwort werden nicht gespeichert.',
  hide: 'Antworten verbergen',
  save: 'Antworten speichern',
  saving: 'Ihre Antworten werden gespeichert',
  summary: count => plural(count, { one: `${count} Feld ist zu ändern:`, other: `${count} Felder sind zu ändern:` }),
  flaws: {
    'not-chosen': () => 'Wählen Sie eine Frage',
    'asked-twice': () => 'Diese Frage haben Sie schon gewählt. Wählen Sie eine andere',
    'not-written': () => 'Schreiben Sie eine Frage',
    'question-too-long': longest => `Kürzen Sie die Frage auf höchstens ${longest} Zeichen`,
    empty: () => 'Geben Sie eine Antwort ein',
    'too-short': shortest => `Geben Sie mindestens ${shortest} Zeichen ein`,
    'too-long': longest => `Geben Sie höchstens ${longest} Zeichen ein`,
    'given-twice': () => 'Diese Antwort haben Sie schon gegeben. Geben Sie eine andere',
    'in-question': () => 'Diese Antwort steht in der Frage. Geben Sie eine andere',
    'is-account': () => 'Diese Antwort ist der Name Ihres Kontos. Geben Sie eine andere',
    longer: () => 'Diese Antwort ist zu kurz. Geben Sie eine längere',
    shorter: () => 'Diese Antwort ist zu lang. Geben Sie eine kürzere',
    repeated: () => 'Diese Frage oder diese Antwort gab es schon. Ändern Sie eine von beiden',
    guessable: () => 'Andere könnten diese Antwort erraten. Geben Sie eine andere',
    refused: () => 'Diese Antwort wurde nicht angenommen. Geben Sie eine andere',
  },
  checkingOutcome: 'Es kam keine eindeutige Antwort. Wir prüfen, ob Ihre Antworten gespeichert wurden',
  outcomeUnknownHeading: 'Noch ist unklar, ob Ihre Antworten gespeichert wurden',
  outcomeUnknownBody: 'Es kam keine eindeutige Antwort. Prüfen Sie es erneut, bevor Sie noch einmal speichern.',
  checkAgain: 'Erneut prüfen',
  expiredHeading: 'Das hat länger gedauert, als wir warten können',
  expiredBody:
    'Zu Ihrer Sicherheit ist die Zeit zum Antworten begrenzt. Ihre Eingaben sind noch da: Machen Sie weiter, um sie zu speichern.',
  goOn: 'Weitermachen',
};
