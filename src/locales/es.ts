import { isolate } from './isolate.js';
import type { Language } from './messages.js';

/** Spanish, for Spain and Latin America. */
export const es: Language = {
  lang: 'es',
  direction: 'ltr',
  common: {
    back: 'Atrás',
    cancel: 'Cancelar',
    close: 'Cerrar',
    tryAgain: 'Intentar de nuevo',
    loading: 'Cargando',
    takingLonger: 'Está tardando más de lo habitual. Puedes seguir esperando o cancelar.',
  },
  wizard: {
    label: 'Configurar un método de inicio de sesión',
    chooseHeading: 'Agregar un método de inicio de sesión',
    chooseIntro: account => `Para ${isolate(account)}. Elige cómo quieres confirmar tu identidad.`,
    nothingToAdd: 'Por ahora no hay nada que agregar. Los métodos que puedes usar dependen de tu cuenta.',
    recommended: 'Recomendado',
    resetOnly: about => `${about} Solo para restablecer tu contraseña.`,
    kinds: {
      'authenticator-push': {
        name: 'Aplicación de autenticación',
        about: 'Aprueba una notificación o usa un código de una aplicación en tu teléfono.',
      },
      'authenticator-code': {
        name: 'Aplicación de autenticación',
        about: 'Usa un código de una aplicación en tu teléfono. Funciona sin conexión.',
      },
      passkey: { name: 'Llave de acceso', about: 'Usa tu huella, tu cara o el bloqueo de pantalla.' },
      'security-key': { name: 'Llave de seguridad', about: 'Usa una llave que conectas o acercas al dispositivo.' },
      'text-message': { name: 'Mensaje de texto', about: 'Recibe un código en tu teléfono.' },
      whatsapp: { name: 'WhatsApp', about: 'Recibe un código en WhatsApp.' },
      email: { name: 'Correo electrónico', about: 'Recibe un código por correo electrónico.' },
      'phone-call': { name: 'Llamada telefónica', about: 'Contesta una llamada en tu teléfono.' },
      'alternate-phone': { name: 'Otro teléfono', about: 'Contesta una llamada en otro teléfono.' },
      'office-phone': { name: 'Teléfono de la oficina', about: 'Contesta una llamada en tu puesto de trabajo.' },
      'recovery-codes': { name: 'Códigos de recuperación', about: 'Guarda códigos para cuando no funcione nada más.' },
      'app-password': { name: 'Contraseña de aplicación', about: 'Para una aplicación que no puede pedirte un código.' },
    },
    limitReached: limit => `Llegaste al límite de ${limit}. Elimina un método para agregar otro.`,
    notAllowed: 'Tu cuenta no lo permite.',
    needsAnotherFirst: 'Configura antes otro método.',
    unsupportedDevice: 'No funciona en este dispositivo.',
    unavailableHeading: 'No pudimos cargar tus métodos',
    unopenedHeading: 'No pudimos abrir este método',
  },
  later: () => import('./es/later.js').then(module => module.later),
  authenticator: () => import('./es/authenticator.js').then(module => module.authenticator),
  problems: {
    'rate-limited': 'Hubo demasiados intentos en poco tiempo.',
    'not-allowed': 'Tu cuenta no lo permite.',
    unsupported: 'Aquí no es posible. Elige otro método.',
    unavailable: 'El servicio no está disponible en este momento. Inténtalo de nuevo dentro de un rato.',
    network: 'No se pudo conectar con el servicio. Revisa tu conexión e inténtalo de nuevo.',
    timeout: 'La respuesta no llegó a tiempo. Inténtalo de nuevo.',
    'invalid-response': 'No se pudo leer la respuesta del servicio. Inténtalo de nuevo o contacta con soporte.',
    unknown: 'Algo no funcionó. Inténtalo de nuevo o contacta con soporte.',
  },
};
