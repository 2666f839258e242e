import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** French, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Pays ou région',
  chooseCountry: 'Choisir un pays ou une région',
  numberLabel: 'Numéro de téléphone',
  numberHint: 'Écrivez-le comme d’habitude. S’il commence par +, nous choisissons le pays pour vous.',
  countryChosen: country => `Pays ou région\u00a0: ${isolate(country)}.`,
  flaws: {
    empty: 'Saisissez votre numéro de téléphone',
    'no-country': 'Choisissez le pays ou la région de votre numéro',
    'not-a-number': 'Un numéro de téléphone ne comporte que des chiffres, et un + au début si besoin',
    'too-short': 'Ce numéro est trop court. Vérifiez qu’il est complet',
    'too-long': 'Ce numéro est trop long. Vérifiez qu’il n’y a pas de chiffres en trop',
    extension: 'Saisissez le numéro sans le numéro de poste',
    'country-not-served': 'Les numéros de ce pays ne sont pas utilisables ici. Saisissez un autre numéro',
    malformed: 'Ce numéro n’existe pas. Vérifiez les chiffres et le pays',
    'number-not-served': 'Ce type de numéro n’est pas utilisable ici. Saisissez un autre numéro',
    known: 'Ce numéro est déjà associé à votre compte. Saisissez un autre numéro',
  },
  givenLabel: 'Votre numéro enregistré',
  givenRefused: 'Ce numéro n’est pas utilisable ici. Demandez à votre organisation de le modifier, ou configurez une autre méthode.',
  useAnother: 'Utiliser un autre numéro',
  useGiven: 'Utiliser le numéro enregistré',
  notices: {
    'carrier-charges': 'Votre opérateur peut facturer les messages et les appels.',
    interception: 'Les messages et les appels peuvent être interceptés. Une application ou une clé d’accès est plus sûre.',
  },
};
