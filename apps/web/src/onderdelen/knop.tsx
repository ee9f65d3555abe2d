import type { ButtonHTMLAttributes } from 'react';

type Soort = 'primary-action' | 'secondary-action' | 'subtle';

interface Eigenschappen extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: Soort;
  /** While an answer is awaited: it cannot be pressed again, and says so. */
  readonly bezig?: boolean;
}

export function Knop({ soort = 'secondary-action', bezig = false, type = 'button', disabled, ...rest }: Eigenschappen) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled === true || bezig}
      aria-busy={bezig}
      className={`utrecht-button utrecht-button--${soort}${bezig ? ' utrecht-button--busy' : ''}`}
    />
  );
}
