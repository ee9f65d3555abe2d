import { eersteDag } from '@ontschot/kern';
import { isVrijgegeven, kokerVan, soortVan } from '../rekening.js';
import type { Afspraak } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Overdracht } from '../preventie/overdracht.js';
import { laatsteMaand, nietVastgesteld } from './niet-vastgesteld.js';

/**
 * Agreements and rules that the next year goes on with, besides those that promises rest on: what runs on or is being made,
 * what ended in this year and was not assessed yet, what an advance was given for, and what released the kleur of money that
 * comes along.
 */
export function lopend(oud: Toestand): Pick<Overdracht, 'afspraken' | 'verdeelregels'> {
  const jaar = oud.boek?.jaar ?? 0;
  const { preventie } = oud;
  const nodig = new Set<string>();
  for (const [, { afspraak }] of preventie.voorfinancieringen) nodig.add(afspraak);
  for (const [rekening, saldo] of oud.saldi)
    if (soortVan(rekening) === 'overloop')
      for (const kleur of saldo.kleuren) if (isVrijgegeven(kleur)) nodig.add(kleur.slice(kokerVan(kleur).length + 1));
  for (const naam of nietVastgesteld(oud)) {
    const afspraak = preventie.afspraken.lees(naam);
    if (afspraak !== undefined && (laatsteMaand(oud, afspraak) ?? '') >= `${jaar}-01`) nodig.add(naam);
  }
  const maand = eersteDag(`${jaar + 1}-01`).slice(0, 7);
  const afspraken = [...preventie.afspraken]
    .map(([, een]) => een)
    .filter((een) => nodig.has(een.afspraak) || looptDoor(een, maand));
  const verdeelregels = [...preventie.verdeelregels]
    .map(([verdeelregel, versies]) => ({ verdeelregel, versies }))
    .filter(({ versies }) => versies.some(({ staat }) => staat !== 'ingetrokken'));
  return { afspraken, verdeelregels };
}

function looptDoor({ staat, inhoud, gesloten, beeindigdPer }: Afspraak, maand: string): boolean {
  if (staat === 'beeindigd') return (beeindigdPer ?? '') >= maand;
  return [inhoud, ...(gesloten === undefined ? [] : [gesloten.inhoud])].some(
    ({ looptijd }) => looptijd.totEnMet >= maand,
  );
}
