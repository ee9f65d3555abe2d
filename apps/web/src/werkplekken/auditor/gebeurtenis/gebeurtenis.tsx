import type { Stapuitleg } from '@ontschot/projecties';
import { Link } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bestandknop } from '../../../onderdelen/bestandknop.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { schrijfDatum, schrijfMoment } from '../../../onderdelen/datum.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useInzagedoel } from '../inzagedoel.js';
import { NaarGebeurtenis, typenaam } from '../verwijzing.js';
import { Bestemming } from './bestemming.js';
import { Geweigerd } from './geweigerd.js';
import { Keten } from './keten.js';
import { Letterlijk } from './letterlijk.js';
import { Stapblad } from './stapblad.js';

/** One event: what it changed, why it was allowed, the chain it is in, and where its money went. */
export default function Gebeurtenis({ boek: { boek }, delen }: Bladzijdeplek) {
  // A page of its own for each: nothing of another event stands under this one's title.
  return <Een key={delen['revisie']} boek={boek} revisie={Number(delen['revisie'])} />;
}

function Een({ boek, revisie }: { readonly boek: string; readonly revisie: number }) {
  const [koppen, doelveld] = useInzagedoel();
  const pad = `boeken/${boek}`;
  const vraag = useVraag<Stapuitleg>(`${pad}/gebeurtenissen/${revisie}/stap`, {}, koppen);
  const csv = (deel: string): Csvtabel => ({ boek, soort: `stap-${deel}`, velden: { revisie }, koppen });
  return (
    <Bladzijde titel={`Gebeurtenis ${revisie}`}>
      {doelveld}
      <Antwoord vraag={vraag}>
        {(stap) => (
          <>
            <p className="utrecht-paragraph">
              <strong>{typenaam(stap.type)}</strong>
              {`, telt op ${schrijfDatum(stap.boekdatum)}, vastgelegd op ${schrijfMoment(stap.geregistreerdOp)}.`}
            </p>
            <nav className="keuzes" aria-label="Gebeurtenissen ernaast">
              {stap.vorigeRevisie !== null && (
                <NaarGebeurtenis
                  boek={boek}
                  revisie={stap.vorigeRevisie}
                >{`Vorige (${stap.vorigeRevisie})`}</NaarGebeurtenis>
              )}
              {stap.volgendeRevisie !== null && (
                <NaarGebeurtenis boek={boek} revisie={stap.volgendeRevisie}>
                  {`Volgende (${stap.volgendeRevisie})`}
                </NaarGebeurtenis>
              )}
              <Link className="utrecht-link utrecht-link--html-a" href={`/auditor/${boek}?revisie=${stap.revisie}`}>
                Op de tijdlijn
              </Link>
            </nav>
            {stap.geweigerd && <Geweigerd geweigerd={stap.geweigerd} csv={csv('geweigerd')} />}
            <Stapblad boek={boek} stap={stap} csv={csv} />
          </>
        )}
      </Antwoord>
      <Keten boek={boek} revisie={revisie} koppen={koppen} />
      <Bestemming boek={boek} revisie={revisie} koppen={koppen} />
      <Letterlijk pad={`${pad}/gebeurtenissen/${revisie}`} koppen={koppen} />
      <Bestandknop pad={`${pad}/gebeurtenissen/${revisie}/insluiting`} naam={`insluiting-${boek}-${revisie}.json`}>
        Bewaar het bewijs
      </Bestandknop>
    </Bladzijde>
  );
}
