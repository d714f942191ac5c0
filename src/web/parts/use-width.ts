import { type RefObject, useLayoutEffect, useState } from 'react';

/** The inner width of an element in pixels, as it changes; `before` until it is drawn. */
export function useWidth(of: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
