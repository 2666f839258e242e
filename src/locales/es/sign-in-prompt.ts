import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('es');

/** Spanish, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Protege tu cuenta',
  heading: 'Protege tu cuenta',
  why: (account, count) =>
    plural(count, {
      one: `Configura un método más para confirmar tu identidad en ${isolate(account)}. Así no entra nadie más y tú no pierdes el acceso.`,
      other: `Configura ${count} métodos más para confirmar tu identidad en ${isolate(account)}. Así no entra nadie más y tú no pierdes el acceso.`,
    }),
  required: 'Lo necesitas para poder continuar.',
  dueBy: (moment, days) =>
    days === 0
      ? `Hazlo hoy. A partir del ${moment}, no podrás continuar sin esto.`
      : plural(days, {
          one: `Hazlo antes del ${moment}. Te queda ${days} día.`,
          other: `Hazlo antes del ${moment}. Te quedan ${days} días.`,
        }),
  optional: 'También puedes hacerlo en otro momento.',
  skipsLeft: count =>
    plural(count, {
      one: `Puedes posponerlo ${count} vez más.`,
      other: `Puedes posponerlo ${count} veces más.`,
    }),
  purposes: { 'sign-in': 'Para iniciar sesión', 'password-reset': 'Para restablecer tu contraseña' },
  counted: (have, wanted) => `Tienes ${have} de ${wanted}`,
  isSetUp: 'Ya configurado:',
  missing: count => plural(count, { one: `Falta ${count} por configurar`, other: `Faltan ${count} por configurar` }),
  more: count => `y ${count} más`,
  first: method => `Empiezas por el método más seguro que puedes usar: ${isolate(method)}.`,
  start: 'Empezar',
  later: 'Ahora no',
  puttingOff: 'Un momento',
  cannotPutOff: 'Ya no se puede posponer.',
  passLeft: span =>
    `Tu código de acceso temporal funciona durante ${span} más. Configura antes un método, o no podrás volver a iniciar sesión.`,
  passEnded: 'Tu código de acceso temporal expiró. Si tienes que volver a iniciar sesión, pide uno nuevo a tu organización.',
  progress: (position, count) => `Método ${position} de ${count}`,
  oneMore: 'Agrega un método',
  checkingHeading: 'Estamos viendo qué falta por hacer',
  summaryHeading: 'Tu cuenta ya está protegida',
  summaryBody: 'Esto es lo que puedes usar a partir de ahora.',
  listLabel: 'Tus métodos',
  reviewHeading: '¿Sigue siendo correcto?',
  reviewBody: account =>
    `Con estos métodos confirmas tu identidad en ${isolate(account)}. Revisa que cada uno sea tuyo y que te siga sirviendo.`,
  reviewEmpty: 'Aún no hay nada configurado.',
  confirm: 'Sí, es correcto',
  confirming: 'Guardando',
  edit: 'Cambiar algo',
  editHeading: 'Cambia tus métodos',
  editDone: 'Terminar los cambios',
  stuckHeading: 'Esto no se puede configurar aquí',
  stuckBody: 'Nada de lo que puedes agregar cumple lo que se pide. El equipo de soporte de tu organización puede ayudarte.',
  readOnlyBody: 'Ahora no se pueden cambiar tus métodos, o no desde donde estás. Inténtalo más tarde o desde otro lugar.',
  unavailableHeading: 'No pudimos consultar tus métodos',
  unopenedHeading: 'No pudimos abrir esto',
  failedBody: 'Para volver a intentarlo, recarga esta página.',
  ended: {
    completed: 'Listo: puedes continuar',
    postponed: 'Te lo preguntaremos en otro momento',
    'nothing-asked': 'Aquí no hay nada que hacer',
    failed: 'Esto no funcionó',
  },
};
