import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('es');

const charactersOf = (count: number): string => plural(count, { one: `${count} carácter`, other: `${count} caracteres` });

/** Spanish, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'Para qué sirven', answer: 'Elegir y responder' },
  aboutHeading: 'Configura preguntas de seguridad',
  aboutBody: 'Elige algunas preguntas y respóndelas ahora. Si olvidas tu contraseña, te haremos las mismas preguntas.',
  onlyForReset: 'Solo sirven para restablecer tu contraseña. Con ellas no puedes iniciar sesión.',
  writeOnly: 'Una vez guardadas, no podrás volver a ver tus respuestas.',
  othersMayKnow: 'Quienes te conocen quizá sepan algunas respuestas. Elige preguntas que solo tú puedas responder.',
  unloadedHeading: 'No pudimos cargar las preguntas',
  answerHeading: 'Elige tus preguntas y respóndelas',
  answerIntro: count =>
    plural(count, {
      one: 'Da una respuesta que sigas recordando dentro de unos años.',
      other: 'Da respuestas que sigas recordando dentro de unos años, todas distintas.',
    }),
  question: number => `Pregunta ${number}`,
  choose: 'Elige una pregunta',
  writeOwn: 'Escribir mi propia pregunta',
  ownQuestion: number => `Tu propia pregunta ${number}`,
  ownHint: longest => `${charactersOf(longest)} como máximo.`,
  answer: number => `Respuesta ${number}`,
  answerHint: (shortest, longest) => `De ${shortest} a ${charactersOf(longest)}.`,
  spacesNote: 'Los espacios antes y después de una respuesta no se guardan.',
  hide: 'Ocultar respuestas',
  save: 'Guardar respuestas',
  saving: 'Guardando tus respuestas',
  summary: count => plural(count, { one: `Hay ${count} campo que cambiar:`, other: `Hay ${count} campos que cambiar:` }),
  flaws: {
    'not-chosen': () => 'Elige una pregunta',
    'asked-twice': () => 'Ya elegiste esta pregunta. Elige otra',
    'not-written': () => 'Escribe una pregunta',
    'question-too-long': longest => `Acorta la pregunta: ${charactersOf(longest)} como máximo`,
    empty: () => 'Escribe una respuesta',
    'too-short': shortest => `Escribe al menos ${charactersOf(shortest)}`,
    'too-long': longest => `Escribe ${charactersOf(longest)} como máximo`,
    'given-twice': () => 'Ya diste esta respuesta. Da otra',
    'in-question': () => 'Esta respuesta está en la pregunta. Da otra',
    'is-account': () => 'Esta respuesta es el nombre de tu cuenta. Da otra',
    longer: () => 'Esta respuesta es demasiado corta. Da una más larga',
    shorter: () => 'Esta respuesta es demasiado larga. Da una más corta',
    repeated: () => 'Esta pregunta o esta respuesta ya se usó. Cambia una de las dos',
    guessable: () => 'Otras personas podrían adivinar esta respuesta. Da otra',
    refused: () => 'No se aceptó esta respuesta. Da otra',
  },
  checkingOutcome: 'No hubo una respuesta clara. Estamos verificando si se guardaron tus respuestas',
  outcomeUnknownHeading: 'Aún no sabemos si se guardaron tus respuestas',
  outcomeUnknownBody: 'No hubo una respuesta clara. Verifica de nuevo antes de volver a guardar.',
  checkAgain: 'Verificar de nuevo',
  expiredHeading: 'Pasó más tiempo del que podemos esperar',
  expiredBody: 'Por tu seguridad, el tiempo para responder es limitado. Lo que escribiste sigue ahí: continúa para guardarlo.',
  goOn: 'Continuar',
};
