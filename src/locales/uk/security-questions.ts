import { pluralIn } from '../plural-in.js';
import type { SecurityQuestionsMessages } from '../security-questions-messages.js';

const plural = pluralIn('uk');

const charactersOf = (count: number): string =>
  plural(count, { one: `${count} символ`, few: `${count} символи`, many: `${count} символів`, other: `${count} символу` });

/** Ukrainian, for security questions. */
export const securityQuestions: SecurityQuestionsMessages = {
  steps: { learn: 'Для чого вони', answer: 'Виберіть і дайте відповіді' },
  aboutHeading: 'Додайте контрольні запитання',
  aboutBody: 'Виберіть кілька запитань і дайте відповіді зараз. Якщо ви забудете пароль, ми поставимо ті самі запитання.',
  onlyForReset: 'Вони лише для скидання пароля. Увійти з ними не можна.',
  writeOnly: 'Після збереження побачити відповіді вже не можна.',
  othersMayKnow: 'Ті, хто вас знає, можуть знати й деякі відповіді. Виберіть запитання, на які відповісте лише ви.',
  unloadedHeading: 'Не вдалося завантажити запитання',
  answerHeading: 'Виберіть запитання та дайте відповіді',
  answerIntro: count =>
    count === 1
      ? 'Дайте відповідь, яку пам’ятатимете й за кілька років.'
      : 'Дайте відповіді, які пам’ятатимете й за кілька років. Усі вони мають бути різні.',
  question: number => `Запитання ${number}`,
  choose: 'Виберіть запитання',
  writeOwn: 'Написати власне запитання',
  ownQuestion: number => `Власне запитання ${number}`,
  ownHint: longest => `Не більше ніж ${charactersOf(longest)}.`,
  answer: number => `Відповідь ${number}`,
  answerHint: (shortest, longest) => `Кількість символів: від ${shortest} до ${longest}.`,
  spacesNote: 'Пробіли перед відповіддю та після неї не зберігаються.',
  hide: 'Сховати відповіді',
  save: 'Зберегти відповіді',
  saving: 'Збереження відповідей',
  summary: count =>
    plural(count, {
      one: `${count} поле потребує змін:`,
      few: `${count} поля потребують змін:`,
      many: `${count} полів потребують змін:`,
      other: `${count} поля потребує змін:`,
    }),
  flaws: {
    'not-chosen': () => 'Виберіть запитання',
    'asked-twice': () => 'Це запитання вже вибрано. Виберіть інше',
    'not-written': () => 'Напишіть запитання',
    'question-too-long': longest => `Скоротіть запитання: не більше ніж ${charactersOf(longest)}`,
    empty: () => 'Введіть відповідь',
    'too-short': shortest => `Введіть щонайменше ${charactersOf(shortest)}`,
    'too-long': longest => `Введіть не більше ніж ${charactersOf(longest)}`,
    'given-twice': () => 'Така відповідь уже є. Дайте іншу',
    'in-question': () => 'Ця відповідь є в запитанні. Дайте іншу',
    'is-account': () => 'Ця відповідь збігається з назвою вашого облікового запису. Дайте іншу',
    longer: () => 'Ця відповідь закоротка. Дайте довшу',
    shorter: () => 'Ця відповідь задовга. Дайте коротшу',
    repeated: () => 'Таке запитання або така відповідь уже є. Змініть щось одне',
    guessable: () => 'Цю відповідь можуть угадати інші. Дайте іншу',
    refused: () => 'Цю відповідь не прийнято. Дайте іншу',
  },
  checkingOutcome: 'Чіткої відповіді немає. Перевіряємо, чи збережено ваші відповіді',
  outcomeUnknownHeading: 'Поки що невідомо, чи збережено ваші відповіді',
  outcomeUnknownBody: 'Чіткої відповіді немає. Перевірте ще раз, перш ніж зберігати знову.',
  checkAgain: 'Перевірити ще раз',
  expiredHeading: 'Це тривало довше, ніж ми можемо чекати',
  expiredBody: 'Заради вашої безпеки час на відповіді обмежений. Те, що ви ввели, досі тут: продовжте, щоб зберегти.',
  goOn: 'Продовжити',
};
