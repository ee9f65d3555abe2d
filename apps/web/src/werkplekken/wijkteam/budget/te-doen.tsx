import { Link } from 'wouter';
import type { Boek } from '../../werkplek.js';
import { useTrekkingen } from '../gegevens.js';

/** What somebody of the team can do now, each a tap away. */
export function TeDoen({ boek }: { readonly boek: Boek }) {
  const wachtend = useTrekkingen(boek, { wachtend: 'ja' }).data?.trekkingen ?? [];
  const teBekijken = useTrekkingen(boek, { teBekijken: 'ja' }).data?.trekkingen ?? [];
  const open = useTrekkingen(boek, { open: 'ja' }).data?.trekkingen ?? [];
  const teVertellen = useTrekkingen(boek, { teVertellen: 'ja' }).data?.trekkingen ?? [];
  const opMij = wachtend.filter(({ eigen }) => !eigen).length;
  const vanMij = wachtend.length - opMij;
  const nakijken = teBekijken.filter(({ eigen }) => !eigen).length;
  const regels: readonly (readonly [number, string, string, string])[] = [
    [opMij, 'wachtend', 'aanvraag wacht op uw ja', 'aanvragen wachten op uw ja'],
    [vanMij, 'wachtend', 'aanvraag van u wacht op een collega', 'aanvragen van u wachten op een collega'],
    [nakijken, 'wachtend', 'keer achteraf meekijken', 'keer achteraf meekijken'],
    [open.length, 'voorschotten', 'voorschot staat open', 'voorschotten staan open'],
    [teVertellen.length, 'vertellen', 'verhaal nog te vertellen', 'verhalen nog te vertellen'],
  ];
  const getoond = regels.filter(([aantal]) => aantal > 0);
  return (
    <section>
      <h2 className="utrecht-heading-2">Wat er ligt</h2>
      {getoond.length === 0 && <p className="utrecht-paragraph stil">Er ligt niets op u te wachten.</p>}
      <ul className="tikregels">
        {getoond.map(([aantal, pad, een, meer]) => (
          <li key={een}>
            <Link className="utrecht-link utrecht-link--html-a" href={`/wijkteam/${boek.boek}/${pad}`}>
              {aantal} {aantal === 1 ? een : meer}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
