import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { organisatie } from '../besluiten/opzoeken.js';
import type { Feit, Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Afspraak, Afspraakinhoud, Instemming } from '../toestand/preventie.js';
import { afspraak as zoek, inJaar } from './afspraakzoeken.js';
import { contantNaInstemmen } from './contant-na-instemmen.js';
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
  besluit(toestand, opdracht) {
    const { afspraak, versie, financier, door, op, document } = opdracht;
    zoekVoorgelegde(toestand, opdracht);
    const feit: Feit<AfspraakIngestemd> = {
      type: this.type,
      gegevens: { boekdatum: inJaar(toestand, op), afspraak, versie, financier, door, op, document },
    };
    const erna = toestand.tak();
    stemIn(erna, feit.gegevens);
    const feiten: readonly Feit[] = [feit, ...contantNaInstemmen(toestand, erna, feit.gegevens)];
    return feiten;
  },
  pasToe: stemIn,
};

/**
 * The afspraak of which this version lies before this payer to answer. Refuses what is not there, lies before nobody
 * (`instemming-past-niet`), was agreed to already, and who pays none of its kokers; every fault at once.
 */
export function zoekVoorgelegde(
  toestand: Toestand,
  { afspraak, versie, financier, op }: Pick<AfspraakInstemmen, 'afspraak' | 'versie' | 'financier' | 'op'>,
): Afspraak {
  const [gevonden] = allesTegelijk(
    () => zoek(toestand, afspraak),
    () => organisatie(toestand, financier),
  );
  const inhoud = voorgelegd(gevonden, versie) ?? laterMogelijk(toestand, gevonden, versie, { financier, op });
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
  return gevonden;
}

function stemIn(
  toestand: Toestand,
  { afspraak, versie, financier, door, op, document }: Omit<AfspraakIngestemd, 'boekdatum'>,
): void {
  const oud = zoek(toestand, afspraak);
  const instemming: Instemming = { versie, financier, door, op, document };
  toestand.preventie.afspraken.zet(afspraak, { ...oud, instemmingen: [...oud.instemmingen, instemming] });
}

const voorgelegd = ({ staat, versie: nu, inhoud }: Afspraak, versie: number): Afspraakinhoud | undefined =>
  staat === 'voorgelegd' && versie === nu ? inhoud : undefined;

/**
 * A payer with books of its own may agree to a closed version later: until then its share is only asked for. So may who
 * pays money with an oormerk on that day, when another agreed before: until then none of it is released.
 */
function laterMogelijk(
  toestand: Toestand,
  { gesloten }: Afspraak,
  versie: number,
  { financier, op }: Pick<Instemming, 'financier' | 'op'>,
): Afspraakinhoud | undefined {
  if (gesloten?.versie !== versie) return undefined;
  const { inhoud } = gesloten;
  const bijAanvang = betalers(toestand, inhoud).filter(({ extern }) => extern);
  const opDag = betalers(toestand, inhoud, op).filter(({ vrij }) => !vrij);
  return [...bijAanvang, ...opDag].some((een) => een.financier === financier) ? inhoud : undefined;
}
