import type { Datum } from '@ontschot/kern';
import { waterbedden } from '@ontschot/regels';
import { bewaak } from '../besluiten/bewaking.js';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit } from '../besluiten/besluit.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toezegging, Vaststelling } from '../toestand/preventie.js';
import { kenToe } from './aandeel-toegekend.js';
import { moetBijZijn } from './bijgewerkt.js';
import { maakContant } from './contant.js';
import { bewaakDubbel } from './dubbel.js';
import { geslotenAfspraak } from './afspraakzoeken.js';
import { onthoudGrenzen } from './grensstand.js';
import { onthoudVerteld } from './ledenstand.js';
import { keur, maakInvoer, moetTeMetenZijn, uitrekenen, type Meetopdracht } from './meetinvoer.js';
import { nietOvergedragen } from './overdracht.js';
import { waterbedBuiten, type Gemeten } from './preventiewinst-meten.js';
import { gedeeldVan, toedelen } from './verdeling.js';
import { openVooraf, versieVoor, vervangt } from './vervangen.js';
import { verreken } from './voorfinanciering-verrekend.js';

/** Assesses an afspraak over a period by its rule, and books what follows from it: all together or nothing. */
export interface PreventiewinstVaststellen extends Meetopdracht, Wanneer {
  readonly soort: 'preventiewinst-vaststellen';
  /** Its name; the id of the opdracht when left out. */
  readonly vaststelling?: string;
  /** The assessment of the same period that this one takes the place of; the difference is booked. */
  readonly corrigeert?: string;
  /** A gain that may turn out otherwise, and when it is looked at again. */
  readonly voorlopig?: { readonly herzienOp: Datum; readonly reden: string };
}

export interface PreventiewinstVastgesteld extends Gemeten {
  readonly vaststelling: string;
  readonly verdeelregel: string;
  readonly regelversie: number;
  readonly populatie: string;
  /** Revisie up to which members of the population counted. */
  readonly ledenTot: number;
  readonly corrigeert?: string;
  readonly voorlopig?: { readonly herzienOp: Datum; readonly reden: string };
}

export const preventiewinstVaststellen: Besluit<PreventiewinstVaststellen, PreventiewinstVastgesteld> = {
  soort: 'preventiewinst-vaststellen',
  type: 'preventiewinst-vastgesteld.v1',
  besluit(toestand, opdracht, id) {
    const { afspraak: naam, van, totEnMet, boekdatum, kosten, vaststelling = id, corrigeert, voorlopig } = opdracht;
    opDag(toestand, opdracht);
    const { preventie } = toestand;
    const [afspraak, , , vervangen] = allesTegelijk(
      () => geslotenAfspraak(toestand, naam, 'zij is wel te meten'),
      () => {
        if (preventie.vaststellingen.heeft(vaststelling))
          weiger('id-bestaat-al', `Er is al een vaststelling ${vaststelling}.`, { vaststelling });
      },
      () => nietOvergedragen(toestand),
      () => vervangt(toestand, opdracht),
    );
    const { gesloten, beeindigdPer } = afspraak;
    const geldend = versieVoor(afspraak, vervangen[0]) ?? gesloten;
    const { inhoud, versie } = geldend;
    const leden = moetTeMetenZijn(toestand, opdracht, { inhoud, beeindigdPer }, voorlopig !== undefined);
    moetBijZijn(toestand, geldend, van, totEnMet, kosten);
    const { verdeelregel = '', versie: regelversie = 0 } = inhoud.verdeelregel ?? {};
    const regel = preventie.verdeelregels.lees(verdeelregel)?.find((een) => een.versie === regelversie)?.regel;
    if (regel === undefined) throw new Error(`regel ${verdeelregel} versie ${regelversie} is er niet`);

    // Each holds the whole of what it set off, so the last one tells what is set off now.
    const eerderTerug = vervangen[0]?.terugbetalingen ?? [];
    const invoer = maakInvoer(toestand, inhoud, opdracht, openVooraf(toestand, naam, eerderTerug));
    keur(invoer, regel, opdracht);
    const uitkomst = uitrekenen(invoer, regel);
    bewaakDubbel(
      toestand,
      schoon({
        ...{ afspraak: naam, van, totEnMet, populatie: inhoud.populatie, gedeeld: gedeeldVan(uitkomst) },
        ledenTot: leden.ledenTot,
      }),
      vervangen,
    );
    const { gelezenTot, regels, hash, buitenBereikOnvolledig } = kosten;
    const vastgesteld: Feit<PreventiewinstVastgesteld> = {
      type: this.type,
      gegevens: schoon({
        boekdatum,
        vaststelling,
        afspraak: naam,
        versie,
        verdeelregel,
        regelversie,
        populatie: inhoud.populatie,
        ledenTot: leden.ledenTot ?? toestand.revisie,
        van,
        totEnMet,
        corrigeert,
        voorlopig,
        invoer,
        kosten: schoon({ gelezenTot, regels, hash, ledenTot: leden.ledenTot }),
        uitkomst,
        waterbedden: waterbedden(uitkomst.kokers),
        buitenBereik: waterbedBuiten(uitkomst, kosten),
        buitenBereikOnvolledig,
      }),
    };

    const kop = { vaststelling, afspraak: naam, boekdatum };
    const weg = new Set(vervangen.map((een) => een.vaststelling));
    const eerder = [...preventie.toezeggingen].map(([, rij]) => rij).filter((rij) => weg.has(rij.vaststelling));
    const verrekend = verreken(toestand, uitkomst.terugbetalingen, eerderTerug, kop);
    const begin = toestand.revisie + 2 + verrekend.length;
    // One after the other, as the fold will: two parts can be for the same receiver at the expense of the same koker.
    const gewijzigd = new Map<string, Toezegging>();
    const toegekend = toedelen(toestand, uitkomst, inhoud, eerder, { ...kop, versie }).map((aandeel, i) => {
      const { feit, rijen } = kenToe(toestand, aandeel, boekdatum, begin + i, gewijzigd);
      for (const rij of rijen) gewijzigd.set(rij.toezegging, rij);
      return feit;
    });
    const rijen = [...gewijzigd.values()];
    const bestaand = (rij: { readonly toezegging: string }): boolean => preventie.toezeggingen.heeft(rij.toezegging);
    const contant = maakContant(toestand, boekdatum, {
      mag: (rij) => rij.vaststelling === vaststelling,
      nieuw: rijen.filter((rij) => !bestaand(rij)).map((rij) => ({ ...rij, versie })),
      gewijzigd: rijen.filter(bestaand),
    });
    const feiten: readonly Feit[] = [vastgesteld, ...verrekend, ...toegekend, ...contant];
    // Together: what one of them books must leave room for the next.
    bewaak(toestand, boekdatum, feiten.flatMap(mutatiesVan), { tegoedMagNegatief: true });
    return feiten;
  },
  pasToe(toestand, gegevens, { revisie }) {
    const { vaststelling, afspraak, versie, van, totEnMet, populatie, ledenTot, corrigeert, uitkomst } = gegevens;
    const { vaststellingen, populaties } = toestand.preventie;
    const nieuw: Vaststelling = schoon({
      vaststelling,
      afspraak,
      revisie,
      van,
      totEnMet,
      populatie,
      ledenTot,
      versie,
      gedeeld: gedeeldVan(uitkomst),
      terugbetalingen: uitkomst.terugbetalingen,
      corrigeert,
    });
    vaststellingen.zet(vaststelling, nieuw);
    onthoudVerteld(populaties, populatie, gegevens.kosten.ledenTot);
    onthoudGrenzen(toestand, gegevens.invoer);
    const oud = corrigeert === undefined ? undefined : vaststellingen.lees(corrigeert);
    if (oud !== undefined) vaststellingen.zet(oud.vaststelling, { ...oud, gecorrigeerdDoor: vaststelling });
  },
};

const mutatiesVan = ({ gegevens }: Feit): readonly Mutatie[] => (gegevens as Partial<Bewegingsgegevens>).mutaties ?? [];
