import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('pt-BR');

const characters = (count: number): string => plural(count, { one: `${count} caractere`, other: `${count} caracteres` });

/** Portuguese of Brazil, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'Para que servem', answer: 'Escolha e responda' },
  aboutHeading: 'Configure perguntas de segurança',
  aboutBody: 'Escolha algumas perguntas e responda agora. Se você esquecer a senha, vamos fazer as mesmas perguntas.',
  onlyForReset: 'Elas servem só para redefinir a senha. Não é possível entrar na conta com elas.',
  writeOnly: 'Depois de salvar, você não poderá ver suas respostas de novo.',
  othersMayKnow: 'Quem conhece você talvez também saiba algumas respostas. Escolha perguntas que só você saiba responder.',
  unloadedHeading: 'Não conseguimos carregar as perguntas',
  answerHeading: 'Escolha suas perguntas e responda',
  answerIntro: count =>
    plural(count, {
      one: 'Dê uma resposta que você ainda saiba daqui a alguns anos.',
      other: 'Dê respostas diferentes, que você ainda saiba daqui a alguns anos.',
    }),
  question: number => `Pergunta ${number}`,
  choose: 'Escolha uma pergunta',
  writeOwn: 'Escrever minha própria pergunta',
  ownQuestion: number => `Sua própria pergunta ${number}`,
  ownHint: longest => `No máximo ${characters(longest)}.`,
  answer: number => `Resposta ${number}`,
  answerHint: (shortest, longest) => `De ${shortest} a ${characters(longest)}.`,
  spacesNote: 'Espaços antes e depois de uma resposta não são salvos.',
  hide: 'Ocultar respostas',
  save: 'Salvar respostas',
  saving: 'Salvando suas respostas',
  summary: count => plural(count, { one: `${count} campo precisa de ajuste:`, other: `${count} campos precisam de ajuste:` }),
  flaws: {
    'not-chosen': () => 'Escolha uma pergunta',
    'asked-twice': () => 'Você já escolheu esta pergunta. Escolha outra',
    'not-written': () => 'Escreva uma pergunta',
    'question-too-long': longest => `Encurte a pergunta: no máximo ${characters(longest)}`,
    empty: () => 'Digite uma resposta',
    'too-short': shortest => `Digite pelo menos ${characters(shortest)}`,
    'too-long': longest => `Digite no máximo ${characters(longest)}`,
    'given-twice': () => 'Você já deu esta resposta. Dê outra',
    'in-question': () => 'Esta resposta está na pergunta. Dê outra',
    'is-account': () => 'Esta resposta é o nome da sua conta. Dê outra',
    longer: () => 'Esta resposta é curta demais. Dê uma mais longa',
    shorter: () => 'Esta resposta é longa demais. Dê uma mais curta',
    repeated: () => 'Esta pergunta ou esta resposta já foi usada. Mude uma das duas',
    guessable: () => 'Outras pessoas podem adivinhar esta resposta. Dê outra',
    refused: () => 'Esta resposta não foi aceita. Dê outra',
  },
  checkingOutcome: 'Não recebemos uma resposta clara. Estamos verificando se suas respostas foram salvas',
  outcomeUnknownHeading: 'Ainda não sabemos se suas respostas foram salvas',
  outcomeUnknownBody: 'Não recebemos uma resposta clara. Verifique de novo antes de salvar mais uma vez.',
  checkAgain: 'Verificar de novo',
  expiredHeading: 'O tempo acabou',
  expiredBody: 'Para sua segurança, o tempo para responder é limitado. O que você preencheu ainda está aqui: continue para salvar.',
  goOn: 'Continuar',
};
