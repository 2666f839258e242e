import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('es');

/** Spanish, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Métodos de inicio de sesión',
  heading: 'Cómo inicias sesión',
  intro: account => `Los métodos con los que confirmas tu identidad, para ${isolate(account)}.`,
  listLabel: 'Tus métodos',
  emptyHeading: 'Aún no hay nada configurado',
  emptyBody: 'Agrega un método, para que nadie entre solo con tu contraseña.',
  unavailableHeading: 'No pudimos cargar tus métodos',
  add: 'Agregar un método',
  stale: 'Esta lista puede no estar al día, porque no pudimos volver a cargarla.',
  offline: 'No tienes conexión. Ves lo último que se cargó y podrás cambiarlo cuando vuelvas a tener conexión.',
  readOnly: 'Aquí puedes ver tus métodos, pero por ahora no cambiarlos.',
  passOnly: until =>
    `Iniciaste sesión con un código de acceso temporal, que funciona hasta el ${until}. Agrega un método antes, o no podrás volver a iniciar sesión.`,
  row: {
    isDefault: 'Predeterminado',
    added: date => `Agregado el ${date}`,
    lastUsed: date => `Último uso: ${date}`,
    validUntil: moment => `Funciona hasta el ${moment}`,
    expired: moment => `Expiró el ${moment}`,
    resetOnly: 'Solo para restablecer tu contraseña',
    rename: 'Cambiar nombre',
    change: 'Cambiar',
    renew: 'Configurar de nuevo',
    remove: 'Eliminar',
  },
  unusable: {
    expired: 'Su tiempo terminó.',
    'not-allowed': 'Tu organización ya no lo permite.',
    'renewal-needed': 'Hay que configurarlo de nuevo antes de poder usarlo.',
  },
  defaultMethod: {
    label: 'Método predeterminado para iniciar sesión',
    none: 'Ninguno por ahora',
    change: 'Cambiar',
    computed: 'Se te pide primero el método más seguro que tienes.',
    heading: 'Método predeterminado para iniciar sesión',
    intro: 'Elige lo que se te pide primero. Al iniciar sesión siempre podrás elegir otro método.',
    save: 'Confirmar',
    saving: 'Guardando',
    uses: {
      'app-notification': name => `Notificación: ${isolate(name)}`,
      'app-code': name => `Código de una aplicación o de un token físico: ${isolate(name)}`,
      'text-message': name => `Mensaje de texto: ${isolate(name)}`,
      'phone-call': name => `Llamada telefónica: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `¿Eliminar ${isolate(name)}?`,
    remains: (names, more) =>
      `Podrás seguir iniciando sesión con estos métodos: ${listIn('es', names, ...(more > 0 ? [`${more} más`] : []))}.`,
    nothingRemains: 'Es tu último método para iniciar sesión. Sin él, quizá no puedas volver a entrar en tu cuenta.',
    wasDefault: successor =>
      successor
        ? `Es tu método predeterminado. Después, se te pedirá primero: ${isolate(successor)}.`
        : 'Es tu método predeterminado. Después, se te pedirá primero otro método.',
    permanent: 'Esto no se puede deshacer. Para volver a usar el método, tendrás que configurarlo de nuevo.',
    confirm: 'Eliminar',
    removing: 'Eliminando',
    refusedHeading: name => `Aún no puedes eliminar ${isolate(name)}`,
    refused: {
      'is-default': 'Es tu método predeterminado para iniciar sesión. Elige antes otro, o reemplaza este.',
      'last-method':
        'Es tu último método, y sin ninguno no podrías iniciar sesión. Reemplázalo, y lo eliminaremos cuando el nuevo funcione.',
      'required-by-policy': 'Tu organización pide que tengas un método como este. Reemplázalo, y lo eliminaremos cuando el nuevo funcione.',
    },
    replace: 'Reemplazar',
    changeDefault: 'Cambiar el predeterminado',
  },
  naming: { heading: name => `Cambiar el nombre de ${isolate(name)}`, save: 'Guardar', saving: 'Guardando' },
  signOut: {
    open: 'Cerrar las demás sesiones',
    heading: '¿Cerrar las demás sesiones?',
    body: 'Hazlo si pierdes un dispositivo o te lo roban. Tu sesión sigue abierta aquí; en los demás dispositivos habrá que iniciar sesión de nuevo.',
    confirm: 'Cerrar sesiones',
    ending: 'Cerrando las sesiones',
  },
  report: {
    open: 'No agregué este método',
    heading: name => `¿No agregaste ${isolate(name)}?`,
    body: 'Puede que otra persona tenga acceso a tu cuenta. Avisaremos a tu organización y después podrás eliminar el método.',
    confirm: 'Avisar',
    sending: 'Enviando el aviso',
  },
  session: {
    endsIn: span => `Por tu seguridad, tu sesión se cerrará dentro de ${span}.`,
    extend: 'Mantener la sesión',
    extending: 'Un momento',
    ended: 'Tu sesión terminó. Inicia sesión de nuevo para cambiar algo.',
    signIn: 'Iniciar sesión de nuevo',
  },
  done: {
    removed: name => `Método eliminado: ${isolate(name)}.`,
    newDefault: option => `Ahora se te pedirá primero: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Elimina también la cuenta de la aplicación en tu teléfono: ya no funciona.',
      'authenticator-code': 'Elimina también la cuenta de la aplicación en tu teléfono: sus códigos ya no funcionan.',
      passkey:
        'Puede que el dispositivo todavía ofrezca la llave de acceso. En ese caso, elimínala en sus ajustes o en tu gestor de contraseñas.',
      'security-key':
        'La propia llave todavía guarda una credencial de esta cuenta. Para borrarla, restablece la llave con el programa de su fabricante.',
      'app-password': 'La aplicación que la usaba volverá a pedir una contraseña.',
    },
    defaultChanged: option => `Ahora se te pedirá primero: ${isolate(option)}.`,
    renamed: name => `El nombre ahora es ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Se cerraron todas tus demás sesiones.';
      if (ended === 0) return 'No tenías ninguna otra sesión abierta.';
      return plural(ended, {
        one: `Se cerró tu sesión en ${ended} dispositivo más.`,
        other: `Se cerró tu sesión en ${ended} dispositivos más.`,
      });
    },
    reported: name => `Tu organización ya tiene el aviso sobre ${isolate(name)}. Ahora elimina el método y cierra las demás sesiones.`,
    gone: name => `Este método ya no estaba: ${isolate(name)}. Esta es la lista actual.`,
  },
};
