import type { Regeloverzicht } from '@ontschot/projecties';
import { useState, type SubmitEvent } from 'react';
import { useConceptOp, wordtWijziging } from '../../../../api/concept-op.js';
import { useOpdracht } from '../../../../api/opdracht.js';
import { useStil } from '../../../../api/stil.js';
import { veldfouten } from '../../../../api/veldfouten.js';
import { Antwoord } from '../../../../onderdelen/antwoord.js';
import { Knop } from '../../../../onderdelen/knop.js';
import { Foutmelding } from '../../../../onderdelen/melding.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import { naarEersteFout } from '../../../gedeeld/eerste-fout.js';
import { naamVoorBoek } from '../../../gedeeld/naam-voor-boek.js';
import { useNamen } from '../../../gedeeld/namen.js';
import { NieuwereVersie } from '../../../gedeeld/nieuwere-versie.js';
import type { Boek } from '../../../werkplek.js';
import { Bewaren } from '../bewaren.js';
import { doorrekenvraag, useDoorrekening } from '../doorrekenen.js';
import { NaastElkaar } from '../naast-elkaar.js';
import { Uitkomst } from '../uitkomst.js';
import { conceptVan, nieuwConcept, type Regelconcept } from './concept.js';
import { inhoudVan } from './inhoud.js';
import { samengevoegd, zegfoutVan } from './regelfouten.js';
import { Velden } from './velden.js';
import { Zinnen } from './zinnen.js';

type Versie = Regeloverzicht['versies'][number];

interface Eigenschappen {
  readonly boek: Boek;
  readonly regels: readonly Regeloverzicht[];
  /** What it starts from; from nothing without. */
  readonly uit?: { readonly verdeelregel: string; readonly versie: Versie };
  /** Whether that was all: or more was typed while it was under way. */
  readonly bewaard: (verdeelregel: string, versie: number, alles: boolean) => void;
}

interface Getypt extends Regelconcept {
  /** Under which name the boek is to know it; made once, so that the same is sent again after a broken connection. */
  readonly verdeelregel: string;
  readonly alsNieuw: boolean;
}

/** A whole rule in a form, in plain Dutch beside it, and beneath it what it would have meant; asked again as one types. */
export function Regelformulier({ boek, regels, uit, bewaard }: Eigenschappen) {
  const { budgetten } = useNamen(boek.boek);
  const opdracht = useOpdracht();
  const [gekeken, zetGekeken] = useState(false);
  const begin = uit === undefined ? nieuwConcept(boek.jaar) : conceptVan(uit.versie.regel, uit.versie.geldigVanaf);
  const sleutelVan = (naam: string, versie: number): string => `regel ${boek.boek} ${naam} ${versie}`;
  const sleutel = uit === undefined ? `regel ${boek.boek}` : sleutelVan(uit.verdeelregel, uit.versie.versie);
  const leegste: Getypt = { ...begin, verdeelregel: '', alsNieuw: uit === undefined };
  const { concept, zet, leeg, verouderd, gaVerder } = useConceptOp(sleutel, uit?.versie.revisie ?? 0, leegste);
  const { regel, fouten: gelezen } = inhoudVan(concept);
  // Until it has a name it is called so, to be read and tried already.
  const proef = JSON.stringify({ naam: 'Een nieuwe regel', ...(JSON.parse(JSON.stringify(regel)) as object) });
  const stil = useStil(proef);
  const geprobeerd = [{ regel: JSON.parse(stil) as object }];
  const vraag = useDoorrekening(boek.boek, geprobeerd);
  const fouten = samengevoegd(
    gelezen,
    new Map([...veldfouten(vraag.error, 'regels[0].regel.'), ...veldfouten(opdracht.fout, 'regel.')]),
  );
  const fout = zegfoutVan(fouten, gekeken);
  const wijzig = (deel: Partial<Getypt>): void => {
    zet((nu) => ({ ...nu, ...deel }));
    opdracht.gewijzigd();
  };
  const bewaar = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    zetGekeken(true);
    // Of what was typed since, the service says itself whether it is right.
    const ongeldig = stil === proef && vraag.isError;
    if (gelezen.size > 0 || ongeldig || concept.naam.trim() === '') {
      naarEersteFout(formulier);
      return;
    }
    const bezet = regels.map(({ verdeelregel }) => verdeelregel);
    const zelfde = concept.alsNieuw ? undefined : uit?.verdeelregel;
    let naam = zelfde ?? (concept.verdeelregel || naamVoorBoek(concept.naam, bezet));
    const onder = (): object => {
      zet((nu) => ({ ...nu, verdeelregel: naam }));
      const nieuw = zelfde === undefined && { nieuw: true };
      return { verdeelregel: naam, ...nieuw, geldigVanaf: concept.geldigVanaf, regel };
    };
    const anders = (): object => {
      bezet.push(naam);
      naam = naamVoorBoek(concept.naam, bezet);
      return onder();
    };
    const hoe = zelfde === undefined ? { anders } : {};
    const geboekt = await opdracht.stuur(`boeken/${boek.boek}/verdeelregels`, onder(), hoe);
    const versie = geboekt?.gebeurtenissen[0]?.gegevens['versie'];
    if (typeof versie !== 'number') {
      naarEersteFout(formulier);
      return;
    }
    const alles = leeg({ ...concept, verdeelregel: naam });
    if (!alles) {
      // What was typed meanwhile goes on as a change of what was just saved.
      const op = geboekt?.gebeurtenissen[0]?.revisie ?? 0;
      const straks = sleutelVan(naam, versie);
      if (straks === sleutel) gaVerder(op);
      else wordtWijziging<Getypt>(sleutel, straks, op, (nu) => ({ ...nu, verdeelregel: '', alsNieuw: false }));
    }
    bewaard(naam, versie, alles);
  };
  return (
    <>
      <div className="naast-elkaar">
        <form noValidate aria-label="De regel" onSubmit={(gebeurtenis) => void bewaar(gebeurtenis)}>
          {uit !== undefined && (
            <NieuwereVersie verouderd={verouderd} gaVerder={gaVerder} neemOver={() => leeg()}>
              Hierboven leest u wat de regel nu zegt.
            </NieuwereVersie>
          )}
          <Velden {...{ concept, wijzig, fout, budgetten }} />
          <Tekstveld
            label="Mag worden gebruikt vanaf"
            type="date"
            value={concept.geldigVanaf}
            fout={fouten.get('geldigVanaf')}
            opWijziging={(geldigVanaf) => wijzig({ geldigVanaf })}
          />
          {uit !== undefined && (
            <Keuzelijst
              label="Wordt"
              value={concept.alsNieuw ? 'nieuw' : ''}
              opWijziging={(keuze) => wijzig({ alsNieuw: keuze === 'nieuw' })}
              keuzes={[
                ['', `de volgende versie van ${uit.versie.regel.naam}`],
                ['nieuw', 'een nieuwe regel ernaast'],
              ]}
            />
          )}
          {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
          <Knop soort="primary-action" type="submit" bezig={opdracht.bezig} disabled={verouderd}>
            Bewaar als concept
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
        <Zinnen {...{ vraag, fouten }} wacht={stil !== proef} />
      </div>
      {!vraag.isError && (
        <section aria-labelledby="kop-wat-als">
          <h2 className="utrecht-heading-2" id="kop-wat-als">
            Wat het zou hebben betekend
          </h2>
          <Antwoord vraag={vraag}>
            {(doorrekening) => (
              <Uitkomst
                doorrekening={doorrekening}
                csv={{ ...doorrekenvraag(boek.boek, geprobeerd), tabel: 'doorrekenproef-partijen' }}
              />
            )}
          </Antwoord>
          <NaastElkaar boek={boek.boek} regels={regels} regel={JSON.parse(stil) as object} />
          <Bewaren boek={boek.boek} regels={geprobeerd} />
        </section>
      )}
    </>
  );
}
