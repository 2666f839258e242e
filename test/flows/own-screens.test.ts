import { page as screen } from 'vitest/browser';
import { ownList } from '../../examples/own-screens/own-list.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { useFakeClock } from '../support/fake-clock.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { accountOf } from '../support/open-page.js';
import { until } from '../support/until.js';

function open(adapter = accountOf()) {
  const place = document.createElement('main');
  document.body.append(place);
  const close = ownList(place, adapter);
  onTestFinished(() => {
    close();
    place.remove();
  });
  return {
    adapter,
    rows: () => [...place.querySelectorAll('li')].map(row => oneLine(row.innerText)),
    press: async (name: string, index = 0) => {
      const buttons = await until(() => screen.elementLocator(place).getByRole('button', { name, exact: true }).elements());
      (await until(() => (expect(buttons[index]).toBeTruthy(), buttons[index] as HTMLElement))).click();
    },
    reads: (wanted: string) => until(() => expect(oneLine(place.innerText)).toContain(wanted)),
  };
}

describe('a list that a host draws itself', () => {
  useFakeClock();

  it('shows what is on the account, and removes it', async () => {
    const { rows, press, reads } = open();
    await until(() => expect(rows()).toHaveLength(3));

    await press('Remove', 1);
    await reads('Remove Laptop?');
    await press('Remove it');

    await until(() => expect(rows()).toEqual(['Pixel 9 Remove', 'text-message Remove']));
  });

  it('keeps what the person wants to keep', async () => {
    const { adapter, rows, press, reads } = open();
    await until(() => expect(rows()).toHaveLength(3));

    await press('Remove', 1);
    await reads('Remove Laptop?');
    await press('Keep it');

    await until(() => expect(rows()).toHaveLength(3));
    expect(adapter.calls).not.toContain('removeMethod');
  });

  it('can be tried again where the backend is out of reach', async () => {
    const adapter = accountOf();
    adapter.failNext('loadSecurityInfo', new EnrollmentError('network'));
    const { rows, press } = open(adapter);

    await press('Try again');

    await until(() => expect(rows()).toHaveLength(3));
  });
});
