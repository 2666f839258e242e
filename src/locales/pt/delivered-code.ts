import type { DeliveredCodeMessages } from '../delivered-code-messages.js';
import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pt-BR');

/** Portuguese of Brazil, for codes that are sent to a phone or an email address. */
export const deliveredCode: DeliveredCodeMessages = {
  steps: { number: 'Número de telefone', address: 'Endereço de e-mail', code: 'Digite o código' },
  enterNumberHeading: 'Digite seu número de telefone',
  enterAddressHeading: 'Digite seu endereço de e-mail',
  intros: {
    'text-message': 'Vamos enviar um SMS com um código para o seu celular.',
    whatsapp: 'Vamos enviar uma mensagem com um código para o seu WhatsApp.',
    voice: 'Vamos ligar para o seu telefone e dizer um código.',
    email: 'Vamos enviar um e-mail com um código para este endereço.',
  },
  resetOnly: 'Você pode usar isso para redefinir a senha, mas não para entrar na conta.',
  addressLabel: 'Endereço de e-mail',
  addressHint: 'Use um endereço pessoal. Se perder o acesso a esta conta, você pode perder também o endereço do trabalho ou da escola.',
  addressFlaws: {
    empty: 'Digite seu endereço de e-mail',
    'no-at': 'Um endereço de e-mail tem o sinal @',
    spaces: 'Um endereço de e-mail não tem espaços',
    'too-long': 'Isso é longo demais para um endereço de e-mail',
    incomplete: 'Falta algo antes ou depois do @',
    'work-address': 'Este é seu endereço do trabalho ou da escola. Digite um que você possa usar sem esta conta',
    malformed: 'Este endereço não existe. Confira',
    known: 'Este endereço já está na sua conta. Digite outro endereço',
  },
  givenHeading: 'Vamos enviar um código para este número',
  givenFixed: 'Este número não é seu? Peça à sua organização para alterar.',
  send: 'Enviar código',
  sending: 'Enviando o código',
  mayArrive: 'O código chegou mesmo assim? Escolha **Enviar código** mais uma vez para poder digitar.',
  codeHeadings: {
    'text-message': 'Digite o código do SMS',
    whatsapp: 'Digite o código do WhatsApp',
    voice: 'Digite o código da ligação',
    email: 'Digite o código do e-mail',
  },
  sentTo: {
    'text-message': number => `No celular, abra o SMS que enviamos para ${isolate(number)}.`,
    whatsapp: number => `No celular, abra a mensagem do WhatsApp que enviamos para ${isolate(number)}.`,
    voice: number => `Estamos ligando para ${isolate(number)}. Atenda e ouça o código.`,
    email: address => `Abra o e-mail que enviamos para ${isolate(address)}.`,
  },
  changeNumber: 'Alterar número',
  changeAddress: 'Alterar endereço',
  codeLabel: 'Código',
  codeHint: digits => `${digits} dígitos`,
  validFor: span => `Este código funciona por ${span}.`,
  check: 'Verificar código',
  checking: 'Verificando o código',
  flaws: {
    empty: digits => `Digite o código de ${digits} dígitos`,
    'too-short': digits => `O código tem ${digits} dígitos. Digite todos`,
    'too-long': digits => `O código tem ${digits} dígitos. Digite só esses`,
    'not-digits': () => 'O código só tem números',
  },
  wrongCode: 'O código não confere. Use o último que chegou',
  attemptsLeft: count => {
    if (count === 0) return 'Nenhuma tentativa restante';
    return plural(count, { one: `${count} tentativa restante`, other: `${count} tentativas restantes` });
  },
  received: 'O código do SMS já foi preenchido. Confira e continue.',
  notReceived: {
    'text-message': 'O SMS não chegou?',
    whatsapp: 'A mensagem não chegou?',
    voice: 'Não recebeu a ligação?',
    email: 'O e-mail não chegou?',
  },
  resend: { 'text-message': 'Enviar outro', whatsapp: 'Enviar outra', voice: 'Ligar de novo', email: 'Enviar outro' },
  resendIn: span => `Você poderá pedir outro código em ${span}.`,
  resendReady: 'Agora você pode pedir outro código.',
  resending: 'Enviando outro código',
  resent: 'Outro código está a caminho. O anterior não funciona mais.',
  instead: {
    'text-message': 'Prefiro um SMS',
    whatsapp: 'Prefiro o WhatsApp',
    voice: 'Prefiro uma ligação',
    email: 'Prefiro um e-mail',
  },
  helpPhone: 'Veja se o telefone está ligado e com sinal.',
  helpEmail: 'Pode levar alguns minutos. Olhe também na caixa de spam.',
  expiredHeading: 'O código expirou',
  expiredBody: 'Um código funciona por tempo limitado. Peça outro e digite o que chegar.',
  newCode: 'Enviar outro código',
  lockedHeading: 'Foram muitas tentativas',
  lockedBody: span => `Para sua segurança, espere ${span} antes de tentar de novo.`,
  checkingOutcome: 'Não recebemos uma resposta clara. Estamos verificando se deu certo',
  outcomeUnknownHeading: 'Ainda não sabemos se deu certo',
  outcomeUnknownBody: 'Não recebemos uma resposta clara. Verifique de novo antes de digitar outro código.',
  checkAgain: 'Verificar de novo',
};
