import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('es');

/** Spanish, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Cómo inicias sesión',
  count: signIn =>
    signIn === 0
      ? 'Ningún método de inicio de sesión configurado'
      : plural(signIn, { one: `${signIn} método de inicio de sesión`, other: `${signIn} métodos de inicio de sesión` }),
  resetOnly: count => `y ${count} solo para restablecer tu contraseña`,
  names: (names, more) => listIn('es', names, ...(more > 0 ? [`${more} más`] : [])),
  nothing: 'Configura un método, para que nadie entre solo con tu contraseña.',
  second: 'Agrega un segundo método. Si pierdes el primero, podrás seguir entrando.',
  passOnly: until => `Solo tienes un código de acceso temporal, que funciona hasta el ${until}. Agrega un método antes.`,
  asked: 'Tu organización te pide que configures más métodos.',
  askedBy: moment => `Tu organización te pide que configures más métodos. Tienes tiempo hasta el ${moment}.`,
  review: 'Revisa si todo esto sigue siendo correcto.',
  renewal: count =>
    plural(count, {
      one: 'Uno de tus métodos no se puede usar por ahora.',
      other: `${count} de tus métodos no se pueden usar por ahora.`,
    }),
  unavailable: 'No pudimos cargar tus métodos de inicio de sesión.',
  signedOut: 'Inicia sesión de nuevo para ver esto.',
  manage: 'Administrar tus métodos',
};
