import type { Concentratie, Waterbedoverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Csvknop } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { useNamen, type Namen } from '../../gedeeld/namen.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Kromme } from './kromme.js';

/** Cost that went down in one koker and came up in another for the same people; and how cost is spread over households. */
export default function Waterbedden({ boek }: Bladzijdeplek) {
  const [{ van = `${boek.jaar}-01`, totEnMet = `${boek.jaar}-12` }, kies] = useKeuze(['van', 'totEnMet']);
  const namen = useNamen(boek.boek);
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<{ readonly groepen: readonly Waterbedoverzicht[] }>(`${pad}/waterbedden`, { van, totEnMet });
  const concentratie = useVraag<Concentratie>(`${pad}/concentratie`);
  return (
    <Bladzijde
      titel="Waterbedden"
      inleiding="Wat in de ene koker omlaag ging en in een andere omhoog, voor dezelfde mensen."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Tekstveld label="Vanaf maand" type="month" required value={van} opWijziging={kies('van')} />
        <Tekstveld label="Tot en met maand" type="month" required value={totEnMet} opWijziging={kies('totEnMet')} />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ groepen }) => (groepen.length === 0 ? 'Er is nog geen groep mensen om over te vertellen.' : undefined)}
      >
        {({ groepen }) => (
          <>
            {groepen.map((groep) => (
              <Groep key={`${groep.soort} ${groep.populatie}`} groep={groep} namen={namen} />
            ))}
            <Csvknop
              titel="alle waterbedden"
              csv={{ boek: boek.boek, soort: 'waterbedden', velden: { van, totEnMet } }}
            />
          </>
        )}
      </Antwoord>
      <h2 className="utrecht-heading-2">Hoe kosten over huishoudens zijn verdeeld</h2>
      <Antwoord vraag={concentratie}>{({ alles }) => <Kromme kromme={alles} boek={boek.boek} />}</Antwoord>
    </Bladzijde>
  );
}

function Groep({
  groep: { naam, teKlein, waterbedden, onvolledig },
  namen,
}: {
  readonly groep: Waterbedoverzicht;
  readonly namen: Namen;
}) {
  return (
    <section>
      <h2 className="utrecht-heading-3">{naam}</h2>
      {teKlein && <p className="utrecht-paragraph stil">Deze groep is te klein om iets over te vertellen.</p>}
      {onvolledig !== null && <p className="utrecht-paragraph">{onvolledig}</p>}
      {!teKlein && onvolledig === null && waterbedden.length === 0 && (
        <p className="utrecht-paragraph stil">Geen waterbed gevonden.</p>
      )}
      {waterbedden.length > 0 && (
        <Tabel
          titel={`Waterbedden bij ${naam}`}
          regels={waterbedden}
          sleutel={({ omlaag, omhoog }) => `${omlaag} ${omhoog}`}
          kolommen={[
            { kop: 'Omlaag', cel: ({ omlaag }) => namen.koker(omlaag) },
            { kop: 'Minder', getal: true, cel: ({ minder }) => <Bedrag eurocent={minder} /> },
            { kop: 'Omhoog', cel: ({ omhoog }) => namen.koker(omhoog) },
            { kop: 'Meer', getal: true, cel: ({ meer }) => <Bedrag eurocent={meer} /> },
          ]}
        />
      )}
    </section>
  );
}
