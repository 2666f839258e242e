const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour as it is painted: in six digits, or eight where one sees through it. None for what is no colour by itself, such as `inherit`. */
export function paintedAs(colour: string): string | undefined {
  // A brush keeps the colour that it has when it is given what is none.
  const tried = ['#000', '#fff'].map(before => {
    brush.fillStyle = before;
    brush.fillStyle = colour;
    return brush.fillStyle;
  });
  if (tried[0] !== tried[1]) return undefined;
  brush.clearRect(0, 0, 1, 1);
  brush.fillRect(0, 0, 1, 1);
  const digits = [...brush.getImageData(0, 0, 1, 1).data].map(part => part.toString(16).padStart(2, '0'));
  return `#${(digits[3] === 'ff' ? digits.slice(0, 3) : digits).join('')}`;
}
