import { allesTegelijk, FOUTEN_IN_WEIGERING } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Kostenmelding } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import {
  deelsleutel,
  geteldeDelen,
  keurKostenregels,
  maandenVan,
  type GevraagdeKostenregel,
  type Kostenregel,
} from './kostenregels.js';
import { isEigen } from './eigen-maanden.js';
import { telKosten } from './laatste-kosten.js';

/** An event stays below half a MiB, so that every store takes it; room is left for what stands around the lines. */
const GROOTSTE_MELDING = 480 * 1024;

/** Reports what a koker cost, where the payer keeps its own books or in years before this boek. No money moves. */
export interface KostenMelden extends Opdracht {
  readonly soort: 'kosten-melden';
  /** Its name; the id of the opdracht when left out. */
  readonly melding?: string;
  readonly koker: string;
  /** The earlier melding of this koker whose place it takes. */
  readonly vervangt?: string;
  /** Where the figures come from. */
  readonly bron: string;
  /** 1 to 5,000. */
  readonly regels: readonly GevraagdeKostenregel[];
  /** The organisatie on whose behalf it is asked: it must be a payer of the koker. Nobody chooses it in an opdracht. */
  readonly namens?: string;
}

export interface KostenGemeld extends Gegevens {
  readonly melding: string;
  readonly koker: string;
  readonly vervangt?: string;
  readonly bron: string;
  readonly regels: readonly Kostenregel[];
}

function keurNaam(toestand: Toestand, melding: string): void {
  if (toestand.preventie.kostenmeldingen.heeft(melding))
    weiger('id-bestaat-al', `Kostenmelding ${melding} staat al in dit boek.`, { melding });
}

/** Refuses a koker that is not there, or that the organisatie on whose behalf it is asked does not pay. */
export function keurKoker(toestand: Toestand, koker: string, namens: string | undefined): void {
  // Figures may be of any year: a koker that begins later, or was another's before, has them too.
  const versies =
    toestand.kokers.lees(koker) ?? weiger('onbekende-koker', `Koker ${koker} staat niet in dit boek.`, { koker });
  if (namens !== undefined && !versies.some(({ financier }) => financier === namens))
    weiger('koker-van-ander', `Koker ${koker} wordt door een andere organisatie betaald.`, { koker, namens });
}

function keurVervanging(
  toestand: Toestand,
  vervangt: string,
  koker: string,
  regels: readonly GevraagdeKostenregel[],
): void {
  const oud =
    toestand.preventie.kostenmeldingen.lees(vervangt) ??
    weiger('onbekende-kostenmelding', `Kostenmelding ${vervangt} staat niet in dit boek.`, { vervangt });
  if (oud.koker !== koker)
    weiger('vervangen-niet-mogelijk', `Kostenmelding ${vervangt} gaat over koker ${oud.koker}, niet over ${koker}.`, {
      vervangt,
      koker: oud.koker,
    });
  if (oud.vervangenDoor !== undefined)
    weiger('vervangen-niet-mogelijk', `Kostenmelding ${vervangt} is al vervangen door ${oud.vervangenDoor}.`, {
      vervangt,
      vervangenDoor: oud.vervangenDoor,
    });
  keurEigenMaanden(toestand, oud, regels);
}

/** Of months that count here instead of in the old boek (`kosten-overgenomen.v1`), something stays: else all looked like a gain. */
function keurEigenMaanden(
  { jaar: { kosten } }: Toestand,
  { melding: vervangt, koker, geteld }: Kostenmelding,
  regels: readonly GevraagdeKostenregel[],
): void {
  const blijft = new Set(geteldeDelen(regels).map(deelsleutel));
  const weg = geteld.filter((deel) => isEigen(kosten?.eigen ?? [], koker, deel) && !blijft.has(deelsleutel(deel)));
  const maanden = [...new Set(weg.map(({ maand }) => maand))];
  if (maanden.length > 0)
    weiger(
      'vervangen-niet-mogelijk',
      `Op kostenmelding ${vervangt} berust dat de kosten van het oude boek over ${maanden.join(', ')} hier niet tellen: meld ook die maanden, voor dezelfde groepen.`,
      { vervangt, maanden, voor: [...new Set(weg.map(({ voor }) => voor))] },
    );
}

function goedeRegels(toestand: Toestand, gevraagd: readonly GevraagdeKostenregel[]): readonly Kostenregel[] {
  const { regels, fouten } = keurKostenregels(toestand, gevraagd);
  if (fouten.length > 0)
    weiger('regels-kloppen-niet', `In de regels van deze melding staan fouten: ${fouten.length}.`, {
      aantal: fouten.length,
      fouten: fouten.slice(0, FOUTEN_IN_WEIGERING),
    });
  return regels;
}

export const kostenMelden: Besluit<KostenMelden, KostenGemeld> = {
  soort: 'kosten-melden',
  type: 'kosten-gemeld.v1',
  besluit(toestand, { melding: naam, koker, vervangt, bron, regels: gevraagd, namens }, id) {
    const melding = naam ?? id;
    const [, , , regels] = allesTegelijk(
      () => keurNaam(toestand, melding),
      () => keurKoker(toestand, koker, namens),
      () => (vervangt === undefined ? undefined : keurVervanging(toestand, vervangt, koker, gevraagd)),
      () => goedeRegels(toestand, gevraagd),
    );
    const omvang = JSON.stringify(regels).length;
    if (omvang > GROOTSTE_MELDING)
      weiger('melding-te-groot', `Deze melding telt ${omvang} tekens; er passen er ${GROOTSTE_MELDING} in.`, {
        omvang,
        grootste: GROOTSTE_MELDING,
      });
    return {
      type: this.type,
      gegevens: schoon({ boekdatum: eersteVanJaar(toestand), melding, koker, vervangt, bron, regels }),
    };
  },
  pasToe(toestand, { melding, koker, vervangt, regels }, { revisie }) {
    const { kostenmeldingen } = toestand.preventie;
    const maanden = maandenVan(regels);
    const nieuw: Kostenmelding = { melding, koker, revisie, maanden, geteld: geteldeDelen(regels) };
    kostenmeldingen.zet(melding, nieuw);
    telKosten(toestand, koker, maanden, revisie);
    const oud = vervangt === undefined ? undefined : kostenmeldingen.lees(vervangt);
    if (oud === undefined) return;
    kostenmeldingen.zet(oud.melding, { ...oud, vervangenDoor: melding });
    telKosten(toestand, koker, oud.maanden, revisie);
  },
};
