import type { Gemeten } from '@ontschot/boek';
import { schrijfEuro } from '@ontschot/kern';
import type { Verdeelregel } from '@ontschot/regels';

/** A sentence about a step of a loss. */
export interface Spiegelzin {
  readonly stap: number;
  readonly zin: string;
  /** It stands instead of the sentence of the step itself; else that step is not done at all for a loss. */
  readonly inPlaats: boolean;
}

/**
 * What the mirror for a loss has and has not, for every step where a gain has something: "there is no drempel" would
 * say of the rule what is only so of its losses (design 4). Empty for a gain, and where the rule was not applied.
 */
export function spiegelzinnen({ uitkomst, invoer }: Gemeten, { winst, verlies }: Verdeelregel): Spiegelzin[] {
  if (uitkomst.soort !== 'verlies' || verlies === undefined || uitkomst.waarom === 'geen-regel') return [];
  const anders = (stap: number, zin: string): Spiegelzin[] => [{ stap, zin, inPlaats: true }];
  const ontbreekt = (stap: number, wel: boolean, zin: string): Spiegelzin[] =>
    wel ? [{ stap, zin, inPlaats: false }] : [];
  const drempel = uitkomst.stappen.find(({ stap }) => stap === 3)?.zin ?? '';
  const groot = `Het is een verlies van ${schrijfEuro(-uitkomst.netto)}.`;
  const derde = anders(
    3,
    verlies.drempel !== undefined
      ? `${groot} Voor een verlies heeft de regel een drempel. ${drempel}`
      : `${groot} Voor een verlies heeft de regel geen drempel${winst.drempel === undefined ? ', voor een winst ook niet.' : '; de drempel van de regel geldt alleen voor een winst.'}`,
  );
  if (uitkomst.waarom === 'drempel') return derde;
  return [
    ...derde,
    ...ontbreekt(
      4,
      winst.poorten.length > 0,
      'Voor een verlies stelt de regel geen eis; zijn eisen gelden alleen voor een winst.',
    ),
    ...ontbreekt(
      4,
      winst.schaal !== undefined && verlies.schaal === undefined,
      'Voor een verlies heeft de regel geen schaal: het telt helemaal. Zijn schaal geldt alleen voor een winst.',
    ),
    ...ontbreekt(5, winst.compensatie === 'eerst', 'Compensatie komt uit een winst; bij een verlies is er geen.'),
    ...ontbreekt(
      6,
      winst.afbouw.length > 0 && verlies.afbouw.length === 0,
      'Voor een verlies heeft de regel geen afbouw: elk jaar telt het hele deel.',
    ),
    ...grenzen(winst, verlies),
    ...ontbreekt(
      8,
      invoer.voorfinancieringen.length > 0,
      'Wat vooraf is ingelegd, wordt alleen uit een winst terugbetaald; er blijft evenveel van open.',
    ),
    ...ontbreekt(
      9,
      winst.verdeling.ontvangers.some(({ ontvanger }) => ontvanger.soort !== 'aanbieders'),
      'Een verlies dragen alleen de aanbieders; wie verder een deel van een winst krijgt, draagt niets.',
    ),
  ];
}

type Grens = 'aftrek' | 'plafond';

/** Step 7: which of its two limits a loss does not have. */
function grenzen(winst: Verdeelregel['winst'], verlies: NonNullable<Verdeelregel['verlies']>): Spiegelzin[] {
  const weg = (['aftrek', 'plafond'] as const).filter((een) => verlies[een] === undefined);
  if (weg.length === 0) return [];
  const alleenWinst = weg.filter((een: Grens) => winst[een] !== undefined);
  const over =
    alleenWinst.length === 0
      ? ''
      : `; zijn ${alleenWinst.join(' en ')} ${alleenWinst.length === 1 ? 'geldt' : 'gelden'} alleen voor een winst`;
  const zin = `Voor een verlies heeft de regel ${weg.map((een) => `geen ${een}`).join(' en ')}${over}.`;
  // Where there is one of the two, the step itself has something to say.
  return [{ stap: 7, zin, inPlaats: weg.length === 2 }];
}
