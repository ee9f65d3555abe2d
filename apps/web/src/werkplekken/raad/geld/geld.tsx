import type { Raadssaldi } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';

type Regel = Raadssaldi['regels'][number];

const MATEN = [
  ['primitief', 'Begroot'],
  ['naWijziging', 'Na wijziging'],
  ['verplicht', 'Vastgelegd'],
  ['voorschot', 'Voorgeschoten'],
  ['besteed', 'Uitgegeven'],
  ['vrij', 'Vrij'],
] as const;
const PER = [
  ['koker', 'koker'],
  ['budget', 'budget'],
] as const;

/** What stands where, per koker or per budget, at the end of the last closed month. */
export default function Geldbladzijde({ boek: { boek } }: Bladzijdeplek) {
  const [keuze, kies] = useKeuze(['per']);
  const per = keuze.per === 'budget' ? 'budget' : 'koker';
  const vraag = useVraag<Raadssaldi>(`boeken/${boek}/saldi`, { per });
  return (
    <Bladzijde titel="Het geld" inleiding="Wat er is, wat ervan is vastgelegd en uitgegeven, en wat vrij is.">
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Keuzelijst label="Per" value={per} keuzes={PER} opWijziging={kies('per')} />
      </form>
      <Antwoord vraag={vraag}>
        {(saldi) => (
          <>
            <p className="utrecht-paragraph">
              {saldi.op === null
                ? 'Er is nog geen maand afgesloten. Wat is uitgegeven en vrij is, ziet u daarna.'
                : `Zoals het was op ${schrijfDatum(saldi.op)}, het eind van de laatste afgesloten maand.`}
            </p>
            <Tabel
              titel={`Het geld per ${per}`}
              csv={{ boek, soort: 'saldi', velden: { per } }}
              kolommen={kolommenVan(saldi)}
              regels={saldi.regels}
              sleutel={({ sleutel }) => sleutel}
            />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

/** What is not told yet has no column. */
const kolommenVan = ({ per, totaal }: Raadssaldi): Kolom<Regel>[] => [
  { kop: per === 'koker' ? 'Koker' : 'Budget', cel: ({ sleutel, naam }) => naam ?? sleutel, voet: 'Samen' },
  ...MATEN.filter(([maat]) => totaal[maat] !== null).map(([maat, kop]) => ({
    kop,
    getal: true,
    cel: (regel: Regel) => <Bedrag eurocent={regel[maat] ?? 0} />,
    voet: <Bedrag eurocent={totaal[maat] ?? 0} />,
  })),
];
