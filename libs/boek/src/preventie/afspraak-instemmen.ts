import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { organisatie } from '../besluiten/opzoeken.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraak, Afspraakinhoud, Instemming } from '../toestand/preventie.js';
import { afspraak as zoek, inJaar } from './afspraakzoeken.js';
import { betalers } from './instemmingen.js';
import type { Toestand } from '../toestand/toestand.js';

/** Records that a payer agreed to a version. `door` is a role or an office, never the name of a person. */
export interface AfspraakInstemmen extends Opdracht, Instemming {
  readonly soort: 'afspraak-instemmen';
  readonly afspraak: string;
}

export interface AfspraakIngestemd extends Gegevens, Instemming {
  readonly afspraak: string;
}

export const afspraakInstemmen: Besluit<AfspraakInstemmen, AfspraakIngestemd> = {
  soort: 'afspraak-instemmen',
  type: 'afspraak-ingestemd.v1',
  besluit(toestand, { afspraak, versie, financier, door, op, document }) {
    const [gevonden] = allesTegelijk(
      () => zoek(toestand, afspraak),
      () => organisatie(toestand, financier),
    );
    const inhoud = voorgelegd(gevonden, versie) ?? laterMogelijk(toestand, gevonden, versie, financier);
    if (inhoud === undefined)
      weiger('instemming-past-niet', `Versie ${versie} van afspraak ${afspraak} ligt niet voor bij ${financier}.`, {
        afspraak,
        versie,
        financier,
        nu: { versie: gevonden.versie, staat: gevonden.staat },
      });
    if (gevonden.instemmingen.some((een) => een.versie === versie && een.financier === financier))
      weiger('al-ingestemd', `Organisatie ${financier} stemde al in met versie ${versie} van afspraak ${afspraak}.`, {
        afspraak,
        versie,
        financier,
      });
    const betalen = [...betalers(toestand, inhoud), ...betalers(toestand, inhoud, op)];
    if (!betalen.some((een) => een.financier === financier))
      weiger('geen-betaler-van-afspraak', `Organisatie ${financier} betaalt geen koker van afspraak ${afspraak}.`, {
        afspraak,
        financier,
        betalers: [...new Set(betalen.map((een) => een.financier))],
      });
    return {
      type: this.type,
      gegevens: { boekdatum: inJaar(toestand, op), afspraak, versie, financier, door, op, document },
    };
  },
  pasToe(toestand, { afspraak, versie, financier, door, op, document }) {
    const oud = zoek(toestand, afspraak);
    const instemming: Instemming = { versie, financier, door, op, document };
    toestand.preventie.afspraken.zet(afspraak, { ...oud, instemmingen: [...oud.instemmingen, instemming] });
  },
};

const voorgelegd = ({ staat, versie: nu, inhoud }: Afspraak, versie: number): Afspraakinhoud | undefined =>
  staat === 'voorgelegd' && versie === nu ? inhoud : undefined;

/** A payer with books of its own may agree to a closed version later: until then its share is only asked for. */
function laterMogelijk(
  toestand: Toestand,
  { gesloten }: Afspraak,
  versie: number,
  financier: string,
): Afspraakinhoud | undefined {
  if (gesloten?.versie !== versie) return undefined;
  return betalers(toestand, gesloten.inhoud).some((een) => een.extern && een.financier === financier)
    ? gesloten.inhoud
    : undefined;
}
