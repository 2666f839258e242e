import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('fr');

const charactersOf = (count: number): string => plural(count, { one: `${count} caractère`, other: `${count} caractères` });

/** French, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'À quoi elles servent', answer: 'Choisir et répondre' },
  aboutHeading: 'Configurer des questions de sécurité',
  aboutBody: 'Choisissez quelques questions et répondez-y maintenant. Si vous oubliez votre mot de passe, nous vous poserons les mêmes.',
  onlyForReset: 'Elles servent uniquement à réinitialiser votre mot de passe. Elles ne permettent pas de vous connecter.',
  writeOnly: 'Une fois enregistrées, vos réponses ne pourront plus s’afficher.',
  othersMayKnow:
    'Vos proches connaissent peut-être certaines réponses. Choisissez des questions dont vous êtes la seule personne à connaître la réponse.',
  unloadedHeading: 'Nous n’avons pas pu charger les questions',
  answerHeading: 'Choisir vos questions et y répondre',
  answerIntro: count =>
    plural(count, {
      one: 'Donnez une réponse dont vous vous souviendrez encore dans quelques années.',
      other: 'Donnez des réponses dont vous vous souviendrez encore dans quelques années, toutes différentes.',
    }),
  question: number => `Question ${number}`,
  choose: 'Choisir une question',
  writeOwn: 'Écrire ma propre question',
  ownQuestion: number => `Votre propre question ${number}`,
  ownHint: longest => `${charactersOf(longest)} au maximum.`,
  answer: number => `Réponse ${number}`,
  answerHint: (shortest, longest) => `De ${shortest} à ${charactersOf(longest)}.`,
  spacesNote: 'Les espaces avant et après une réponse ne sont pas conservés.',
  hide: 'Masquer les réponses',
  save: 'Enregistrer les réponses',
  saving: 'Enregistrement de vos réponses',
  summary: count => plural(count, { one: `${count} champ à modifier\u00a0:`, other: `${count} champs à modifier\u00a0:` }),
  flaws: {
    'not-chosen': () => 'Choisissez une question',
    'asked-twice': () => 'Vous avez déjà choisi cette question. Choisissez-en une autre',
    'not-written': () => 'Écrivez une question',
    'question-too-long': longest => `Raccourcissez la question\u00a0: ${charactersOf(longest)} au maximum`,
    empty: () => 'Saisissez une réponse',
    'too-short': shortest => `Saisissez au moins ${charactersOf(shortest)}`,
    'too-long': longest => `Saisissez au maximum ${charactersOf(longest)}`,
    'given-twice': () => 'Vous avez déjà donné cette réponse. Donnez-en une autre',
    'in-question': () => 'Cette réponse figure dans la question. Donnez-en une autre',
    'is-account': () => 'Cette réponse est le nom de votre compte. Donnez-en une autre',
    longer: () => 'Cette réponse est trop courte. Donnez-en une plus longue',
    shorter: () => 'Cette réponse est trop longue. Donnez-en une plus courte',
    repeated: () => 'Cette question ou cette réponse a déjà servi. Modifiez l’une des deux',
    guessable: () => 'D’autres pourraient deviner cette réponse. Donnez-en une autre',
    refused: () => 'Cette réponse n’a pas été acceptée. Donnez-en une autre',
  },
  checkingOutcome: 'Nous n’avons pas reçu de réponse claire. Nous vérifions si vos réponses ont été enregistrées',
  outcomeUnknownHeading: 'Nous ne savons pas encore si vos réponses ont été enregistrées',
  outcomeUnknownBody: 'Nous n’avons pas reçu de réponse claire. Vérifiez de nouveau avant d’enregistrer encore une fois.',
  checkAgain: 'Vérifier de nouveau',
  expiredHeading: 'Cela a pris plus de temps que prévu',
  expiredBody:
    'Pour votre sécurité, le temps pour répondre est limité. Ce que vous avez saisi est toujours là\u00a0: continuez pour l’enregistrer.',
  goOn: 'Continuer',
};
