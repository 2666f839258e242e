import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'para entrar na conta', 'password-reset': 'para redefinir a senha' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' e ');

/** Portuguese of Brazil, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Avançar',
    done: 'Pronto',
    stepCounter: (step, count) => `Etapa ${step} de ${count}`,
    stepDone: 'concluída',
    error: 'Erro:',
    anotherMethod: 'Configurar outro método',
    tryAgainIn: span => `Você poderá tentar de novo em ${span}.`,
    tryAgainNow: 'Agora você pode tentar de novo.',
    takingLongerOnly: 'Está demorando mais do que o normal.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Antes, você precisa confirmar que é você. Entre na conta de novo e volte aqui.',
    'step-up-cancelled': 'Você não confirmou que é você. Nada foi alterado.',
    'session-expired': 'Sua sessão terminou. Entre na conta de novo e volte aqui.',
    'code-rejected': 'O código não confere.',
    'code-expired': 'O código expirou. Use o mais recente.',
    locked: 'Foram muitas tentativas. Para sua segurança, espere um pouco antes de tentar de novo.',
    'enrollment-expired': 'O tempo para esta configuração acabou. Comece de novo.',
    'already-enrolled': 'Este método já está na sua conta. Use-o ou configure outro.',
    'duplicate-name': 'Você já usa este nome em outro método. Escolha um nome diferente',
    'limit-reached': 'Você chegou ao limite. Para adicionar outro, exclua um.',
    'delivery-failed': 'Não conseguimos entregar a mensagem. Tente de novo daqui a pouco.',
    'invalid-input': 'O que você digitou não foi aceito. Confira e tente de novo',
    aborted: 'A operação foi interrompida.',
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
    'security-questions': { name: 'Perguntas de segurança', about: 'Responda perguntas sobre você.' },
    'temporary-access-pass': {
      name: 'Código de acesso temporário',
      about: 'Um código da sua organização que funciona por tempo limitado.',
    },
    'hardware-token': { name: 'Token físico', about: 'Use o código de um pequeno aparelho.' },
  },
  successHeading: name => `Método configurado: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'Seus códigos de recuperação já funcionam',
      about: 'Cada código funciona uma vez. Os que você criou antes não funcionam mais.',
    },
    'app-password': {
      heading: 'Sua senha de app já funciona',
      about: 'Ela funciona no app para o qual você a criou. Neste site, ninguém pede essa senha.',
    },
    'security-questions': {
      heading: 'Suas perguntas de segurança estão configuradas',
      about: 'Ninguém pode ler suas respostas, então lembre como você as escreveu.',
    },
  },
  usedFor: purposes => `Você pode usar este método ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `Servem ${usesOf(purposes)}.`,
  becameDefault: 'A partir de agora, vamos pedir este método primeiro.',
  notifiedVia: where => `Enviamos uma mensagem sobre esta alteração para ${isolate(where)}.`,
  addSecondHeading: 'Adicione um segundo método',
  addSecond: 'Se você perder este, ainda poderá entrar na conta com o segundo.',
  addSignInHeading: 'Adicione um método de acesso',
  addSignIn: 'Nada do que você configurou serve para entrar na conta todos os dias. Adicione um método que sirva.',
  addAnother: 'Adicionar outro método',
  saving: 'Salvando',
  nameLabel: 'Nome',
  nameHint: 'Ajuda a diferenciar dos outros. Por exemplo, “Celular do trabalho”.',
  endedEnrolled: 'Tudo pronto: você já pode fechar',
  endedCancelled: 'Você interrompeu a configuração',
  endedFailed: 'A configuração não deu certo',
  startAgain: 'Começar de novo',
  stepUpHeading: 'Confirme que é você',
  stepUpBody: 'Para sua segurança, confirme que é você. Depois, você continua de onde parou.',
  signInAgainHeading: 'Entre na conta de novo',
  signInAgainBody: 'Sua sessão terminou. Depois de entrar, você continua de onde parou.',
};
