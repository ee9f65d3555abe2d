import type { Doel, Leeftijdsgroep } from '../doel.js';
import type { Vraagsoort } from '../vraagsoort.js';

type Plek = Pick<Doel, 'taakveld' | 'functionaliteit'>;

/**
 * Where each kind of question is counted. The taakvelden are those of Iv3 (6.1 samenkracht en burgerparticipatie, 6.3
 * inkomensregelingen, 6.5 arbeidsparticipatie) and the functionaliteiten those of design 2; which of these a question
 * belongs to is our own choice (docs/adr/0010).
 */
const TELT: Readonly<Record<Vraagsoort, Plek>> = {
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

/**
 * The doel of a trekking of which a team says only what kind of question it was and for whom: a team need not think of a
 * taakveld. Who counts it elsewhere names the doel; what does not fit a mandaat or an oormerk is refused as always.
 */
export const doelBij = (vraagsoort: Vraagsoort, leeftijdsgroep: Leeftijdsgroep): Doel => ({
  ...TELT[vraagsoort],
  leeftijdsgroep,
});
