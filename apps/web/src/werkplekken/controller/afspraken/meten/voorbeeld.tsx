import type { Gemeten } from '@ontschot/boek';
import type { Gevraagd } from '../../../../api/bestand.js';
import type { Proefantwoord } from '../../../../api/proef.js';
import { Bedrag, euro } from '../../../../onderdelen/bedrag.js';
import { Csvknop, type Csvtabel } from '../../../../onderdelen/csvknop.js';
import { Tabel } from '../../../../onderdelen/tabel.js';
import type { Namen } from '../../../gedeeld/namen.js';
import { uitkomst as uitkomstwoord } from '../../../gedeeld/woorden.js';
import { ontvangerVan } from '../../winst/ontvanger.js';
import { PerKoker } from '../per-koker.js';

const WAAROM: Readonly<Record<string, string>> = {
  drempel: 'Dat is onder de drempel: er wordt niets gedeeld.',
  poort: 'Een eis aan de kwaliteit is niet gehaald: er wordt niets gedeeld.',
  'geen-regel': 'Er wordt gemeten en niets gedeeld.',
  'geen-verliesregel': 'De regel zegt niets over verlies: het blijft bij de koker waar het viel.',
};

interface Eigenschappen {
  readonly antwoord: Proefantwoord;
  readonly gevraagd: Gevraagd;
  readonly namen: Namen;
}

/** What would be recorded: the outcome in words, who gets what, and every step as it can be redone with a pen. */
export function Voorbeeld({ antwoord, gevraagd, namen }: Eigenschappen) {
  const csv = (deel: string): Csvtabel => ({ ...gevraagd, tabel: `proef-${deel}` });
  const [eerste, ...rest] = antwoord.gebeurtenissen;
  if (eerste === undefined) return null;
  const { uitkomst } = eerste.gegevens as Pick<Gemeten, 'uitkomst'>;
  const { netto, soort, waarom, kokers, delen, stappen } = uitkomst;
  const contant = rest.filter(({ type }) => type === 'toezegging-contant-gemaakt.v1');
  return (
    <>
      <p className="utrecht-paragraph">
        Samen: {uitkomstwoord(soort)}, {euro(netto)}. {waarom !== undefined && WAAROM[waarom]}
        {delen.length > 0 &&
          (contant.length > 0
            ? ' Een deel wordt meteen betaald; wat nog niet vrij is, blijft toegezegd.'
            : ' Het aandeel wordt toegezegd, en betaald zodra er geld vrij is.')}
      </p>
      <PerKoker kokers={kokers} naam={({ koker }) => namen.koker(koker)} netto={netto} csv={csv('kokers')} />
      {delen.length > 0 && (
        <Tabel
          titel={soort === 'verlies' ? 'Wie draagt' : 'Wie krijgt'}
          csv={csv('delen')}
          regels={delen}
          sleutel={({ ontvanger }) => JSON.stringify(ontvanger)}
          kolommen={[
            { kop: 'Wie', cel: ({ ontvanger }) => ontvangerVan(ontvanger, namen) },
            { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
          ]}
        />
      )}
      <details>
        <summary>Stap voor stap</summary>
        <ol>
          {stappen.map(({ stap, koker, zin }) => (
            <li key={`${stap} ${koker ?? ''} ${zin}`}>{zin}</li>
          ))}
        </ol>
        <Csvknop titel="elke stap van de som" csv={csv('stappen')} />
      </details>
    </>
  );
}
