import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { bewaak } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { overloopmutaties, type Overdracht } from './overdracht.js';
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
    const { preventie } = toestand;
    const toezeggingen = [...preventie.toezeggingen].map(([, rij]) => rij).filter(({ open }) => open !== 0);
    if (toezeggingen.length === 0) weiger('niets-over-te-dragen', 'Er staat geen toezegging open.', {});
    const ids = new Set(toezeggingen.map(({ afspraak }) => afspraak));
    const afspraken = [...ids].flatMap((id) => preventie.afspraken.lees(id) ?? []);
    const regels = new Set(afspraken.flatMap(({ gesloten }) => gesloten?.inhoud.verdeelregel?.verdeelregel ?? []));
    const mutaties = overloopmutaties(toezeggingen, naar, 'uit');
    bewaak(toestand, boekdatum, mutaties, { tegoedMagNegatief: true });
    return {
      type: this.type,
      gegevens: {
        boekdatum,
        naar,
        toezeggingen,
        afspraken,
        verdeelregels: [...regels].map((id) => ({ verdeelregel: id, versies: preventie.verdeelregels.lees(id) ?? [] })),
        mutaties,
      },
    };
  },
  pasToe(toestand, { toezeggingen }) {
    for (const { toezegging } of toezeggingen) {
      const rij = toestand.preventie.toezeggingen.lees(toezegging);
      if (rij !== undefined) zetToezegging(toestand, { ...rij, open: 0, staat: 'overgedragen' });
    }
  },
};
