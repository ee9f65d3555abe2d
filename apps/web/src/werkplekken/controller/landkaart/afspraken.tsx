import type { Landkaart } from '@ontschot/projecties';
import { Link } from 'wouter';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';

const STATEN: Readonly<Record<string, string>> = { beeindigd: 'beëindigd' };

interface Eigenschappen {
  readonly kaart: Landkaart;
  readonly boek: string;
  readonly csv: Csvtabel;
}

/** The agreements behind the flows; each opens down to its assessments. */
export function Afspraken({ kaart, boek, csv }: Eigenschappen) {
  const { afspraken, namen } = kaart;
  if (afspraken.length === 0) return null;
  return (
    <Tabel
      titel="De afspraken"
      csv={csv}
      sleutel={({ afspraak }) => afspraak}
      regels={afspraken}
      kolommen={[
        {
          kop: 'Afspraak',
          cel: ({ afspraak, naam }) => (
            <Link
              className="utrecht-link utrecht-link--html-a"
              href={`/controller/${boek}/afspraken/${encodeURIComponent(afspraak)}`}
            >
              {naam}
            </Link>
          ),
        },
        { kop: 'Staat', cel: ({ staat }) => STATEN[staat] ?? staat },
        { kop: 'Door', cel: ({ aanbieders }) => aanbieders.map((id) => namen.organisaties[id] ?? id).join(', ') },
        {
          kop: 'Netto',
          getal: true,
          cel: ({ perioden, netto }) => (perioden.length === 0 ? 'niet gemeten' : <Bedrag eurocent={netto} />),
        },
        { kop: 'Gevonden', cel: ({ perioden }) => gevonden(perioden, (id) => namen.kokers[id] ?? id) },
      ]}
    />
  );
}

/** What went down in one koker and up in another; or why that cannot be told yet. */
function gevonden(perioden: Landkaart['afspraken'][number]['perioden'], koker: (id: string) => string): string {
  const paren = perioden.flatMap((een) => [...een.waterbedden, ...een.buitenBereik]);
  const onvolledig = new Set(perioden.flatMap((een) => een.buitenBereikOnvolledig ?? []));
  const zinnen = paren.map(({ omlaag, omhoog }) => `waterbed: ${koker(omlaag)} omlaag, ${koker(omhoog)} omhoog`);
  return [...zinnen, ...onvolledig].join('; ');
}
