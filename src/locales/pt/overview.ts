import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { pluralIn } from '../plural-in.js';

const plural = pluralIn('pt-BR');

/** Portuguese of Brazil, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'Como você entra na conta',
  count: signIn => {
    if (signIn === 0) return 'Nenhum método de acesso configurado';
    return plural(signIn, { one: `${signIn} método de acesso`, other: `${signIn} métodos de acesso` });
  },
  resetOnly: count => `e ${count} só para redefinir a senha`,
  names: (names, more) => (more > 0 ? listIn('pt-BR', names, `mais ${more}`) : listIn('pt-BR', names)),
  nothing: 'Configure um método, para que ninguém entre só com a sua senha.',
  second: 'Adicione um segundo método. Se você perder o que tem, ainda poderá entrar na conta.',
  passOnly: until => `Você só tem um código de acesso temporário, que funciona até ${until}. Adicione um método antes disso.`,
  asked: 'Sua organização pede que você configure mais métodos.',
  askedBy: moment => `Sua organização pede que você configure mais métodos até ${moment}.`,
  review: 'Veja se tudo ainda está certo.',
  renewal: count =>
    plural(count, {
      one: `No momento, ${count} dos seus métodos não pode ser usado.`,
      other: `No momento, ${count} dos seus métodos não podem ser usados.`,
    }),
  unavailable: 'Não conseguimos carregar seus métodos de acesso.',
  signedOut: 'Para ver seus métodos, entre na conta de novo.',
  manage: 'Gerenciar métodos de acesso',
};
