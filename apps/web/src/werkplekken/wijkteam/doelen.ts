import type { Doel, Leeftijdsgroep, Vraagsoort } from '@ontschot/boek';

/**
 * Under which taakveld (Iv3) and functionaliteit a kind of question is counted, so that a team need not think of either.
 * A controller who counts it elsewhere says so in the mandate: what does not fit there is refused with the reason.
 */
const TELT: Readonly<Record<Vraagsoort, Pick<Doel, 'taakveld' | 'functionaliteit'>>> = {
  identiteitspapieren: { taakveld: '6.3', functionaliteit: 'participatie' },
  schulden: { taakveld: '6.3', functionaliteit: 'achterstandsbestrijding' },
  wonen: { taakveld: '6.1', functionaliteit: 'achterstandsbestrijding' },
  'werk-en-inkomen': { taakveld: '6.5', functionaliteit: 'participatie' },
  vervoer: { taakveld: '6.1', functionaliteit: 'participatie' },
  'kleding-en-spullen': { taakveld: '6.3', functionaliteit: 'achterstandsbestrijding' },
  opvoeden: { taakveld: '6.1', functionaliteit: 'lichte-ondersteuning' },
  gezondheid: { taakveld: '6.1', functionaliteit: 'lichte-ondersteuning' },
  ontmoeting: { taakveld: '6.1', functionaliteit: 'informele-netwerken' },
  anders: { taakveld: '6.1', functionaliteit: 'lichte-ondersteuning' },
};

export const doelVan = (vraagsoort: Vraagsoort, leeftijdsgroep: Leeftijdsgroep): Doel => ({
  ...TELT[vraagsoort],
  leeftijdsgroep,
});
