import { BUDGETSOORTEN, type Kleur, type Rekening, type Rekeningsoort } from '@ontschot/boek';
import type { Eurocent, Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { delenVan } from '../motor/weetjes.js';
import { Maat, type Maten } from '../saldi/maten.js';
import type { Geboekt } from './prognose.js';
import type { Peiling } from './lezen.js';

export type Budgetmaten = Omit<Maten, 'primitief' | 'naWijziging'>;

/** From where money came in, and what went back there. Eurocents. */
export interface Herkomst {
  /** The kind of rekening and whose it is: `vrij` of a budget, `bron` of an organisatie, `vrijgave` of an afspraak. */
  readonly soort: Rekeningsoort;
  readonly van: string;
  readonly ingebracht: Eurocent;
  readonly teruggegeven: Eurocent;
}

/** What a month changed on a wijkbudget, and what stood free at its end. */
export interface Budgetmaand extends Geboekt {
  readonly verplicht: Eurocent;
  readonly voorschot: Eurocent;
  readonly besteed: Eurocent;
}

export interface Budgetstand {
  readonly stand: Budgetmaten;
  readonly herkomst: readonly Herkomst[];
  readonly kleuren: readonly (Budgetmaten & { readonly kleur: Kleur })[];
  readonly maanden: readonly Budgetmaand[];
}

interface Som {
  readonly maand: Periode;
  readonly maat: keyof Budgetmaten;
  readonly tegen: Rekening;
  readonly kleur: Kleur;
  readonly erbij: Eurocent;
  readonly eraf: Eurocent;
}

const IN_BUDGET: ReadonlySet<string> = new Set(BUDGETSOORTEN);

function matenVan(sommen: readonly Som[]): Budgetmaten {
  const maat = new Maat();
  for (const som of sommen) maat.tel(som.maat, som.erbij - som.eraf);
  const { verplicht, voorschot, besteed, vrij, stelpost } = maat.maten;
  return { verplicht, voorschot, besteed, vrij, stelpost };
}

function perSleutel<S extends string>(sommen: readonly Som[], sleutel: (som: Som) => S): [S, Som[]][] {
  const groepen = new Map<S, Som[]>();
  for (const som of sommen) {
    const groep = groepen.get(sleutel(som));
    if (groep === undefined) groepen.set(sleutel(som), [som]);
    else groep.push(som);
  }
  return [...groepen].sort(([a], [b]) => (a < b ? -1 : 1));
}

const telVeld = (sommen: readonly Som[], veld: 'erbij' | 'eraf'): Eurocent =>
  sommen.reduce((som, een) => som + een[veld], 0);

/** What stands on a wijkbudget on a day of both clocks, and how it came there: every split adds up to the same. Inside a question. */
export function budgetstandVan(
  lees: Leesmodel,
  budget: string,
  { boek, overzicht, bekendOp, dag }: Peiling,
): Budgetstand {
  const sommen = lees
    .sql<[string, string, number, number], Som>(
      `SELECT maand, maat, tegen, kleur, sum(max(bedrag, 0)) AS erbij, sum(max(-bedrag, 0)) AS eraf
        FROM wijkteam_beweging WHERE boek = ? AND budget = ? AND bekend <= ? AND dag <= ?
        GROUP BY maand, maat, tegen, kleur`,
    )
    .all(boek, budget, bekendOp, dag);
  const vanBuiten = sommen.filter(({ tegen }) => {
    const { soort, houder } = delenVan(tegen);
    return !IN_BUDGET.has(soort) || houder !== budget;
  });
  const perMaand = new Map(perSleutel(sommen, ({ maand }) => maand));
  const inMaand = new Map(perSleutel(vanBuiten, ({ maand }) => maand));
  let vrij = 0;
  const maanden = Array.from({ length: 12 }, (_, i): Budgetmaand => {
    const maand = `${overzicht.jaar}-${String(i + 1).padStart(2, '0')}`;
    const { verplicht, voorschot, besteed, ...rest } = matenVan(perMaand.get(maand) ?? []);
    const buiten = inMaand.get(maand) ?? [];
    vrij += rest.vrij;
    const ingebracht = telVeld(buiten, 'erbij') - telVeld(buiten, 'eraf');
    return { maand, ingebracht, getrokken: verplicht + voorschot + besteed, verplicht, voorschot, besteed, vrij };
  });
  return {
    stand: matenVan(sommen),
    herkomst: perSleutel(vanBuiten, ({ tegen }) => tegen).map(([tegen, deel]) => {
      const { soort, houder } = delenVan(tegen);
      return { soort, van: houder, ingebracht: telVeld(deel, 'erbij'), teruggegeven: telVeld(deel, 'eraf') };
    }),
    kleuren: perSleutel(sommen, ({ kleur }) => kleur).map(([kleur, deel]) => ({ kleur, ...matenVan(deel) })),
    maanden,
  };
}
