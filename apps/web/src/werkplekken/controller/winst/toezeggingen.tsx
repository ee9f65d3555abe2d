import type { Toezeggingregel } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { useNamen, type Namen } from '../../gedeeld/namen.js';
import type { Bladzijdeplek } from '../../werkplek.js';

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
        <Tekstveld label="Zoals het stond op" type="date" value={op} opWijziging={kies('op')} />
        <Keuzelijst label="Wacht op" value={wachtOp ?? ''} opWijziging={kies('wachtOp')} keuzes={WACHT} />
      </form>
      <Gebladerd lijst={lijst} leeg="Er zijn op deze dag geen toezeggingen.">
        {(regels) => (
          <Tabel
            titel="Toezeggingen, de oudste eerst"
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
    </Bladzijde>
  );
}

/** Of a household only that it is one: who it is, is not for this page. */
const ontvangerVan = (ontvanger: Toezeggingregel['ontvanger'], namen: Namen): string =>
  ontvanger.soort === 'organisatie'
    ? namen.organisatie(ontvanger.organisatie)
    : ontvanger.soort === 'budget'
      ? `budget ${namen.budget(ontvanger.budget)}`
      : 'een huishouden';
