import { useLayoutEffect, useRef } from 'react';

type Props = { readonly bitmap: ImageBitmap; readonly width: number; readonly height: number };

/** The picture of a page, so many pixels of the screen wide and high; what it says is in the words over it. */
export function PagePicture({ bitmap, width, height }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const on = canvas.current;
    if (on === null) return undefined;
    on.width = bitmap.width;
    on.height = bitmap.height;
    // Its pixels move into the canvas: drawn, they would be there twice.
    on.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    return () => {
      on.width = 0; // its pixels are let go now, not when the browser finds the time
    };
  }, [bitmap]);
  return <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />;
}
