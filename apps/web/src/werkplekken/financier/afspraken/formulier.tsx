import { useState, type SubmitEvent } from 'react';
import { Knop } from '../../../onderdelen/knop.js';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../../onderdelen/veld.js';
import { naarEersteFout } from '../stappen.js';

export interface Antwoordconcept {
  readonly antwoord: '' | 'ja' | 'nee';
  readonly door: string;
  readonly op: string;
  readonly document: string;
  readonly reden: string;
}

interface Eigenschappen {
  readonly concept: Antwoordconcept;
  /** It was turned down already: then only agreeing is left. */
  readonly afgewezen: boolean;
  readonly zet: (concept: Antwoordconcept) => void;
  readonly verder: () => void;
}

const KIES = ['', 'kies een antwoord'] as const;
const JA = ['ja', 'Wij stemmen in'] as const;
const NEE = ['nee', 'Wij wijzen deze versie af'] as const;

/** The answer to a version: who gives it and when, and where it stands or why it is turned down. */
export function Antwoordformulier({ concept, afgewezen, zet, verder }: Eigenschappen) {
  const [gekeken, zetGekeken] = useState(false);
  const { antwoord, door, op, document, reden } = concept;
  const fouten = {
    antwoord: antwoord === '' ? 'Kies of u instemt of afwijst.' : undefined,
    door: door.trim() === '' ? 'Vul in wie hierover gaat, zoals: directeur Zorg.' : undefined,
    op: op === '' ? 'Vul de dag van uw antwoord in.' : undefined,
    document: antwoord === 'ja' && document.trim() === '' ? 'Vul in waar het staat, zoals: Brief 2025-118.' : undefined,
    reden: antwoord === 'nee' && reden.trim() === '' ? 'Vul in waarom, en wat er anders moet.' : undefined,
  };
  const verstuur = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    zetGekeken(true);
    if (Object.values(fouten).every((een) => een === undefined)) verder();
    else naarEersteFout(gebeurtenis.currentTarget);
  };
  const veld = (naam: Exclude<keyof Antwoordconcept, 'antwoord'>) => ({
    value: concept[naam],
    fout: gekeken ? fouten[naam] : undefined,
    opWijziging: (waarde: string) => zet({ ...concept, [naam]: waarde }),
  });
  return (
    <form onSubmit={verstuur} noValidate>
      <Keuzelijst
        label="Uw antwoord"
        value={antwoord}
        keuzes={afgewezen ? [KIES, JA] : [KIES, JA, NEE]}
        fout={gekeken ? fouten.antwoord : undefined}
        opWijziging={(waarde) => zet({ ...concept, antwoord: waarde as Antwoordconcept['antwoord'] })}
      />
      <Tekstveld
        label="Wie hierover gaat"
        uitleg="Een functie of orgaan, nooit de naam van een mens. Bijvoorbeeld: college, directeur Zorg."
        autoComplete="off"
        {...veld('door')}
      />
      <Tekstveld label="Op welke dag" type="date" {...veld('op')} />
      {antwoord === 'ja' && (
        <Tekstveld
          label="Waar het staat"
          uitleg="Het kenmerk van de brief of het besluit."
          autoComplete="off"
          {...veld('document')}
        />
      )}
      {antwoord === 'nee' && (
        <Tekstvlak
          label="Waarom, en wat er anders moet"
          uitleg="Zonder namen van mensen. Wie bij de afspraak hoort, leest dit."
          rows={3}
          {...veld('reden')}
        />
      )}
      <Knop soort="primary-action" type="submit">
        Bekijk wat dit betekent
      </Knop>
    </form>
  );
}
