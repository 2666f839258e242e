import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pt-BR');

const list = (names: readonly string[], more: number): string =>
  more > 0 ? listIn('pt-BR', names, plural(more, { one: `mais ${more} método`, other: `mais ${more} métodos` })) : listIn('pt-BR', names);

/** Portuguese of Brazil, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Métodos de acesso',
  heading: 'Como você entra na conta',
  intro: account => `Os métodos com que você confirma que é você, para a conta ${isolate(account)}.`,
  listLabel: 'Seus métodos',
  emptyHeading: 'Nada configurado ainda',
  emptyBody: 'Adicione um método, para que ninguém entre só com a sua senha.',
  unavailableHeading: 'Não conseguimos carregar seus métodos',
  add: 'Adicionar método',
  stale: 'Esta lista pode estar desatualizada, porque não conseguimos carregá-la de novo.',
  offline: 'Você está sem conexão. Esta é a última versão da lista, e você poderá alterá-la quando a conexão voltar.',
  readOnly: 'Você pode ver seus métodos aqui, mas não alterá-los no momento.',
  passOnly: until =>
    `Você entrou com um código de acesso temporário, que funciona até ${until}. Adicione um método antes disso, ou não poderá entrar de novo.`,
  row: {
    isDefault: 'Padrão',
    added: date => `Adicionado em ${date}`,
    lastUsed: date => `Usado pela última vez em ${date}`,
    validUntil: moment => `Funciona até ${moment}`,
    expired: moment => `Expirou em ${moment}`,
    resetOnly: 'Só para redefinir a senha',
    rename: 'Mudar nome',
    change: 'Alterar',
    renew: 'Configurar de novo',
    remove: 'Excluir',
  },
  unusable: {
    expired: 'O prazo acabou.',
    'not-allowed': 'Sua organização não permite mais isso.',
    'renewal-needed': 'Você precisa configurar de novo antes de usar.',
  },
  defaultMethod: {
    label: 'Método de acesso padrão',
    none: 'Nenhum ainda',
    change: 'Alterar',
    computed: 'Vamos pedir o método mais seguro que você tem.',
    heading: 'Método de acesso padrão',
    intro: 'Escolha o que vamos pedir primeiro. Ao entrar na conta, você sempre pode escolher outro método.',
    save: 'Confirmar',
    saving: 'Salvando',
    uses: {
      'app-notification': name => `Notificação: ${isolate(name)}`,
      'app-code': name => `Código de app ou token físico: ${isolate(name)}`,
      'text-message': name => `SMS: ${isolate(name)}`,
      'phone-call': name => `Ligação: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `Excluir ${isolate(name)}?`,
    remains: (names, more) => `Você ainda poderá entrar na conta com ${list(names, more)}.`,
    nothingRemains: 'Este é seu último método de acesso. Sem ele, talvez você não consiga mais entrar na conta.',
    wasDefault: successor =>
      successor
        ? `Este é seu método padrão. Depois, vamos pedir primeiro: ${isolate(successor)}.`
        : 'Este é seu método padrão. Depois, vamos pedir outro método primeiro.',
    permanent: 'Não é possível desfazer. Para voltar a usar, você terá que configurar de novo.',
    confirm: 'Excluir',
    removing: 'Excluindo',
    refusedHeading: name => `Ainda não é possível excluir ${isolate(name)}`,
    refused: {
      'is-default': 'Este é seu método de acesso padrão. Escolha outro padrão primeiro ou substitua este.',
      'last-method':
        'Este é seu último método, e sem nenhum você não poderia entrar. Substitua este: vamos excluí-lo quando o novo funcionar.',
      'required-by-policy':
        'Sua organização quer que você tenha um método como este. Substitua este: vamos excluí-lo quando o novo funcionar.',
    },
    replace: 'Substituir',
    changeDefault: 'Alterar método padrão',
  },
  naming: { heading: name => `Mudar o nome de ${isolate(name)}`, save: 'Salvar', saving: 'Salvando' },
  signOut: {
    open: 'Sair dos outros dispositivos',
    heading: 'Sair dos outros dispositivos?',
    body: 'Use se você perdeu um dispositivo ou se ele foi roubado. Sua conta continua aberta aqui, e nos outros dispositivos será preciso entrar de novo.',
    confirm: 'Sair',
    ending: 'Saindo',
  },
  report: {
    open: 'Não fui eu que adicionei',
    heading: name => `Não reconhece ${isolate(name)}?`,
    body: 'Se não foi você que adicionou, outra pessoa pode ter entrado na sua conta. Avisamos sua organização, e depois você exclui o método.',
    confirm: 'Avisar',
    sending: 'Avisando',
  },
  session: {
    endsIn: span => `Para sua segurança, sua sessão termina em ${span}.`,
    extend: 'Prolongar a sessão',
    extending: 'Um momento',
    ended: 'Sua sessão terminou. Para alterar algo, entre na conta de novo.',
    signIn: 'Entrar de novo',
  },
  done: {
    removed: name => `Você excluiu ${isolate(name)}.`,
    newDefault: option => `Agora vamos pedir primeiro: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Remova a conta também do app no celular: ela não funciona mais.',
      'authenticator-code': 'Remova a conta também do app no celular: os códigos dela não funcionam mais.',
      passkey:
        'Talvez o dispositivo ainda ofereça a chave de acesso. Nesse caso, exclua-a nas configurações dele ou no gerenciador de senhas.',
      'security-key': 'A chave ainda guarda uma credencial desta conta. Para apagar, redefina a chave com o programa do fabricante.',
      'app-password': 'O app que usava essa senha vai pedir uma senha de novo.',
    },
    defaultChanged: option => `Agora vamos pedir primeiro: ${isolate(option)}.`,
    renamed: name => `O nome agora é ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Você saiu da conta nos outros dispositivos.';
      if (ended === 0) return 'Sua conta não estava aberta em nenhum outro dispositivo.';
      return plural(ended, {
        one: `Você saiu da conta em ${ended} outro dispositivo.`,
        other: `Você saiu da conta em ${ended} outros dispositivos.`,
      });
    },
    reported: name => `Você avisou sobre ${isolate(name)}. Agora exclua esse método e saia dos outros dispositivos.`,
    gone: name => `${isolate(name)} não estava mais aqui. Esta é a lista atual.`,
  },
};
