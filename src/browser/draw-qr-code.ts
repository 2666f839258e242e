/** A QR code as one path, black on the white square of `size` by `size` modules that it stands on. */
export interface QrDrawing {
  /** How many modules wide, the quiet zone included. */
  readonly size: number;
  /** Data for an SVG path, one module to the unit. */
  readonly path: string;
}

/** ISO/IEC 18004 asks for four light modules on every side; apps fail without them. */
const quietZone = 4;

/** Loads what draws QR codes, on this machine and without a request that holds the content. */
export const loadQrDrawer = async (): Promise<(content: string) => QrDrawing> => {
  const encoder = await import('qrcode/lib/core/qrcode.js');
  const create = encoder.create ?? encoder.default.create;

  return content => {
    const { modules } = create(content, { errorCorrectionLevel: 'M' });
    return { size: modules.size + 2 * quietZone, path: pathOf(modules) };
  };
};

const pathOf = (modules: { readonly size: number; get(row: number, column: number): number }): string => {
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    let start = 0;
    while (start < size) {
      let end = start;
      while (end < size && modules.get(row, end)) end++;
      if (end > start) path += `M${start + quietZone} ${row + quietZone}h${end - start}v1h${start - end}z`;
      start = end + 1;
    }
  }
  return path;
};
