import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useMandaten, useTeams } from '../gegevens.js';
import { Formulier } from './formulier.js';

/** Asking for money: in under a minute, with the answer at once. */
export default function Aanvraagbladzijde({ boek }: Bladzijdeplek) {
  const teams = useTeams(boek);
  const mandaten = useMandaten(boek).data?.mandaten ?? [];
  return (
    <Bladzijde titel="Geld vragen">
      <Antwoord
        vraag={teams}
        leeg={({ teams: alle }) =>
          alle.length === 0 ? 'U zit nog niet in een team. Vraag de controller of de beheerder.' : undefined
        }
      >
        {({ teams: alle }) => <Formulier boek={boek} teams={alle} mandaten={mandaten.filter(({ geldt }) => geldt)} />}
      </Antwoord>
    </Bladzijde>
  );
}
