import { kokerVan, type Bewegingsgegevens, type Gebeurtenis, type Toestand, type WinstVerrekend } from '@ontschot/boek';

type Velden = Readonly<Record<string, unknown>>;

/** As whom somebody asks: what is delivered, or what is paid. */
export type Als = 'aanbieder' | 'financier';

/** Movements that are booked for one organisatie or out of a koker; the rest is of many, or of people. */
const MET_GELD = [
  ...['verplichting-aangegaan', 'verplichting-verhoogd', 'verplichting-vrijgevallen', 'verplichting-afgewikkeld'],
  ...['besteding-geboekt', 'voorschot-verstrekt', 'voorschot-terugbetaald', 'voorschot-verrekend'],
  ...['voorfinanciering-verstrekt', 'aandeel-toegekend', 'toezegging-contant-gemaakt', 'aandeel-terugbetaald'],
  'winst-verrekend',
  ...['besteding-gecorrigeerd', 'beweging-gestorneerd'],
];
const SOORTEN: Readonly<Record<Als, ReadonlySet<string>>> = {
  aanbieder: new Set([
    ...MET_GELD,
    ...['ondersteuningsopdracht-ingesteld', 'aandeel-toegestemd', 'aandeel-afgewezen'],
    ...['voucher-ingewisseld', 'voucher-inwisseling-teruggenomen'],
  ]),
  financier: new Set([
    ...MET_GELD,
    ...['begroting-vastgesteld', 'begroting-gewijzigd', 'ontvangst-geboekt', 'budget-verlaagd', 'bedrag-teruggegeven'],
    ...['budget-overgeheveld', 'afspraak-ingestemd', 'aandeel-toegestemd', 'aandeel-afgewezen'],
    'afspraak-afgewezen',
  ]),
};

/**
 * Whether an event is wholly of one organisatie, as who delivers or as who pays: it names no other, and of a payer every
 * koker in it is its own on that day. What tells of several is of nobody: then each has an event of its own (design 4).
 */
export function isEigen(gebeurtenis: Gebeurtenis, als: Als, organisatie: string, toestand: Toestand): boolean {
  const { type, gegevens } = gebeurtenis;
  if (!SOORTEN[als].has(type.replace(/\.v\d+$/u, ''))) return false;
  const { financier, ontvanger } = gegevens as { financier?: string; ontvanger?: { organisatie?: string } };
  // What two aanbieders settled, both agreed to: it is of either.
  if (als === 'aanbieder' && isPartij(gebeurtenis, organisatie)) return true;
  // Also of a payer that gets a part itself.
  if (als === 'aanbieder' || ontvanger?.organisatie === organisatie)
    return organisatieVan(gebeurtenis, toestand) === organisatie;
  if (financier !== undefined) return financier === organisatie;
  const kokers = kokersVan(gegevens as unknown as Velden);
  const betaalt = (koker: string): boolean => toestand.koker(koker, gegevens.boekdatum)?.financier === organisatie;
  return kokers.length > 0 && kokers.every(betaalt);
}

/** Whether an event is a settlement of gain between this organisatie and another. */
export function isPartij({ type, gegevens }: Gebeurtenis, organisatie: string): boolean {
  const { van, naar } = gegevens as Partial<WinstVerrekend>;
  return type.startsWith('winst-verrekend.') && (van === organisatie || naar === organisatie);
}

/** Whom an event gives something to, or asks it of; undefined when it is about no organisatie. */
export function organisatieVan({ gegevens }: Gebeurtenis, toestand: Toestand): string | undefined {
  const { ontvanger, naar, aanbieder, aandeel, toezegging, kenmerken } = gegevens as Bewegingsgegevens & {
    ontvanger?: { organisatie?: string } | string;
    naar?: { organisatie?: string };
    aanbieder?: string;
    aandeel?: string;
    toezegging?: string;
  };
  if (ontvanger !== undefined) return typeof ontvanger === 'string' ? ontvanger : ontvanger.organisatie;
  if (aandeel !== undefined || toezegging !== undefined)
    for (const [, rij] of toestand.preventie.toezeggingen)
      if (rij.aandeel === aandeel || rij.toezegging === toezegging)
        return 'organisatie' in rij.ontvanger ? rij.ontvanger.organisatie : undefined;
  return naar?.organisatie ?? aanbieder ?? kenmerken?.aanbieder;
}

function kokersVan({ mutaties = [], kokers = [], koker }: Velden & Partial<Bewegingsgegevens>): string[] {
  const genoemd = (kokers as readonly { koker: string }[]).map((een) => een.koker);
  const kleuren = mutaties.map(({ kleur }) => kokerVan(kleur));
  return [...genoemd, ...kleuren, ...(typeof koker === 'string' ? [koker] : [])];
}
