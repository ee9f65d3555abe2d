import type { Afspraakbeeld } from '@ontschot/projecties';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Gevraagd } from '../../../../api/bestand.js';
import { useStil } from '../../../../api/stil.js';
import { Lezer } from '../../../../onderdelen/lezer.js';
import { useIngelogd } from '../../../../sessie/gebruik.js';
import { vraagVan, type Aannames } from './aannames.js';
import type { Afspraakconcept } from './concept.js';
import { inhoudVan, type Afspraakinhoud } from './inhoud.js';
import type { Keuzes } from './keuzes.js';

interface Proef extends Afspraakinhoud {
  readonly vraag: UseQueryResult<Afspraakbeeld>;
  /** How it was asked, to take its tables along. */
  readonly gevraagd: Gevraagd;
  /** Something was typed that was not asked yet. */
  readonly wacht: boolean;
}

/** What a proposal would have meant, asked once the hand rests; what is asked anew takes the place of what was on its way. */
export function useAfspraakproef(boek: string, concept: Afspraakconcept, aannames: Aannames, keuzes: Keuzes): Proef {
  const { api } = useIngelogd();
  const { voorstel, fouten } = inhoudVan(concept);
  const lezer = new Lezer();
  const nodig = vraagVan(keuzes, concept);
  const erbij = {
    over: { van: aannames.van, totEnMet: aannames.totEnMet },
    huishoudens: lezer.aantal('huishoudens', aannames.huishoudens),
    maten: nodig.maten.flatMap(({ maat }, i) => {
      const waarde = lezer.getal(`maten[${i}].waarde`, aannames.maten[maat] ?? '');
      return waarde === undefined ? [] : [{ maat, waarde }];
    }),
    inspanning: nodig.inspanning.flatMap((organisatie, i) => {
      const inspanning = lezer.aantal(`inspanning[${i}].inspanning`, aannames.inspanning[organisatie] ?? '');
      return inspanning === undefined ? [] : [{ organisatie, inspanning }];
    }),
  };
  // Without a name it can be tried already.
  const nu = JSON.stringify({
    naam: 'Een nieuwe afspraak',
    ...(JSON.parse(JSON.stringify(voorstel)) as object),
    ...erbij,
  });
  const stil = useStil(nu);
  const gevraagd = { pad: `boeken/${boek}/afspraakdoorrekeningen/proeven`, inhoud: JSON.parse(stil) as object };
  const vraag = useQuery({
    queryKey: ['v1', 'afspraak doorrekenen', boek, stil],
    queryFn: ({ signal }) => api.beproef<Afspraakbeeld>(gevraagd.pad, gevraagd.inhoud, signal),
    placeholderData: (eerder) => eerder,
  });
  return { voorstel, fouten: new Map([...fouten, ...lezer.fouten]), vraag, gevraagd, wacht: stil !== nu };
}
