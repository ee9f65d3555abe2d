import type { Doorrekening, Regeloverzicht } from '@ontschot/projecties';
import { useState } from 'react';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Groep } from '../../../onderdelen/groep.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Vinkje } from '../../../onderdelen/veld.js';
import { doorrekenvraag, useDoorrekening } from './doorrekenen.js';

interface Eigenschappen {
  readonly boek: string;
  readonly regels: readonly Regeloverzicht[];
  /** The rule in the form. */
  readonly regel: object;
}

/** One question runs five rules at most: that of the form, and these. */
const HOOGSTENS = 4;

/** The rule of the form beside versions of the boek: what each party would have got under each of them. */
export function NaastElkaar({ boek, regels, regel }: Eigenschappen) {
  const [gekozen, zet] = useState<readonly string[]>([]);
  const versies = regels.flatMap(({ verdeelregel, versies: alle }) =>
    alle.map(({ versie, staat, regel: { naam } }) => ({
      ...{ sleutel: `${verdeelregel} ${versie}`, verdeelregel, versie },
      naam: `${naam} (versie ${versie}, ${staat})`,
    })),
  );
  const erbij = versies.filter(({ sleutel }) => gekozen.includes(sleutel));
  const gekozenRegels =
    erbij.length === 0 ? [] : [{ regel }, ...erbij.map(({ verdeelregel, versie }) => ({ verdeelregel, versie }))];
  const vraag = useDoorrekening(boek, gekozenRegels);
  if (versies.length === 0) return null;
  return (
    <>
      <Groep titel="Zet er een andere versie naast">
        {versies.map(({ sleutel, naam }) => (
          <Vinkje
            key={sleutel}
            label={naam}
            checked={gekozen.includes(sleutel)}
            disabled={gekozen.length >= HOOGSTENS && !gekozen.includes(sleutel)}
            opWijziging={(aan) => zet(aan ? [...gekozen, sleutel] : gekozen.filter((een) => een !== sleutel))}
          />
        ))}
      </Groep>
      {erbij.length > 0 && (
        <Antwoord vraag={vraag}>
          {(doorrekening) => (
            <Naast
              doorrekening={doorrekening}
              csv={{ ...doorrekenvraag(boek, gekozenRegels), tabel: 'doorrekenproef-partijen' }}
            />
          )}
        </Antwoord>
      )}
    </>
  );
}

function Naast({ doorrekening: { regels }, csv }: { readonly doorrekening: Doorrekening; readonly csv: Csvtabel }) {
  const partijen = new Map(
    regels.flatMap(({ ontvangers }) =>
      ontvangers.map(({ soort, partij, naam }) => [`${soort} ${partij ?? ''}`, naam ?? partij ?? soort] as const),
    ),
  );
  return (
    <Tabel
      titel="Wie zou krijgen, per regel"
      csv={csv}
      regels={[...partijen]}
      sleutel={([sleutel]) => sleutel}
      kolommen={[
        { kop: 'Wie', cel: ([, naam]) => naam, voet: 'Samen' },
        ...regels.map(({ nummer, naam, versie, ontvangers, totaal }) => ({
          kop:
            nummer === 1
              ? `In het formulier: ${naam}`
              : `${nummer}. ${naam}${versie === null ? '' : `, versie ${versie}`}`,
          getal: true,
          cel: ([sleutel]: readonly [string, string]) => (
            <Bedrag
              eurocent={ontvangers.find(({ soort, partij }) => `${soort} ${partij ?? ''}` === sleutel)?.nieuw ?? 0}
            />
          ),
          voet: <Bedrag eurocent={totaal.nieuw} />,
        })),
      ]}
    />
  );
}
