import { isolate } from '../isolate.js';
import { pluralIn } from '../plural-in.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

const plural = pluralIn('uk');

/** Ukrainian, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Захистіть свій обліковий запис',
  heading: 'Захистіть свій обліковий запис',
  why: (account, count) =>
    `${plural(count, {
      one: `Додайте ще ${count} спосіб`,
      few: `Додайте ще ${count} способи`,
      many: `Додайте ще ${count} способів`,
      other: `Додайте ще ${count} способу`,
    })} підтвердити свою особу для облікового запису ${isolate(account)}. Це захистить від сторонніх і допоможе повернути доступ.`,
  required: 'Без цього продовжити не можна.',
  dueBy: (moment, days) =>
    days === 0
      ? `Зробіть це сьогодні. Після ${moment} без цього продовжити не можна.`
      : `Зробіть це до ${moment}. ${plural(days, {
          one: `Залишився ${days} день.`,
          few: `Залишилося ${days} дні.`,
          many: `Залишилося ${days} днів.`,
          other: `Залишилося ${days} дня.`,
        })}`,
  optional: 'Це можна зробити й іншим разом.',
  skipsLeft: count =>
    plural(count, {
      one: `Це можна відкласти ще ${count} раз.`,
      few: `Це можна відкласти ще ${count} рази.`,
      many: `Це можна відкласти ще ${count} разів.`,
      other: `Це можна відкласти ще ${count} разу.`,
    }),
  purposes: { 'sign-in': 'Для входу', 'password-reset': 'Для скидання пароля' },
  counted: (have, wanted) => `Додано ${have} з ${wanted}`,
  isSetUp: 'Додано:',
  missing: count => `Потрібно додати ще ${count}`,
  more: count => `і ще ${count}`,
  first: method => `Почнемо з найбезпечнішого доступного способу: ${isolate(method)}.`,
  start: 'Почати',
  later: 'Не зараз',
  puttingOff: 'Хвилинку',
  cannotPutOff: 'Відкласти це вже не можна.',
  passLeft: span => `Час дії тимчасового коду доступу: ${span}. Додайте спосіб раніше, інакше не зможете увійти знову.`,
  passEnded: 'Термін дії тимчасового коду доступу минув. Якщо доведеться увійти знову, попросіть у своєї організації новий.',
  progress: (position, count) => `Спосіб ${position} з ${count}`,
  oneMore: 'Додати спосіб',
  checkingHeading: 'Перевіряємо, що ще залишилося',
  summaryHeading: 'Тепер ваш обліковий запис захищено',
  summaryBody: 'Ось що ви тепер можете використовувати.',
  listLabel: 'Ваші способи',
  reviewHeading: 'Чи все досі правильно?',
  reviewBody: account =>
    `Так ви підтверджуєте свою особу для облікового запису ${isolate(account)}. Перевірте, чи кожен спосіб ваш і чи він вам досі потрібен.`,
  reviewEmpty: 'Ще немає жодного способу.',
  confirm: 'Так, усе правильно',
  confirming: 'Збереження',
  edit: 'Щось змінити',
  editHeading: 'Змініть свої способи',
  editDone: 'Завершити зміни',
  stuckHeading: 'Тут це додати не можна',
  stuckBody: 'Жоден із доступних способів не відповідає вимогам. Вам допоможе служба підтримки вашої організації.',
  readOnlyBody: 'Зараз або звідси змінити ваші способи не можна. Спробуйте пізніше або з іншого місця.',
  unavailableHeading: 'Не вдалося переглянути ваші способи',
  unopenedHeading: 'Не вдалося це відкрити',
  failedBody: 'Щоб спробувати ще раз, оновіть цю сторінку.',
  ended: {
    completed: 'Готово: можна продовжити',
    postponed: 'Ми запитаємо знову іншим разом',
    'nothing-asked': 'Тут нічого робити не потрібно',
    failed: 'Цього разу не вдалося',
  },
};
