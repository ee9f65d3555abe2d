import { Link } from 'wouter';
import { leesEuro } from '../../../onderdelen/lees-euro.js';
import { euro } from '../../../onderdelen/bedrag.js';
import type { Boek } from '../../werkplek.js';
import { boekdag, padVan, type Teamtrekking } from '../gegevens.js';
import { Onderwerp } from '../onderwerp.js';
import { Melder } from './melder.js';

const urenUit = (tekst: string): number | undefined =>
  /^[1-9]\d{0,3}$/.test(tekst.trim()) ? Number(tekst) : undefined;

/** One advance: what is open, and what comes back in hours or in money. */
export function Voorschot({
  boek,
  een,
  team,
  zeg,
}: {
  readonly boek: Boek;
  readonly een: Teamtrekking;
  readonly team: string;
  readonly zeg: (zin: string) => void;
}) {
  const pad = `${padVan(boek)}/trekkingen/${encodeURIComponent(een.trekking)}`;
  const boekdatum = boekdag(boek);
  const { tegenprestatie } = een;
  return (
    <>
      <Onderwerp een={een} team={team} />
      <p className="utrecht-paragraph">
        <span className="groot-getal">{euro(een.voorschot)}</span> staat nog open.
      </p>
      {tegenprestatie !== null && (
        <>
          <p className="utrecht-paragraph">
            {tegenprestatie.gemeld} van de {tegenprestatie.uren} uren zijn gedaan.
          </p>
          <Melder
            sleutel={`uren:${een.trekking}`}
            label="Uren erbij"
            knop="Meld de uren"
            klacht="Vul hele uren in, zoals 16."
            lees={urenUit}
            pad={`${pad}/tegenprestaties`}
            inhoud={(uren) => ({ boekdatum, uren })}
            klaar={() => zeg('De uren zijn gemeld.')}
          />
        </>
      )}
      <Melder
        sleutel={`terug:${een.trekking}`}
        label="Euro terugbetaald"
        knop="Meld de betaling"
        klacht="Vul een bedrag in, zoals 50 of 12,50."
        lees={leesEuro}
        pad={`${pad}/terugbetalingen`}
        inhoud={(bedrag) => ({ boekdatum, bedrag })}
        klaar={() => zeg('De betaling is gemeld.')}
      />
      <Link
        className="utrecht-link utrecht-link--html-a"
        href={`/wijkteam/${boek.boek}/gegeven/${encodeURIComponent(een.trekking)}`}
      >
        Alles hierover
      </Link>
    </>
  );
}
