import type { Afspraakoverzicht, Metinggeheel, Toezeggingregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { useKokernamen } from '../../gedeeld/namen.js';
import { Uitlegtekst } from '../../gedeeld/uitleg/uitlegtekst.js';
import type { Eigenuitleg } from '../../gedeeld/uitleg/soort.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Aandeelbedragen } from './bedragen.js';
import { Beantwoorden } from './beantwoorden.js';

/** One share that was asked: how it was worked out, and the answer to it. */
export default function Aandeelbladzijde({ boek: { boek, jaar }, delen }: Bladzijdeplek) {
  const { vaststelling = '', aandeel = '' } = delen;
  const pad = `boeken/${boek}`;
  const toezeggingen = useVraag<{ readonly toezeggingen: readonly Toezeggingregel[] }>(`${pad}/toezeggingen`, {
    vaststelling,
    aantal: 500,
  });
  const geheel = useVraag<Metinggeheel>(`${pad}/vaststellingen/${encodeURIComponent(vaststelling)}`);
  const { revisie, afspraak } = geheel.data ?? {};
  const naam = useKokernamen(boek);
  const namen = useVraag<Afspraakoverzicht>(
    afspraak === undefined ? undefined : `${pad}/afspraken/${encodeURIComponent(afspraak)}`,
  ).data?.namen;
  const uitleg = useVraag<Eigenuitleg>(revisie === undefined ? undefined : `${pad}/uitleg/${revisie}`);
  const eigen = (alle: readonly Toezeggingregel[]) => alle.filter((een) => een.aandeel === aandeel);
  return (
    <Bladzijde titel={`Aandeel ${aandeel}`} inleiding="Wat u is gevraagd, hoe dat is berekend, en uw antwoord.">
      <Antwoord
        vraag={toezeggingen}
        leeg={(antwoord) =>
          eigen(antwoord.toezeggingen).length === 0 ? 'Van dit aandeel is u niets gevraagd.' : undefined
        }
      >
        {(antwoord) => {
          const regels = eigen(antwoord.toezeggingen);
          return (
            <>
              <Aandeelbedragen
                {...{ regels, naam, namen }}
                csv={{ boek, soort: 'toezeggingen', velden: { vaststelling } }}
              />
              <Beantwoorden {...{ boek, jaar, aandeel, regels, naam }} />
            </>
          );
        }}
      </Antwoord>
      <h2 className="utrecht-heading-2">Hoe het is berekend</h2>
      <Antwoord vraag={uitleg}>
        {(gevonden) => (
          <>
            <Uitlegtekst boek={boek} uitleg={gevonden} />
            <p className="utrecht-paragraph">
              <Verwijzing boek={boek} naar={`uitleg/${gevonden.gebeurtenis.revisie}`}>
                Naar de hele uitleg en het ontvangstbewijs
              </Verwijzing>
            </p>
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
