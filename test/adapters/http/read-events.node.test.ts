import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { readEvents } from '../../../src/adapters/http/read-events.js';

const encoder = new TextEncoder();

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  const events: string[] = [];
  for await (const text of readEvents(streamOf(chunks))) events.push(text);
  return events;
}

const readText = (text: string): Promise<string[]> => read([encoder.encode(text)]);

describe('reading server-sent events', () => {
  it('reads the data of each', async () => {
    expect(await readText('data: {"a":1}\n\ndata:two\n\n')).toEqual(['{"a":1}', 'two']);
  });

  it('joins the lines of one event', async () => {
    expect(await readText('data: one\ndata\ndata:  three\n\n')).toEqual(['one\n\n three']);
  });

  it('takes a line end that is cut in two for one', async () => {
    const cut = ['data: one\r', '\ndata: two\r\n\r', '\n'].map(text => encoder.encode(text));
    expect(await read(cut)).toEqual(['one\ntwo']);
    expect(await readText('data: one\rdata: two\r\r\n')).toEqual(['one\ntwo']);
  });

  it('takes no notice of comments and other fields', async () => {
    expect(await readText(': alive\n\nid: 1\nevent: status\nretry: 10\ndatabase: x\ndata: it\n\n')).toEqual(['it']);
  });

  it('leaves out an event that was never finished', async () => {
    expect(await readText('data: one\n\ndata: two\n')).toEqual(['one']);
  });

  it('says whenever something arrives, even a comment', async () => {
    let signs = 0;
    const body = streamOf([': alive\n\n', ': alive\n\n'].map(text => encoder.encode(text)));
    for await (const text of readEvents(body, () => (signs += 1))) expect(text).toBe('');
    expect(signs).toBe(2);
  });

  it('lets go of the line when nobody reads on', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: controller => {
        controller.enqueue(encoder.encode('data: again\n\n'));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const text of readEvents(body)) {
      expect(text).toBe('again');
      break;
    }
    expect(isCancelled).toBe(true);
  });

  it('reads what another parser reads, wherever the line is cut', async () => {
    const piece = fc.constantFrom(
      'data:',
      'data: ',
      'data',
      ': c',
      'é',
      '€',
      '😀',
      'x',
      '\n',
      '\n\n',
      '\r\n',
      '\r\n\r\n',
      '{"a":1}',
      'id: 1',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(60), { maxLength: 6 }), async (pieces, cuts) => {
        const text = `${pieces.join('')}\n\n`;
        const expected: string[] = [];
        createParser({ onEvent: ({ data }) => expected.push(data) }).feed(text);
        const bytes = encoder.encode(text);
        const edges = [0, ...cuts.map(cut => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        expect(await read(edges.slice(1).map((end, index) => bytes.slice(edges[index], end)))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
