import { Antwoord } from '../../onderdelen/antwoord.js';
import { euro } from '../../onderdelen/bedrag.js';
import { Melding } from '../../onderdelen/melding.js';
import { Tabel } from '../../onderdelen/tabel.js';
import type { Bladzijdeplek } from '../werkplek.js';
import { Eigen } from './eigen.js';
import { EIGEN, useEigen, useGegevens } from './gegevens.js';
import { Gegeven } from './gegeven.js';
import { Overig } from './overig.js';
import { Uitdraai } from './uitdraai.js';

/** All that the boek knows about the own household, in plain words. */
export default function Huishoudenbladzijde({ boek }: Bladzijdeplek) {
  const eigen = useEigen(boek) ?? '';
  const vraag = useGegevens(boek);
  return (
    <Eigen
      titel="Mijn huishouden"
      inleiding="Dit is alles wat dit boek over uw huishouden weet. Uw huishouden heeft er geen naam, alleen een code die niets zegt."
    >
      <Antwoord vraag={vraag}>
        {(gegevens) => (
          <>
            {gegevens.vergeten && (
              <Melding soort="info">
                Uw huishouden is vergeten: wat over u geschreven was, is voorgoed weg. De bedragen blijven staan.
              </Melding>
            )}
            <h2 className="utrecht-heading-2">Wat voor u is gegeven</h2>
            {gegevens.trekkingen.length === 0 && <p className="utrecht-paragraph stil">Nog niets.</p>}
            <ul className="kaartjes">
              {gegevens.trekkingen.map((een) => (
                <li key={een.trekking} className="kaartje">
                  <Gegeven boek={boek} een={een} team={gegevens.namen.teams[een.team] ?? een.team} />
                </li>
              ))}
            </ul>
            <h2 className="utrecht-heading-2">Wat het samen kostte: {euro(gegevens.kosten.totaal)}</h2>
            {gegevens.kosten.kokers.length > 0 && (
              <Tabel
                titel="Uit welk deel van het geld van de gemeente"
                csv={{ pad: `${eigen}/gegevens`, tabel: 'huishouden-kosten', koppen: EIGEN }}
                regels={gegevens.kosten.kokers}
                sleutel={({ koker }) => koker}
                kolommen={[
                  { kop: 'Waarvoor dat geld is', cel: ({ koker }) => gegevens.namen.kokers[koker] ?? koker },
                  { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => euro(bedrag) },
                ]}
              />
            )}
            {gegevens.kosten.ontbreekt.map(({ naam, waarom }) => (
              <p key={naam} className="utrecht-paragraph stil">
                Niet meegeteld: {naam} ({waarom}).
              </p>
            ))}
            <Overig gegevens={gegevens} />
            <Uitdraai boek={boek} />
          </>
        )}
      </Antwoord>
    </Eigen>
  );
}
