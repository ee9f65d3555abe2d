import type { Datum, Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { bevindingenVan } from './bevindingen.js';
import { Dossier, type Rechtmatigheidsvraag } from './dossier.js';
import { grensVan, type Verantwoordingsgrens } from './grens.js';
import type { RechtmatigheidPer } from './indeling.js';
import { mandaten, type Mandaatgebruik } from './mandaten.js';
import { NODIG } from './nodig.js';
import { oormerken, type Oormerkverloop } from './oormerken.js';
import type { Programmaregel } from './programmas.js';
import { reserves, type Reserveverloop } from './reserves.js';
import { BEVINDINGSOORTEN, NIET_GEMETEN, type Bevindingsoort, type Telling } from './soorten.js';

/** A kind of finding with how many there are, how many events are behind them, and what they come to in eurocents. */
export interface Bevinding extends Omit<Bevindingsoort, 'per'> {
  readonly aantal: number;
  readonly gebeurtenissen: number;
  readonly bedrag: Eurocent;
}

/** What an accountant asks of a boek. Amounts in eurocents. */
export interface Rechtmatigheid {
  readonly boek: string;
  readonly per: RechtmatigheidPer;
  readonly op: Datum;
  readonly bekendOp: Datum;
  readonly revisie: number;
  readonly grens: Verantwoordingsgrens;
  /** Fouten and onduidelijkheden against the limit, each and together. */
  readonly totaal: {
    readonly fouten: Eurocent;
    readonly onduidelijkheden: Eurocent;
    readonly samen: Eurocent;
    readonly bovenGrens: { readonly fouten: boolean; readonly onduidelijkheden: boolean; readonly samen: boolean };
  };
  readonly bevindingen: readonly Bevinding[];
  readonly programmas: readonly Programmaregel[];
  readonly reserves: readonly Reserveverloop[];
  readonly oormerken: readonly Oormerkverloop[];
  readonly mandaten: readonly Mandaatgebruik[];
  readonly nietGemeten: readonly string[];
}

/** The overview asks how much may be wrong before it must be told. */
export interface Overzichtsvraag extends Rechtmatigheidsvraag {
  /** In percent of the lasten: 1 when left out, between 0 and 3. */
  readonly grens?: string;
}

/**
 * The rechtmatigheid of a boek on a day of both clocks: what the college accounts for in its rechtmatigheidsverantwoording
 * (Gemeentewet, from boekjaar 2023; Kadernota rechtmatigheid of the commissie BBV), as far as a boek knows it. Throws
 * `niet-gevonden` and `vraag-ongeldig`.
 */
export function rechtmatigheid(lees: Leesmodel, vraag: Overzichtsvraag): Rechtmatigheid {
  return lees.vraag(NODIG, () => {
    const dossier = new Dossier(lees, vraag);
    const { peiling, programmas, indeling } = dossier;
    const vanReserves = reserves(dossier);
    const lasten = programmas.reduce((som, regel) => som + regel.lasten, 0);
    const toegevoegd = vanReserves.reduce((som, regel) => som + Math.max(0, regel.toevoegingen), 0);
    const grens = grensVan(lasten, toegevoegd, vraag.grens);
    const gevonden = tel(dossier);
    const som = (telt: Telling): Eurocent =>
      gevonden.reduce((tot, een) => (een.telt === telt ? tot + een.bedrag : tot), 0);
    const [fouten, onduidelijkheden] = [som('fout'), som('onduidelijkheid')];
    const boven = (bedrag: Eurocent): boolean => bedrag > grens.bedrag;
    return {
      boek: peiling.boek,
      per: indeling.per,
      op: peiling.opDatum,
      bekendOp: peiling.bekendOpDatum,
      revisie: lees.kop(peiling.boek),
      grens,
      totaal: {
        ...{ fouten, onduidelijkheden, samen: fouten + onduidelijkheden },
        bovenGrens: {
          fouten: boven(fouten),
          onduidelijkheden: boven(onduidelijkheden),
          samen: boven(fouten + onduidelijkheden),
        },
      },
      bevindingen: gevonden,
      programmas,
      reserves: vanReserves,
      oormerken: oormerken(dossier),
      mandaten: mandaten(dossier),
      nietGemeten: NIET_GEMETEN,
    };
  });
}

/** Every kind, also those of which nothing was found: that is what the auditor wants to see too. */
function tel(dossier: Dossier): Bevinding[] {
  const per = new Map<string, { onderdelen: Set<string>; gebeurtenissen: number; bedrag: Eurocent }>(
    BEVINDINGSOORTEN.map(({ code }) => [code, { onderdelen: new Set(), gebeurtenissen: 0, bedrag: 0 }]),
  );
  for (const { code, onderdeel, bedrag } of bevindingenVan(dossier)) {
    const som = per.get(code);
    if (som === undefined) throw new Error(`er is geen soort bevinding ${code}`);
    som.onderdelen.add(onderdeel);
    som.gebeurtenissen += 1;
    som.bedrag += bedrag;
  }
  return BEVINDINGSOORTEN.map(({ per: waarover, ...soort }) => {
    const { onderdelen, gebeurtenissen, bedrag } = per.get(soort.code) ?? {
      onderdelen: [],
      gebeurtenissen: 0,
      bedrag: 0,
    };
    const aantal = waarover === 'regel' ? gebeurtenissen : [...onderdelen].length;
    return { ...soort, aantal, gebeurtenissen, bedrag };
  });
}
