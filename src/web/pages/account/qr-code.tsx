import { generate } from 'lean-qr';

const QUIET = 4; // modules of white around a code: ISO/IEC 18004

/** A text as a QR code, drawn as one path; black on white in dark, too, for cameras look for that. */
export function QrCode({ text, says }: { readonly text: string; readonly says: string }) {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  const dots: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) dots.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  }
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dots.join('')} fill="#000" />
    </svg>
  );
}
