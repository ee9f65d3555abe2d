import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import { uitPost } from '../besluiten/posten.js';
import type { Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Verplichting } from '../toestand/onderdelen.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { bewaakOormerk, kenmerkenVan, uitVerplichting } from './doorgeven.js';

/** The money of the side that the clients leave. */
interface Betaald {
  readonly mutaties: readonly Mutatie[];
  readonly kenmerken: Kenmerken;
  readonly verplichting: string | undefined;
}

/** Clients leave a contract here: its verplichting pays the other contract, or an organisatie outside, which is spending. */
export function uitDezeKant(
  toestand: Toestand,
  post: Verplichting,
  naar: Verplichting | { readonly organisatie: string },
  bedrag: Eurocent,
  boekdatum: Datum,
  gaatTerug: boolean,
): Betaald {
  const { verplichting, budget } = post;
  if ('verplichting' in naar)
    return {
      mutaties: uitVerplichting(toestand, post, naar, bedrag, boekdatum, gaatTerug),
      ...{ kenmerken: kenmerkenVan(post), verplichting },
    };
  const { organisatie } = zoek.organisatie(toestand, naar.organisatie);
  const wie = { wie: `verplichting ${verplichting}`, saldo: post.saldo } as const;
  const delen = uitPost(
    toestand,
    { ...wie, richting: 'heen', code: 'verplichting-te-klein' },
    bedrag,
    dagnummer(boekdatum),
  );
  const mutaties = delen.map((deel) => ({
    ...{ van: `verplicht:${budget}` as const, naar: `besteed:${budget}` as const, ...deel, verplichting },
  }));
  bewaakOormerk(toestand, mutaties, post, boekdatum);
  return {
    mutaties,
    kenmerken: schoon({ doel: post.doel, wijk: post.wijk, aanbieder: organisatie }),
    verplichting,
  };
}

/** Clients come from outside: the organisatie that had them brings the money in, in the kleur of a koker. */
export function vanBuiten(
  toestand: Toestand,
  { organisatie: wie, koker: genoemd }: { readonly organisatie: string; readonly koker?: string },
  naar: Verplichting | undefined,
  bedrag: Eurocent,
  boekdatum: Datum,
): Betaald {
  const { organisatie } = zoek.organisatie(toestand, wie);
  if (naar === undefined) weiger('niets-te-verrekenen', 'Noem één contract van hier.', {});
  const { aard, koker: eigen } = zoek.budget(toestand, naar.budget);
  const { koker } = zoek.koker(toestand, genoemd ?? eigen ?? '', boekdatum);
  if (aard === 'koker' && koker !== eigen)
    weiger('koker-en-budget-verschillen', `Budget ${naar.budget} is van koker ${eigen ?? ''}, niet van ${koker}.`, {
      ...{ budget: naar.budget, koker: eigen, kleur: koker },
    });
  return {
    mutaties: [{ van: `bron:${organisatie}`, naar: `vrij:${naar.budget}`, kleur: koker, bedrag }],
    ...{ kenmerken: schoon({ doel: naar.doel, wijk: naar.wijk }), verplichting: undefined },
  };
}
