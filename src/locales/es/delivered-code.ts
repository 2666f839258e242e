import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('es');

const digitsOf = (count: number): string => plural(count, { one: `${count} dígito`, other: `${count} dígitos` });

/** Spanish, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Número de teléfono', address: 'Correo electrónico', code: 'Escribir el código' },
  enterNumberHeading: 'Escribe tu número de teléfono',
  enterAddressHeading: 'Escribe tu correo electrónico',
  intros: {
    'text-message': 'Enviaremos un mensaje de texto con un código a tu teléfono.',
    whatsapp: 'Enviaremos un mensaje con un código a WhatsApp en tu teléfono.',
    voice: 'Te llamaremos y te diremos un código.',
    email: 'Enviaremos un mensaje con un código a esta dirección.',
  },
  resetOnly: 'Sirve para restablecer tu contraseña, no para iniciar sesión.',
  addressLabel: 'Correo electrónico',
  addressHint:
    'Usa una dirección personal. Si pierdes el acceso a esta cuenta, quizá lo pierdas también a tu dirección del trabajo o de estudios.',
  addressFlaws: {
    empty: 'Escribe tu correo electrónico',
    'no-at': 'Un correo electrónico lleva una @',
    spaces: 'Un correo electrónico no lleva espacios',
    'too-long': 'Es demasiado largo para un correo electrónico',
    incomplete: 'Falta algo antes o después de la @',
    'work-address': 'Esta es tu dirección del trabajo o de estudios. Escribe una que puedas usar sin esta cuenta',
    malformed: 'Esa dirección no existe. Revísala',
    known: 'Esta dirección ya está en tu cuenta. Escribe otra',
  },
  givenHeading: 'Enviaremos un código a este número',
  givenFixed: '¿No es tu número? Pide a tu organización que lo cambie.',
  send: 'Enviar código',
  sending: 'Enviando el código',
  mayArrive: '¿Llegó un código de todos modos? Elige **Enviar código** otra vez y podrás escribirlo.',
  codeHeadings: {
    'text-message': 'Escribe el código del mensaje de texto',
    whatsapp: 'Escribe el código de WhatsApp',
    voice: 'Escribe el código de la llamada',
    email: 'Escribe el código del correo',
  },
  sentTo: {
    'text-message': number => `En tu teléfono, abre el mensaje de texto que enviamos al ${isolate(number)}.`,
    whatsapp: number => `En tu teléfono, abre el mensaje de WhatsApp que enviamos al ${isolate(number)}.`,
    voice: number => `Estamos llamando al ${isolate(number)}. Contesta y escucha el código.`,
    email: address => `Abre el correo que enviamos a ${isolate(address)}.`,
  },
  changeNumber: 'Cambiar el número',
  changeAddress: 'Cambiar la dirección',
  codeLabel: 'Código',
  codeHint: digitsOf,
  validFor: span => `Este código funciona durante ${span} más.`,
  check: 'Verificar código',
  checking: 'Verificando el código',
  flaws: {
    empty: digits => `Escribe el código de ${digitsOf(digits)}`,
    'too-short': digits => `El código tiene ${digitsOf(digits)}. Escríbelo completo`,
    'too-long': digits => `El código tiene ${digitsOf(digits)}. No escribas más`,
    'not-digits': () => 'El código solo tiene dígitos',
  },
  wrongCode: 'Ese código no coincide. Usa el último que llegó',
  attemptsLeft: count =>
    count === 0 ? 'No quedan intentos' : plural(count, { one: `Queda ${count} intento`, other: `Quedan ${count} intentos` }),
  received: 'El código del mensaje de texto ya está escrito. Revísalo y continúa.',
  notReceived: {
    'text-message': '¿No llega el mensaje?',
    whatsapp: '¿No llega el mensaje?',
    voice: '¿No llega la llamada?',
    email: '¿No llega el correo?',
  },
  resend: { 'text-message': 'Enviar otro', whatsapp: 'Enviar otro', voice: 'Llamar otra vez', email: 'Enviar otro' },
  resendIn: span => `Podrás pedir otro código dentro de ${span}.`,
  resendReady: 'Ya puedes pedir otro código.',
  resending: 'Enviando otro código',
  resent: 'Otro código va en camino. El anterior ya no funciona.',
  instead: {
    'text-message': 'Recibir un mensaje de texto',
    whatsapp: 'Recibirlo en WhatsApp',
    voice: 'Recibir una llamada',
    email: 'Recibir un correo electrónico',
  },
  helpPhone: 'Revisa que tu teléfono esté encendido y tenga señal.',
  helpEmail: 'Puede tardar unos minutos. Mira también en la carpeta de correo no deseado.',
  expiredHeading: 'El código expiró',
  expiredBody: 'Un código funciona por tiempo limitado. Pide otro y escríbelo.',
  newCode: 'Enviar otro código',
  lockedHeading: 'Demasiados intentos',
  lockedBody: span => `Por tu seguridad, espera ${span} antes del próximo intento.`,
  checkingOutcome: 'No hubo una respuesta clara. Estamos verificando si funcionó',
  outcomeUnknownHeading: 'Aún no sabemos si funcionó',
  outcomeUnknownBody: 'No hubo una respuesta clara. Verifica de nuevo antes de escribir otro código.',
  checkAgain: 'Verificar de nuevo',
};
