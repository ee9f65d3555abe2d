import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import type { GenummerdeOpdracht } from '@ontschot/invoer';

/** What an Iv3 import put in one boek. Amounts in eurocents. */
export interface Iv3Uitkomst {
  readonly boek: string;
  readonly gemeente: string;
  readonly kokers: number;
  /** Of all kokers together, stelposten included. */
  readonly begroting: Eurocent;
  /** Savings still to be found: the lines below zero, together. */
  readonly stelposten: Eurocent;
}

/** Counts what the opdrachten of one boek amount to. */
export function telUit(boek: string, gemeente: string, opdrachten: readonly GenummerdeOpdracht[]): Iv3Uitkomst {
  const bedragen = opdrachten.flatMap(({ opdracht }) =>
    opdracht.soort === 'begroting-vaststellen' ? opdracht.regels.map(({ bedrag }) => bedrag) : [],
  );
  const som = (delen: readonly Eurocent[]): Eurocent => delen.reduce((a, b) => a + b, 0);
  return {
    boek,
    gemeente,
    kokers: bedragen.length,
    begroting: som(bedragen),
    stelposten: som(bedragen.filter((bedrag) => bedrag < 0)),
  };
}

/** The same in a sentence. */
export const inEenZin = ({ boek, gemeente, kokers, begroting, stelposten }: Iv3Uitkomst): string =>
  `Boek ${boek} (${gemeente}): ${kokers} kokers, begroting ${schrijfEuro(begroting)}${stelposten < 0 ? `, waarvan stelposten ${schrijfEuro(stelposten)}` : ''}.`;
