import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { MediaItem } from './media.ts';
import { mediaWords } from './words.ts';

const STEP = 0.02;
const PAUSE_MS = 500;
const within = (share: number) => Math.min(1, Math.max(0, share));

/** Where the eye goes: clicked, or moved with the arrows; how the picture is then cropped stands beside. */
export function FocalPoint(props: {
  media: MediaItem;
  isDisabled?: boolean;
  onMove: (point: { focalX: number; focalY: number }) => void;
}) {
  const { media, isDisabled = false, onMove } = props;
  const words = mediaWords.use().details;
  const [point, setPoint] = useState({ x: media.focalX, y: media.focalY });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setPoint({ x: media.focalX, y: media.focalY }), [media.focalX, media.focalY]);
  const move = (x: number, y: number, pauseMs: number) => {
    const next = { x: within(x), y: within(y) };
    setPoint(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onMove({ focalX: next.x, focalY: next.y }), pauseMs);
  };
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    // Enter and space press the picture without pointing anywhere.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? STEP * 5 : STEP;
    const by = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    }[event.key];
    if (!by) return;
    event.preventDefault();
    move(point.x + (by[0] ?? 0), point.y + (by[1] ?? 0), PAUSE_MS);
  };
  const { thumbnail, srcset, src } = media;
  if (!thumbnail) return null;
  const percent = { x: Math.round(point.x * 100), y: Math.round(point.y * 100) };
  const position = `${percent.x}% ${percent.y}%`;
  return (
    <div className="focal">
      <div className="focal-picture" dir="ltr">
        <button
          type="button"
          disabled={isDisabled}
          onClick={onClick}
          onKeyDown={onKeyDown}
          aria-label={words.focus}
          aria-describedby="focal-hint focal-at"
        >
          <img src={src} srcSet={srcset} sizes="26rem" alt="" />
          <span
            className="focal-dot"
            style={{ left: `${percent.x}%`, top: `${percent.y}%` }}
            aria-hidden="true"
          />
        </button>
      </div>
      <div className="focal-crops" aria-hidden="true">
        {['square', 'tall', 'broad'].map((shape) => (
          <img
            key={shape}
            className={shape}
            src={thumbnail}
            alt=""
            style={{ objectPosition: position }}
          />
        ))}
      </div>
      <p id="focal-hint" className="small quiet">
        {words.focusHint}
      </p>
      <p id="focal-at" className="vh" role="status">
        {words.focusAt(percent.x, percent.y)}
      </p>
    </div>
  );
}
