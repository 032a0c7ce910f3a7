import type { Picture } from '../../../src/domain/page-models.ts';

/** Classes for the point the eye goes to; the middle is the style sheet's own default. */
export function focusClasses({ focusX, focusY }: Picture): string {
  return [focusX === 5 ? '' : `fx${focusX}`, focusY === 5 ? '' : `fy${focusY}`]
    .filter(Boolean)
    .join(' ');
}

interface Props {
  picture: Picture;
  sizes: string;
  className?: string;
  /** The one picture that a visitor sees first: fetched at once, before others. */
  isFirst?: boolean;
  /** For pictures that only repeat what the words beside them say. */
  isSilent?: boolean;
}

export function Img({ picture, sizes, className = '', isFirst, isSilent }: Props) {
  return (
    <img
      className={`${className} ${className ? focusClasses(picture) : ''}`.trim() || undefined}
      src={picture.src}
      srcSet={picture.srcset || undefined}
      sizes={picture.srcset ? sizes : undefined}
      width={picture.width}
      height={picture.height}
      alt={isSilent ? '' : picture.alt}
      loading={isFirst ? undefined : 'lazy'}
      decoding="async"
      fetchPriority={isFirst ? 'high' : undefined}
    />
  );
}

/** A portrait as a medallion; without a picture, the first letter of the surname. */
export function Medallion({ portrait, name }: { portrait: Picture | null; name: string }) {
  if (portrait) return <Img picture={portrait} sizes="7rem" className="face" isSilent />;
  const letter = [...(name.trim().split(/\s+/).at(-1) ?? '')][0] ?? '';
  return (
    <i className="face" aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </i>
  );
}
