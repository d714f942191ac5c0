import { useEffect, useState } from 'react';

/** A picture of a page: on its way, there (its pixels belong to the one who asked), or not to be had. */
export type Picture =
  | { readonly state: 'coming' | 'none'; readonly bitmap: null }
  | { readonly state: 'drawn'; readonly bitmap: ImageBitmap };

/**
 * Fetches a picture once it is wanted, and lets its pixels go with the page that shows it: an `img` would leave them with the
 * browser, three megabytes for each page that was ever looked at.
 */
export function usePicture(address: string, isWanted: boolean): Picture {
  const [picture, setPicture] = useState<Picture>({ state: 'coming', bitmap: null });
  const [isAsked, setAsked] = useState(isWanted);
  if (isWanted && !isAsked) setAsked(true);
  useEffect(() => {
    if (!isAsked) return undefined;
    const stop = new AbortController();
    let own: ImageBitmap | null = null;
    const told = (bitmap: ImageBitmap | null) => {
      own = bitmap;
      if (stop.signal.aborted) bitmap?.close();
      else setPicture(bitmap === null ? { state: 'none', bitmap } : { state: 'drawn', bitmap });
    };
    bitmapOf(address, stop.signal).then(told, () => told(null));
    return () => {
      stop.abort();
      own?.close();
    };
  }, [address, isAsked]);
  return picture;
}

async function bitmapOf(address: string, signal: AbortSignal): Promise<ImageBitmap | null> {
  const answer = await fetch(address, { signal });
  return answer.ok ? createImageBitmap(await answer.blob()) : null;
}
