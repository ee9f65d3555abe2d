import {
  bevatBsn,
  bevatHuishoudcode,
  bevatMailadres,
  idBevatBsn,
  isBoekId,
  isDatum,
  isRegelTekst,
  type Datum,
} from '@ontschot/kern';
import { InvalidArgumentError } from 'commander';

/** Readers of options: each gives the value, or says in Dutch what it should look like. */

const eis = <T>(goed: T | undefined | false, raad: string): T => {
  if (goed === undefined || goed === false) throw new InvalidArgumentError(raad);
  return goed;
};

export const leesJaar = (tekst: string): number =>
  eis(/^[12]\d{3}$/.test(tekst) && Number(tekst), 'Geef een jaar als 2025.');

export const leesBoek = (tekst: string): string =>
  eis(
    isBoekId(tekst) && !idBevatBsn(tekst) && tekst,
    'Geef een naam met een jaar erachter, als GM0080-2025, zonder BSN.',
  );

export const leesRevisie = (tekst: string): number =>
  eis(/^\d{1,15}$/.test(tekst) ? Number(tekst) : undefined, 'Geef een revisie: een heel getal van 0 of meer.');

/** Fields of a question, one at a time: `per=budget`. */
export function leesVeld(tekst: string, eerder: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, veld = '', waarde = ''] = eis(
    /^([a-zA-Z]+)=(.+)$/.exec(tekst) ?? undefined,
    'Geef veld=waarde, als per=budget.',
  );
  return { ...eerder, [veld]: waarde };
}

export const leesDatum = (tekst: string): Datum =>
  eis(isDatum(tekst) && tekst, 'Geef een dag die bestaat, als 2025-01-01.');

/** As the service keeps people out of its texts: nobody by number, by code of a household or by e-mail address. */
const zonderMensen = (tekst: string): boolean =>
  !bevatBsn(tekst) && !bevatHuishoudcode(tekst) && !bevatMailadres(tekst);

export const leesBesluit = (tekst: string): string =>
  eis(
    isRegelTekst(tekst) && zonderMensen(tekst) && tekst,
    'Geef één regel tekst van hooguit 500 tekens, zonder BSN, huishoudcode of e-mailadres.',
  );

export const leesScheiding = (tekst: string): string => {
  const teken = tekst === 'tab' ? '\t' : tekst;
  return eis([';', ',', '|', '\t'].includes(teken) && teken, "Kies ';', ',', '|' of tab.");
};
