import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import { teltVanaf, zonderLater } from './bruikbaar.js';
import { GROOTSTE_OVERDRACHT, nietOvergedragen, opLeeftijd, overloopmutaties, type Overdracht } from './overdracht.js';
import { zetToezegging } from './toezeggingen.js';

/** Hands all open promises over to the boek of the next year, where they can be made contant. */
export interface ToezeggingenOverdragen extends Opdracht, Wanneer {
  readonly soort: 'toezeggingen-overdragen';
  /** The boek of the next year. */
  readonly naar: string;
}

export interface ToezeggingenOvergedragen extends Bewegingsgegevens, Overdracht {
  readonly naar: string;
}

export const toezeggingenOverdragen: Besluit<ToezeggingenOverdragen, ToezeggingenOvergedragen> = {
  soort: 'toezeggingen-overdragen',
  type: 'toezeggingen-overgedragen.v1',
  besluit(toestand, opdracht) {
    const { boekdatum, naar } = opdracht;
    opDag(toestand, opdracht);
    const { boek = '', jaar = 0 } = toestand.boek ?? {};
    const verwacht = `${boek.slice(0, -4)}${jaar + 1}`;
    if (naar !== verwacht)
      weiger('volgend-boek-klopt-niet', `Na ${boek} komt ${verwacht}, niet ${naar}.`, { naar, verwacht });
    nietOvergedragen(toestand);
    keurOpenVooraf(toestand);
    const gegevens =
      overdrachtVan(toestand, boekdatum, naar) ??
      weiger('niets-over-te-dragen', 'Er is niets vastgesteld en er staat geen toezegging open.', {});
    return { type: this.type, gegevens };
  },
  pasToe(toestand, { toezeggingen, naar }, { revisie }) {
    toestand.preventie.overgedragen.zet(naar, revisie);
    for (const { toezegging } of toezeggingen) {
      const rij = toestand.preventie.toezeggingen.lees(toezegging);
      if (rij !== undefined) zetToezegging(toestand, { ...zonderLater(rij), open: 0, staat: 'overgedragen' });
    }
  },
};

/**
 * What goes over of promises and of what they rest on; undefined when nothing was assessed and no promise is open. Refuses
 * what is dated too early, or does not fit in one event.
 */
export function overdrachtVan(
  toestand: Toestand,
  boekdatum: string,
  naar: string,
): ToezeggingenOvergedragen | undefined {
  const { preventie } = toestand;
  const open = opLeeftijd([...preventie.toezeggingen].map(([, rij]) => rij)).filter((rij) => rij.open !== 0);
  const toezeggingen = open.map(zonderLater);
  // Also when all was paid: what was shared here, must not be shared again there.
  const vaststellingen = [...preventie.vaststellingen]
    .map(([, een]) => een)
    .filter((een) => een.gecorrigeerdDoor === undefined);
  if (toezeggingen.length === 0 && vaststellingen.length === 0) return undefined;
  const laatste = open.flatMap(teltVanaf).reduce((dag, telt) => (telt > dag ? telt : dag), boekdatum);
  if (laatste > boekdatum)
    weiger('overdracht-te-vroeg', `Op ${laatste} is nog toegezegd; draag over op of na die dag.`, {
      boekdatum,
      laatste,
    });
  const ids = new Set(toezeggingen.map(({ afspraak }) => afspraak));
  const afspraken = [...ids].flatMap((id) => preventie.afspraken.lees(id) ?? []);
  // Also of the version that is being agreed on: it can be closed there.
  const regels = new Set(
    afspraken.flatMap(({ gesloten, inhoud }) =>
      [gesloten?.inhoud, inhoud].flatMap((een) => een?.verdeelregel?.verdeelregel ?? []),
    ),
  );
  const mutaties = overloopmutaties(toezeggingen, naar, 'uit');
  bewaak(toestand, boekdatum, mutaties, { tegoedMagNegatief: true });
  const gegevens: ToezeggingenOvergedragen = {
    boekdatum,
    naar,
    toezeggingen,
    afspraken,
    vaststellingen,
    verdeelregels: [...regels].map((id) => ({ verdeelregel: id, versies: preventie.verdeelregels.lees(id) ?? [] })),
    mutaties,
  };
  const grootte = JSON.stringify(gegevens).length;
  if (grootte > GROOTSTE_OVERDRACHT)
    weiger(
      'overdracht-te-groot',
      `Er staan ${toezeggingen.length} toezeggingen open, met ${vaststellingen.length} vaststellingen: samen ${grootte} tekens, en er passen er ${GROOTSTE_OVERDRACHT} in één overdracht.`,
      {
        aantal: toezeggingen.length,
        grootte,
        hoogstens: GROOTSTE_OVERDRACHT,
      },
    );
  return gegevens;
}

/** An advance cannot go over yet, and would no longer be paid back first. */
function keurOpenVooraf({ preventie }: Toestand): void {
  const open = [...preventie.voorfinancieringen].map(([, een]) => een).filter((een) => een.open > 0);
  if (open.length > 0)
    weiger('voorfinanciering-open', `Nog open: ${open.map((een) => een.voorfinanciering).join(', ')}.`, {
      voorfinancieringen: open.map(({ voorfinanciering, open: bedrag }) => ({ voorfinanciering, open: bedrag })),
    });
}
