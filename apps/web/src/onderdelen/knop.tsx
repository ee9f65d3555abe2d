import type { ButtonHTMLAttributes, MouseEvent } from 'react';

export type Knopsoort = 'primary-action' | 'secondary-action' | 'subtle';

interface Eigenschappen extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: Knopsoort;
  /** While an answer is awaited: it cannot be pressed again, and says so. */
  readonly bezig?: boolean;
}

/** A button. While it is busy it keeps the focus (a disabled one loses it), so that the keyboard goes on from there. */
export function Knop({ soort = 'secondary-action', bezig = false, type = 'button', onClick, ...rest }: Eigenschappen) {
  const druk = (gebeurtenis: MouseEvent<HTMLButtonElement>): void => {
    if (bezig) gebeurtenis.preventDefault();
    else onClick?.(gebeurtenis);
  };
  return (
    <button
      {...rest}
      type={type}
      onClick={druk}
      aria-disabled={bezig || undefined}
      aria-busy={bezig}
      className={`utrecht-button utrecht-button--${soort}${bezig ? ' utrecht-button--busy' : ''}`}
    />
  );
}
