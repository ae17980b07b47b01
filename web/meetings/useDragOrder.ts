import { type PointerEvent, useRef, useState } from 'react';
import { gapAt } from './order.js';

/** Near the edge of the window, what lies beyond comes into sight. */
const EDGE_PX = 72;

/**
 * Dragging rows of a list by a handle, with mouse, finger or pen. Rows stay where they are until one is let go; `gap` is
 * where it would go.
 */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ from: number; gap: number } | null>(null);
  const gapOf = (y: number) =>
    gapAt(
      y,
      [...(list.current?.children ?? [])].map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top + height / 2;
      }),
    );
  const handle = (from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from, gap: from });
    },
    onPointerMove: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (drag?.from !== from) return;
      if (clientY < EDGE_PX + 56) window.scrollBy(0, -12);
      if (clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, 12);
      setDrag({ from, gap: gapOf(clientY) });
    },
    onPointerUp: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (drag?.from !== from) return;
      setDrag(null);
      const gap = gapOf(clientY);
      const to = gap > from ? gap - 1 : gap;
      if (to !== from) onMove(from, to);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { list, drag, handle, stop: () => setDrag(null) };
}
