import type { ComponentType } from 'react';
import type { Rol } from '../sessie/sessie.js';

/** One page of a workplace. */
export interface Bladzijdebeschrijving {
  /** Behind `/<rol>/<boek>/`; a part `:naam` is handed to the page. Empty for the first one. */
  readonly pad: string;
  /** As the menu calls it; a page without one is reached by a link. */
  readonly menu?: string;
  /** Fetches what it needs ahead of the moment that it is shown; asked again, it tries what failed again. */
  readonly laad: () => Promise<void>;
  /** The page itself, once it is fetched. */
  readonly geladen: () => ComponentType<Bladzijdeplek> | undefined;
}

/** A page that is fetched when it is needed, or as soon as it is known that it will be. */
export function bladzijde(
  pad: string,
  haal: () => Promise<{ readonly default: ComponentType<Bladzijdeplek> }>,
  menu?: string,
): Bladzijdebeschrijving {
  let inhoud: ComponentType<Bladzijdeplek> | undefined;
  return {
    pad,
    async laad() {
      inhoud = (await haal()).default;
    },
    geladen: () => inhoud,
    ...(menu !== undefined && { menu }),
  };
}

/** Where a page stands: its boek, and the parts of its address. */
export interface Bladzijdeplek {
  readonly boek: Boek;
  readonly delen: Readonly<Record<string, string>>;
}

export interface Boek {
  readonly boek: string;
  readonly gemeente: string;
  readonly jaar: number;
}

/** All that one role sees. A new page is one line here and one file in its folder. */
export interface Werkplekbeschrijving {
  readonly rol: Rol;
  /** As somebody would call oneself. */
  readonly naam: string;
  /** What somebody comes to do, in a sentence. */
  readonly komtVoor: string;
  readonly bladzijden: readonly Bladzijdebeschrijving[];
}
