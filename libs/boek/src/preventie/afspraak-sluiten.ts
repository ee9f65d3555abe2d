import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraak, Afspraakinhoud } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { afspraak as zoek, afspraakIn, inJaar, peildag, regelversie } from './afspraakzoeken.js';
import { nietIngestemd } from './instemmingen.js';
import { zetToezegging } from './toezeggingen.js';
import { bewaakOverlap } from './overlapbewaking.js';
import { moetVastgesteldeOmvatten } from './vastgesteld.js';

/** Closes the version that was put before the payers: from then on gains are shared by it. */
export interface AfspraakSluiten extends Opdracht {
  readonly soort: 'afspraak-sluiten';
  readonly afspraak: string;
}

export interface AfspraakGesloten extends Gegevens {
  readonly afspraak: string;
  readonly versie: number;
}

export const afspraakSluiten: Besluit<AfspraakSluiten, AfspraakGesloten> = {
  soort: 'afspraak-sluiten',
  type: 'afspraak-gesloten.v1',
  besluit(toestand, { afspraak }) {
    const { versie, inhoud, instemmingen } = afspraakIn(toestand, afspraak, 'voorgelegd');
    allesTegelijk(
      () => eisRegel(toestand, afspraak, inhoud),
      () => eisInstemming(toestand, afspraak, { versie, inhoud, instemmingen }),
      () => bewaakOverlap(toestand, afspraak, inhoud),
      // Assessed by the version before, while this one was being agreed on.
      () => moetVastgesteldeOmvatten(toestand, afspraak, inhoud),
    );
    return { type: this.type, gegevens: { boekdatum: inJaar(toestand, peildag(toestand, inhoud)), afspraak, versie } };
  },
  pasToe(toestand, { afspraak, versie }) {
    const oud = zoek(toestand, afspraak);
    toestand.preventie.afspraken.zet(afspraak, {
      ...oud,
      staat: 'gesloten',
      gesloten: { versie, inhoud: oud.inhoud },
      geslotenVersies: [...(oud.geslotenVersies ?? []), { versie, inhoud: oud.inhoud }],
    });
    // Whether its promises wait for money by themselves follows the version that holds now.
    for (const [, rij] of toestand.preventie.toezeggingen) if (rij.afspraak === afspraak) zetToezegging(toestand, rij);
  },
};

/** Refuses a version to which a payer, whose consent it needs, did not agree. */
function eisInstemming(
  toestand: Toestand,
  afspraak: string,
  { versie, inhoud, instemmingen }: Pick<Afspraak, 'versie' | 'inhoud' | 'instemmingen'>,
): void {
  const ontbreken = nietIngestemd(toestand, inhoud, instemmingen, versie);
  if (ontbreken.length === 0) return;
  const wie = [...new Set(ontbreken.map(({ financier }) => financier))];
  weiger(
    'instemming-ontbreekt',
    `Met versie ${versie} van afspraak ${afspraak} stemde nog niet in: ${wie.join(', ')}.`,
    { afspraak, versie, ontbreken: ontbreken.map(({ koker, financier }) => ({ koker, financier })) },
  );
}

/** Refuses an afspraak without a rule that was adopted and holds on the day it is judged on. */
function eisRegel(toestand: Toestand, afspraak: string, inhoud: Afspraakinhoud): void {
  if (inhoud.verdeelregel === undefined)
    weiger('onbekende-verdeelregel', `Afspraak ${afspraak} noemt nog geen verdeelregel; wijzig haar eerst.`, {
      afspraak,
    });
  const { verdeelregel, versie } = inhoud.verdeelregel;
  const { staat, geldigVanaf } = regelversie(toestand, verdeelregel, versie);
  if (staat !== 'vastgesteld')
    weiger('regel-niet-vastgesteld', `Versie ${versie} van verdeelregel ${verdeelregel} is ${staat}.`, {
      afspraak,
      verdeelregel,
      versie,
      staat,
    });
  const op = peildag(toestand, inhoud);
  if (geldigVanaf > op)
    weiger(
      'regel-nog-niet-geldig',
      `Versie ${versie} van verdeelregel ${verdeelregel} geldt vanaf ${geldigVanaf}, en de afspraak telt vanaf ${op}.`,
      { afspraak, verdeelregel, versie, geldigVanaf, op },
    );
}
