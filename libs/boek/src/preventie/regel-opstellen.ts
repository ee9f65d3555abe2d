import type { Datum } from '@ontschot/kern';
import { keurRegel, type Keurfout, type Verdeelregel, type Verliesregel, type Winstregel } from '@ontschot/regels';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Regelversie } from '../toestand/preventie.js';
import { inJaar } from './afspraakzoeken.js';

/** A rule as somebody writes it: lists with nothing in them may be left out. */
export interface Regelvoorstel extends Omit<Verdeelregel, 'maten' | 'winst' | 'verlies'> {
  readonly maten?: Verdeelregel['maten'];
  readonly winst: Omit<Winstregel, 'poorten' | 'afbouw'> & Partial<Pick<Winstregel, 'poorten' | 'afbouw'>>;
  readonly verlies?: Omit<Verliesregel, 'afbouw'> & Partial<Pick<Verliesregel, 'afbouw'>>;
}

/** Makes a rule, replaces its concept, or makes the next version of one that was adopted or withdrawn. */
export interface RegelOpstellen extends Opdracht {
  readonly soort: 'regel-opstellen';
  readonly verdeelregel: string;
  /** It is not there yet: refused when the name is taken, so that it never becomes a version of another. */
  readonly nieuw?: boolean;
  /** From which day it may be used. */
  readonly geldigVanaf: Datum;
  readonly regel: Regelvoorstel;
}

export interface RegelOpgesteld extends Gegevens {
  readonly verdeelregel: string;
  readonly versie: number;
  readonly geldigVanaf: Datum;
  readonly regel: Verdeelregel;
}

export const regelOpstellen: Besluit<RegelOpstellen, RegelOpgesteld> = {
  soort: 'regel-opstellen',
  type: 'regel-opgesteld.v1',
  besluit(toestand, { verdeelregel, nieuw = false, geldigVanaf, regel: voorstel }) {
    if (nieuw && toestand.preventie.verdeelregels.heeft(verdeelregel))
      weiger('id-bestaat-al', `Verdeelregel ${verdeelregel} staat al in dit boek.`, { verdeelregel });
    const regel = volledig(voorstel);
    const fouten = [
      ...keurRegel(regel),
      ...onbekendeBudgetten((budget) => toestand.budgetten.heeft(budget), regel),
    ].map(({ veld, uitleg }) => ({
      veld: `regel.${veld}`,
      uitleg,
    }));
    if (fouten.length > 0)
      weiger('regel-onjuist', `Verdeelregel ${verdeelregel} klopt niet; fouten: ${fouten.length}.`, { fouten });
    const laatste = toestand.preventie.verdeelregels.lees(verdeelregel)?.at(-1);
    return {
      type: this.type,
      gegevens: {
        boekdatum: inJaar(toestand, geldigVanaf),
        verdeelregel,
        versie: volgendeVersie(laatste),
        geldigVanaf,
        regel,
      },
    };
  },
  pasToe(toestand, { verdeelregel, versie, geldigVanaf, regel }, { revisie }) {
    const andere = (toestand.preventie.verdeelregels.lees(verdeelregel) ?? []).filter((een) => een.versie !== versie);
    toestand.preventie.verdeelregels.zet(verdeelregel, [
      ...andere,
      { versie, regel, geldigVanaf, staat: 'concept', revisie },
    ]);
  },
};

function volgendeVersie(laatste: Regelversie | undefined): number {
  if (laatste === undefined) return 1;
  return laatste.staat === 'concept' ? laatste.versie : laatste.versie + 1;
}

/** The rule with its empty lists. */
export const volledig = ({ naam, maten = [], winst, verlies }: Regelvoorstel): Verdeelregel => ({
  naam,
  maten,
  winst: { ...winst, poorten: winst.poorten ?? [], afbouw: winst.afbouw ?? [] },
  ...(verlies !== undefined && { verlies: { ...verlies, afbouw: verlies.afbouw ?? [] } }),
});

/** The budgets that a rule gives a part to and the boek does not have, as faults of that rule. */
export const onbekendeBudgetten = (heeft: (budget: string) => boolean, { winst }: Verdeelregel): Keurfout[] =>
  winst.verdeling.ontvangers.flatMap(({ ontvanger }, i) =>
    ontvanger.soort === 'budget' && !heeft(ontvanger.budget)
      ? [
          {
            veld: `winst.verdeling.ontvangers[${i}].ontvanger.budget`,
            uitleg: `Budget ${ontvanger.budget} staat niet in dit boek.`,
          },
        ]
      : [],
  );
