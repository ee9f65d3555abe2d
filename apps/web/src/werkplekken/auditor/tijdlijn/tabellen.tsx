import type { Terugblik } from '@ontschot/projecties';
import { useState } from 'react';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { NaarHerkomst } from '../verwijzing.js';

type Budget = NonNullable<Terugblik['budgetten']>[number];
type Rekening = Terugblik['regels'][number];

const MATEN: readonly (readonly [Exclude<keyof Budget, 'budget' | 'naam'>, string])[] = [
  ['primitief', 'Begroot'],
  ['naWijziging', 'Na wijziging'],
  ['verplicht', 'Verplicht'],
  ['voorschot', 'Voorschot'],
  ['besteed', 'Besteed'],
  ['vrij', 'Vrij'],
];

/** What stood on every budget; what is other than at the place before says so. */
export function Budgetten({ budgetten, csv }: { readonly budgetten: readonly Budget[]; readonly csv: Csvtabel }) {
  const [stand, zet] = useState({ nu: budgetten, eerder: budgetten });
  if (stand.nu !== budgetten) zet({ nu: budgetten, eerder: stand.nu });
  const eerder = new Map(stand.eerder.map((een) => [een.budget, een]));
  const anders = (rij: Budget): boolean => MATEN.some(([maat]) => (eerder.get(rij.budget)?.[maat] ?? 0) !== rij[maat]);
  const kolommen: Kolom<Budget>[] = [
    {
      kop: 'Budget',
      cel: (rij) => (
        <>
          {`${rij.naam} (${rij.budget})`}
          {anders(rij) && <span className="veranderd"> veranderd</span>}
        </>
      ),
    },
    ...MATEN.map(([maat, kop]) => ({ kop, getal: true, cel: (rij: Budget) => <Bedrag eurocent={rij[maat]} /> })),
  ];
  const andere = budgetten.filter(anders).map(({ naam }) => naam);
  return (
    <>
      {andere.length > 0 && (
        <p className="utrecht-paragraph" role="status">
          {`Anders dan op de vorige plek: ${andere.join(', ')}.`}
        </p>
      )}
      <Tabel titel="Budgetten" {...{ kolommen, csv }} regels={budgetten} sleutel={({ budget }) => budget} />
    </>
  );
}

/** What stood on every rekening, with the way back of each kleur. */
export function Rekeningen({
  boek,
  revisie,
  op,
  regels,
}: {
  readonly boek: string;
  readonly revisie: number;
  readonly op: string;
  readonly regels: readonly Rekening[];
}) {
  const kolommen: Kolom<Rekening>[] = [
    { kop: 'Rekening', cel: ({ rekening }) => rekening },
    { kop: 'Stand', getal: true, cel: ({ totaal }) => <Bedrag eurocent={totaal} /> },
    {
      kop: 'Per kleur',
      cel: ({ rekening, kleuren }) => (
        <ul className="kleuren">
          {kleuren.map(({ kleur, bedrag }) => (
            <li key={kleur}>
              <NaarHerkomst {...{ boek, rekening, kleur, revisie }} /> <Bedrag eurocent={bedrag} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  const csv = { boek, soort: 'terugblik-rekeningen', velden: { opRevisie: revisie, op } };
  return <Tabel titel="Rekeningen" {...{ kolommen, regels, csv }} sleutel={({ rekening }) => rekening} />;
}
