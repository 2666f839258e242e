import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = {
  'sign-in': 'para iniciar sesión',
  'password-reset': 'para restablecer tu contraseña',
};

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' y ');

/** Spanish, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Siguiente',
    done: 'Listo',
    stepCounter: (step, count) => `Paso ${step} de ${count}`,
    stepDone: 'completado',
    error: 'Error:',
    anotherMethod: 'Configurar otro método',
    tryAgainIn: span => `Podrás intentarlo de nuevo dentro de ${span}.`,
    tryAgainNow: 'Ya puedes intentarlo de nuevo.',
    takingLongerOnly: 'Está tardando más de lo habitual.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Primero tienes que confirmar tu identidad. Inicia sesión de nuevo y vuelve aquí.',
    'step-up-cancelled': 'No se confirmó tu identidad. No cambió nada.',
    'session-expired': 'Tu sesión está cerrada. Inicia sesión de nuevo y vuelve aquí.',
    'code-rejected': 'Ese código no coincide.',
    'code-expired': 'Ese código expiró. Usa el más reciente.',
    locked: 'Hubo demasiados intentos. Por tu seguridad, espera antes del próximo.',
    'enrollment-expired': 'Se acabó el tiempo para configurarlo. Empieza de nuevo.',
    'already-enrolled': 'Esto ya está en tu cuenta. Úsalo o configura otro método.',
    'duplicate-name': 'Ya usas este nombre para otro método. Elige otro nombre',
    'limit-reached': 'Llegaste al límite. Elimina un método para agregar otro.',
    'delivery-failed': 'No pudimos entregar el mensaje. Inténtalo de nuevo dentro de un rato.',
    'invalid-input': 'No se aceptó. Revísalo e inténtalo de nuevo',
    aborted: 'Se detuvo el proceso.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'Preguntas de seguridad', about: 'Responde preguntas sobre ti.' },
    'temporary-access-pass': {
      name: 'Código de acceso temporal',
      about: 'Un código de tu organización que funciona por tiempo limitado.',
    },
    'hardware-token': { name: 'Token físico', about: 'Usa el código de un pequeño dispositivo.' },
  },
  successHeading: name => `Configuración completada: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Tus códigos de recuperación ya funcionan',
      about: 'Cada uno funciona una sola vez. Los códigos que creaste antes ya no funcionan.',
    },
    'app-password': {
      heading: 'Tu contraseña de aplicación ya funciona',
      about: 'Funciona en la aplicación para la que la creaste. En este sitio, nadie te la pedirá.',
    },
    'security-questions': {
      heading: 'Tus preguntas de seguridad ya están configuradas',
      about: 'Nadie puede leer tus respuestas, así que recuerda cómo las escribiste.',
    },
  },
  usedFor: purposes => `Puedes usar este método ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Sirven ${usesOf(purposes)}.`,
  becameDefault: 'A partir de ahora, se te pedirá primero este método.',
  notifiedVia: where => `Enviamos un mensaje sobre este cambio a ${isolate(where)}.`,
  addSecondHeading: 'Agrega un segundo método',
  addSecond: 'Si pierdes este, con un segundo método podrás seguir iniciando sesión.',
  addSignInHeading: 'Agrega un método de inicio de sesión',
  addSignIn: 'Nada de lo que configuraste sirve para iniciar sesión a diario. Agrega un método que sí sirva.',
  addAnother: 'Agregar otro método',
  saving: 'Guardando',
  nameLabel: 'Nombre',
  nameHint: 'Te ayuda a distinguirlo de los demás. Por ejemplo, “Teléfono del trabajo”.',
  endedEnrolled: 'Todo listo: ya puedes cerrar esto',
  endedCancelled: 'Detuviste la configuración',
  endedFailed: 'No se completó la configuración',
  startAgain: 'Empezar de nuevo',
  stepUpHeading: 'Confirma tu identidad',
  stepUpBody: 'Por tu seguridad, confirma tu identidad. Después seguirás donde lo dejaste.',
  signInAgainHeading: 'Inicia sesión de nuevo',
  signInAgainBody: 'Tu sesión terminó. Cuando inicies sesión, seguirás donde lo dejaste.',
};
