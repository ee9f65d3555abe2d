import type { Gemeten, PreventiewinstVastgesteld } from '@ontschot/boek';
import type { Stap, Verdeelregel } from '@ontschot/regels';
import type { Schakel } from './schakels.js';
import { dag, plaats, regels, tekstVan } from './schrijven.js';
import { spiegelzinnen } from './spiegel.js';
import { sommenVan } from './stapsommen.js';

/** Whether the sums of a step say all that its sentence does; a plafond only the sentence tells. */
const alleenSom = ({ stap, invoer }: Stap): boolean => stap !== 7 || invoer['plafond'] === undefined;

/** Why nothing is shared, where there was something. */
const NIETS: Readonly<Record<NonNullable<Gemeten['uitkomst']['waarom']>, string>> = {
  drempel: 'Onder de drempel: er wordt niets gedeeld.',
  poort: 'Niet aan de eis voldaan: er wordt niets gedeeld.',
  'geen-regel': 'Dit is alleen gemeten: er is niets verdeeld en niets geboekt.',
  'geen-verliesregel': 'Over een verlies zegt de regel niets: het blijft bij de koker waar het viel.',
};

/** The steps by their number, each in sentences and sums; of a loss also the steps that only a gain has. */
function stappenVan(gegevens: Gemeten, hoogstens: number, regel: Verdeelregel | undefined): [number, string][] {
  const { uitkomst } = gegevens;
  const spiegel = regel === undefined ? [] : spiegelzinnen(gegevens, regel);
  const gezegd = uitkomst.stappen.flatMap((stap): [number, string][] => {
    const sommen = sommenVan(stap, gegevens, hoogstens);
    const anders = spiegel.filter((een) => een.stap === stap.stap && een.inPlaats);
    const zin = sommen.length > 0 && alleenSom(stap) ? [] : stap.stap === 1 ? [] : [stap.zin];
    return [...(anders.length > 0 ? anders.map((een) => een.zin) : zin), ...sommen].map((een) => [stap.stap, een]);
  });
  const alles = [
    ...gezegd,
    ...spiegel.flatMap(({ stap, zin, inPlaats }): [number, string][] => (inPlaats ? [] : [[stap, zin]])),
  ];
  return alles
    .map((een, i) => ({ een, i }))
    .sort((a, b) => a.een[0] - b.een[0] || a.i - b.i)
    .map(({ een }) => een);
}

/** What was worked out, step by step: lines of the page. Lists hold at most `hoogstens` rows. */
export function berekend(
  { gegevens, revisie, boek }: Schakel<Gemeten>,
  hoogstens: number,
  regel: Verdeelregel | undefined,
): string[] {
  const { kosten, van, totEnMet, uitkomst } = gegevens;
  const { vaststelling, voorlopig } = gegevens as Partial<PreventiewinstVastgesteld>;
  const naam = vaststelling === undefined ? `Meting ${tekstVan(gegevens, 'meting')}` : `Vaststelling ${vaststelling}`;
  const stappen = stappenVan(gegevens, hoogstens, regel).flatMap(([stap, zin], i, alle) =>
    regels(zin, alle[i - 1]?.[0] === stap && stap !== 4 ? '   ' : `${stap}. `, '     '),
  );
  return [
    '',
    'WAT IS BEREKEND',
    ...regels(
      `${naam} over ${van} tot en met ${totEnMet} ${plaats(revisie, boek)}, op ${kosten.regels} ` +
        `${kosten.regels === 1 ? 'kostenregel die het boek kende' : 'kostenregels die het boek kende'} tot en met gebeurtenis ${kosten.gelezenTot}. Controlegetal:`,
    ),
    `  ${kosten.hash}`,
    ...stappen,
    ...(uitkomst.waarom === undefined ? [] : [NIETS[uitkomst.waarom]]),
    ...(voorlopig === undefined ? [] : regels(`Dit is voorlopig tot ${dag(voorlopig.herzienOp)}: ${voorlopig.reden}`)),
  ];
}
