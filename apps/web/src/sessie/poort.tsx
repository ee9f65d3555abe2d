import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Api } from '../api/api.js';
import { Foutmelding } from '../onderdelen/melding.js';
import { Laden } from '../onderdelen/antwoord.js';
import type { Stand } from './begin.js';
import { bewaarVoor, wisBewaard } from './bewaard.js';
import { DemoKeuze } from './demo-keuze.js';
import { IngelogdContext } from './gebruik.js';
import { OidcKnop } from './oidc-knop.js';

interface Eigenschappen {
  /** Asked before anything was drawn. */
  readonly begin: Promise<Stand>;
  readonly children: ReactNode;
}

/** Lets somebody through who is signed in, and shows where to sign in to who is not. The address stays, for afterwards. */
export function Poort({ begin, children }: Eigenschappen) {
  const vragen = useQueryClient();
  const [stand, zet] = useState<Stand>({});
  const { aanmelding, sessie, fout } = stand;
  useEffect(() => {
    void begin.then(zet);
  }, [begin]);
  const ingelogd = useMemo(() => {
    if (sessie === undefined) return undefined;
    bewaarVoor(sessie.sub);
    const einde = (): void => {
      vragen.clear();
      wisBewaard();
      void sessie.einde();
      zet((nu) => ({ ...(nu.aanmelding && { aanmelding: nu.aanmelding }) }));
    };
    return { sessie, api: new Api(() => sessie.token()), demo: aanmelding?.modus === 'demo', einde };
  }, [sessie, vragen, aanmelding]);
  if (ingelogd !== undefined) return <IngelogdContext value={ingelogd}>{children}</IngelogdContext>;
  return (
    <div className="werkplek">
      <main className="werkplek-inhoud">
        {fout !== undefined && <Foutmelding fout={fout} opnieuw={() => location.reload()} />}
        {fout === undefined && aanmelding === undefined && <Laden />}
        {aanmelding?.modus === 'demo' && <DemoKeuze opKeuze={(gekozen) => zet({ aanmelding, sessie: gekozen })} />}
        {aanmelding?.modus === 'productie' && <OidcKnop aanmelding={aanmelding} />}
      </main>
    </div>
  );
}
