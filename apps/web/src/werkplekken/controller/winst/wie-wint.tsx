import type { Partijregel, WieBetaaltWieWint } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { Peildag } from '../../../onderdelen/peildag.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';

type Maat = keyof WieBetaaltWieWint['totaal'];
const MATEN: readonly (readonly [Maat, string])[] = [
  ['gewonnen', 'Won'],
  ['meerkosten', 'Betaalde meer'],
  ['derft', 'Verdiende minder'],
  ['betaald', 'Betaalde terug'],
  ['ontvangen', 'Kreeg terug'],
  ['saldoContant', 'Komt nu uit op'],
  ['saldo', 'Als alles is betaald'],
];

/** Per party what it pays, wins and loses, as one table that adds up. */
export default function WieWint({ boek }: Bladzijdeplek) {
  const [{ op = `${boek.jaar}-12-31`, van, totEnMet }, kies] = useKeuze(['op', 'van', 'totEnMet']);
  const vraag = useVraag<WieBetaaltWieWint>(`boeken/${boek.boek}/wie-betaalt-wie-wint`, { op, van, totEnMet });
  return (
    <Bladzijde titel="Wie betaalt, wie wint" inleiding="Wat preventie elke partij opleverde en kostte.">
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Peildag op={op} kies={kies('op')} />
        <Tekstveld label="Vanaf maand" type="month" value={van ?? ''} opWijziging={kies('van')} />
        <Tekstveld label="Tot en met maand" type="month" value={totEnMet ?? ''} opWijziging={kies('totEnMet')} />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ regels }) => (regels.length === 0 ? 'Er is over deze tijd nog niets gemeten.' : undefined)}
      >
        {({ regels, totaal }) => {
          const kolommen: Kolom<Partijregel>[] = [
            { kop: 'Wie', cel: ({ naam, partij, soort }) => naam ?? partij ?? soort, voet: 'Samen' },
            ...MATEN.map(([maat, kop]) => ({
              kop,
              getal: true,
              cel: (regel: Partijregel) => <Bedrag eurocent={regel[maat]} />,
              voet: <Bedrag eurocent={totaal[maat]} />,
            })),
          ];
          return (
            <Tabel
              titel="Per partij"
              csv={{ boek: boek.boek, soort: 'wie-betaalt-wie-wint', velden: { op, van, totEnMet } }}
              kolommen={kolommen}
              regels={regels}
              sleutel={({ soort, partij }) => `${soort} ${partij ?? ''}`}
            />
          );
        }}
      </Antwoord>
    </Bladzijde>
  );
}
