import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Portuguese of Brazil, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'País ou território',
  chooseCountry: 'Escolha um país ou território',
  numberLabel: 'Número de telefone',
  numberHint: 'Escreva como sempre. Se começar com +, escolhemos o país para você.',
  countryChosen: country => `País ou território: ${isolate(country)}.`,
  flaws: {
    empty: 'Digite seu número de telefone',
    'no-country': 'Escolha o país ou território do número',
    'not-a-number': 'Um número de telefone só tem dígitos e, no máximo, um + no começo',
    'too-short': 'Este número é curto demais. Veja se ele tem todos os dígitos',
    'too-long': 'Este número é longo demais. Veja se não há dígitos a mais',
    extension: 'Digite o número sem o ramal',
    'country-not-served': 'Números deste país não podem ser usados aqui. Digite outro número',
    malformed: 'Este número não existe. Confira os dígitos e o país',
    'number-not-served': 'Este tipo de número não pode ser usado aqui. Digite outro número',
    known: 'Este número já está na sua conta. Digite outro número',
  },
  givenLabel: 'O número que temos de você',
  givenRefused: 'Este número não pode ser usado aqui. Peça à sua organização para alterar ou configure outro método.',
  useAnother: 'Usar outro número',
  useGiven: 'Usar o número que temos',
  notices: {
    'carrier-charges': 'Sua operadora pode cobrar por mensagens e ligações.',
    interception: 'Outras pessoas podem interceptar mensagens e ligações. Um app ou uma chave de acesso é mais seguro.',
  },
};
