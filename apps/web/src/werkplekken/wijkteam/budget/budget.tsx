import { Link } from 'wouter';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useMandaten } from '../gegevens.js';
import { Pot } from './pot.js';
import { TeDoen } from './te-doen.js';

/** How much there is, what waits, and the way to ask. */
export default function Budgetbladzijde({ boek }: Bladzijdeplek) {
  const mandaten = useMandaten(boek);
  return (
    <Bladzijde titel="Ons geld">
      <Antwoord
        vraag={mandaten}
        leeg={({ mandaten: alle }) =>
          alle.some(({ geldt }) => geldt)
            ? undefined
            : 'Uw team mag nu geen geld geven. De controller legt vast wat een team mag beslissen.'
        }
      >
        {({ mandaten: alle }) => (
          <>
            {[...new Set(alle.filter(({ geldt }) => geldt).flatMap(({ budgetten }) => budgetten))].map((budget) => (
              <Pot key={budget} boek={boek} budget={budget} />
            ))}
            <p className="knoppen">
              <Link
                className="utrecht-button utrecht-button--primary-action utrecht-button-link grote-knop"
                href={`/wijkteam/${boek.boek}/vragen`}
              >
                Geld vragen
              </Link>
            </p>
          </>
        )}
      </Antwoord>
      <TeDoen boek={boek} />
    </Bladzijde>
  );
}
