import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Portuguese of Brazil, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Dê um nome', use: 'Use no app' },
  nameHeading: 'Crie uma senha para um app',
  nameBody:
    'Alguns apps, como os de e-mail mais antigos, não conseguem pedir um código. Uma senha de app permite que um deles entre na sua conta.',
  nameLabel: 'Nome',
  nameHint: 'Para qual app é, e onde? Por exemplo, “E-mail no notebook” ou “Scanner do trabalho”.',
  lostBody: 'A página foi recarregada antes do fim, então a senha que você viu não funciona. Crie uma nova.',
  make: 'Criar senha',
  making: 'Criando a senha',
  flaws: { empty: 'Digite um nome', tooLong: longest => `O nome é longo demais. Use no máximo ${longest} caracteres` },
  unmadeHeading: 'Ainda não conseguimos criar a senha',
  useHeading: 'Coloque a senha no app',
  useBody: name => `Em ${isolate(name)}, digite esta senha no lugar da sua. Ela começa a funcionar quando você concluir aqui.`,
  passwordLabel: 'Senha de app',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Não conseguimos copiar. O texto está selecionado: copie com o teclado ou toque nele e segure.',
  spacesHint: 'Os espaços servem só para facilitar a leitura. Você não precisa digitá-los.',
  shownOnce: 'Você só vê esta senha agora. Se perder, crie uma nova.',
  saved: 'Já coloquei a senha no app',
  unsaved: 'Quando ela estiver no app, marque “Já coloquei a senha no app”',
  expiredHeading: 'A senha expirou',
  expiredBody: 'O tempo para concluir acabou. Crie uma senha nova e coloque essa no app.',
  makeNew: 'Criar uma senha nova',
};
