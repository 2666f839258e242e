import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('pt-BR');

/** Portuguese of Brazil, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Proteja sua conta',
  heading: 'Proteja sua conta',
  why: (account, count) =>
    plural(count, {
      one: `Configure mais ${count} método para confirmar que é você, na conta ${isolate(account)}. Assim, só você entra, e sempre consegue voltar.`,
      other: `Configure mais ${count} métodos para confirmar que é você, na conta ${isolate(account)}. Assim, só você entra, e sempre consegue voltar.`,
    }),
  required: 'Isso é necessário para continuar.',
  dueBy: (moment, days) => {
    if (days === 0) return `Faça isso hoje. A partir de ${moment}, não será possível continuar sem isso.`;
    return plural(days, {
      one: `Faça isso até ${moment}. Você ainda tem ${days} dia.`,
      other: `Faça isso até ${moment}. Você ainda tem ${days} dias.`,
    });
  },
  optional: 'Você também pode fazer isso outra hora.',
  skipsLeft: count => plural(count, { one: `Você pode adiar mais ${count} vez.`, other: `Você pode adiar mais ${count} vezes.` }),
  purposes: { 'sign-in': 'Para entrar na conta', 'password-reset': 'Para redefinir a senha' },
  counted: (have, wanted) => `Configurados: ${have} de ${wanted}`,
  isSetUp: 'Configurado:',
  missing: count => `Falta configurar ${count}`,
  more: count => `e mais ${count}`,
  first: method => `Você começa pelo método mais seguro que pode usar: ${isolate(method)}.`,
  start: 'Começar',
  later: 'Agora não',
  puttingOff: 'Um momento',
  cannotPutOff: 'Não é mais possível adiar.',
  passLeft: span =>
    `Seu código de acesso temporário ainda funciona por ${span}. Configure um método antes disso, ou não poderá entrar de novo.`,
  passEnded: 'Seu código de acesso temporário expirou. Se precisar entrar de novo, peça outro à sua organização.',
  progress: (position, count) => `Método ${position} de ${count}`,
  oneMore: 'Adicionar método',
  checkingHeading: 'Verificando o que falta fazer',
  summaryHeading: 'Agora sua conta está protegida',
  summaryBody: 'Isto é o que você pode usar a partir de agora.',
  listLabel: 'Seus métodos',
  reviewHeading: 'Tudo ainda está certo?',
  reviewBody: account =>
    `Com estes métodos, você confirma que é você, na conta ${isolate(account)}. Veja se todos são seus e se você ainda precisa deles.`,
  reviewEmpty: 'Nada configurado ainda.',
  confirm: 'Sim, está certo',
  confirming: 'Salvando',
  edit: 'Alterar algo',
  editHeading: 'Altere seus métodos',
  editDone: 'Terminei',
  stuckHeading: 'Não é possível configurar isso aqui',
  stuckBody: 'Nada do que você pode adicionar atende ao que é pedido. O suporte da sua organização pode ajudar.',
  readOnlyBody: 'Não é possível alterar seus métodos no momento, ou não de onde você está. Tente mais tarde ou de outro lugar.',
  unavailableHeading: 'Não conseguimos verificar seus métodos',
  unopenedHeading: 'Não conseguimos abrir isto',
  failedBody: 'Para tentar de novo, recarregue esta página.',
  ended: {
    completed: 'Pronto: você pode continuar',
    postponed: 'Vamos perguntar de novo outra hora',
    'nothing-asked': 'Não há nada para fazer aqui',
    failed: 'Isso não deu certo',
  },
};
