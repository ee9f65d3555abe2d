import { isEurocent } from '@ontschot/kern';
import { isMinder } from './breuk.js';
import { breukVan, isGetal, type Procent } from './getal.js';
import type { Drempel, ProcentOfBedrag } from './verdeelregel.js';

/** What is wrong with one part of a rule or an afspraak. */
export interface Keurfout {
  readonly veld: string;
  readonly uitleg: string;
}

const HONDERD = breukVan('100');
const NUL = breukVan('0');

export function keurProcent(veld: string, procent: Procent | undefined): Keurfout[] {
  if (procent === undefined) return [];
  if (!isGetal(procent) || isMinder(breukVan(procent), NUL))
    return [{ veld, uitleg: 'Geef een percentage als "30" of "2.35", van nul of meer.' }];
  return isMinder(HONDERD, breukVan(procent))
    ? [{ veld, uitleg: `Een deel van ${procent}% is meer dan er is; hoogstens 100%.` }]
    : [];
}

export function keurBedrag(veld: string, regel: ProcentOfBedrag | undefined): Keurfout[] {
  if (regel === undefined) return [];
  if ('bedrag' in regel)
    return isEurocent(regel.bedrag) && regel.bedrag >= 0
      ? []
      : [{ veld: `${veld}.bedrag`, uitleg: 'Geef een heel aantal eurocenten van nul of meer.' }];
  return keurProcent(`${veld}.procent`, regel.procent);
}

export function keurDrempel(veld: string, drempel: Drempel | undefined): Keurfout[] {
  if (drempel === undefined) return [];
  if ('procent' in drempel) return keurProcent(`${veld}.procent`, drempel.procent);
  const { naarOmvang } = drempel;
  const fouten = naarOmvang.flatMap(({ procent }, i) => keurProcent(`${veld}.naarOmvang[${i}].procent`, procent));
  if (naarOmvang[0]?.vanaf !== 0)
    fouten.push({
      veld: `${veld}.naarOmvang`,
      uitleg: 'Begin bij nul huishoudens, anders is er voor kleine groepen geen drempel.',
    });
  naarOmvang.forEach(({ vanaf }, i) => {
    if (i > 0 && vanaf <= (naarOmvang[i - 1]?.vanaf ?? 0))
      fouten.push({ veld: `${veld}.naarOmvang[${i}].vanaf`, uitleg: 'Zet de omvang op volgorde, elke één keer.' });
  });
  return fouten;
}
