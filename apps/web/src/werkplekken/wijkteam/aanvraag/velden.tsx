import type { Mandaatoverzicht, Teamoverzicht } from '@ontschot/projecties';
import { euro } from '../../../onderdelen/bedrag.js';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../../onderdelen/veld.js';
import { keuzesUit, VRAAGSOORT } from '../woorden.js';
import type { Concept } from './concept.js';
import { Meer } from './meer.js';
import type { Veldeigenschappen } from './veldeigenschappen.js';
import { VoorWie } from './voor-wie.js';

interface Eigenschappen extends Veldeigenschappen {
  readonly teams: readonly Pick<Teamoverzicht, 'team' | 'naam'>[];
  readonly mandaten: readonly Mandaatoverzicht[];
}

const VORMEN = [
  ['gift', 'Een gift: het hoeft niet terug'],
  ['voorschot', 'Een voorschot: het komt terug, in geld of in uren'],
  ['collectief', 'Iets voor een groep'],
] as const;

/** How much, what for, in which form, for whom, and why; the rest has an answer already. */
export function Velden({ teams, mandaten, ...rest }: Eigenschappen) {
  const { concept, fouten, wijzig } = rest;
  const mandaat = mandaten.find(({ team }) => team === concept.team);
  return (
    <>
      {teams.length > 1 && (
        <Keuzelijst
          label="Namens welk team"
          value={concept.team}
          opWijziging={(team) => wijzig({ team })}
          keuzes={teams.map(({ team, naam }) => [team, naam])}
        />
      )}
      <Tekstveld
        label="Hoeveel euro"
        inputMode="decimal"
        autoComplete="off"
        uitleg={mandaat && magVan(mandaat)}
        fout={fouten.bedrag}
        value={concept.bedrag}
        opWijziging={(bedrag) => wijzig({ bedrag })}
      />
      <Keuzelijst
        label="Waarvoor"
        fout={fouten.vraagsoort}
        value={concept.vraagsoort}
        opWijziging={(soort) => wijzig({ vraagsoort: soort as Concept['vraagsoort'] })}
        keuzes={[['', 'Kies…'], ...keuzesUit(VRAAGSOORT)]}
      />
      <Keuzelijst
        label="Wat wordt het"
        value={concept.vorm}
        opWijziging={(vorm) => wijzig({ vorm: vorm as Concept['vorm'] })}
        keuzes={VORMEN}
      />
      <VoorWie {...rest} />
      <Tekstvlak
        label="Waarom, in één zin"
        uitleg="Alleen uw team en het huishouden lezen dit. Schrijf geen namen, adressen of nummers."
        rows={2}
        maxLength={500}
        fout={fouten.waarom}
        value={concept.waarom}
        // One sentence is one line.
        opWijziging={(waarom) => wijzig({ waarom: waarom.replace(/\s*\n\s*/g, ' ') })}
      />
      <Meer {...rest} />
    </>
  );
}

function magVan({ perTrekking, meekijken: { wanneer, vanaf } }: Mandaatoverzicht): string {
  const tot = `Hoogstens ${euro(perTrekking)} per keer.`;
  if (wanneer === 'vooraf') return `${tot} Vanaf ${euro(vanaf)} zegt een collega eerst ja.`;
  return `${tot} ${vanaf === 0 ? 'Een' : `Vanaf ${euro(vanaf)} kijkt een`} collega ${vanaf === 0 ? 'kijkt ' : ''}achteraf mee.`;
}
