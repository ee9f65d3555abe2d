import { useState, type SubmitEvent } from 'react';
import { useConceptOp } from '../../../../api/concept-op.js';
import { useOpdracht } from '../../../../api/opdracht.js';
import { Apifout } from '../../../../api/probleem.js';
import { veldfouten } from '../../../../api/veldfouten.js';
import { Knop } from '../../../../onderdelen/knop.js';
import { Foutmelding, Melding } from '../../../../onderdelen/melding.js';
import { Rijen } from '../../../../onderdelen/rijen.js';
import { Tekstveld } from '../../../../onderdelen/veld.js';
import { naarEersteFout } from '../../../gedeeld/eerste-fout.js';
import { naamVoorBoek } from '../../../gedeeld/naam-voor-boek.js';
import { NieuwereVersie } from '../../../gedeeld/nieuwere-versie.js';
import { NOG_IN_FORMULIER } from '../../../gedeeld/nog-in-formulier.js';
import { Verwijzing } from '../../../gedeeld/verwijzing.js';
import type { Boek } from '../../../werkplek.js';
import { Aannamevelden, beginAannames, type Aannames } from './aannames.js';
import type { Afspraakconcept } from './concept.js';
import { Geld } from './geld.js';
import { useKeuzes } from './keuzes.js';
import { Koker } from './koker.js';
import { kokerconceptVan } from './kokerconcept.js';
import { useAfspraakproef } from './proef.js';
import { Uitslag } from './uitslag.js';
import { Wie } from './wie.js';

interface Eigenschappen {
  readonly boek: Boek;
  readonly begin: Afspraakconcept;
  /** Under which name what is typed is kept. */
  readonly sleutel: string;
  /** The agreement that changes, and whether a new version needs a reason; none for a new one. */
  readonly afspraak?: string;
  readonly metReden: boolean;
  /** Names that are taken. */
  readonly bekend: readonly string[];
  /** The revisie of the version that it starts from; 0 for a new one. */
  readonly op: number;
  readonly bewaard: (afspraak: string) => void;
  /** A new one was booked on `revisie`, and more was typed while it was: that goes on as a change of it. */
  readonly verder?: (afspraak: string, revisie: number) => void;
}

export type Getypt = Afspraakconcept & { readonly aannames: Aannames; readonly afspraak: string };

/** A whole agreement in a form, and beside it what it would have meant on costs that were, asked again as one types. */
export function Afspraakformulier(eigenschappen: Eigenschappen) {
  const { boek, begin, sleutel, afspraak, metReden, bekend, op, bewaard, verder } = eigenschappen;
  const opdracht = useOpdracht();
  const keuzes = useKeuzes(boek.boek);
  const [gekeken, zetGekeken] = useState(false);
  const [nog, zetNog] = useState(false);
  const { concept, zet, leeg, verouderd, gaVerder } = useConceptOp<Getypt>(sleutel, op, {
    ...{ ...begin, aannames: beginAannames(boek.jaar), afspraak: afspraak ?? '' },
  });
  const proef = useAfspraakproef(boek.boek, concept, concept.aannames, keuzes);
  const { voorstel, fouten: gelezen, vraag, gevraagd, wacht } = proef;
  const fouten = new Map([...veldfouten(vraag.error), ...veldfouten(opdracht.fout), ...gelezen]);
  const fout = (veld: string, getypt?: string): string | undefined =>
    getypt?.trim() === '' && !gekeken ? undefined : fouten.get(veld);
  const wijzig = (deel: Partial<Getypt>): void => {
    zet((nu) => ({ ...nu, ...deel }));
    zetNog(false);
    opdracht.gewijzigd();
  };
  const zonderReden = metReden && concept.reden.trim() === '';
  // Of what was typed since, the service says itself whether it is right.
  const ongeldig = !wacht && vraag.error instanceof Apifout && vraag.error.probleem.status === 400;
  const bewaar = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    zetGekeken(true);
    if (gelezen.size > 0 || ongeldig || zonderReden || concept.naam.trim() === '') {
      naarEersteFout(formulier);
      return;
    }
    // Made once: after a broken connection the same is sent again.
    const bezet = [...bekend];
    let naam = concept.afspraak || naamVoorBoek(concept.naam, bezet);
    const onder = (): object => {
      zet((nu) => ({ ...nu, afspraak: naam }));
      return { afspraak: naam, ...(afspraak === undefined && { nieuw: true }), ...voorstel };
    };
    const anders = (): object => {
      bezet.push(naam);
      naam = naamVoorBoek(concept.naam, bezet);
      return onder();
    };
    const pad = `boeken/${boek.boek}/afspraken`;
    const geboekt = await (metReden
      ? opdracht.stuur(`${pad}/${encodeURIComponent(naam)}/wijzigingen`, { ...voorstel, reden: concept.reden })
      : opdracht.stuur(pad, onder(), afspraak === undefined ? { anders } : {}));
    if (geboekt === undefined) {
      naarEersteFout(formulier);
      return;
    }
    if (leeg({ ...concept, afspraak: naam })) {
      bewaard(naam);
      return;
    }
    const revisie = geboekt.gebeurtenissen[0]?.revisie ?? geboekt.revisie;
    if (verder !== undefined) {
      verder(naam, revisie);
      return;
    }
    gaVerder(revisie);
    zetNog(true);
  };
  const deel = { concept, wijzig, fout, keuzes };
  const aanbieders = keuzes.organisaties.filter(([id]) => concept.aanbieders.some((een) => een.organisatie === id));
  return (
    <div className="naast-elkaar">
      <form noValidate aria-label="De afspraak" onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
        <NieuwereVersie verouderd={verouderd} gaVerder={gaVerder} neemOver={() => leeg()}>
          <Verwijzing boek={boek.boek} naar={`afspraken/${encodeURIComponent(concept.afspraak)}`}>
            Bekijk de nieuwere versie
          </Verwijzing>
        </NieuwereVersie>
        <Wie {...deel} />
        <Rijen
          titel="Welke kokers meebetalen, en wat daar was verwacht"
          wat="Koker"
          rijen={concept.kokers}
          nieuw={() => kokerconceptVan(undefined)}
          hoogstens={20}
          minstens={1}
          zet={(kokers) => wijzig({ kokers })}
          fout={fout('kokers')}
        >
          {(rij, anders, i) => (
            <Koker plek={`kokers[${i}]`} concept={rij} wijzig={anders} {...{ fout, keuzes, aanbieders }} />
          )}
        </Rijen>
        <Geld {...deel} />
        {metReden && (
          <Tekstveld
            label="Waarom zij verandert"
            value={concept.reden}
            fout={zonderReden && gekeken ? 'Vul in waarom de afspraak verandert.' : fouten.get('reden')}
            opWijziging={(reden) => wijzig({ reden })}
          />
        )}
        <Aannamevelden
          aannames={concept.aannames}
          wijzig={(anders) => wijzig({ aannames: { ...concept.aannames, ...anders } })}
          {...{ concept, fout, keuzes }}
        />
        {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
        {nog && <Melding soort="ok">Bewaard.{NOG_IN_FORMULIER}</Melding>}
        <Knop soort="primary-action" type="submit" bezig={opdracht.bezig} disabled={verouderd}>
          {metReden ? 'Bewaar als nieuwe versie' : 'Bewaar als ontwerp'}
        </Knop>{' '}
        <Knop
          onClick={() => {
            leeg();
            zetGekeken(false);
            opdracht.opnieuw();
          }}
        >
          Begin opnieuw
        </Knop>
      </form>
      <Uitslag {...{ vraag, gevraagd, fouten, wacht }} />
    </div>
  );
}
