import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('fr');

const digitsOf = (count: number): string => plural(count, { one: `${count} chiffre`, other: `${count} chiffres` });

/** French, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Numéro de téléphone', address: 'Adresse e-mail', code: 'Saisir le code' },
  enterNumberHeading: 'Saisir votre numéro de téléphone',
  enterAddressHeading: 'Saisir votre adresse e-mail',
  intros: {
    'text-message': 'Nous envoyons un SMS avec un code sur votre téléphone.',
    whatsapp: 'Nous envoyons un message avec un code dans WhatsApp sur votre téléphone.',
    voice: 'Nous vous appelons pour vous dicter un code.',
    email: 'Nous envoyons un e-mail avec un code à cette adresse.',
  },
  resetOnly: 'Vous pourrez ainsi réinitialiser votre mot de passe, mais pas vous connecter.',
  addressLabel: 'Adresse e-mail',
  addressHint:
    'Indiquez une adresse personnelle. Sans accès à ce compte, vous n’aurez peut-être plus accès à votre adresse professionnelle ou scolaire.',
  addressFlaws: {
    empty: 'Saisissez votre adresse e-mail',
    'no-at': 'Une adresse e-mail contient un @',
    spaces: 'Une adresse e-mail ne contient pas d’espaces',
    'too-long': 'C’est trop long pour une adresse e-mail',
    incomplete: 'Il manque quelque chose avant ou après le @',
    'work-address': 'C’est votre adresse professionnelle ou scolaire. Saisissez-en une que vous pouvez utiliser sans ce compte',
    malformed: 'Cette adresse n’existe pas. Vérifiez-la',
    known: 'Cette adresse est déjà associée à votre compte. Saisissez-en une autre',
  },
  givenHeading: 'Nous envoyons un code à ce numéro',
  givenFixed: 'Ce n’est pas votre numéro\u202f? Demandez à votre organisation de le modifier.',
  send: 'Envoyer un code',
  sending: 'Envoi du code',
  mayArrive: 'Un code arrive quand même\u202f? Choisissez de nouveau **Envoyer un code** pour pouvoir le saisir.',
  codeHeadings: {
    'text-message': 'Saisir le code reçu par SMS',
    whatsapp: 'Saisir le code reçu dans WhatsApp',
    voice: 'Saisir le code dicté au téléphone',
    email: 'Saisir le code reçu par e-mail',
  },
  sentTo: {
    'text-message': number => `Sur votre téléphone, ouvrez le SMS que nous avons envoyé au ${isolate(number)}.`,
    whatsapp: number => `Sur votre téléphone, ouvrez le message WhatsApp que nous avons envoyé au ${isolate(number)}.`,
    voice: number => `Nous appelons le ${isolate(number)}. Répondez et écoutez le code.`,
    email: address => `Ouvrez l’e-mail que nous avons envoyé à ${isolate(address)}.`,
  },
  changeNumber: 'Modifier le numéro',
  changeAddress: 'Modifier l’adresse',
  codeLabel: 'Code',
  codeHint: digitsOf,
  validFor: span => `Ce code est encore valable ${span}.`,
  check: 'Vérifier le code',
  checking: 'Vérification du code',
  flaws: {
    empty: digits => `Saisissez le code à ${digitsOf(digits)}`,
    'too-short': digits => `Le code comporte ${digitsOf(digits)}. Saisissez-le en entier`,
    'too-long': digits => `Le code comporte ${digitsOf(digits)}. N’en saisissez pas plus`,
    'not-digits': () => 'Le code ne comporte que des chiffres',
  },
  wrongCode: 'Ce code ne correspond pas. Utilisez le dernier que vous avez reçu',
  attemptsLeft: count =>
    count === 0
      ? 'Il ne reste aucune tentative'
      : plural(count, { one: `Il reste ${count} tentative`, other: `Il reste ${count} tentatives` }),
  received: 'Le code reçu par SMS a été saisi pour vous. Vérifiez-le et continuez.',
  notReceived: {
    'text-message': 'Pas de SMS\u202f?',
    whatsapp: 'Pas de message\u202f?',
    voice: 'Pas d’appel\u202f?',
    email: 'Pas d’e-mail\u202f?',
  },
  resend: { 'text-message': 'En envoyer un autre', whatsapp: 'En envoyer un autre', voice: 'Rappeler', email: 'En envoyer un autre' },
  resendIn: span => `Vous pourrez demander un autre code dans ${span}.`,
  resendReady: 'Vous pouvez maintenant demander un autre code.',
  resending: 'Envoi d’un autre code',
  resent: 'Un autre code est en route. Le précédent ne fonctionne plus.',
  instead: {
    'text-message': 'Recevoir plutôt un SMS',
    whatsapp: 'Le recevoir plutôt dans WhatsApp',
    voice: 'Recevoir plutôt un appel',
    email: 'Recevoir plutôt un e-mail',
  },
  helpPhone: 'Vérifiez que votre téléphone est allumé et capte le réseau.',
  helpEmail: 'Cela peut prendre quelques minutes. Regardez aussi dans les courriers indésirables.',
  expiredHeading: 'Le code a expiré',
  expiredBody: 'Un code n’est valable que pendant un temps limité. Demandez-en un autre et saisissez-le.',
  newCode: 'Envoyer un autre code',
  lockedHeading: 'Trop de tentatives',
  lockedBody: span => `Pour votre sécurité, patientez ${span} avant la prochaine tentative.`,
  checkingOutcome: 'Nous n’avons pas reçu de réponse claire. Nous vérifions si l’opération a réussi',
  outcomeUnknownHeading: 'Nous ne savons pas encore si l’opération a réussi',
  outcomeUnknownBody: 'Nous n’avons pas reçu de réponse claire. Vérifiez de nouveau avant de saisir un autre code.',
  checkAgain: 'Vérifier de nouveau',
};
