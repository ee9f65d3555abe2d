import type { Toezeggingregel } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Peildag } from '../../../onderdelen/peildag.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import { useNamen } from '../../gedeeld/namen.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Contantmaken } from './contant.js';
import { ontvangerVan } from './ontvanger.js';

const WACHT = [
  ['', 'alles'],
  ['geld', 'geld dat vrijkomt'],
  ['controller', 'de controller'],
  ['instemming', 'toestemming van de financier'],
  ['instemming-afspraak', 'instemming met de afspraak'],
  ['terugbetaling', 'terugbetaling'],
] as const;

/** What was promised out of gain, what of it moved, and what holds the rest up. */
export default function Toezeggingen({ boek }: Bladzijdeplek) {
  const [{ op = `${boek.jaar}-12-31`, wachtOp }, kies] = useKeuze(['op', 'wachtOp']);
  const namen = useNamen(boek.boek);
  const lijst = useBladeren<Toezeggingregel>(`boeken/${boek.boek}/toezeggingen`, 'toezeggingen', { op, wachtOp });
  return (
    <Bladzijde
      titel="Toezeggingen"
      inleiding="Wat uit winst is toegezegd, wat daarvan is betaald, en waar de rest op wacht."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Peildag op={op} kies={kies('op')} />
        <Keuzelijst label="Wacht op" value={wachtOp ?? ''} opWijziging={kies('wachtOp')} keuzes={WACHT} />
      </form>
      <Gebladerd lijst={lijst} leeg="Er zijn op deze dag geen toezeggingen.">
        {(regels) => (
          <Tabel
            titel="Toezeggingen, de oudste eerst"
            csv={{ boek: boek.boek, soort: 'toezeggingen', velden: { op, wachtOp } }}
            regels={regels}
            sleutel={({ toezegging }) => toezegging}
            kolommen={[
              { kop: 'Voor', cel: ({ ontvanger }) => ontvangerVan(ontvanger, namen) },
              { kop: 'Uit koker', cel: ({ koker }) => namen.koker(koker) },
              { kop: 'Sinds', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
              { kop: 'Toegezegd', getal: true, cel: ({ toegezegd }) => <Bedrag eurocent={toegezegd} /> },
              { kop: 'Betaald', getal: true, cel: ({ contant }) => <Bedrag eurocent={contant} /> },
              { kop: 'Open', getal: true, cel: ({ open }) => <Bedrag eurocent={open} /> },
              { kop: 'Waar het op wacht', cel: ({ wachtZin, open }) => wachtZin ?? (open === 0 ? 'klaar' : '') },
            ]}
          />
        )}
      </Gebladerd>
      <Contantmaken boek={boek} namen={namen} regels={lijst.regels} />
    </Bladzijde>
  );
}
