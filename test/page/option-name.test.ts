import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { isolate } from '../../src/locales/isolate.js';
import { wholeMessages, type Language } from '../../src/locales/messages.js';
import { fullName } from '../../src/page/option-name.js';

const arabic = { id: 'a', kind: 'authenticator-push', name: 'هاتف العمل', detail: 'Contoso', usableFor: ['sign-in'] } as const;
const latin = { ...arabic, name: 'Work phone', detail: 'تطبيق' };

/** Where the parts of a text are drawn, from the left. */
function drawn(text: string, direction: string, ...parts: readonly string[]): number[] {
  const line = document.createElement('p');
  line.dir = direction;
  line.textContent = text;
  document.body.append(line);
  onTestFinished(() => line.remove());
  return parts.map(part => {
    const range = document.createRange();
    const start = text.indexOf(part);
    range.setStart(line.firstChild!, start);
    range.setEnd(line.firstChild!, start + part.length);
    return range.getBoundingClientRect().left;
  });
}

const messagesOf = async (language: Language) => wholeMessages(language, await language.later());

describe('a name with what tells it from others', () => {
  it.for([arabic, latin])('stands in the order of the page, whatever is read in which direction ($name)', async method => {
    for (const language of [en, ar]) {
      const name = fullName(method, await messagesOf(language));
      const [first = 0, second = 0] = drawn(`1 ${isolate(name)} 2`, language.direction, method.name, method.detail);
      if (language.direction === 'ltr') expect(first).toBeLessThan(second);
      else expect(first).toBeGreaterThan(second);
    }
  });
});
