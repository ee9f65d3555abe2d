import { useState, type SubmitEvent } from 'react';
import { Knop } from '../../../onderdelen/knop.js';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../../onderdelen/veld.js';
import { naarEersteFout } from '../stappen.js';

export interface Antwoordconcept {
  readonly antwoord: '' | 'ja' | 'nee';
  readonly boekdatum: string;
  readonly document: string;
  readonly reden: string;
}

interface Eigenschappen {
  readonly concept: Antwoordconcept;
  readonly jaar: number;
  readonly zet: (concept: Antwoordconcept) => void;
  readonly verder: () => void;
}

const KEUZES = [
  ['', 'kies een antwoord'],
  ['ja', 'Wij stemmen in'],
  ['nee', 'Wij wijzen dit af'],
] as const;

/** The answer, with where it stands or why it is refused. */
export function Antwoordformulier({ concept, jaar, zet, verder }: Eigenschappen) {
  const [gekeken, zetGekeken] = useState(false);
  const { antwoord, boekdatum, document, reden } = concept;
  const fouten = {
    antwoord: antwoord === '' ? 'Kies of u instemt of afwijst.' : undefined,
    boekdatum: boekdatum === '' ? 'Vul de dag in waarop het telt.' : undefined,
    document: antwoord === 'ja' && document.trim() === '' ? 'Vul in waar het staat, zoals: Brief 2025-240.' : undefined,
    reden: antwoord === 'nee' && reden.trim() === '' ? 'Vul in waarom u dit afwijst.' : undefined,
  };
  const fout = (veld: keyof typeof fouten): string | undefined => (gekeken ? fouten[veld] : undefined);
  const verstuur = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    zetGekeken(true);
    if (Object.values(fouten).every((een) => een === undefined)) verder();
    else naarEersteFout(gebeurtenis.currentTarget);
  };
  return (
    <form onSubmit={verstuur} noValidate>
      <Keuzelijst
        label="Uw antwoord"
        value={antwoord}
        keuzes={KEUZES}
        fout={fout('antwoord')}
        opWijziging={(waarde) => zet({ ...concept, antwoord: waarde as Antwoordconcept['antwoord'] })}
      />
      <Tekstveld
        label="De dag waarop het telt"
        type="date"
        min={`${jaar}-01-01`}
        max={`${jaar}-12-31`}
        value={boekdatum}
        fout={fout('boekdatum')}
        opWijziging={(waarde) => zet({ ...concept, boekdatum: waarde })}
      />
      {antwoord === 'ja' && (
        <Tekstveld
          label="Waar het staat"
          uitleg="Het kenmerk van de brief of het besluit."
          autoComplete="off"
          value={document}
          fout={fout('document')}
          opWijziging={(waarde) => zet({ ...concept, document: waarde })}
        />
      )}
      {antwoord === 'nee' && (
        <Tekstvlak
          label="Waarom u dit afwijst"
          uitleg="Zonder namen van mensen. Wie het zou krijgen, leest dit."
          rows={3}
          value={reden}
          fout={fout('reden')}
          opWijziging={(waarde) => zet({ ...concept, reden: waarde })}
        />
      )}
      <Knop soort="primary-action" type="submit">
        Bekijk wat dit betekent
      </Knop>
    </form>
  );
}
