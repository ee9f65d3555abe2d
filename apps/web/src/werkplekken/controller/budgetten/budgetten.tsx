import type { Saldi, Saldiregel } from '@ontschot/projecties';
import { Link } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Dagschuif } from '../../../onderdelen/dagschuif.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';

const PER = ['koker', 'budget', 'kleur', 'doel', 'wijk'] as const;
type Maat = keyof Saldi['totaal'];
const MATEN: readonly (readonly [Maat, string])[] = [
  ['primitief', 'Primitief'],
  ['naWijziging', 'Na wijziging'],
  ['verplicht', 'Verplicht'],
  ['voorschot', 'Voorschot'],
  ['besteed', 'Besteed'],
  ['vrij', 'Vrije ruimte'],
];

/** What stands where, on any day of the year. A koker opens to where its euros went and what it will come to. */
export default function Budgetten({ boek }: Bladzijdeplek) {
  const [{ op = `${boek.jaar}-12-31`, per = 'koker' }, kies] = useKeuze(['op', 'per']);
  const vraag = useVraag<Saldi>(`boeken/${boek.boek}/saldi`, { per, op });
  return (
    <Bladzijde titel="Budgetten" inleiding="Wat er op een dag waar staat: begroot, verplicht, besteed en vrij.">
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Keuzelijst label="Per" value={per} opWijziging={kies('per')} keuzes={PER.map((een) => [een, een])} />
        <Dagschuif jaar={boek.jaar} dag={op} opWijziging={kies('op')} />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ regels }) => (regels.length === 0 ? 'Op deze dag staat er nog niets in het boek.' : undefined)}
      >
        {(saldi) => <Saldotabel saldi={saldi} boek={boek.boek} />}
      </Antwoord>
    </Bladzijde>
  );
}

function Saldotabel({ saldi: { per, op, regels, totaal }, boek }: { readonly saldi: Saldi; readonly boek: string }) {
  const maten = totaal.stelpost === 0 ? MATEN : [...MATEN, ['stelpost', 'Nog te vinden'] as const];
  const kolommen: Kolom<Saldiregel>[] = [
    { kop: per, cel: (regel) => <Wat regel={regel} {...{ per, boek }} />, voet: 'Samen' },
    ...maten.map(([maat, kop]) => ({
      kop,
      getal: true,
      cel: (regel: Saldiregel) => <Bedrag eurocent={regel[maat]} />,
      voet: <Bedrag eurocent={totaal[maat]} />,
    })),
  ];
  const csv = { boek, soort: 'saldi', velden: { per, op } };
  return <Tabel titel={`Stand per ${per}`} {...{ kolommen, regels, csv }} sleutel={({ sleutel }) => sleutel} />;
}

function Wat({ regel, per, boek }: { readonly regel: Saldiregel; readonly per: string; readonly boek: string }) {
  const { sleutel, naam } = regel;
  if (sleutel === 'geen-koker') return 'Potten van meer kokers';
  const tekst = naam === null ? sleutel : `${sleutel} ${naam}`;
  if (per !== 'koker') return tekst;
  return (
    <Link
      className="utrecht-link utrecht-link--html-a"
      href={`/controller/${boek}/kokers/${encodeURIComponent(sleutel)}`}
    >
      {tekst}
    </Link>
  );
}
