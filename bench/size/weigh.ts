import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes, each file compressed alone, as it travels. */
export interface Weight {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

export const weigh = (files: readonly { readonly code: string }[]): Weight => {
  const contents = files.map(({ code }) => Buffer.from(code));
  const sum = (length: (content: Buffer) => number): number => contents.reduce((total, content) => total + length(content), 0);
  return {
    minified: sum(content => content.length),
    gzip: sum(content => gzipSync(content, { level: 9 }).length),
    brotli: sum(content => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
  };
};
