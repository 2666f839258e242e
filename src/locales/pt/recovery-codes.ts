import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Portuguese of Brazil, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Para que servem', save: 'Guarde os códigos' },
  explainHeading: 'Códigos para quando nada mais funcionar',
  explainBody:
    'Com um código de recuperação, você entra na conta quando não pode usar seus outros métodos, como depois de perder o celular. Cada código funciona uma vez.',
  explainThen: 'Você vai guardá-los na próxima etapa, então tenha à mão seu gerenciador de senhas ou uma impressora.',
  replacesBody: 'Você já tem códigos de recuperação. Os novos ficam no lugar deles, e os que você tem deixam de funcionar.',
  make: 'Criar códigos',
  making: 'Criando seus códigos',
  renewalHeading: 'Substituir seus códigos de recuperação?',
  renewalBody:
    'Quando você concluir, só os códigos novos vão funcionar. Com os que você tem agora, não será mais possível entrar na conta.',
  renewalConfirm: 'Criar códigos novos',
  renewalKeep: 'Manter meus códigos',
  unmadeHeading: 'Ainda não conseguimos criar seus códigos',
  saveHeading: 'Guarde seus códigos de recuperação',
  saveBody: 'Guarde-os em um gerenciador de senhas ou no papel, onde só você possa encontrá-los. Você só os vê agora.',
  listLabel: 'Códigos de recuperação',
  copy: 'Copiar todos',
  copied: 'Todos os códigos foram copiados.',
  copyFailed: 'Não conseguimos copiar os códigos. Eles estão selecionados: copie com o teclado ou toque neles e segure.',
  download: 'Baixar',
  downloaded: 'O navegador salva os códigos como arquivo de texto. Procure nos seus downloads.',
  downloadFailed: 'Não conseguimos criar o arquivo. Copie ou imprima os códigos.',
  print: 'Imprimir',
  printed: 'O navegador imprime só os códigos. Veja se todos estão no papel.',
  printFailed: 'A impressão não funciona aqui. Copie ou baixe os códigos.',
  workThen: 'Os códigos começam a funcionar quando você concluir.',
  workThenInstead: 'Os códigos começam a funcionar quando você concluir. Os anteriores funcionam até lá, e depois não mais.',
  saved: 'Já guardei estes códigos',
  unsaved: 'Quando eles estiverem em um lugar seguro, marque “Já guardei estes códigos”',
  expiredHeading: 'O tempo para guardar os códigos acabou',
  expiredBody: 'Crie códigos novos e guarde esses no lugar dos que você viu.',
  makeNew: 'Criar códigos novos',
  paper: {
    fileName: 'codigos-de-recuperacao',
    title: issuer => `Códigos de recuperação para ${isolate(issuer)}`,
    account: account => `Conta: ${isolate(account)}`,
    madeOn: date => `Criados em ${date}`,
    once: 'Cada código funciona uma vez.',
  },
};
