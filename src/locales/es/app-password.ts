import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import { shownOnce } from './shown-once.js';

const plural = pluralIn('es');

/** Spanish, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Ponerle nombre', use: 'Usarla en la aplicación' },
  nameHeading: 'Crea una contraseña para una aplicación',
  nameBody:
    'Algunas aplicaciones, como las de correo más antiguas, no pueden pedirte un código. Con una contraseña de aplicación pueden entrar igualmente.',
  nameLabel: 'Nombre',
  nameHint: '¿Para qué aplicación es y dónde está? Por ejemplo, “Correo en casa” o “Escáner del trabajo”.',
  lostBody: 'La página se volvió a cargar antes de que terminaras, así que la contraseña que viste no funciona. Crea una nueva.',
  make: 'Crear contraseña',
  making: 'Creando la contraseña',
  flaws: {
    empty: 'Escribe un nombre',
    tooLong: longest =>
      plural(longest, {
        one: `El nombre es demasiado largo. Usa ${longest} carácter como máximo`,
        other: `El nombre es demasiado largo. Usa ${longest} caracteres como máximo`,
      }),
  },
  unmadeHeading: 'Aún no pudimos crear la contraseña',
  useHeading: 'Escribe la contraseña en la aplicación',
  useBody: name => `En ${isolate(name)}, escríbela en lugar de tu contraseña. Empezará a funcionar cuando termines aquí.`,
  passwordLabel: 'Contraseña de aplicación',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar. El texto está seleccionado: cópialo con el teclado o mantenlo presionado.',
  spacesHint: 'Los espacios solo ayudan a leerla. No hace falta que los escribas.',
  shownOnce: 'Esta contraseña solo se muestra ahora. Si la pierdes, crea una nueva.',
  saved: 'La contraseña ya está en la aplicación',
  unsaved: 'Marca “La contraseña ya está en la aplicación” cuando sea así',
  expiredHeading: 'La contraseña expiró',
  expiredBody: 'Se acabó el tiempo para terminar. Crea una contraseña nueva y escríbela en la aplicación.',
  makeNew: 'Crear otra contraseña',
};
