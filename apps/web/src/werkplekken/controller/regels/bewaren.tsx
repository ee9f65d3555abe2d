import { useState } from 'react';
import { Handeling } from '../../gedeeld/handeling.js';
import { Vastgelegd } from '../../gedeeld/vastgelegd.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Keuze } from './doorrekenen.js';

/** Keeps how rules were run, so that the same comes out later, whatever is recorded meanwhile. No money moves. */
export function Bewaren({ boek, regels }: { readonly boek: string; readonly regels: readonly Keuze[] }) {
  const [bewaard, zetBewaard] = useState<string>();
  if (bewaard !== undefined)
    return (
      <Vastgelegd>
        De doorrekening is bewaard.{' '}
        <Verwijzing boek={boek} naar={`doorrekeningen/${encodeURIComponent(bewaard)}`}>
          Bekijk de bewaarde doorrekening
        </Verwijzing>
      </Vastgelegd>
    );
  return (
    <Handeling
      titel="Bewaar deze doorrekening"
      sleutel={`doorrekening ${boek}`}
      pad={`boeken/${boek}/doorrekeningen`}
      velden={[{ veld: 'naam', label: 'Hoe zij heet', uitleg: 'Bijvoorbeeld: veertig procent, voor het college.' }]}
      inhoud={{ regels }}
      knop="Bewaar de doorrekening"
      geboekt={({ gebeurtenissen }) => zetBewaard(String(gebeurtenissen[0]?.gegevens['doorrekening']))}
    />
  );
}
