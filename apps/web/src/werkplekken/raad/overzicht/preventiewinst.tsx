import type { Raadsoverzicht } from '@ontschot/projecties';
import { Bedrag, euro } from '../../../onderdelen/bedrag.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';

type Winst = Raadsoverzicht['preventiewinst'];
type Regel = Winst['kokers'][number];

const MATEN = [
  ['gewonnen', 'Bespaard'],
  ['verlies', 'Duurder geworden'],
  ['gederfd', 'Minder verdiend door wie het deed'],
  ['contant', 'Betaald uit wat is toegezegd'],
  ['open', 'Toegezegd, nog niet betaald'],
] as const;

/** Where prevention saved money, and what was paid of what was promised for it: budgets and others may have got part of that. */
export function Preventiewinst({ winst: { kokers, totaal }, boek }: { readonly winst: Winst; readonly boek: string }) {
  const kolommen: Kolom<Regel>[] = [
    { kop: 'Koker', cel: ({ koker, naam }) => naam ?? koker, voet: 'Samen' },
    ...MATEN.map(([maat, kop]) => ({
      kop,
      getal: true,
      cel: (regel: Regel) => <Bedrag eurocent={regel[maat]} />,
      voet: <Bedrag eurocent={totaal[maat]} />,
    })),
  ];
  return (
    <>
      <h2 className="utrecht-heading-2">Wat voorkomen opleverde</h2>
      {kokers.length === 0 ? (
        <p className="utrecht-paragraph stil">Er is nog niet gemeten wat preventie opleverde.</p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            Waar preventie geld bespaarde, was dat samen {euro(totaal.gewonnen)}; elders werd het {euro(totaal.verlies)}{' '}
            duurder. Wie het deed, verdiende {euro(totaal.gederfd)} minder. Uit wat is toegezegd, is{' '}
            {euro(totaal.contant)} betaald. Wat alleen is gemeten en nog niet vastgesteld, telt hierin mee.
          </p>
          <Tabel
            titel="Preventie per koker"
            csv={{ boek, soort: 'raadsoverzicht-preventiewinst' }}
            kolommen={kolommen}
            regels={kokers}
            sleutel={({ koker, financier }) => `${koker} ${financier ?? ''}`}
          />
        </>
      )}
    </>
  );
}
