import type { Afspraakoverzicht } from '@ontschot/projecties';
import { nulmetingInZin } from '../../gedeeld/afspraak/nulmeting.js';
import { naamUit } from '../../gedeeld/woorden.js';

interface Eigenschappen {
  readonly afspraak: Afspraakoverzicht;
  readonly versie: Afspraakoverzicht['versies'][number];
  readonly financier: string;
}

/** What it means to agree, for the kokers of this payer. */
export function Gevolg({ afspraak: { namen, betalers }, versie: { inhoud, zinnen }, financier }: Eigenschappen) {
  const eigen = new Set(betalers.flatMap((een) => (een.financier === financier ? [een.koker] : [])));
  const kokers = inhoud.kokers.filter(({ koker }) => eigen.has(koker));
  return (
    <>
      <p className="utrecht-paragraph">
        Van {kokers.length === 1 ? 'deze koker' : 'deze kokers'} van u telt mee wat er minder wordt uitgegeven dan
        zonder preventie was verwacht:
      </p>
      <ul className="utrecht-unordered-list">
        {kokers.map((koker) => (
          <li key={koker.koker}>
            {naamUit(namen.kokers, koker.koker)}. Verwacht: {nulmetingInZin(koker)}
          </li>
        ))}
      </ul>
      <p className="utrecht-paragraph">Van die winst gaat een deel naar anderen, volgens deze regel:</p>
      <ul className="utrecht-unordered-list">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p className="utrecht-paragraph">
        Geld met een oormerk komt daarvoor los, alleen voor dit deel. Houdt u een eigen boekhouding, dan wordt u het
        deel niet meer per keer gevraagd.
      </p>
    </>
  );
}
