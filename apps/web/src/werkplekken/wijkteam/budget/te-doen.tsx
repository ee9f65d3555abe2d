import { Link } from 'wouter';
import { Laden } from '../../../onderdelen/antwoord.js';
import { Foutmelding } from '../../../onderdelen/melding.js';
import type { Boek } from '../../werkplek.js';
import { useTrekkingen, type Teamtrekking } from '../gegevens.js';

type Regel = readonly [aantal: number, pad: string, een: string, meer: string];

/** What somebody of the team can do now, each a tap away. */
export function TeDoen({ boek }: { readonly boek: Boek }) {
  const vragen = [
    useTrekkingen(boek, { wachtend: 'ja' }),
    useTrekkingen(boek, { teBekijken: 'ja' }),
    useTrekkingen(boek, { open: 'ja' }),
    useTrekkingen(boek, { teVertellen: 'ja' }),
  ] as const;
  const lijsten = vragen.flatMap(({ data }) => (data === undefined ? [] : [data.trekkingen]));
  const mis = vragen.find(({ data, isError }) => data === undefined && isError);
  return (
    <section>
      <h2 className="utrecht-heading-2">Wat er ligt</h2>
      {mis !== undefined && (
        <Foutmelding fout={mis.error} opnieuw={() => vragen.map((vraag) => void vraag.refetch())} />
      )}
      {mis === undefined && lijsten.length < vragen.length && <Laden />}
      {lijsten.length === vragen.length && <Regels boek={boek} regels={regelsVan(lijsten)} />}
    </section>
  );
}

function regelsVan([
  wachtend = [],
  teBekijken = [],
  open = [],
  teVertellen = [],
]: (readonly Teamtrekking[])[]): Regel[] {
  const vanAnder = (alle: readonly Teamtrekking[]): number => alle.filter(({ eigen }) => !eigen).length;
  const opMij = vanAnder(wachtend);
  const regels: Regel[] = [
    [opMij, 'wachtend', 'aanvraag wacht op uw ja', 'aanvragen wachten op uw ja'],
    [
      wachtend.length - opMij,
      'wachtend',
      'aanvraag van u wacht op een collega',
      'aanvragen van u wachten op een collega',
    ],
    [vanAnder(teBekijken), 'wachtend', 'keer achteraf meekijken', 'keer achteraf meekijken'],
    [open.length, 'voorschotten', 'voorschot staat open', 'voorschotten staan open'],
    [teVertellen.length, 'vertellen', 'verhaal nog te vertellen', 'verhalen nog te vertellen'],
  ];
  return regels.filter(([aantal]) => aantal > 0);
}

function Regels({ boek, regels }: { readonly boek: Boek; readonly regels: readonly Regel[] }) {
  if (regels.length === 0) return <p className="utrecht-paragraph stil">Er ligt niets op u te wachten.</p>;
  return (
    <ul className="tikregels">
      {regels.map(([aantal, pad, een, meer]) => (
        <li key={een}>
          <Link className="utrecht-link utrecht-link--html-a" href={`/wijkteam/${boek.boek}/${pad}`}>
            {aantal} {aantal === 1 ? een : meer}
          </Link>
        </li>
      ))}
    </ul>
  );
}
