import type { Voorgefinancierd } from '@ontschot/regels';
import { weiger } from '../besluiten/besluit.js';
import type { Afspraak, Afspraakversie, Vaststelling } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { keten } from './dubbel.js';
import type { Meetopdracht } from './meetinvoer.js';

/** The assessments that this one replaces; refuses one that is not the last of the same afspraak and period. */
export function vervangt(
  toestand: Toestand,
  {
    corrigeert,
    afspraak,
    van,
    totEnMet,
  }: Pick<Meetopdracht, 'afspraak' | 'van' | 'totEnMet'> & { readonly corrigeert?: string },
): Vaststelling[] {
  if (corrigeert === undefined) return [];
  const oud =
    toestand.preventie.vaststellingen.lees(corrigeert) ??
    weiger('onbekende-vaststelling', `Vaststelling ${corrigeert} staat niet in dit boek.`, {
      vaststelling: corrigeert,
    });
  if (oud.uit !== undefined)
    weiger(
      'correctie-klopt-niet',
      `Vaststelling ${corrigeert} is van boek ${oud.uit}; hier staat niet wat er al van is betaald.`,
      { vaststelling: corrigeert, uit: oud.uit },
    );
  if (oud.afspraak !== afspraak || oud.van !== van || oud.totEnMet !== totEnMet)
    weiger(
      'correctie-klopt-niet',
      `Vaststelling ${corrigeert} is van ${oud.afspraak}, ${oud.van} tot en met ${oud.totEnMet}.`,
      {
        vaststelling: corrigeert,
        afspraak: oud.afspraak,
        van: oud.van,
        totEnMet: oud.totEnMet,
      },
    );
  if (oud.gecorrigeerdDoor !== undefined)
    weiger(
      'correctie-klopt-niet',
      `Vaststelling ${corrigeert} is al gecorrigeerd; corrigeer ${oud.gecorrigeerdDoor}.`,
      {
        vaststelling: corrigeert,
        gecorrigeerdDoor: oud.gecorrigeerdDoor,
      },
    );
  return keten(toestand, corrigeert);
}

/** The version of an afspraak by which a correction is worked out: that of what it corrects, not a later one. */
export const versieVoor = (afspraak: Afspraak, oud: Vaststelling | undefined): Afspraakversie | undefined =>
  oud === undefined ? undefined : afspraak.geslotenVersies?.find(({ versie }) => versie === oud.versie);

/** What was put in beforehand and is open, as if what is corrected had not been; the oldest first. */
export function openVooraf(
  toestand: Toestand,
  afspraak: string,
  terug: Vaststelling['terugbetalingen'],
): Voorgefinancierd[] {
  return [...toestand.preventie.voorfinancieringen]
    .map(([, rij]) => rij)
    .filter((rij) => rij.afspraak === afspraak)
    .map(({ voorfinanciering, door, open }) => ({
      voorfinanciering,
      door,
      open:
        open +
        terug.filter((een) => een.voorfinanciering === voorfinanciering).reduce((som, { bedrag }) => som + bedrag, 0),
    }))
    .filter(({ open }) => open > 0);
}
