import { useState } from 'react';
import { useConcept } from '../../api/concept.js';
import { useOpdracht } from '../../api/opdracht.js';
import { Knop } from '../../onderdelen/knop.js';
import { Foutmelding, Melding } from '../../onderdelen/melding.js';
import { Keuzelijst, Tekstveld } from '../../onderdelen/veld.js';
import type { Gegevens } from './gegevens.js';

const ANDERS = 'anders';

/** As the day is written in a date field, so many months from now. */
function overMaanden(maanden: number): string {
  const dag = new Date();
  dag.setMonth(dag.getMonth() + maanden);
  return dag.toISOString().slice(0, 10);
}

/** Who helps is an aanbieder, and who paid is a financier, unless it was given inzage as something else before. */
function rolVan(id: string, { inzages, vouchers }: Gegevens): string {
  const eerder = inzages.find(({ aan }) => aan.organisatie === id)?.aan.rol;
  return eerder ?? (vouchers.some(({ aanbieders }) => aanbieders.includes(id)) ? 'aanbieder' : 'financier');
}

/** To whom, what for, and until when; a year at most. */
export function Geven({ eigen, gegevens }: { readonly eigen: string; readonly gegevens: Gegevens }) {
  const opdracht = useOpdracht();
  const [nagekeken, zetNagekeken] = useState(false);
  const begin = { aan: '', organisatie: '', doelbinding: '', totEnMet: overMaanden(3) };
  const [getypt, zet, leeg] = useConcept('inzage', begin);
  const fouten = {
    ...(getypt.aan === '' && { aan: 'Kies wie mag meekijken.' }),
    ...(getypt.aan === ANDERS && getypt.organisatie.trim() === '' && { organisatie: 'Vul de code in.' }),
    ...(getypt.doelbinding.trim() === '' && { doelbinding: 'Vul in waarvoor.' }),
  };
  const getoond: { readonly aan?: string; readonly organisatie?: string; readonly doelbinding?: string } = nagekeken
    ? fouten
    : {};
  const stuur = async (): Promise<void> => {
    zetNagekeken(true);
    if (Object.keys(fouten).length > 0) return;
    const [rol = '', id] = getypt.aan.split(':');
    const aan =
      getypt.aan === ANDERS
        ? { rol: 'aanbieder', organisatie: getypt.organisatie.trim() }
        : { rol, ...(id !== undefined && { [rol === 'wijkteam' ? 'team' : 'organisatie']: id }) };
    const inhoud = { aan, doelbinding: getypt.doelbinding.trim(), totEnMet: getypt.totEnMet };
    if ((await opdracht.stuur(`${eigen}/inzages`, inhoud)) === undefined) return;
    leeg(getypt);
    zetNagekeken(false);
  };
  return (
    <form
      className="smal"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void stuur();
      }}
    >
      <Keuzelijst
        label="Wie mag meekijken"
        fout={getoond.aan}
        value={getypt.aan}
        opWijziging={(aan) => zet({ ...getypt, aan })}
        keuzes={[
          ['', 'Kies…'],
          ...Object.entries(gegevens.namen.teams).map(([id, naam]) => [`wijkteam:${id}`, naam] as const),
          ...Object.entries(gegevens.namen.organisaties).map(
            ([id, naam]) => [`${rolVan(id, gegevens)}:${id}`, naam] as const,
          ),
          ['controller', 'De controller van de gemeente'],
          [ANDERS, 'Een andere aanbieder van hulp'],
        ]}
      />
      {getypt.aan === ANDERS && (
        <Tekstveld
          label="Code van die aanbieder"
          uitleg="Die krijgt u van de aanbieder zelf."
          fout={getoond.organisatie}
          value={getypt.organisatie}
          opWijziging={(organisatie) => zet({ ...getypt, organisatie })}
        />
      )}
      <Tekstveld
        label="Waarvoor"
        uitleg="Zoals: samen een plan maken. Noem geen namen."
        fout={getoond.doelbinding}
        value={getypt.doelbinding}
        opWijziging={(doelbinding) => zet({ ...getypt, doelbinding })}
      />
      <Tekstveld
        label="Tot en met"
        type="date"
        required
        min={overMaanden(0)}
        max={overMaanden(12)}
        value={getypt.totEnMet}
        opWijziging={(totEnMet) => zet({ ...getypt, totEnMet })}
      />
      {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
      {opdracht.geboekt && <Melding soort="ok">Dat staat nu aan. U kunt het hierboven weer stoppen.</Melding>}
      <div className="knoppen">
        <Knop type="submit" soort="primary-action" bezig={opdracht.bezig}>
          Laat meekijken
        </Knop>
      </div>
    </form>
  );
}
