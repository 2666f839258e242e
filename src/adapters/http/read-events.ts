/**
 * Reads server-sent events: the data of each, as its text arrives. Of the format (HTML, "Server-sent events") only `data` matters
 * here. The browser's own EventSource can neither send headers nor tell why it failed.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, onSignOfLife: () => void = () => undefined): AsyncGenerator<string> {
  const reader = body.getReader();
  // Takes a byte order mark away, as the format asks for.
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onSignOfLife();
      const { lines, remainder } = splitLines(rest + decoder.decode(value, { stream: true }));
      rest = remainder;
      for (const line of lines) {
        if (line === '' && data.length > 0) yield data.join('\n');
        if (line === '') data = [];
        else if (/^data(:|$)/.test(line)) data.push(line.replace(/^data:? ?/, ''));
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lines end with LF, CR or CRLF. A CR at the very end waits, since an LF may follow. */
function splitLines(text: string): { lines: string[]; remainder: string } {
  const lines = text.split(/\r\n|\n|\r(?!$)/);
  return { remainder: lines.pop() ?? '', lines };
}
