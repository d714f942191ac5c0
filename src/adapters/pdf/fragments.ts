import type { Pdfium } from './pdfium.ts';

/** A run of characters on one baseline; `x` is its left end and `y` its baseline, in points from the page's lower left corner. */
export type Fragment = { readonly text: string; readonly x: number; readonly y: number; readonly height: number };

type Point = { readonly x: number; readonly y: number };
type Run = { text: string; readonly at: Point; last: number };

const SPACE = 32;
// PDFium joins a word broken at a line's end and marks the place by one of these.
const BROKEN_WORD = [0x2, 0xfffe, 0xad];

/** The runs of a page in the order PDFium finds them; it joins cells of a row and broken words, which are parted here. */
export function fragmentsOf(engine: Pdfium, textPage: number): Fragment[] {
  const { malloc, free } = engine.api.pdfium.wasmExports;
  const place = malloc(16); // two doubles, or a box of four floats
  try {
    return readFragments(engine, textPage, place);
  } finally {
    free(place);
  }
}

function readFragments({ api, memory }: Pdfium, textPage: number, place: number): Fragment[] {
  const origin = (index: number): Point => {
    api.FPDFText_GetCharOrigin(textPage, index, place, place + 8);
    return { x: memory().getFloat64(place, true), y: memory().getFloat64(place + 8, true) };
  };
  const box = (index: number) => {
    api.FPDFText_GetLooseCharBox(textPage, index, place);
    const float = (at: number) => memory().getFloat32(place + at * 4, true);
    return { top: float(1), right: float(2), bottom: float(3) };
  };

  const fragments: Fragment[] = [];
  let run: Run | null = null;
  let doubtful = false; // whether the next character may belong to another run
  const finish = () => {
    if (run !== null && run.text.trim() !== '') {
      const { top, bottom } = box(run.last);
      fragments.push({ text: run.text.trim(), ...run.at, height: Math.abs(top - bottom) });
    }
    run = null;
    doubtful = false;
  };
  const goesOn = (before: Run, next: Point): boolean => {
    const { top, right, bottom } = box(before.last);
    const height = Math.abs(top - bottom);
    return Math.abs(before.at.y - next.y) < height * 0.4 && next.x > before.at.x && next.x - right < height * 1.5;
  };

  const count = api.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const code = api.FPDFText_GetUnicode(textPage, index);
    if (code === 13 || code === 10) {
      finish();
    } else if (code === SPACE || code === 0) {
      if (run !== null) run.text += ' ';
      doubtful ||= api.FPDFText_IsGenerated(textPage, index) === 1;
    } else {
      if (run !== null && doubtful && !goesOn(run, origin(index))) finish();
      run ??= { text: '', at: origin(index), last: index };
      run.text += BROKEN_WORD.includes(code) ? '-' : character(code);
      run.last = index;
      doubtful = BROKEN_WORD.includes(code);
    }
  }
  finish();
  return fragments;
}

function character(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
