import type { Regel, Veldopties } from '../../invoer/veld.js';

interface AlsUitgave {
  readonly budget?: unknown;
  readonly verplichting?: unknown;
}

const EEN_VAN_BEIDE: Regel = {
  code: 'samen',
  melding: 'Noem precies één van budget en verplichting.',
  keur: (_, rond) => ((rond as AlsUitgave).budget === undefined) !== ((rond as AlsUitgave).verplichting === undefined),
};

const DOEL_BIJ_BUDGET: Regel = {
  code: 'samen',
  melding: 'Bij een budget hoort een doel.',
  keur: (doel, rond) => doel !== undefined || (rond as AlsUitgave).budget === undefined,
};

/** Where money that is paid out comes from: the room of a budget, with a doel, or a verplichting. */
export const UIT_BUDGET: Veldopties = {
  uitleg: 'Het budget waaruit; of noem een verplichting.',
  optioneel: true,
  samen: [EEN_VAN_BEIDE],
};
export const UIT_VERPLICHTING: Veldopties = { uitleg: 'De verplichting waaruit; of noem een budget.', optioneel: true };
export const MET_DOEL: Veldopties = {
  uitleg: 'Waarvoor; bij een verplichting mag het worden weggelaten.',
  optioneel: true,
  samen: [DOEL_BIJ_BUDGET],
};
