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
    on.getContext('2d', { alpha: false })?.drawImage(bitmap, 0, 0);
    return () => {
      on.width = 0; // its pixels are let go now, not when the browser finds the time
    };
  }, [bitmap]);
  return <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />;
}
