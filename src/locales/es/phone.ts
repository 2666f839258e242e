import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Spanish, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'País o región',
  chooseCountry: 'Elige un país o una región',
  numberLabel: 'Número de teléfono',
  numberHint: 'Escríbelo como siempre. Si empieza por +, elegimos el país por ti.',
  countryChosen: country => `País o región: ${isolate(country)}.`,
  flaws: {
    empty: 'Escribe tu número de teléfono',
    'no-country': 'Elige el país o la región de tu número',
    'not-a-number': 'Un número de teléfono solo tiene dígitos y, como mucho, un + al principio',
    'too-short': 'Este número es demasiado corto. Revisa que estén todos los dígitos',
    'too-long': 'Este número es demasiado largo. Revisa que no sobren dígitos',
    extension: 'Escribe el número sin la extensión',
    'country-not-served': 'Los números de este país no se pueden usar aquí. Escribe otro número',
    malformed: 'Ese número no existe. Revisa los dígitos y el país',
    'number-not-served': 'Este tipo de número no se puede usar aquí. Escribe otro número',
    known: 'Este número ya está en tu cuenta. Escribe otro número',
  },
  givenLabel: 'El número que tenemos de ti',
  givenRefused: 'Este número no se puede usar aquí. Pide a tu organización que lo cambie, o configura otro método.',
  useAnother: 'Usar otro número',
  useGiven: 'Usar el número que tenemos',
  notices: {
    'carrier-charges': 'Tu operador puede cobrarte los mensajes y las llamadas.',
    interception: 'Otras personas podrían interceptar mensajes y llamadas. Una aplicación o una llave de acceso es más segura.',
  },
};
