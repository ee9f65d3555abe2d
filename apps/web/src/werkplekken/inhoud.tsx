import { useEffect, useState, type ComponentType } from 'react';
import { Laden } from '../onderdelen/antwoord.js';
import type { Bladzijdebeschrijving, Bladzijdeplek } from './werkplek.js';

interface Eigenschappen {
  readonly bladzijde: Bladzijdebeschrijving;
  readonly plek: Bladzijdeplek;
}

/**
 * A page, as soon as it is fetched; if it cannot be fetched, that is thrown while it is drawn. Not with `lazy` and Suspense:
 * those say „even geduld” first, also when the page is there already, and React leaves that for 300 ms.
 */
export function Inhoud({ bladzijde: { laad, geladen }, plek }: Eigenschappen) {
  const [Klaar, zet] = useState<ComponentType<Bladzijdeplek> | undefined>(geladen);
  const [fout, zetFout] = useState<{ readonly oorzaak: unknown }>();
  useEffect(() => {
    if (Klaar !== undefined) return;
    laad().then(
      () => zet(geladen),
      (oorzaak: unknown) => zetFout({ oorzaak }),
    );
  }, [Klaar, laad, geladen]);
  if (fout !== undefined) throw fout.oorzaak;
  return Klaar === undefined ? <Laden /> : <Klaar {...plek} />;
}
