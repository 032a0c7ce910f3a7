import { type RefCallback, useCallback } from 'react';

/**
 * For what lies fixed at the foot of the window, on a telephone or everywhere: what is said there, such as
 * a note of what was done, stands above it and covers no button.
 */
export function useFoot<E extends HTMLElement>(): RefCallback<E> {
  return useCallback((element: E | null) => {
    if (!element) return;
    const { style } = document.documentElement;
    const tell = () => {
      const isFixed = getComputedStyle(element).position === 'fixed';
      const { top, height } = element.getBoundingClientRect();
      const above = isFixed && height > 0 ? Math.max(0, innerHeight - top) : 0;
      style.setProperty('--foot', `${Math.round(above)}px`);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener('resize', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', tell);
      style.removeProperty('--foot');
    };
  }, []);
}
