import { isMinder } from './breuk.js';
import { breukVan, isGetal, type Getal } from './getal.js';
import { keurProcent } from './grenskeuring.js';
import type { Keurfout } from './regelkeuring.js';
import type { Resultaatafspraak } from './resultaat.js';

const opVolgorde = (waarden: readonly Getal[], oplopend: boolean): boolean =>
  waarden.every((waarde, i) => {
    const vorige = waarden[i - 1];
    if (vorige === undefined) return true;
    const [laag, hoog] = oplopend ? [vorige, waarde] : [waarde, vorige];
    return isMinder(breukVan(laag), breukVan(hoog));
  });

/** The steps of one side: numbers within the maat, percentages, and in order. */
function keurTreden(
  veld: string,
  treden: readonly { readonly grens: Getal; readonly procent: string }[],
  { van, tot }: Resultaatafspraak['maat'],
  oplopend: boolean,
): Keurfout[] {
  if (treden.length === 0) return [{ veld, uitleg: 'Geef minstens één trede.' }];
  const fouten = treden.flatMap(({ grens, procent }, i) => [
    ...keurProcent(`${veld}[${i}].procent`, procent),
    ...(!isGetal(grens) || isMinder(breukVan(grens), breukVan(van)) || isMinder(breukVan(tot), breukVan(grens))
      ? [{ veld: `${veld}[${i}]`, uitleg: `Geef een grens tussen ${van} en ${tot}.` }]
      : []),
  ]);
  if (fouten.length > 0) return fouten;
  return opVolgorde(
    treden.map(({ grens }) => grens),
    oplopend,
  )
    ? []
    : [{ veld, uitleg: `Zet de treden ${oplopend ? 'oplopend' : 'aflopend'} op volgorde, elke één keer.` }];
}

/** Every fault of a resultaatafspraak at once; an empty list when it can be used. */
export function keurResultaatafspraak({ maat, bonus, malus }: Resultaatafspraak): Keurfout[] {
  if (!isGetal(maat.van) || !isGetal(maat.tot) || !isMinder(breukVan(maat.van), breukVan(maat.tot)))
    return [{ veld: 'maat', uitleg: 'Geef getallen, van kleiner dan tot.' }];
  if (bonus === undefined && malus === undefined)
    return [{ veld: 'bonus', uitleg: 'Noem een bonus, een malus of beide.' }];
  const hoog = bonus?.treden.map(({ vanaf, procent }) => ({ grens: vanaf, procent }));
  const laag = malus?.treden.map(({ onder, procent }) => ({ grens: onder, procent }));
  const fouten = [
    ...(hoog === undefined ? [] : keurTreden('bonus.treden', hoog, maat, true)),
    ...(laag === undefined ? [] : keurTreden('malus.treden', laag, maat, false)),
  ];
  const [vanaf, onder] = [hoog?.[0]?.grens, laag?.[0]?.grens];
  if (fouten.length === 0 && vanaf !== undefined && onder !== undefined && isMinder(breukVan(vanaf), breukVan(onder)))
    return [
      { veld: 'malus.treden', uitleg: 'Onder de eerste bonus begint de malus; boven die grens kan er geen zijn.' },
    ];
  return fouten;
}
