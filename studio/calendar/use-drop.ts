import { type DragEvent, useState } from 'react';

/** A place onto which something can be dropped. */
export function useDrop(isOpen: boolean, onDrop: () => void) {
  const [isOver, setOver] = useState(false);
  if (!isOpen) return { isOver: false, handlers: {} };
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      },
    },
  };
}
