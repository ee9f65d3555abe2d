import { useState } from 'react';
import { useVraag } from '../../api/gebruik.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Knop } from '../../onderdelen/knop.js';
import { padVan } from './gegevens.js';
import type { Boek } from '../werkplek.js';

interface Zinnen {
  readonly zinnen: readonly { readonly over: string; readonly staat: string; readonly tekst?: string }[];
}

const OVER: Readonly<Record<string, string>> = {
  waarom: 'Waarom',
  afwijzing: 'Waarom niet',
  terugname: 'Waarom teruggedraaid',
  opbrengst: 'Wat het bracht',
  antwoord: 'Wat erop werd geantwoord',
};

/** What was written about people stands apart: it is read on purpose, and that is remembered (the header says what for). */
export function Zinnen({ boek, trekking, waarvoor }: { boek: Boek; trekking: string; waarvoor: string }) {
  const [open, zet] = useState(false);
  const vraag = useVraag<Zinnen>(
    open ? `${padVan(boek)}/trekkingen/${encodeURIComponent(trekking)}/zinnen` : undefined,
    {},
    { 'ontschot-doelbinding': waarvoor },
  );
  if (!open)
    return (
      <p className="utrecht-paragraph">
        <Knop onClick={() => zet(true)}>Lees waarom</Knop>{' '}
        <span className="stil">De inwoner kan zien dat u het las.</span>
      </p>
    );
  return (
    <Antwoord vraag={vraag} leeg={({ zinnen }) => (zinnen.length === 0 ? 'Er is niets bij geschreven.' : undefined)}>
      {({ zinnen }) => (
        <dl className="feiten">
          {zinnen.map(({ over, staat, tekst }, i) => (
            <div key={i}>
              <dt>{OVER[over] ?? over}</dt>
              <dd>{tekst ?? (staat === 'vergeten' ? 'Dit is gewist, op verzoek.' : 'Dit is niet te lezen.')}</dd>
            </div>
          ))}
        </dl>
      )}
    </Antwoord>
  );
}
